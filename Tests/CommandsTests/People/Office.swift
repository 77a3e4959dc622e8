import Foundation
import Records
import Store
import Testing

@testable import Commands

/// A small organisation in a file of its own: teams ZORG with NUR below it, a learning account of
/// EUR 706 a full-time year, and Anna, brought up to date through 15 January 2026.
final class Office {
  let folder: URL
  let path: String

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "boetseer-office-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "office.db").path
    let store = try Store.create(path: path, head: Office.head("init"))
    try Office.addTeams(to: store)
    _ = try store.importSchemes(
      SchemeFile.read(Array(Office.schemes.utf8)), head: Office.head("import schemes"),
      dryRun: false)
    for (number, name, team, minutes) in [
      ("000118", "Agnes de Wit", "ZORG", Int64(2160)), ("000123", "Anna Müller", "NUR", 2160),
      ("000124", "Bram Kaya", "ZORG", 1440),
    ] {
      var input = EmployeeInput(number: number)
      input.name = name
      input.team = team
      input.startedOn = Office.day("2025-01-01")
      input.minutesPerWeek = minutes
      _ = try store.addEmployee(input, head: Office.head("employee add"), dryRun: false)
    }
    _ = try store.sync(
      through: Office.day("2026-01-15"), ahead: false, scheme: nil, head: Office.head("sync"),
      dryRun: false)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let schemes = """
    schemes:
      - code: ILA
        name: {nl: Leerrekening, en: Learning account}
        form: account
        unit: EUR
        basis: {kind: cao, title: Cao zorg, article: "8.1"}
        works_council: {consented_on: 2022-11-01}
        versions:
          - valid_from: 2025-01-01
            grant: {amount: "706.00", per: year}
            expiry: {rule: months, months: 36}

    """

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  static func head(_ command: String) -> EventHead {
    EventHead(command: command, actor: "tester", today: day("2026-01-15"))
  }

  private static func addTeams(to store: Store) throws {
    var care = TeamInput(code: "ZORG")
    care.name = "Zorg"
    var nursing = TeamInput(code: "NUR")
    nursing.name = "Verpleging"
    nursing.parent = "ZORG"
    var rows = [care, nursing]
    _ = try store.importTeams(
      digest: [UInt8](repeating: 0, count: 32), effective: nil, head: head("import teams"),
      dryRun: false
    ) { rows.isEmpty ? nil : ImportRow(line: 1, value: rows.removeFirst()) }
  }

  func store() throws -> Store { try Store.open(path: path) }

  func file(_ name: String, _ text: String) throws -> String {
    let path = folder.appending(path: name).path
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Runs a command as on 15 January 2026.
  ///
  /// - Parameter typing: the answers of a person at a terminal; nil is a script.
  func run(
    _ arguments: String..., language: String = "en", typing: [String]? = nil
  ) -> (exit: Exit, output: String, errors: String) {
    run(arguments, language: language, typing: typing)
  }

  func run(
    _ arguments: [String], language: String = "en", typing: [String]? = nil
  ) -> (exit: Exit, output: String, errors: String) {
    let console = Console(
      ["BOETSEER_DB": path, "BOETSEER_TODAY": "2026-01-15", "BOETSEER_LANG": language],
      isTerminal: typing != nil, input: typing ?? [])
    let exit = Program.run(arguments, context: console.context)
    return (exit, console.output, console.errors)
  }
}
