/// A subsidy, with its amounts and days ready to be read.
package struct SubsidyText: Sendable {
  package var code: String
  package var name: String
  package var provider: String?
  package var expected: String
  package var received: String
  /// Nil where nothing was asked back.
  package var reclaimed: String?
  package var applyBy: String?
  package var proofBy: String?
  package var conditions: String?
  package var proofs: String?
  package var checkedOn: String?

  package init(code: String, name: String, expected: String, received: String) {
    self.code = code
    self.name = name
    self.expected = expected
    self.received = received
  }
}

/// Sentences about what moves people besides money, and about subsidies.
package protocol SupportMessages: Sendable {
  // The way of a claim
  func orientation(_ hours: String) -> String
  func waitsFor(_ subsidy: String) -> String
  /// - Parameter days: nil while nothing is decided.
  func path(days: Int?, questions: Int, changes: Int, votes: Int) -> String

  // Subsidies
  func subsidyElsewhere(_ subsidy: String, scheme: String) -> Wording
  func subsidyUnchecked(_ subsidy: String) -> String
  func subsidyClosed(_ subsidy: String, day: String) -> String
  func subsidy(_ subsidy: SubsidyText) -> [String]
  func subsidyClaims(_ count: Int, awarded: String) -> String

  // Savings
  func savings(_ count: Int, amount: String) -> String

  // Evaluations of a fund
  var evaluate: CommandHelp { get }
  var evaluateExample: String { get }
  var evaluateWithNote: String { get }
  var optionOn: String { get }
  var optionBy: String { get }
  var optionNewNeed: String { get }
  var optionNote: String { get }
  var evaluatorsMissing: Wording { get }
  var newNeedMissing: Wording { get }
  func notYesOrNo(_ text: String, of flag: String) -> Wording
  func notAMember(_ person: String, of scheme: String, day: String) -> Wording
  func evaluated(_ scheme: String, on day: String, by members: [String]) -> String
  func usedInFull(_ total: String) -> String
  func usedInPart(_ used: String, of total: String) -> String
  func newNeed(_ isThere: Bool) -> String
}
