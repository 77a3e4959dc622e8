internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The schemes with the rules that hold on a day.
struct SchemeList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.schemes
    return About(
      "list", dutch: ["lijst"], words.schemeList,
      examples: [
        Example("scheme list", words.example(.list)),
        Example("scheme list --format json --fields scheme,amount", words.example(.listScript)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.schemes
    let schemes = try run.openRegisters().schemes().map(\.scheme)
    let columns = SchemeColumn.allCases.map { column in
      Column(
        key: column.rawValue, title: words.title(column),
        kind: column == .amount ? .amount(unitColumn: SchemeColumn.unit.rawValue) : .text,
        isForPeople: isForPeople(column, run.messages.language),
        // They may hold a day.
        isWhole: [.scheme, .expiry, .worksCouncil].contains(column), yields: column == .per)
    }
    let table = Table(name: "schemes", columns: columns, rows: schemes.map { row($0, run) })
    return schemes.isEmpty
      ? Answer.table(table).with(notices: [words.noSchemesYet]) : .table(table)
  }

  private func isForPeople(_ column: SchemeColumn, _ language: Language) -> Bool {
    switch column {
    case .nameDutch: language == .dutch
    case .nameEnglish: language == .english
    // The amount shows its unit.
    case .unit: false
    case .scheme, .form, .amount, .per, .expiry, .worksCouncil: true
    }
  }

  private func row(_ scheme: Scheme, _ run: RunContext) -> [Cell] {
    let words = run.messages.schemes
    let version = scheme.versionIndex(on: run.asOf).map { scheme.versions[$0] }
    return [
      .text(scheme.code), .text(scheme.nameDutch), .text(scheme.nameEnglish),
      .coded(scheme.form.rawValue, shown: run.messages.terms.form(scheme.form)),
      .text(scheme.unit.rawValue), Cell(version?.amount),
      version.map { .coded($0.per.rawValue, shown: words.per($0.per)) } ?? .missing,
      version.map { version in
        .coded(
          version.expiry.code,
          shown: words.shortExpiry(
            version.expiry, day: version.expiry.lastDay.map { run.day($0) } ?? ""))
      } ?? .missing,
      consent(scheme, run),
    ]
  }

  private func consent(_ scheme: Scheme, _ run: RunContext) -> Cell {
    let words = run.messages.schemes
    return switch scheme.worksCouncil {
    case .consented(let day):
      .coded(day.description, shown: words.shortConsent(day: run.day(day)))
    case .cao: .coded("cao", shown: words.shortCao)
    case .notNeeded: .coded("none", shown: words.shortNotNeeded)
    case nil: .coded("missing", shown: words.shortNoConsent)
    }
  }
}

extension Scheme {
  func name(in language: Language) -> String {
    switch language {
    case .dutch: nameDutch
    case .english: nameEnglish
    }
  }
}

extension SchemeVersion.Expiry {
  /// As a scheme file says it: `months 36`.
  var code: String {
    switch self {
    case .never: "never"
    case .yearEnd: "year_end"
    case .years(let count): "years \(count)"
    case .months(let count): "months \(count)"
    case .date(let day): "date \(day)"
    case .employmentEnd: "employment_end"
    }
  }

  /// The same last day for every grant; nil for other rules.
  var lastDay: Day? {
    if case .date(let day) = self { day } else { nil }
  }
}
