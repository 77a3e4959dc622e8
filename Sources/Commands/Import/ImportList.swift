internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Lists what files may hold, and the maps that are kept.
struct ImportList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.imports
    return About(
      "list", dutch: ["lijst"], words.list,
      examples: [
        Example("import list", words.listExample),
        Example("import list --format json", words.listForScripts),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.imports
    return .sections([
      Answer.Section(title: words.columnsTitle, table: columns(words)),
      Answer.Section(title: words.mapsTitle, table: try maps(run)),
    ])
  }

  private func columns(_ words: any ImportMessages) -> Table {
    var table = Table(
      name: "columns",
      columns: [
        Column(key: "kind", title: words.columnKind),
        Column(key: "column", title: words.columnName),
        Column(key: "dutch", title: words.columnDutch, wraps: true),
        Column(key: "required", title: words.columnRequired, kind: .boolean),
        Column(key: "holds", title: words.columnHolds, wraps: true),
      ])
    for kind in ImportKind.tables {
      for column in kind.columns {
        table.append([
          .text(kind.rawValue), .text(column.name),
          .text(column.dutch.joined(separator: ", ")), .boolean(column.isRequired),
          .text(ImportList.form(column.form, words)),
        ])
      }
    }
    return table
  }

  static func form(_ form: ColumnForm, _ words: any ImportMessages) -> String {
    switch form {
    case .text: words.formText
    case .day: words.formDay
    case .money: words.formMoney
    case .hours: words.formHours
    case .hoursOfDay: words.formHoursOfDay
    case .week: words.formWeek
    case .isoWeek: words.formISOWeek
    case .level: words.formLevel
    case .rampUp: words.formRampUp
    case .minutes: words.formMinutes
    case .count: words.formCount
    case .year: words.formYear
    case .roles: words.formRoles
    case .choice(let choices, let several):
      words.formChoice(choices.map { $0.joined(separator: "/") }, several: several)
    }
  }

  /// The maps of the database, where there is one.
  private func maps(_ run: RunContext) throws -> Table {
    let words = run.messages.imports
    var table = Table(
      name: "maps",
      columns: [
        Column(key: "name", title: words.columnMap), Column(key: "kind", title: words.columnKind),
        Column(key: "column", title: words.columnName),
        Column(key: "yours", title: words.columnYours),
        Column(key: "ours", title: words.columnOurs),
      ])
    guard let store = try storeIfThere(run) else { return table }
    for map in try store.importMaps() {
      for rule in map.columns {
        table.append([
          .text(map.name), .text(map.kind), .missing, .text(rule.theirs), .text(rule.ours),
        ])
      }
      for rule in map.values {
        table.append([
          .text(map.name), .text(map.kind), .text(rule.column), .text(rule.theirs),
          .text(rule.ours),
        ])
      }
    }
    return table
  }

  private func storeIfThere(_ run: RunContext) throws -> Store? {
    do {
      return try run.openStore(.readOnly)
    } catch StoreError.missing {
      return nil
    }
  }
}
