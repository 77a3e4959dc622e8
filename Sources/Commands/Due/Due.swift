internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What is to be done in the coming days.
struct Due: ReadingCommand {
  static let usualDays = 30

  @Option(
    parsing: .unconditional, help: ArgumentHelp(Messages.current.due.optionDays, valueName: "n"))
  var days: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.due.optionTeam, valueName: "team"))
  var team: String?

  @Flag(help: ArgumentHelp(Messages.current.due.optionMine))
  var mine = false

  @Option(
    parsing: .unconditional, help: ArgumentHelp(Messages.current.due.optionKind, valueName: "k,k"))
  var kind: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .today }

  static var about: About {
    let words = Messages.current.due
    return About(
      "due", dutch: ["te-doen"], words.due,
      examples: [
        Example("due", words.dueExample),
        Example("due --mine --days 14 --actor 000235", words.dueMine),
        Example("due --kind notice,lapse --days 90 --format json", words.dueKind),
        Example("due -o due.ics", words.dueCalendar),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.due
    guard !mine || team == nil else {
      throw Problem("option-unavailable", .usage, words.mineOrTeam)
    }
    let until = run.today + (try run.daysAhead(days, else: Due.usualDays))
    let kinds = try kind.map { try Due.kinds($0, run) } ?? Set(DueKind.allCases)
    let store = try run.openStore(.readOnly)
    let doer = try mine ? Due.doer(run, store) : nil
    let register = try Register(store, asOf: run.today)
    let teams = try team.map { register.subtree(of: try store.team($0, asOf: run.today)) }
    let sight = try run.sight(store, of: nil)
    let list = try store.due(
      DueQuestion(
        kinds: kinds, today: run.today, until: until, sight: sight, teams: teams, doer: doer))
    let tables = DueTables(
      run: run, list: list, register: register, until: until, isOneByOne: kinds.count == 1)
    let scope = [mine || sight != nil ? run.actor : nil, team].compactMap { $0 }
    let calendar = DueCalendar(
      list: list, words: words, today: run.today, scope: scope.joined(separator: "-"),
      options: (mine ? " --mine" : "") + (team.map { " --team \($0)" } ?? ""))
    return Answer.page(.sections(tables.sections), table: tables.all) { calendar.calendar }
      .with(lead: tables.isCounted ? [words.counted] : [])
      .with(notices: notices(run, list, isLimited: sight != nil, until: until))
  }

  private func notices(
    _ run: RunContext, _ list: DueList, isLimited: Bool, until: Day
  ) -> [String] {
    var found: [String] = []
    if isLimited, !mine {
      found.append(run.messages.sight.onlyYours)
    } else if list.items.isEmpty {
      let isAll = !mine && team == nil && kind == nil
      found.append(run.messages.due.nothing(until: run.day(until), isAll: isAll))
    }
    if list.bookedThrough.map({ $0 < run.today }) ?? true {
      found.append(run.messages.due.notBooked)
    }
    return found
  }

  /// Words for kinds in any language, with commas between them.
  private static func kinds(_ text: String, _ run: RunContext) throws -> Set<DueKind> {
    let words = run.messages.due
    let valid = DueKind.allCases.map(words.kind)
    return Set(
      try text.split(separator: ",", omittingEmptySubsequences: false).map { word in
        let typed = word.filter { $0 != " " }
        guard let found = Typed.value(typed, of: DueKind.self, word: { $0.due.kind($1) }) else {
          throw Problem(
            "not-a-choice", .usage,
            run.messages.errors.notOneOf(String(word), of: "--kind", valid: valid))
        }
        return found
      })
  }

  private static func doer(_ run: RunContext, _ store: Store) throws -> Int64 {
    guard try store.hasEmployee(run.actor) else {
      throw Problem("not-an-employee", .usage, run.messages.due.mineOfNobody(run.actor))
    }
    return try store.person(run.actor, asOf: run.today).id
  }
}
