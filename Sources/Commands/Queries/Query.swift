internal import ArgumentParser
internal import Interchange
internal import Messages
internal import SQLite
internal import Store

/// Asks the views something in SQL.
struct Query: ReadingCommand {
  @Argument(help: ArgumentHelp(query: .query, "sql|@file|name"))
  var query: String?

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(query: .param, "name=value"))
  var param: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(query: .timeout, "s"))
  var timeout: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(query: .limit, "n"))
  var limit: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(query: .save, "name"))
  var save: String?

  @Flag(help: ArgumentHelp(query: .list))
  var list = false

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.queries
    return About(
      "query", dutch: ["vraag"], words.help,
      examples: [
        Example(
          "query \"SELECT team, count(*) AS people FROM x_employee GROUP BY team\"",
          words.example(.count)),
        Example(
          "query \"SELECT scheme, sum(-amount) AS lapsed FROM x_ledger WHERE kind = 'lapse' "
            + "GROUP BY scheme\"", words.example(.sums)),
        Example(
          "query \"SELECT * FROM x_balance WHERE employee = :who\" --param who=000123",
          words.example(.parameter)),
        Example("query --list", words.example(.list)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let reading = QueryReading(run: run)
    let store = try run.openStore(.readOnly)
    if list {
      guard query == nil, param.isEmpty, save == nil, timeout == nil, limit == nil else {
        throw reading.problem("list-alone", .parametersOfList)
      }
      return try kept(run, store)
    }
    let seconds = try reading.seconds(timeout)
    let rows = try reading.rows(limit)
    let name = try save.map(reading.name)
    let parameters = try reading.parameters(param)
    let asked = try run.asking("query").value(
      query, Question("SQL|@FILE|NAME", run.messages.queries.ask))
    let (sql, kept) = try reading.sql(asked, store)
    let answer: QueryAnswer
    do {
      answer = try store.query(sql, parameters, seconds: seconds, rows: rows)
    } catch let failure as QueryFailure {
      throw reading.problem(failure, sql: sql, seconds: seconds)
    }
    if !run.dryRun {
      // Written down before it is shown.
      _ = try run.openStore(.readWrite).recordQuery(
        sql, name: kept, saving: name, answer, run.head("query", subject: name ?? kept))
    }
    let words = run.messages.queries
    let notices =
      (answer.isCut ? [words.cut(String(answer.rows.count))] : [])
      + (name.map { run.dryRun ? [] : [words.saved($0)] } ?? [])
    return .table(table(answer)).with(notices: notices)
  }

  private func table(_ answer: QueryAnswer) -> Table {
    var used: [String: Int] = [:]
    return Table(
      name: "query",
      columns: answer.columns.enumerated().map { place, name in
        // Two columns of one name are two keys.
        used[name, default: 0] += 1
        let key = used[name] == 1 ? name : "\(name)_\(used[name] ?? 0)"
        return Column(key: key, title: key, kind: isNumeric(answer, place) ? .integer : .text)
      },
      rows: answer.rows.map { $0.map(cell) })
  }

  private func isNumeric(_ answer: QueryAnswer, _ place: Int) -> Bool {
    answer.rows.allSatisfy { row in
      switch row[place] {
      case .integer, .decimal, .null: true
      case .text, .blob: false
      }
    }
  }

  private func cell(_ value: GuardedValue) -> Cell {
    switch value {
    case .null: .missing
    case .integer(let number): .integer(number)
    case .decimal(let number): .decimal(number)
    case .text(let text): .text(text)
    case .blob(let bytes):
      .text(
        "x'"
          + bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
          }.joined() + "'")
    }
  }

  private func kept(_ run: RunContext, _ store: Store) throws -> Answer {
    let words = run.messages.queries
    let found = try store.savedQueries()
    return .table(
      Table(
        name: "queries",
        columns: [
          Column(key: "name", title: words.column(.name), isWhole: true),
          Column(key: "query", title: words.column(.query), wraps: true),
          Column(key: "by", title: words.column(.by)),
          Column(key: "saved_at", title: words.column(.savedAt), isWhole: true, yields: true),
        ],
        rows: found.map { query in
          [
            .text(query.name), query.sql.map { .text($0) } ?? .missing,
            query.actor.map { .text($0) } ?? .missing,
            .coded(query.recordedAt, shown: run.format.instant(query.recordedAt)),
          ]
        })
    ).with(notices: found.isEmpty ? [words.noneSaved] : [])
  }
}

extension ArgumentHelp {
  fileprivate init(query option: QueryOption, _ value: String? = nil) {
    self.init(stringLiteral: Messages.current.queries.option(option))
    if let value { valueName = value }
  }
}
