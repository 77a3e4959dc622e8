internal import Records
internal import SQLite

/// An act as JSON. Words are those of the columns in which they are kept.
extension CraftAct {
  var packed: PacketValue {
    var members: [PacketValue.Member] = []
    func add(_ name: String, _ value: PacketValue) {
      members.append(PacketValue.Member(name: name, value: value))
    }
    add("on", .text(day.description))
    add("by", .text(by))
    switch deed {
    case .draft(let content):
      add("act", "draft")
      add("content", content.packed)
    case .change(let content, let advice):
      add("act", "change")
      add("content", content.packed)
      add("advice", CraftAct.packed(advice))
    case .propose(let advice):
      add("act", "propose")
      add("advice", CraftAct.packed(advice))
    case .answer(let answer, let parties, let reason, let seen):
      add("act", "answer")
      add("answer", .text(answer.rawValue))
      add("parties", PacketValue(parties))
      add("reason", PacketValue(reason))
      add("seen", PacketValue(seen?.rawValue))
    case .comment(let words):
      add("act", "comment")
      add("words", .text(words))
    case .close(let reason):
      add("act", "close")
      add("reason", PacketValue(reason))
    case .start(let content, let handovers):
      add("act", "start")
      add("content", content.packed)
      add("handovers", CraftAct.packed(handovers))
    case .frame(let cycle, let content, let handovers):
      add("act", "experiment")
      add("cycle", .integer(Int64(cycle)))
      add("content", content.packed)
      add("handovers", CraftAct.packed(handovers))
    case .take(let cycle, let receiver, let task, let answer, let energy, let seen):
      add("act", "take")
      add("cycle", .integer(Int64(cycle)))
      add("receiver", .text(receiver))
      add("task", .integer(Int64(task)))
      add("answer", .text(answer.rawValue))
      add("energy", PacketValue(energy))
      add("seen", PacketValue(seen?.rawValue))
    case .evaluate(let cycle, let evaluator, let isFinal, let content, let seen):
      add("act", "evaluate")
      add("cycle", .integer(Int64(cycle)))
      add("evaluator", .text(evaluator))
      add("final", PacketValue(isFinal ? 1 : nil))
      add("seen", PacketValue(seen?.rawValue))
      members += content.packed
    case .decide(let cycle, let decision, let manager, let reason, let seen):
      add("act", "decide")
      add("cycle", .integer(Int64(cycle)))
      add("decision", .text(decision.rawValue))
      add("manager", .text(manager))
      add("reason", PacketValue(reason))
      add("seen", PacketValue(seen?.rawValue))
    }
    return .object(members)
  }

  /// - Throws: `SharePacket.Fault.notAPacket`.
  init(_ value: PacketValue) throws {
    let act = try PacketObject(value)
    let cycle = { () throws -> Int in
      let number: Int64 = try act.need(act.integer("cycle"))
      guard (1...1_000).contains(number) else { throw SharePacket.Fault.notAPacket }
      return Int(number)
    }
    let deed: Deed
    switch act.text("act") {
    case "draft": deed = .draft(try AgreementContent(act["content"]))
    case "change":
      deed = .change(try AgreementContent(act["content"]), try CraftAct.advice(act))
    case "propose": deed = .propose(try CraftAct.advice(act))
    case "answer":
      let answer: PartyAnswer = try act.need(act.word("answer"))
      let reason = act.text("reason")
      guard answer == .agree || reason != nil, !act.texts("parties").isEmpty else {
        throw SharePacket.Fault.notAPacket
      }
      deed = .answer(
        answer, parties: act.texts("parties"), reason: reason, seen: act.word("seen"))
    case "comment": deed = .comment(try act.need(act.text("words")))
    case "close": deed = .close(reason: act.text("reason"))
    case "start":
      deed = .start(try ExperimentContent(act["content"]), try CraftAct.handovers(act))
    case "experiment":
      deed = .frame(
        cycle: try cycle(), try ExperimentContent(act["content"]), try CraftAct.handovers(act))
    case "take":
      let energy = act.integer("energy")
      guard PlanItem.energies.contains(energy ?? 0) else { throw SharePacket.Fault.notAPacket }
      let task: Int64 = try act.need(act.integer("task"))
      guard (1...1_000).contains(task) else { throw SharePacket.Fault.notAPacket }
      deed = .take(
        cycle: try cycle(), receiver: try act.need(act.text("receiver")), task: Int(task),
        try act.need(act.word("answer")), energy: energy, seen: act.word("seen"))
    case "evaluate":
      deed = .evaluate(
        cycle: try cycle(), evaluator: try act.need(act.text("evaluator")),
        isFinal: act.yes("final") ?? false, try EvaluationContent(act), seen: act.word("seen"))
    case "decide":
      deed = .decide(
        cycle: try cycle(), try act.need(act.word("decision")),
        manager: try act.need(act.text("manager")), reason: act.text("reason"),
        seen: act.word("seen"))
    default: throw SharePacket.Fault.notAPacket
    }
    self.init(try act.need(act.day("on")), by: try act.need(act.text("by")), deed)
  }

  private static func packed(_ advice: [Advice]?) -> PacketValue {
    guard let advice else { return .null }
    return .list(
      advice.map {
        .object([
          "code": .text($0.code.rawValue), "grade": .text($0.grade.rawValue),
          "dated_on": .text($0.datedOn.description), "language": .text($0.language),
          "words": .text($0.words),
        ])
      })
  }

  private static func advice(_ act: PacketObject) throws -> [Advice]? {
    guard case .list = act["advice"] else { return nil }
    return try act.list("advice") { value in
      let advice = try PacketObject(value)
      let language: String = try advice.need(advice.text("language"))
      guard ["nl", "en"].contains(language) else { throw SharePacket.Fault.notAPacket }
      return Advice(
        try advice.need(advice.word("code")), grade: try advice.need(advice.word("grade")),
        datedOn: try advice.need(advice.day("dated_on")), language: language,
        words: try advice.need(advice.text("words")))
    }
  }

  private static func packed(_ handovers: [ExperimentContent.Handover]) -> PacketValue {
    guard !handovers.isEmpty else { return .null }
    return .list(
      handovers.map { .object(["task": .text($0.task), "receiver": .text($0.receiver)]) })
  }

  private static func handovers(_ act: PacketObject) throws -> [ExperimentContent.Handover] {
    try act.list("handovers") { value in
      let handover = try PacketObject(value)
      return ExperimentContent.Handover(
        task: try handover.need(handover.text("task")),
        receiver: try handover.need(handover.text("receiver")))
    }
  }
}

extension PacketValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}
