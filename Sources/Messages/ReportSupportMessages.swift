package import Records

/// Sentences about what moves people besides money, in reports.
package protocol ReportSupportMessages: Sendable {
  // Use
  /// - Parameter isLower: whether it is about who has the least schooling, or everybody.
  func ambassadorCompared(_ share: String, without: String, isLower: Bool) -> String
  var ambassadors: String { get }
  func ambassador(_ isThere: Bool) -> String
  var everyLevel: String { get }
  var ambassadorsExplained: String { get }
  func awareOfBudget(_ share: String, asked: Int64, year: Int) -> String
  var awareness: String { get }
  var trainingMoney: String { get }
  var awarenessExplained: String { get }
  func savingsPutIn(_ amount: String, times: Int64, scheme: String) -> String
  var savings: String { get }

  // Benchmark
  func informalShare(_ activities: String, minutes: String, usual: String) -> String
  var learning: String { get }
  func learning(_ kind: LearningKind) -> String
  var chartOfLearning: String { get }
  var usualInformal: String { get }
  var learningExplained: String { get }

  // Funds
  func workshopsHeld(_ workshops: Int64, about fund: String, participants: Int64?) -> String
  func claimedAfter(_ awarded: Int64, of participants: Int64, others: Int64, of all: Int64)
    -> String
  var workshops: String { get }
  func tookPart(_ hasTakenPart: Bool) -> String
  func chartOfWorkshops(_ fund: String) -> String
  var workshopsExplained: String { get }
  func nameless(_ people: Int64) -> String
}
