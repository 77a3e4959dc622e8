internal import Interchange
internal import Messages
internal import Records
internal import Store

extension Explain {
  /// Why something is not done with plans, with the id that scripts look at.
  func plan(_ refusal: PlanRefusal) -> (id: String, Wording) {
    (id(of: refusal), messages.plans.refusal(refusal))
  }

  /// Why a packet of an agreement is not made or taken in.
  func packet(_ refusal: AgreementPacketRefusal) -> (id: String, Wording) {
    (id(of: refusal), messages.packets.refusal(refusal))
  }

  private func id(of refusal: PlanRefusal) -> String {
    switch refusal {
    case .noSuchItem: "no-such-item"
    case .notLinkable: "not-linkable"
    case .notWriter: "not-the-writer"
    case .isCopy: "shared-copy"
    case .linesOfOwner: "lines-of-another"
    case .onlyOwner: "only-the-owner"
    case .withEmployee, .readerIsOwner: "reader-is-owner"
    case .nothingToShare: "nothing-to-share"
    case .nothingToWithdraw: "nothing-to-withdraw"
    case .withdrawalStands: "withdrawal-stands"
    case .notAPacket: "not-a-packet"
    case .changedPacket: "changed-packet"
    case .withdrawnSince: "withdrawn-since"
    case .packetOfAnother: "packet-of-another"
    case .noSuchPerson: "no-such-employee"
    case .ownFileOnly: "own-file"
    case .asItIs: "as-it-is"
    }
  }

  private func id(of refusal: AgreementPacketRefusal) -> String {
    switch refusal {
    case .erased: "texts-erased"
    case .onlyTheTwo: "only-the-two"
    case .unreadableAct, .secondDraft: "not-a-packet"
    case .agreementOfAnother: "packet-of-another"
    case .otherwiseHere: "otherwise-here"
    }
  }

  /// What the rules refuse of a packet, with its place.
  func problem(_ refused: ActRefused) -> Problems {
    let found = problems(refused.cause).all.map { problem in
      Problem(
        problem.id, problem.exit,
        Wording(
          messages.packets.place(
            line: refused.line, act: refused.act, day: day(refused.day), problem.message),
          fix: problem.fix))
    }
    return Problems(found) ?? problems(refused.cause)
  }

  /// How a command ends that was refused for one of these; nil is as any refusal.
  func exit(_ refusal: CraftRefusal) -> Exit? {
    switch refusal {
    case .notFound, .notYet, .noneOpen, .noGoal, .noSuchVersion, .noSuchChange, .noSuchCommitment,
      .plan(.noSuchItem), .plan(.noSuchPerson):
      .notFound
    case .plan(.notAPacket), .plan(.changedPacket), .packet(.unreadableAct), .packet(.secondDraft):
      .badInput
    default: nil
    }
  }
}
