package import Records

package enum PrivacyVerb: Sendable { case noun, log, erase }
package enum PrivacyExample: Sendable { case log, logScript, erase, eraseNow }
package enum PrivacyColumn: String, Sendable { case readAt, day, by, name, what, amount }

/// Who read what is somebody's own, and taking it away for good.
package protocol PrivacyMessages: Sendable {
  func help(_ verb: PrivacyVerb) -> CommandHelp
  func example(_ example: PrivacyExample) -> String
  var employee: String { get }
  func column(_ column: PrivacyColumn) -> String
  func nobodyRead(_ who: String) -> String
  /// HR is told of no plan.
  var plansLeftOut: String { get }

  /// - Parameter open: agreements that would be closed.
  func eraseQuestion(_ who: String, closing open: [String]) -> String
  func closed(_ ids: [String]) -> String
  /// - Parameter plans: nil is told to nobody but their owner.
  func erased(_ who: String, plans: Int64?, agreements: Int64, experiments: Int64) -> String
  /// What is kept, and why.
  var stays: [String] { get }

  func refusal(_ refusal: PrivacyRefusal) -> Wording
}
