package import Records

/// Plans in six steps.
package protocol PlanMessages: Sendable {
  func help(_ verb: PlanVerb) -> CommandHelp
  func example(_ example: PlanExample) -> String
  func option(_ option: PlanOption) -> String
  func column(_ column: PlanColumn) -> String

  // MARK: Terms

  /// What a list of these is headed with.
  func kind(_ kind: PlanItemKind) -> String
  func work(_ work: PlanWork) -> String
  func source(_ source: PlanSource) -> String
  func energy(_ energy: Int64) -> String
  func standing(_ standing: PlanStanding) -> String
  func step(_ step: Int) -> String
  /// What helps with a step, to whose plan it is or to the manager who thinks along.
  func guidance(_ step: Int, isManager: Bool) -> [String]
  var checklist: [String] { get }

  // MARK: What was done

  func started(_ id: String, who: String, with readers: [String]) -> String
  func edited(_ id: String, added: [Int64], replaced: [Int64], removed: [Int64], links: Int)
    -> [String]
  func unchanged(_ id: String) -> String
  func vagueWarning(_ number: Int64) -> String
  var vagueAsked: String { get }
  func shared(_ id: String, _ count: Int, with readers: [String]) -> String
  func packetMade(_ count: Int, for readers: [String]) -> String
  func withdrawQuestion(_ id: String, isAll: Bool, from readers: [String]?) -> String
  func withdrawn(_ id: String, from readers: [String]) -> String
  func erased(_ count: Int) -> String
  func tookIn(packets: Int, new: Int, changed: Int, identical: Int) -> String
  func madeOwn(path: String, name: String) -> String

  // MARK: The page

  func heading(_ id: String, who: String) -> String
  func sinceLine(_ started: String, last: String) -> String
  func sharedLine(_ reader: String, items: String?) -> String
  var sharedWithNobody: String { get }
  var sharedTitle: String { get }
  var partOfIt: String { get }
  var onlyCourse: String { get }
  func seesNothing(_ who: String) -> String
  var nothingYet: String { get }
  func question(_ question: PlanQuestion) -> String
  func balance(_ energy: String) -> String
  func hoursOfEnergy(giving: String, costing: String, of all: String) -> String
  var unweighed: String { get }
  var noScores: String { get }
  func notCounted(_ numbers: String) -> String
  /// - Parameter words: what work meets none of; empty where all are met.
  func unmet(_ question: PlanQuestion, _ words: [String]) -> String
  func fading(_ words: [String], months: Int) -> String
  func vague(_ words: [String]) -> String
  func agreementLine(_ ids: [String]) -> String
  func lastUsed(_ day: String) -> String
  func changeTitle(_ number: Int64) -> String
  var noneFound: String { get }

  // MARK: On paper

  func sheetTitle(_ who: String?) -> String
  var sheetLead: String { get }
  var sheetChecklist: String { get }
  var sheetManager: String { get }
  func sheetColumns(_ step: Int) -> [String]

  // MARK: Questions

  var askStep: String { get }
  var askPlan: String { get }
  func ask(_ kind: PlanItemKind) -> String
  var askMore: String { get }
  var askSource: String { get }
  var askUsedOn: String { get }
  var askWorkKind: String { get }
  var askHours: String { get }
  var askGranted: String { get }
  var askEnergy: String { get }
  func askLinks(_ work: String) -> String
  var askChange: String { get }
  var askCan: String { get }
  var askWants: String { get }
  var askAims: String { get }
  var askItems: String { get }
  var askReaders: String { get }
  var askChecklist: String { get }
  var tryItOut: String { get }
  var notYet: String { get }

  // MARK: Mistakes

  var ownFile: Wording { get }
  func needsCompany(_ employee: String) -> Wording
  var aloneInOwnFile: Wording { get }
  var whoseOwn: Wording { get }
  var numberNeeded: Wording { get }
  var nothingToDo: Wording { get }
  var reasonStays: Wording { get }
  func notNumbers(_ flag: String) -> Wording
  func notALink(_ flag: String) -> Wording
  var notAStep: Wording { get }
  var notEnergy: Wording { get }
  func tooManyHours(_ flag: String) -> Wording
  var itemForFlags: Wording { get }
  func fileKey(_ valid: [String]) -> Wording
  var fileShape: Wording { get }
  func fileReference(_ key: String) -> Wording
  func workloadMeant(_ key: String) -> Wording
  func refusal(_ refusal: PlanRefusal) -> Wording
  func notFound(_ text: String, newest: String?) -> Wording
  func noneOpen(_ employee: String) -> Wording
}

package enum PlanVerb: CaseIterable, Sendable {
  case noun, start, edit, sheet, share, withdraw, show, list, importShares
}

package enum PlanExample: CaseIterable, Sendable {
  case start, startTogether
  case editItem, editFile
  case sheet, sheetFor
  case share, sharePart
  case withdraw, withdrawPart
  case show, showAs
  case list, listScript
  case importShares, importLook
  case own
}

package enum PlanOption: CaseIterable, Sendable {
  case employee, with, on, plan, step, from, item, energy, hours, usedOn, remove, link, unlink
  case checklist, sheetEmployee, items, readers, number, withdrawItems, withdrawFrom, showAs
  case packets, own, ownNumber
}

package enum PlanColumn: CaseIterable, Sendable {
  case plan, employee, name, standing, startedOn, lastOn
  case number, kind, words, note, work, hours, energy, source, usedOn, goesWith, can, wants
}

/// What a plan is to who looks at a list.
package enum PlanStanding: String, CaseIterable, Sendable {
  case own
  case shared
  /// Counted, and not for this reader.
  case counted
}

/// What the third step asks.
package enum PlanQuestion: CaseIterable, Sendable {
  case energy, drives, talents, interests, skills
}
