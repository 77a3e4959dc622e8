internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Reads what is typed behind the options of leave.
struct LeaveReading {
  let run: RunContext
  let store: Store

  private var words: any LeaveMessages { run.messages.leave }

  /// How much of each day; nil when nothing was said.
  ///
  /// - Parameters:
  ///   - person: whose days `1,5d` is in.
  ///   - day: by the pattern of this one.
  func amount(
    hours: String?, part: String?, whole: Bool = false, of person: Int64, on day: Day
  ) throws -> LeaveAmount? {
    guard [hours != nil, part != nil, whole].count(where: { $0 }) <= 1 else {
      throw Problem("one-amount", .usage, words.oneAmount)
    }
    if let hours { return .minutes(try minutes(hours, of: person, on: day)) }
    if let part { return .part(try self.part(part)) }
    return whole ? .whole : nil
  }

  /// Minutes, more than none, from hours or from days of the person's own.
  private func minutes(_ text: String, of person: Int64, on day: Day) throws -> Int64 {
    guard text.hasSuffix("d"), text.count > 1 else {
      return try run.claimReading.hours(text)
    }
    guard let average = try store.workSchedule(of: person).averageDay(on: day) else {
      throw Problem("no-average-day", .usage, words.noAverageDay(text))
    }
    // Days are read as hours are, in sixtieths: `1,5d` is one and a half.
    let parts = try run.claimReading.hours(String(text.dropLast()))
    return (parts * average * 2 + 60) / 120
  }

  func part(_ text: String) throws -> DayPart {
    try run.typed.choice(text, flag: "--part", of: DayPart.self) { $0.leave.part($1) }
  }

  func states(_ text: String) throws -> Set<LeaveState> {
    Set(
      try text.split(separator: ",").map { word in
        try run.typed.choice(String(word), flag: "--state", of: LeaveState.self) {
          $0.leave.state($1)
        }
      })
  }

  func schemes(_ text: String?) -> [String] {
    text.map { $0.split { $0 == "," || $0 == "+" || $0 == " " }.map(String.init) } ?? []
  }

  /// The same requests without the courses of claims that the actor may not see.
  func visible(_ leaves: [LeaveView]) throws -> [LeaveView] {
    guard let sight = try run.sight(store, of: nil) else { return leaves }
    return try leaves.map { leave in
      guard let course = leave.facts.course,
        try !sight.claim(store.claim("C\(course)", asOf: run.today))
      else { return leave }
      var leave = leave
      leave.facts.course = nil
      return leave
    }
  }

  /// Refuses requests that the actor neither sees nor decides on, before anything is told.
  func refuseOthers(_ ids: [String]) throws {
    guard try run.isLimited(store) else { return }
    for id in ids {
      let leave = try store.leave(id, asOf: run.today)
      if let sight = try run.sight(store, of: leave.facts.person),
        !sight.isOwnOrManaged(leave.facts.person)
      {
        throw Problem("not-for-you", .notAllowed, words.notForYou(run.actor, leave: leave.id))
      }
    }
  }

  /// The request as it was typed, or asked for.
  func one(_ typed: String?, _ asking: Asking, fits: @escaping (LeaveView) -> Bool) throws -> String
  {
    if let typed { try refuseOthers([typed]) }
    let choices = typed == nil && run.settings.mayAsk ? try self.choices(fits) : []
    return try asking.value(typed, Question("ID", words.askRequest, choices: choices) { $0 })
  }

  func several(
    _ typed: [String], _ asking: Asking, fits: @escaping (LeaveView) -> Bool
  ) throws -> [String] {
    guard !typed.isEmpty else { return [try one(nil, asking, fits: fits)] }
    return try run.distinct(typed, letter: "L").map { try one($0, asking, fits: fits) }
  }

  private func choices(_ fits: (LeaveView) -> Bool) throws -> [Question<String>.Choice] {
    let sight = try run.sight(store, of: nil)
    let found = try store.leaves(LeaveFilter(), asOf: run.today).filter {
      fits($0) && sight?.isOwnOrManaged($0.facts.person) ?? true
    }
    guard found.count <= ClaimAsked.mostChoices else { return [] }
    let text = LeaveWords(run: run)
    return found.map { .init(words.choice(text.text($0)), typed: $0.id) }
  }
}
