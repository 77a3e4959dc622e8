internal import Messages
internal import Records
internal import Store

/// Asks what goes with a kind of change: how somebody looks at the work before and after, and what
/// a new design of tasks asks attention for. Enter leaves a question open.
struct ChangeAsked {
  let run: RunContext
  let store: Store
  let asking: Asking
  /// Of the change among those of the line, from 0.
  let place: Int

  private var words: any AgreementMessages { run.messages.agreements }
  private var reading: CraftReading { CraftReading(run: run, store: store) }

  func more(_ change: inout CraftChange) throws {
    if change.craft == .cognitive {
      if change.viewBefore == nil {
        change.viewBefore = try open("--view-before", words.askView(isAfter: false)) { $0 }
      }
      if change.viewAfter == nil {
        change.viewAfter = try open("--view-after", words.askView(isAfter: true)) { $0 }
      }
    }
    if change.craft == .task, change.redesign == nil, asking.isAsking {
      change.redesign = try redesign()
    }
    for point in change.openPoints { try answer(point, of: &change) }
  }

  private func redesign() throws -> Redesign? {
    try asking.openChoice(
      "--redesign", words.askRedesign, none: words.noRedesign, at: place,
      run.messages.craft.redesign)
  }

  private func open<Value>(
    _ flag: String, _ question: String, _ read: @escaping (String) throws -> Value
  ) throws -> Value? {
    try asking.open(flag, question, at: place, read)
  }

  private func answer(_ point: RedesignPoint, of change: inout CraftChange) throws {
    let flag = "--\(point.rawValue)"
    let question = words.askPoint(point)
    let yes = { (typed: String) in try reading.yes(typed, flag) }
    switch point {
    case .workload:
      if let (before, after) = try open(flag, question, reading.workload) {
        (change.workloadBefore, change.workloadAfter) = (before, after)
      }
    case .efficiency: change.efficiency = try open(flag, question) { $0 }
    case .pace: change.paceWeeks = try open(flag, question) { try reading.weeks($0, flag) }
    case .responsibility:
      change.hasResponsibility = try open(flag, question, yes)
      change.hasAuthority = try open("--authority", words.askAuthority) {
        try reading.yes($0, "--authority")
      }
    case .capacity: change.hasCapacity = try open(flag, question, yes)
    case .belief: change.hasBelief = try open(flag, question, yes)
    case .guidance: change.hasGuidance = try open(flag, question, yes)
    }
  }
}

extension Asking {
  /// What was typed, read, for the summary and the line; nil where it stays open with Enter.
  func open<Value>(
    _ flag: String, _ question: String, isNoted: Bool = true, at place: Int = 0,
    _ read: @escaping (String) throws -> Value
  ) throws -> Value? {
    let typed = try pick(
      Question(flag, question, usual: "-") { typed in
        if typed != "-" { _ = try read(typed) }
        return typed
      })
    guard typed != "-" else { return nil }
    if isNoted { also(flag, question, typed, at: place) }
    return try read(typed)
  }

  /// One of a fixed list, by its words; nil where it stays open with Enter.
  func openChoice<Value: RawRepresentable & CaseIterable>(
    _ flag: String, _ question: String, label: String? = nil, none: String, at place: Int = 0,
    _ word: (Value) -> String
  ) throws -> Value? where Value.RawValue == String {
    let typed = try pick(
      Question(
        flag, question,
        choices: Value.allCases.map { .init(word($0), typed: $0.rawValue) }
          + [.init(none, typed: "-")], usual: "-"
      ) { $0 })
    guard let value = Value(rawValue: typed) else { return nil }
    also(flag, label ?? question, typed, shown: word(value), at: place)
    return value
  }
}
