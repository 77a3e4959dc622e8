internal import Messages
internal import Records
internal import Store

/// Asks what goes with a kind of change: how somebody looks at the work before and after, and what
/// a new design of tasks asks attention for. Enter leaves a question open.
struct ChangeAsked {
  let run: RunContext
  let store: Store
  let asking: Asking

  private var words: any AgreementMessages { run.messages.agreements }
  private var reading: CraftReading { CraftReading(run: run, store: store) }

  func more(_ change: inout CraftChange) throws {
    if change.craft == .cognitive {
      if change.viewBefore == nil {
        change.viewBefore = try asking.open("--view-before", words.askView(isAfter: false)) { $0 }
      }
      if change.viewAfter == nil {
        change.viewAfter = try asking.open("--view-after", words.askView(isAfter: true)) { $0 }
      }
    }
    if change.craft == .task, change.redesign == nil, asking.isAsking {
      change.redesign = try redesign()
    }
    for point in change.openPoints { try answer(point, of: &change) }
  }

  private func redesign() throws -> Redesign? {
    let typed = try asking.pick(
      Question(
        "--redesign", words.askRedesign,
        choices: Redesign.allCases.map {
          .init(run.messages.craft.redesign($0), typed: $0.rawValue)
        } + [.init(words.noRedesign, typed: "-")], usual: "-"
      ) { $0 })
    guard let redesign = Redesign(rawValue: typed) else { return nil }
    asking.also(
      "--redesign", words.askRedesign, typed, shown: run.messages.craft.redesign(redesign))
    return redesign
  }

  private func answer(_ point: RedesignPoint, of change: inout CraftChange) throws {
    let flag = "--\(point.rawValue)"
    let question = words.askPoint(point)
    let yes = { (typed: String) in try reading.yes(typed, flag) }
    switch point {
    case .workload:
      if let (before, after) = try asking.open(flag, question, reading.workload) {
        (change.workloadBefore, change.workloadAfter) = (before, after)
      }
    case .efficiency: change.efficiency = try asking.open(flag, question) { $0 }
    case .pace: change.paceWeeks = try asking.open(flag, question) { try reading.weeks($0, flag) }
    case .responsibility:
      change.hasResponsibility = try asking.open(flag, question, yes)
      change.hasAuthority = try asking.open("--authority", words.askAuthority) {
        try reading.yes($0, "--authority")
      }
    case .capacity: change.hasCapacity = try asking.open(flag, question, yes)
    case .belief: change.hasBelief = try asking.open(flag, question, yes)
    case .guidance: change.hasGuidance = try asking.open(flag, question, yes)
    }
  }
}

extension Asking {
  /// What was typed, read, for the summary and the line; nil where it stays open with Enter.
  func open<Value>(
    _ flag: String, _ question: String, isNoted: Bool = true,
    _ read: @escaping (String) throws -> Value
  ) throws -> Value? {
    let typed = try pick(
      Question(flag, question, usual: "-") { typed in
        if typed != "-" { _ = try read(typed) }
        return typed
      })
    guard typed != "-" else { return nil }
    if isNoted { also(flag, question, typed) }
    return try read(typed)
  }
}
