/// Sentences about taking files in.
package protocol ImportMessages: Sendable {
  /// Above the commands of this area.
  var importing: CommandHelp { get }

  // MARK: Rows of claims; a column comes by its English name

  func columnMissing(_ column: String, because other: String) -> Wording
  func columnNeeded(_ column: String, state: String) -> Wording
  func columnExcluded(_ column: String, state: String) -> Wording
  func stateNotImported(_ state: String) -> Wording
  func awardAboveCost(_ award: String, cost: String) -> Wording
  func paidAboveAward(_ paid: String, award: String) -> Wording
  func stateDisagrees(_ state: String, paid: String, award: String) -> Wording
  func takenInOtherwise(_ claim: String) -> Wording
}
