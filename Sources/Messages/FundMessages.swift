package import Records

/// What is said of funds: how they stand, who waits, what was voted; and of the page that tells
/// everybody which budget is for what.
package protocol FundMessages: Sendable {
  // MARK: How it stands

  func used(_ pot: String, used: String, of total: String, left: String, on day: String) -> String
  func fits(_ count: Int64, of possible: Int64, most: String) -> String
  /// - Parameter percent: nil when nobody may ask.
  func takers(_ people: Int, of eligible: Int, percent: String?) -> String
  /// In place of what is used and left, where few people would be told about.
  func hiddenTotal(_ pot: String, total: String) -> String
  func waiting(_ count: Int) -> String
  /// - Parameter since: nil while a question is open.
  func waits(_ place: Int, claim: String, who: String, asked: String, since: String?) -> String
  func votes(inFavour: Int, against: Int, abstained: Int) -> String

  // MARK: Minutes

  var minutes: CommandHelp { get }
  func minutesOf(_ scheme: String) -> String
  var minutesExample: String { get }
  var minutesFromExample: String { get }
  var minutesToExample: String { get }
  var optionOn: String { get }
  var optionFrom: String { get }
  var optionTo: String { get }
  var dayOrDays: Wording { get }
  func noCommittee(_ scheme: String) -> Wording
  func minutesTitle(_ scheme: String, from first: String, to last: String?) -> String
  func members(_ names: [String], quorum: Int) -> String
  func minutesOf(_ claim: String, title: String, who: String, asked: String) -> String
  var columnMember: String { get }
  var columnVote: String { get }
  var columnDay: String { get }
  func vote(_ code: String) -> String
  func tookNoPart(_ names: [String]) -> String
  func approved(_ amount: String, asked: String, on day: String, isPart: Bool) -> String
  func refused(on day: String, reason: String?) -> String
  func undecided(cast: Int, quorum: Int) -> String
  var nothingHappened: String { get }
  var signature: String { get }

  // MARK: Which budget for what

  var leaflet: CommandHelp { get }
  var leafletExample: String { get }
  var leafletPageExample: String { get }
  var leafletTitle: String { get }
  var leafletEmpty: String { get }
  var leafletIntro: String { get }
  var columnPurpose: String { get }
  var mayBeAsked: String { get }
  var mandatoryRow: String { get }
  var wrongBudget: String { get }
  func decidedBy(_ approval: SchemeVersion.Approval) -> String
  func leafletQuestion(_ digest: String) -> String
  var receivedBy: String { get }
  var receivedExample: String { get }
  func leafletReceived(_ count: Int, on day: String) -> String
  func leafletKnown(_ received: Int64, of people: Int64) -> String
  var receivedByWhom: Wording { get }
}
