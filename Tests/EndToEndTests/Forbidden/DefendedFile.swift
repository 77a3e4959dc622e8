import Foundation
import Testing

/// A small database made by the real command, with something in every corner of the ledger, in a
/// folder of its own with room for scratch copies to attack.
final class DefendedFile {
  let path: String
  let shapes: [String: TableShape]
  private let folder: String

  /// Made once: the commands take longer than the attacks.
  private static let made = Result { try make() }

  init() throws {
    // Nothing here is asked of a disk, and every attempt writes.
    let memory = "/dev/shm"
    let base =
      FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    folder = base + "/boetseer-defended-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder + "/boetseer.db"
    try DefendedFile.made.get().write(to: URL(fileURLWithPath: path))
    chmod(path, 0o600)
    shapes = try DefendedFile.shapes(path)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs the program on this file.
  func run(_ words: [String]) throws -> Binary.Outcome {
    try Binary.run(
      words, in: folder,
      environment: ["BOETSEER_TODAY": DefendedFile.today, "BOETSEER_LANG": "en"])
  }

  /// Where a scratch copy of that name is.
  func place(_ name: String) -> String { "\(folder)/\(name).copy" }

  func copy(as name: String) throws -> String {
    try write(try Data(contentsOf: URL(fileURLWithPath: path)), as: name)
  }

  func write(_ bytes: Data, as name: String) throws -> String {
    try bytes.write(to: URL(fileURLWithPath: place(name)))
    return place(name)
  }

  private static let today = "2026-05-01"

  private static func make() throws -> Data {
    let organisation = try Organisation(
      schemes: "schemes:\n" + Organisation.account(code: "ILA") + "\n" + budget)
    organisation.today = today
    try fill(organisation)
    return try Data(contentsOf: URL(fileURLWithPath: organisation.folder + "/boetseer.db"))
  }

  private static let budget = """
      - code: MAND
        name: {nl: Verplicht, en: Mandatory}
        form: employer_budget
        unit: EUR
        basis: {kind: law}
        works_council: {none: "The law leaves no choice"}
        tax_status: confirmed
        versions:
          - valid_from: 2023-01-01
            grant: {amount: "40000.00", per: year}
            expiry: {rule: year_end}
    """

  /// Grants of three years, one lapsed; claims asked, approved, paid, refunded, cancelled and
  /// taken in from a file; adjustments, one of them undone; hours changed in the past.
  private static func fill(_ organisation: Organisation) throws {
    try organisation.write(
      "team,name,parent,manager\nA,Ward A,,\nB,Ward B,A,\n", to: "teams.csv")
    try organisation.expect("import", "teams", "teams.csv")
    for number in ["1", "2"] {
      try organisation.employ(number, hours: "36", from: "2023-01-01")
    }
    for number in ["1", "2"] {
      try organisation.expect(
        "employee", "change", number, "--from", "2024-01-01", "--role", "+hr")
    }
    try organisation.write(
      """
      employee,title,cost,purpose,requested_on,scheme,approved_on,amount,paid_on,paid,invoice,state
      1,First aid,120,training,2024-05-01,ILA,2024-05-02,120,2024-06-01,120,F-8,closed
      2,First aid,130,training,2024-05-01,ILA,2024-05-02,130,2024-06-01,130,F-9,closed

      """, to: "claims.csv")
    try organisation.expect("import", "claims", "claims.csv")
    try organisation.expect("sync", "--through", "2026-05-01")
    let paid = try organisation.submit(
      "1", "--title", "Course", "--cost", "300", "--on", "2026-02-01", "--approve", "--by", "2")
    try organisation.expect(
      "claim", "pay", paid, "--amount", "250", "--invoice", "F-1", "--on", "2026-03-01")
    try organisation.expect("claim", "refund", paid, "--amount", "50", "--on", "2026-04-01")
    let cancelled = try organisation.submit(
      "2", "--title", "Spanish", "--cost", "100", "--on", "2026-03-01", "--approve", "--by", "1")
    try organisation.expect("claim", "cancel", cancelled, "--reason", "full")
    try organisation.expect("account", "adjust", "2", "ILA", "--plus", "10", "--reason", "error")
    try organisation.expect("undo")
    try organisation.expect("account", "adjust", "1", "ILA", "--plus", "10", "--reason", "jubilee")
    try organisation.expect("employee", "change", "2", "--from", "2024-07-01", "--hours", "24")
    // Without an account, so that one can be made for them.
    try organisation.employ("3", hours: "36", from: "2026-05-01")
    #expect(try organisation.isHealthy())
  }

  private static func shapes(_ path: String) throws -> [String: TableShape] {
    let connection = try PlainConnection(path)
    var found: [String: TableShape] = [:]
    for table in try connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table'") {
      let columns = try connection.rows(
        "SELECT name, type FROM pragma_table_info('\(table[0])') ORDER BY pk = 1 DESC, cid")
      found[table[0]] = TableShape(
        key: columns[0][0], columns: columns.map { $0[0] }, keyIsText: columns[0][1] == "TEXT")
    }
    return found
  }
}

/// What a file holds: each table's rows, its schema, and the balances that follow.
struct Content: Equatable {
  private let tables: [String: [[String]]]

  /// - Parameter path: a file that nobody writes meanwhile.
  init(of path: String) throws {
    let connection = try PlainConnection(path)
    var found = [
      "schema": try connection.rows("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")
    ]
    for name in try connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table'") {
      let columns = try connection.rows("SELECT name FROM pragma_table_info('\(name[0])')")
        .map { "quote(\"\($0[0])\")" }.joined(separator: " || ',' || ")
      found[name[0]] = try connection.rows("SELECT \(columns) FROM \(name[0]) ORDER BY 1")
    }
    found["balances"] = try connection.rows("SELECT * FROM x_balance ORDER BY 1, 2")
    tables = found
  }

  /// The tables in which two files differ.
  func differences(from other: Content) -> [String] {
    Set(tables.keys).union(other.tables.keys).filter { tables[$0] != other.tables[$0] }.sorted()
  }
}
