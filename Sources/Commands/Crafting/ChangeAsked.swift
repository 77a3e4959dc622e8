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
      let before = try text("--view-before", words.askView(isAfter: false)) { $0 }
      let after = try text("--view-after", words.askView(isAfter: true)) { $0 }
      change.viewBefore = change.viewBefore ?? before
      change.viewAfter = change.viewAfter ?? after
    }
    if change.craft == .task, change.redesign == nil { change.redesign = try redesign() }
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
    asking.also("--redesign", words.askRedesign, typed)
    return redesign
  }

  private func answer(_ point: RedesignPoint, of change: inout CraftChange) throws {
    let flag = "--\(point.rawValue)"
    let question = words.askPoint(point)
    let yes = { (typed: String) in try reading.yes(typed, flag) }
    switch point {
    case .workload:
      if let (before, after) = try text(flag, question, reading.workload) {
        (change.workloadBefore, change.workloadAfter) = (before, after)
      }
    case .efficiency: change.efficiency = try text(flag, question) { $0 }
    case .pace: change.paceWeeks = try text(flag, question) { try reading.weeks($0, flag) }
    case .responsibility:
      change.hasResponsibility = try text(flag, question, yes)
      change.hasAuthority = try text("--authority", words.askAuthority) {
        try reading.yes($0, "--authority")
      }
    case .capacity: change.hasCapacity = try text(flag, question, yes)
    case .belief: change.hasBelief = try text(flag, question, yes)
    case .guidance: change.hasGuidance = try text(flag, question, yes)
    }
  }

  /// What was typed, read; nil where it stays open.
  private func text<Value>(
    _ flag: String, _ question: String, _ read: @escaping (String) throws -> Value
  ) throws -> Value? {
    let typed = try asking.pick(
      Question(flag, question, usual: "-") { typed in
        if typed != "-" { _ = try read(typed) }
        return typed
      })
    guard typed != "-" else { return nil }
    asking.also(flag, question, typed)
    return try read(typed)
  }
}
