package import Records

/// How a letter stands.
package enum NoticeState: String, Sendable, CaseIterable {
  /// No letter is due yet.
  case notDue = "not_due"
  case toSend = "to_send"
  case sent, acknowledged
  /// The day has passed, a letter was required and none has been out for long enough.
  case notEnforceable = "not_enforceable"
}

/// A letter about what ends, with its amounts and days ready to be read.
package struct LetterText: Sendable {
  package var name: String
  package var number: String
  package var scheme: String
  package var amount: String
  package var lastDay: String
  package var sentOn: String
  /// Nil where the amount ends on its last day, letter or not; else the last day on which it can
  /// be used, since the letter comes late.
  package var usableThrough: String?
  package var then: String

  package init(
    name: String, number: String, scheme: String, amount: String, lastDay: String,
    sentOn: String, usableThrough: String?, then: String
  ) {
    self.name = name
    self.number = number
    self.scheme = scheme
    self.amount = amount
    self.lastDay = lastDay
    self.sentOn = sentOn
    self.usableThrough = usableThrough
    self.then = then
  }
}

/// Sentences about what ends: longer terms, letters before the end, and closed periods.
package protocol EndMessages: Sendable {
  // A later last day
  var extend: CommandHelp { get }
  var extendExample: String { get }
  var extendDay: String { get }
  var optionTo: String { get }
  var optionEnding: String { get }
  var optionBecause: String { get }
  func unknownReason(_ reason: String, valid: [String]) -> Wording
  func extended(_ number: String, scheme: String, from: String, to: String) -> String
  func nothingEnds(_ scheme: String, day: String?, days: [String]) -> Wording

  // Taking along
  var transferOut: CommandHelp { get }
  var transferOutExample: String { get }
  var transferOutRehearse: String { get }
  var transferIn: CommandHelp { get }
  var transferInExample: String { get }
  var transferInRehearse: String { get }
  var optionStatement: String { get }
  var optionInto: String { get }
  var optionWho: String { get }
  var optionTransferOn: String { get }
  var argumentStatement: String { get }
  func notPortable(_ scheme: String) -> Wording
  func nothingToTransfer(_ scheme: String) -> Wording
  func takenInBefore(_ event: Int) -> Wording
  func takenBack(_ event: Int) -> Wording
  /// Of what was brought along: past its last day.
  func endedAtOnce(_ kind: TransferKind, _ amount: String) -> String
  func notAStatement(_ file: String) -> Wording
  func changedStatement(_ file: String) -> Wording
  func otherUnit(_ unit: String, scheme: String) -> Wording
  func statementExists(_ path: String) -> Wording
  var missingStatement: Wording { get }
  var missingWho: Wording { get }
  func takenOut(_ amount: String, _ number: String, scheme: String) -> String
  func written(_ json: String, _ page: String) -> String
  func broughtIn(_ amount: String, _ number: String, scheme: String, lots: Int) -> String
  func statementTitle(_ scheme: String) -> String
  func statementLines(
    name: String, number: String, day: String, total: String, granted: String, spent: String,
    lapsed: String
  ) -> [String]
  var statementLots: String { get }
  var statementCourses: String { get }
  func statementSeal(event: Int, hash: String, digest: String) -> String

  /// The pot of a scheme has too little for the grants of a day.
  func potTooSmall(_ scheme: String, day: String) -> String

  // Letters
  var notice: CommandHelp { get }
  var noticeList: CommandHelp { get }
  var noticeListExample: String { get }
  var noticeListDays: String { get }
  var noticeSend: CommandHelp { get }
  var noticeSendExample: String { get }
  var noticeSendOne: String { get }
  var noticeAcknowledge: CommandHelp { get }
  var noticeAcknowledgeExample: String { get }
  var noticeAcknowledgeOn: String { get }
  var optionDays: String { get }
  var optionLetters: String { get }
  var optionEmployee: String { get }
  var optionSent: String { get }
  var optionReceived: String { get }
  var argumentNotice: String { get }
  var columnNotice: String { get }
  var columnLastDay: String { get }
  var columnAmount: String { get }
  var columnSentOn: String { get }
  var columnReceivedOn: String { get }
  var columnState: String { get }
  func state(_ state: NoticeState) -> String
  var noLetters: String { get }
  var nothingToSend: String { get }
  func lettersSent(_ count: Int, folder: String) -> String
  func lettersWould(_ count: Int, folder: String) -> String
  var nextAcknowledge: String { get }
  func folderExists(_ path: String) -> Wording
  func cannotMakeFolder(_ path: String, _ reason: String) -> Wording
  func notAnAmount(_ text: String, isMoney: Bool) -> Wording
  func noNotice(_ id: String, newest: String?) -> Wording
  func acknowledged(_ id: String, number: String, on day: String) -> String
  func letterTitle(_ scheme: String) -> String
  func letter(_ text: LetterText) -> [String]
  /// What happens after the last day.
  /// - Parameter endings: several where parts of it end differently.
  func then(_ endings: [SchemeVersion.Ending]) -> String

  // Periods
  var period: CommandHelp { get }
  var periodRehearse: CommandHelp { get }
  var periodRehearseExample: String { get }
  var periodRehearseScript: String { get }
  var periodClose: CommandHelp { get }
  var periodCloseExample: String { get }
  var periodCloseAnyway: String { get }
  var periodList: CommandHelp { get }
  var periodListExample: String { get }
  var periodListScript: String { get }
  var argumentYear: String { get }
  var optionForce: String { get }
  func notAYear(_ text: String) -> Wording
  func yearNotOver(_ year: Int, today: String) -> Wording
  func closedAlready(through day: String) -> Wording
  func gapBefore(_ year: Int, first: Int) -> Wording
  func samePerson(_ actor: String, event: Int64) -> Wording
  var forceNeedsReason: Wording { get }
  var columnTeam: String { get }
  var columnPeople: String { get }
  var columnLapses: String { get }
  var columnReturns: String { get }
  var columnCarried: String { get }
  var columnPaidOut: String { get }
  var columnLast: String { get }
  var columnClosedBy: String { get }
  var columnClosedAt: String { get }
  var columnHash: String { get }
  func nothingEndsIn(_ year: Int) -> String
  func nothingWritten(_ year: Int) -> String
  func wasClosed(_ year: Int) -> String
  /// The pot of a scheme, beside its people.
  func pot(of scheme: String) -> String
  var columnHolder: String { get }
  var columnConsent: String { get }
  /// The code of a scheme, marked.
  func withoutConsent(_ scheme: String) -> String
  func wouldGrant(_ scheme: String, accounts: Int, amount: String, year: Int) -> String
  func closed(_ year: Int, event: Int64, hash: String) -> String
  func wouldClose(_ year: Int) -> String
  func laterChanges(_ year: Int) -> String
  var noClosedPeriods: String { get }
}
