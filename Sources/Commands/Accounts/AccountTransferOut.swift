internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Writes down what somebody takes along, and takes it off the account.
struct AccountTransferOut: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(help: ArgumentHelp(Messages.current.accounts.argumentEmployee, valueName: "emp"))
  var employee: String
  @Argument(help: ArgumentHelp(Messages.current.accounts.argumentScheme, valueName: "scheme"))
  var scheme: String
  @Option(help: ArgumentHelp(Messages.current.ends.optionStatement, valueName: "name"))
  var statement: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.ends.optionTransferOn, valueName: "date"))
  var on: String?
  @Option(help: ArgumentHelp(Messages.current.leaving.optionEmployer, valueName: "name"))
  var employer: String?
  @Option(help: ArgumentHelp(Messages.current.leaving.optionPlace, valueName: "place"))
  var place: String?

  static var about: About {
    let words = Messages.current.ends
    return About(
      "transfer-out", dutch: ["meegeven"], words.transferOut,
      examples: [
        Example(
          "account transfer-out 000361 ILA --statement henk --dry-run", words.transferOutExample),
        Example("account transfer-out 000361 ILA --statement henk", words.transferOutRehearse),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.ends
    guard let name = statement else {
      throw Problem("statement-needed", .usage, words.missingStatement)
    }
    let (json, page) = ("\(name).json", "\(name).html")
    for path in [json, page] where System.exists(path) && !run.settings.force {
      throw Problem("output-exists", .cannotCreate, words.statementExists(path))
    }
    let day = try run.day(on)
    let store = try run.openStore(.readWrite)
    let person = try store.person(employee, byName: run.context.inputIsTerminal, asOf: day)
    let head = try run.head("account transfer-out", subject: person.number)
    // Both files have to be possible before anything is taken off.
    let files =
      run.dryRun
      ? nil
      : (
        try OutputFile(path: json, force: run.settings.force, messages: run.messages),
        try OutputFile(path: page, force: run.settings.force, messages: run.messages)
      )
    let receipt = try store.transferOut(
      employee: person.number, scheme: scheme, on: day, reason: head.reason ?? json, head: head,
      dryRun: run.dryRun)
    let document = TransferDocument(
      run: run, statement: receipt.result, employer: employer, place: place)
    let sealed = TransferFile.sealed(document.json)
    if let files {
      do {
        try files.0.write(sealed.text)
        try files.1.write(document.page(digest: sealed.digest).html)
        try files.0.keep()
        try files.1.keep()
      } catch let problem as Problem {
        guard let cause = files.0.cause ?? files.1.cause else { throw problem }
        // It is off the account; only its statement has no place.
        throw Problem("output-lost", .io, run.messages.errors.outputLost(cause))
      }
    }
    let total = AccountWords(run).amount(receipt.result.total, receipt.result.scheme.unit)
    return .changed(
      Changed(
        id: receipt.event.map(String.init),
        [
          words.takenOut(total, person.number, scheme: receipt.result.scheme.code),
          run.dryRun ? nil : words.written(json, page),
        ].compactMap { $0 },
        undo: receipt.event.map { "boetseer undo \($0)" },
        fields: [
          .init("employee", .string(person.number)),
          .init("amount", .integer(receipt.result.total)),
          .init("digest", .string(sealed.digest)), .init("statement", .string(json)),
        ]))
  }
}

/// What is taken along, for the next employer and to read.
struct TransferDocument {
  let run: RunContext
  let statement: TransferStatement
  var employer: String?
  var place: String?

  private var words: any EndMessages { run.messages.ends }

  /// One line, so that the file is the same bytes wherever it is written.
  var json: String {
    let scheme = statement.scheme
    return JSONWriter.text(
      .object([
        .init("kind", .string(TransferFile.kind)), .init("employee", .string(statement.employee)),
        .init("name", .string(statement.name)), .init("scheme", .string(scheme.code)),
        .init("scheme_name_nl", .string(scheme.nameDutch)),
        .init("scheme_name_en", .string(scheme.nameEnglish)),
        .init("basis", .string(scheme.basis.kind.rawValue)),
        .init("basis_title", .string(scheme.basis.title)),
        .init("unit", .string(scheme.unit.rawValue)), .init("day", JSONValue(statement.leftOn)),
        .init("total", .integer(statement.total)),
        .init(
          "lots",
          .array(
            statement.lots.map { lot in
              .object([
                .init("granted_on", JSONValue(lot.grantedOn)),
                .init("expires_on", JSONValue(lot.expiresOn)),
                .init("amount", .integer(lot.amount)),
                .init("id", lot.identity.map { .string($0) } ?? .null),
              ])
            })),
        .init("employer", employer.map { .string($0) } ?? .null),
        .init("made_by", .string(run.actor)),
        .init("place", place.map { .string($0) } ?? .null), .init("made_on", JSONValue(run.today)),
        .init("came_in", .integer(statement.granted)), .init("spent", .integer(statement.spent)),
        .init("lapsed", .integer(statement.lapsed)),
        .init(
          "courses",
          .array(
            statement.courses.map { course in
              .object([
                .init("day", JSONValue(course.day)), .init("title", .string(course.title)),
                .init("amount", .integer(course.amount)),
              ])
            })),
        .init("event", .integer(statement.event)), .init("seal", .string(statement.hash)),
      ]))
  }

  func page(digest: String) -> Document {
    let scheme = statement.scheme
    let amount = { (value: Int64) in AccountWords(run).amount(value, scheme.unit) }
    let unit: Cell = .text(scheme.unit.rawValue)
    let kind = Column.Kind.amount(unitColumn: "unit")
    let messages = run.messages.accounts
    let lots = Table(
      name: "lots",
      columns: [
        Column(key: "granted_on", title: messages.columnGranted, kind: .day),
        Column(key: "expires_on", title: messages.columnExpires, kind: .day),
        Column(key: "unit", title: "unit", isForPeople: false),
        Column(key: "amount", title: words.columnAmount, kind: kind),
      ],
      rows: statement.lots.map {
        [Cell($0.grantedOn), Cell($0.expiresOn), unit, .integer($0.amount)]
      })
    let courses = Table(
      name: "courses",
      columns: [
        Column(key: "day", title: messages.columnDay, kind: .day),
        Column(key: "title", title: messages.columnWhat, wraps: true),
        Column(key: "unit", title: "unit", isForPeople: false),
        Column(key: "amount", title: words.columnAmount, kind: kind),
      ],
      rows: statement.courses.map { [Cell($0.day), .text($0.title), unit, .integer($0.amount)] })
    let title = words.statementTitle(scheme.name(in: run.messages.language))
    var blocks: [Document.Block] = [.heading(level: 1, title)]
    blocks += words.statementLines(
      name: statement.name, number: statement.employee, day: run.day(statement.leftOn),
      total: amount(statement.total), granted: amount(statement.granted),
      spent: amount(statement.spent), lapsed: amount(statement.lapsed)
    ).map { .paragraph($0) }
    blocks += [.heading(level: 2, words.statementLots), .table(lots)]
    if !statement.courses.isEmpty {
      blocks += [.heading(level: 2, words.statementCourses), .table(courses)]
    }
    blocks.append(.heading(level: 2, run.messages.leaving.signedOffTitle))
    blocks += run.messages.leaving.signedOff(
      employer: employer, by: run.actor, place: place, on: run.day(run.today)
    ).map { .paragraph($0) }
    blocks.append(
      .paragraph(
        words.statementSeal(
          event: Int(statement.event), hash: statement.hash, digest: digest)))
    return Document(title: title, language: LocalLanguage(run.messages.language), blocks: blocks)
  }
}
