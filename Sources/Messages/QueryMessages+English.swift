struct EnglishQueries: QueryMessages {
  var help: CommandHelp {
    CommandHelp(
      "Ask the database something in SQL.",
      details: """
        Over the views of the contract (x_employee, x_ledger and so on; docs/views.md), never over \
        names, wages or private content. A query only reads, is one statement, and runs in a \
        process of its own with little memory and time. What was asked and how many rows it gave \
        stands in the audit trail; values of parameters do not. For HR: whoever may not see \
        everything works on a file that HR makes.
        """)
  }

  func example(_ example: QueryExample) -> String {
    switch example {
    case .count: "how many people a team has"
    case .sums: "what lapsed, by scheme"
    case .parameter: "a value beside the query, never in it"
    case .list: "what is kept under a name"
    }
  }

  func option(_ option: QueryOption) -> String {
    switch option {
    case .query: "a query, @FILE, - for standard input, or the name of a kept one"
    case .param: "a value for :NAME in the query; in quotes it is a text"
    case .timeout: "seconds after which it is cut off, 1 to 600 (default 30)"
    case .limit: "rows after which the answer is cut, up to 100000 (default 10000)"
    case .save: "keep the query under a name"
    case .list: "what is kept"
    }
  }

  func column(_ column: QueryColumn) -> String {
    switch column {
    case .name: "Name"
    case .query: "Query"
    case .by: "Kept by"
    case .savedAt: "Kept"
    }
  }

  var ask: String { "What do you want to know? A query, or the name of a kept one" }
  func cut(_ rows: String) -> String {
    "There are more rows than these \(rows): --limit gives more, WHERE gives fewer."
  }
  func saved(_ name: String) -> String { "Kept: boetseer query \(name)" }
  var noneSaved: String { "No queries are kept: boetseer query \"SELECT ...\" --save NAME" }

  func refusal(_ refusal: QueryRefusalWords) -> Wording {
    let views =
      "the views are in docs/views.md, and in: boetseer query \"SELECT DISTINCT view "
      + "FROM x_contract\""
    return switch refusal {
    case .empty:
      Wording("nothing is asked", fix: "for example boetseer query \"SELECT * FROM x_team\"")
    case .nulByte: Wording("the query holds a NUL byte", fix: "type it anew, or clean the file")
    case .severalStatements:
      Wording("there is more than one statement", fix: "one query at a time, without a semicolon")
    case .notReading: Wording("only a query that reads is run", fix: "begin with SELECT or WITH")
    case .table(let name): Wording("\(name) is not for queries", fix: views)
    case .function(let name):
      Wording(
        "the function \(name) is not for queries", fix: "docs/queries.md lists those that are")
    case .statement(let name):
      Wording("\(name) is not for queries, which only read", fix: "begin with SELECT or WITH")
    case .takenName(let name):
      Wording("\(name) is the name of something that is there", fix: "name what you make otherwise")
    case .namelessParameter:
      Wording(
        "a value is asked for without a name", fix: "write :name, and give --param name=value")
    case .missingParameter(let name):
      Wording("the query asks for a value of \(name)", fix: "add --param \(name)=VALUE")
    case .unknownParameter(let name, let known):
      Wording(
        "the query asks for no value of \(name)",
        fix: known.isEmpty
          ? "leave out --param, or write :\(name) in it" : "it asks for \(listed(known, "and"))")
    case .invalid(let message, let line, let column):
      Wording(
        "SQLite says: \(message)" + place(line, column),
        fix: "columns are in: boetseer query \"SELECT view, \\\"column\\\" FROM x_contract\"")
    case .tooComplex(let message):
      Wording("the query is more than may be asked at once: \(message)", fix: "make it smaller")
    case .outOfMemory:
      Wording(
        "the query needs more memory than it may have", fix: "ask for fewer rows or shorter texts")
    case .outOfTime(let seconds):
      Wording(
        "the query was cut off after \(seconds) s", fix: "ask for less, or give --timeout SECONDS")
    case .tooLarge:
      Wording("the answer is too large to be shown", fix: "ask for fewer rows or columns")
    case .broken: Wording("the query could not be run", fix: "try it again")
    case .busy: Wording("another command is writing", fix: "try again in a moment")
    case .unreadable(let message):
      Wording("the database could not be read: \(message)", fix: "boetseer doctor")
    case .noSuchQuery(let name, let near):
      Wording(
        "no query is kept under the name \(name)",
        fix: near.isEmpty
          ? "boetseer query --list shows them; SQL stands in quotes"
          : "did you mean \(listed(near, "or"))?")
    case .notAName(let name):
      Wording(
        "\"\(name)\" is no name for a query", fix: "a letter, and then letters, digits, - or _")
    case .notAParameter(let text):
      Wording("\"\(text)\" is no name with a value", fix: "--param name=value")
    case .notSeconds(let text, let most):
      Wording("\"\(text)\" is no number of seconds", fix: "1 to \(most), as --timeout 60")
    case .notRows(let text, let most):
      Wording("\"\(text)\" is no number of rows", fix: "1 to \(most), as --limit 50000")
    case .parametersOfList:
      Wording("--list goes with nothing else", fix: "boetseer query --list")
    }
  }

  private func place(_ line: Int?, _ column: Int?) -> String {
    guard let line, let column else { return "" }
    return " (line \(line), column \(column))"
  }
}
