package import Interchange

/// What a command computed, before it is written in any form.
package struct Answer: Sendable {
  package enum Content: Sendable {
    case nothing
    case table(Table)
    case sections([Section])
    case document(Document)
    case changed(Changed)
    case page(Page)
  }

  /// One of several tables of an answer.
  package struct Section: Sendable {
    package let title: String
    package let table: Table

    package init(title: String, table: Table) {
      self.title = title
      self.table = table
    }
  }

  /// What people read as a page and programs as data.
  package struct Page: Sendable {
    /// In what form people read it.
    package enum Shown: Sendable {
      case lines([String])
      case table(Table)
      case sections([Section])
      /// With headings, findings and pictures where the form has them.
      case document(Document)
    }

    package var shown: Shown
    /// All of it; nil where the rows of the table are all.
    package var json: JSONValue?
    /// What fits in one table: tsv, csv and `--fields`.
    package var table: Table
    /// Its days, where they are something to put into a calendar; made when it is asked for.
    package var calendar: (@Sendable () -> DayCalendar)?
    /// Whether a pipe gets the table, or the sentences where those are what a log should hold.
    package var isDataInPipe: Bool

    /// Whether its table holds rows to read one by one, as of a report, or what is one object.
    package var hasRows: Bool {
      if case .document = shown { return true }
      return false
    }
  }

  package var content: Content
  /// Other than `done` where the answer itself is bad news, as of `doctor`.
  package var exit: Exit = .done
  /// Sentences above a table or tables, for people only.
  package var lead: [String] = []
  /// What a person should know beside the answer; on standard error, silenced by `-q`.
  package var notices: [String] = []

  package init(_ content: Content) { self.content = content }

  package static var nothing: Answer { Answer(.nothing) }
  package static func table(_ table: Table) -> Answer { Answer(.table(table)) }
  package static func sections(_ sections: [Section]) -> Answer { Answer(.sections(sections)) }
  package static func document(_ document: Document) -> Answer { Answer(.document(document)) }
  package static func changed(_ changed: Changed) -> Answer { Answer(.changed(changed)) }
  /// A page of data: in a pipe it is its table.
  package static func page(
    _ shown: Page.Shown, json: JSONValue? = nil, table: Table,
    calendar: (@Sendable () -> DayCalendar)? = nil
  ) -> Answer {
    Answer(
      .page(
        Page(shown: shown, json: json, table: table, calendar: calendar, isDataInPipe: true)))
  }
  /// Sentences, also in a pipe; data where a format of data is asked for.
  package static func report(_ shown: Page.Shown, json: JSONValue, table: Table) -> Answer {
    Answer(.page(Page(shown: shown, json: json, table: table, isDataInPipe: false)))
  }

  package func with(exit: Exit) -> Answer {
    var answer = self
    answer.exit = exit
    return answer
  }

  package func with(lead: [String]) -> Answer {
    var answer = self
    answer.lead = lead
    return answer
  }

  package func with(notices: [String]) -> Answer {
    var answer = self
    answer.notices += notices
    return answer
  }
}

/// What a writing command did.
package struct Changed: Sendable {
  /// `C412`; nil where there is nothing to refer to.
  package var id: String?
  /// Whole sentences: what changed, and the new balance.
  package var sentences: [String]
  /// What usually comes next, without a capital or full stop.
  package var next: String?
  /// How to take it back: a command.
  package var undo: String?
  /// More for programs, behind `ok` and `id`.
  package var fields: [JSONValue.Member]
  /// Which balances a rehearsal would change; nil where nothing was rehearsed.
  package var effects: Effects?

  /// A row an account, and where that is too much to read a row a scheme.
  package struct Effects: Sendable {
    package var title: String
    package var accounts: Table
    package var schemes: Table
    package var isLong: Bool
  }

  package init(
    id: String? = nil, _ sentences: [String], next: String? = nil, undo: String? = nil,
    fields: [JSONValue.Member] = []
  ) {
    self.id = id
    self.sentences = sentences
    self.next = next
    self.undo = undo
    self.fields = fields
  }

  func json(dryRun: Bool) -> JSONValue {
    var members = [JSONValue.Member("ok", true)]
    if let id { members.append(.init("id", .string(id))) }
    if dryRun { members.append(.init("dry_run", true)) }
    var rehearsed: [JSONValue.Member] = []
    if let effects {
      rehearsed.append(.init("changes", effects.accounts.json))
      if effects.isLong { rehearsed.append(.init("change_sums", effects.schemes.json)) }
    }
    return .object(members + fields + rehearsed)
  }
}
