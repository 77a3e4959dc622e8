internal import Interchange
internal import Messages
internal import Records
internal import Store

extension Explain {
  /// Why something is not done with plans, with the id that scripts look at; nil where it is about
  /// something else.
  func plan(_ refusal: CraftRefusal) -> (id: String, Wording)? {
    let words = messages.plans
    switch refusal {
    case .notFound(.plan, let text, let newest):
      return ("no-such-plan", words.notFound(text, newest: newest))
    case .noneOpen(.plan, let employee): return ("no-such-plan", words.noneOpen(employee))
    case .plan(let refusal): return (id(of: refusal), words.refusal(refusal))
    default: return nil
    }
  }

  private func id(of refusal: PlanRefusal) -> String {
    switch refusal {
    case .noSuchItem: "no-such-item"
    case .notLinkable: "not-linkable"
    case .notWriter: "not-the-writer"
    case .isCopy: "shared-copy"
    case .onlyOwner: "only-the-owner"
    case .withEmployee, .readerIsOwner: "reader-is-owner"
    case .nothingToShare: "nothing-to-share"
    case .nothingToWithdraw: "nothing-to-withdraw"
    case .withdrawalStands: "withdrawal-stands"
    case .notAPacket: "not-a-packet"
    case .changedPacket: "changed-packet"
    case .packetOfAnother: "packet-of-another"
    case .noSuchPerson: "no-such-employee"
    case .ownFileOnly: "own-file"
    }
  }

  /// How a command ends that was refused for one of these; nil is as any refusal.
  func exit(_ refusal: CraftRefusal) -> Exit? {
    switch refusal {
    case .notFound, .noneOpen, .noGoal, .plan(.noSuchItem), .plan(.noSuchPerson): .notFound
    case .plan(.notAPacket), .plan(.changedPacket): .badInput
    default: nil
    }
  }
}
