package import Records

/// Agreements about somebody's work.
package protocol AgreementMessages: Sendable {
  func help(_ verb: AgreementVerb) -> CommandHelp
  func example(_ example: AgreementExample) -> String
  func option(_ option: AgreementOption) -> String
  func column(_ column: AgreementColumn) -> String
  func title(_ part: AgreementPart) -> String

  // MARK: What was done

  func drafted(_ id: String, who: String) -> String
  func changed(_ id: String, version: Int, isProposed: Bool) -> String
  func proposed(_ id: String, version: Int, parties: [String]) -> String
  func answered(_ id: String, _ answer: PartyAnswer, parties: [String], version: Int) -> String
  /// Who has not answered yet of those whose answer it waits for, and others.
  func inForce(_ id: String, version: Int) -> String
  func waitsFor(_ parties: [String]) -> String
  func mayStillAnswer(_ parties: [String]) -> String
  func commented(_ id: String) -> String
  func closed(_ id: String) -> String
  /// That somebody else entered it, and how it is known.
  func enteredBy(_ actor: String, seen: Seen) -> String

  // MARK: The page

  func heading(_ id: String, who: String) -> String
  func versionLine(_ number: Int, of count: Int, day: String, digest: String) -> String
  func stateLine(_ state: AgreementState, since: String?) -> String
  func newerVersion(_ number: Int, isProposed: Bool) -> String
  func field(_ field: AgreementField) -> String
  func changeTitle(_ number: Int) -> String
  func closedBecause(_ reason: String) -> String
  func adviceNote(grade: String, day: String, sources: String) -> String
  var onlyCourse: String { get }
  var erased: String { get }
  func signHere(_ code: String) -> String
  /// What a reader should not write down.
  var noPrivateFacts: String { get }
  var yes: String { get }
  var no: String { get }
  func workload(_ before: Int64, _ after: Int64) -> String
  func everyWeeks(_ weeks: Int64) -> String
  func usualHeadline(_ kinds: [CraftType]) -> String
  func roleDescription(_ who: String) -> String
  func inForceFrom(_ day: String, until: String?) -> String

  // MARK: Lists

  var noneFound: String { get }
  var nobodyOutside: String { get }

  // MARK: Questions

  var askEmployee: String { get }
  var askAgreement: String { get }
  var askChange: String { get }
  var askAnotherChange: String { get }
  var askCraft: String { get }
  var askForm: String { get }
  var askRedesign: String { get }
  var noRedesign: String { get }
  func askPoint(_ point: RedesignPoint) -> String
  var askAuthority: String { get }
  func askView(isAfter: Bool) -> String
  /// The text says workload, which can be meant in two ways.
  var askWorkload: String { get }
  func craftChoice(_ type: CraftType) -> String
  func formChoice(_ form: ResourceForm) -> String
  var askPurpose: String { get }
  var askGoal: String { get }
  var noGoalChoice: String { get }
  var askNoGoal: String { get }
  var askWith: String { get }
  var askAnother: String { get }
  func askContribution(_ who: String) -> String
  var askCommitment: String { get }
  var askAnotherCommitment: String { get }
  var askCommitmentWho: String { get }
  var askCommitmentDay: String { get }
  var askOccasion: String { get }
  var noOccasion: String { get }
  var askHeadline: String { get }
  var askInitiator: String { get }
  var askAnswering: String { get }
  var askDeclining: String { get }
  var askSeen: String { get }
  var askReason: String { get }
  /// Which of the two ways of not agreeing.
  var askNo: String { get }
  func noChoice(wantsChange: Bool) -> String
  var askComment: String { get }

  // MARK: Mistakes in the command

  func notAParty(_ text: String) -> Wording
  func notARole(_ text: String, valid: [String]) -> Wording
  func notACommitment(_ text: String) -> Wording
  func workloadMeant(_ number: Int) -> Wording
  func notScores(_ text: String) -> Wording
  func notWeeks(_ text: String, of flag: String) -> Wording
  func notYesOrNo(_ text: String, of flag: String) -> Wording
  func moreThanChanges(_ flag: String, given: Int, changes: Int) -> Wording
  var goalOrReason: Wording { get }
  var nothingToChange: Wording { get }
  func gap(_ gap: AgreementContent.Gap) -> String
  func refusal(_ refusal: CraftRefusalWords) -> Wording
}

package enum AgreementVerb: CaseIterable, Sendable {
  case noun, draft, change, propose, accept, decline, comment, close, show, list
}

package enum AgreementExample: CaseIterable, Sendable {
  case draft, draftAsked, draftForms
  case change, changeParty
  case propose, proposeTry
  case accept, acceptSeen
  case decline, declineChange
  case comment, commentScript
  case close, closeTry
  case show, showPaper, showRole
  case list, listTeam
}

package enum AgreementOption: CaseIterable, Sendable {
  case employee, agreement, change, craft, jdr, purpose, goal, noGoal, with, due, headline
  case manager, initiator, occasion, until, culture, time, terms, growth
  case can, wants, aim, serves, mode, viewBefore, viewAfter, redesign, direction, workload
  case efficiency, pace, responsibility, authority, capacity, belief, guidance
  case freedom, freedomNote, support, supportNote, uses, feedback
  case propose, on, item, remove, without, undue
  case by, version, seen, reason, wantsChange, words, closeReason
  case shownVersion, role, sign, state, team, listEmployee
}

package enum AgreementColumn: CaseIterable, Sendable {
  case agreement, employee, name, team, state, version, headline, since, initiator, parties
  case waitsFor, goal, endsOn
  case role, who, contribution, answer, day, what, due, link, signature
}

package enum AgreementPart: CaseIterable, Sendable {
  case purpose, changes, parties, commitments, comments, advice, course, signatures
}

package enum AgreementField: CaseIterable, Sendable {
  case headline, purpose, goal, noGoal, initiator, occasion, terms, growth, endsOn, culture, time
  case craft, form, can, wants, aims, serves, mode, viewBefore, viewAfter, redesign, direction
  case workload, efficiency, pace, responsibility, authority, capacity, belief, guidance
  case freedom, support, uses, feedback
}

/// Why something is not done, its values ready to be read.
package enum CraftRefusalWords: Sendable {
  case notFound(String, newest: String?)
  case notYet(String, day: String)
  case noneOpen(employee: String)
  case severalOpen(employee: String, [String])
  case wrongState(agreement: String, AgreementState, AgreementAction)
  case notWriter(agreement: String, by: String?)
  case hrDoesNotWrite(by: String)
  case mayNotComment(agreement: String, by: String?)
  case noManager(employee: String)
  case managerIsEmployee(employee: String)
  case notEmployed(String, day: String)
  case partyTwice(String)
  case noSuchParty(agreement: String, String, parties: [String])
  case promiseOfNobody(String, what: String, parties: [String])
  case linkOfAnother(String, employee: String)
  case noGoal(String, near: [String], day: String)
  case goalTwice(String)
  case incomplete(agreement: String?, [String], fix: String)
  case oldVersion(agreement: String, given: Int, newest: Int)
  case seenNeeded(by: String)
  case answersForOthers(agreement: String, by: String?)
  case asItIs(agreement: String)
  case alreadyAnswered(agreement: String, party: String)
  case staysParty(agreement: String, party: String)
  case notTheirsToUndo(event: Int64)
  case notTheManager(String, of: String, manager: String)
  case noSuchChange(agreement: String, number: Int, count: Int)
  case noSuchCommitment(agreement: String, number: Int, count: Int)
  case noSuchVersion(agreement: String, number: Int, count: Int)
}
