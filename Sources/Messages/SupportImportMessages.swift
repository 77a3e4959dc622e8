/// Sentences about taking in what moves people besides money, and subsidies.
package protocol SupportImportMessages: Sendable {
  var support: CommandHelp { get }
  var supportExample: String { get }
  var learning: CommandHelp { get }
  var learningExample: String { get }
  var awareness: CommandHelp { get }
  var awarenessExample: String { get }
  var savings: CommandHelp { get }
  var savingsExample: String { get }
  var subsidies: CommandHelp { get }
  var subsidiesExample: String { get }

  // MARK: Columns and cells

  var formMinutes: String { get }
  var formCount: String { get }
  var notMinutes: Wording { get }
  var notACount: Wording { get }

  // MARK: Rows

  func moreAwareThanAsked(_ aware: Int, asked: Int) -> Wording
  /// - Parameter kind: `expected`, `received` or `reclaimed`.
  func subsidyNeeds(_ column: String, kind: String) -> Wording
  func subsidyHasNo(_ column: String, kind: String) -> Wording
  func noBudgetOnDay(_ scheme: String, day: String) -> Wording
  func moreReclaimed(_ amount: String, of subsidy: String, received: String) -> Wording
  /// What a budget would come short.
  func budgetShort(_ scheme: String, amount: String) -> Wording
}
