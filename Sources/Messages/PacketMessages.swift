package import Records

/// Agreements on their way to another file.
package protocol PacketMessages: Sendable {
  var transferOut: CommandHelp { get }
  var transferOutExample: String { get }
  var transferOutLook: String { get }
  var transferOutAgreement: String { get }
  func madePacket(_ id: String, acts: Int) -> String
  func tookIn(agreements: Int, new: Int, identical: Int) -> String
  /// That somebody else entered what people did elsewhere.
  func takenIn(by: String, day: String) -> String
  /// Where the rules refuse something: of which line, what was done when.
  func place(line: Int, act: Int, day: String, _ reason: String) -> String
  var noMap: Wording { get }
  func refusal(_ refusal: AgreementPacketRefusal) -> Wording
}
