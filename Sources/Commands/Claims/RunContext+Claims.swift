internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What the commands about claims have in common.
extension RunContext {
  /// The employee number of who decides: the one named, else the actor when that is one.
  func decider(_ named: String?, _ store: Store) throws -> String? {
    if let named { return try store.person(named, byName: isAtTerminal, asOf: today).number }
    return try store.hasEmployee(actor) ? actor : nil
  }

  /// An employee by number or, at a terminal, by a part of the name that only one has.
  func employee(_ text: String, _ store: Store) throws -> PersonRecord {
    try store.person(text, byName: isAtTerminal, asOf: today)
  }

  private var isAtTerminal: Bool { context.inputIsTerminal }

  /// An amount as this reader would type it: `1250,50` in Dutch, `1250.50` in English.
  func typedMoney(_ cents: Int64) -> String {
    let text = ExactDecimals.euros(cents: cents)
    return messages.language == .dutch ? String(text.map { $0 == "." ? "," : $0 }) : text
  }

  /// The day behind `--on`, else today.
  func day(_ typed: String?) throws -> Day {
    try typed.map { try self.typed.day($0, flag: "--on") } ?? today
  }

  /// What the audit trail keeps; the reason was read before.
  func head(_ command: String, subject: String, reason: String?) -> EventHead {
    EventHead(command: command, actor: actor, subject: subject, reason: reason, today: today)
  }

  /// A text of `--title`, `--question` or `--reason`: as it stands, from a file, or from
  /// standard input.
  func freeText(_ typed: String, flag: String) throws -> String {
    try claimReading.text(try text(typed, flag: flag) ?? typed, flag: flag)
  }

  /// Leave for the course of claims that came to nothing stands until somebody takes it back.
  func leaveNotices(_ claims: [ClaimView], _ store: Store) throws -> [String] {
    var filter = LeaveFilter()
    filter.courses = Set(claims.map(\.facts.id))
    filter.states = LeaveState.standing
    let sight = try sight(store, of: nil)
    let found = try store.leaves(filter, asOf: today).filter {
      sight?.isOwnOrManaged($0.facts.person) ?? true
    }
    return found.isEmpty ? [] : [messages.leave.forCourse(found.map(\.id))]
  }

  /// Numbers with or without the letter of their kind, each named once.
  func distinct(_ typed: [String], letter: Character) -> [String] {
    var seen: Set<String> = []
    return typed.filter { id in
      let digits = id.uppercased().first == letter ? String(id.dropFirst()) : id
      return seen.insert(digits).inserted
    }
  }
}
