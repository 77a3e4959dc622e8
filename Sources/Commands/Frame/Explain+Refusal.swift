internal import Messages
internal import Records
internal import Store

extension Explain {
  func problem(_ refusal: Refusal) -> Problem {
    internalFault(Mirror(reflecting: refusal).children.first?.label ?? "")
  }
}
