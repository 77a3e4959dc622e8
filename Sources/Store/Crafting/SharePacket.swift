internal import Crypto
package import Records
internal import SQLite

/// What somebody shares out of their own file, on its way to the organisation: one line of ASCII,
/// closed with the digest of what it holds.
package struct SharePacket: Sendable {
  package enum Fault: Error, Sendable {
    case notAPacket
    /// Its digest is of other contents.
    case changed
  }

  /// The word that says what a line is.
  package static let kind = "boetseer-share-1"

  package var token: [UInt8]
  package var employee: String
  package var startedOn: Day
  /// Of a packet that was read.
  package var madeOn: Day?
  package var readers: [String]
  package var items: [Int64: PlanItem]
  package var changes: [Int64: CraftChange]
  package var links: Set<PlanFacts.Link>
  /// SHA-256 of the contents without the digest itself.
  package var digest: [UInt8] = []

  /// - Parameters:
  ///   - numbers: what is shared; nil is all.
  ///   - places: the numbers these have in packets.
  package init(
    _ plan: PlanFacts, employee: String, numbers: [Int64]?, places: [Int64: Int64],
    readers: [String]
  ) {
    let shared = (numbers.map { numbers in plan.only { numbers.contains($0) } } ?? plan)
      .numbered(places)
    token = plan.token
    startedOn = plan.startedOn
    self.employee = employee
    self.readers = readers
    items = shared.items
    changes = shared.changes
    links = shared.links
  }
}

extension SharePacket {
  /// The line, with a number of its own: what is shared anew after it was withdrawn is another
  /// packet, and the same packet taken in twice is not.
  package func line(
    madeOn: Day, number: Int64 = Int64.random(in: 1...1 << 53)
  ) throws -> String {
    let database = try Database(path: ":memory:", access: .create)
    let object = { (names: [String], values: [SQLiteValue]) -> String in
      let pairs = names.enumerated().map { "'\($1)', ?\($0 + 1)" }.joined(separator: ", ")
      let statement = try database.statement("SELECT json_object(\(pairs))")
      try statement.bind(values)
      guard try statement.step() else { return "{}" }
      return try statement.text(0)
    }
    let names = { (columns: String) in
      columns.split { $0 == "," || $0.isWhitespace }.map(String.init)
    }
    let text = { (value: String) in try database.text("SELECT json_quote(?1)", .text(value)) ?? "" }
    let members = [
      "\"kind\":\"\(SharePacket.kind)\"", "\"token\":\"\(token.map { hexadecimal($0) }.joined())\"",
      "\"employee\":\(try text(employee))", "\"started_on\":\"\(startedOn)\"",
      "\"made_on\":\"\(madeOn)\"", "\"number\":\(number)",
      "\"with\":[\(try readers.map(text).joined(separator: ","))]",
      "\"items\":["
        + (try items.sorted { $0.key < $1.key }.map { number, item in
          try object(
            ["number"] + names(PlanItemRow.columns), [.integer(number)] + PlanItemRow(item).values)
        }).joined(separator: ",") + "]",
      "\"changes\":["
        + (try changes.sorted { $0.key < $1.key }.map { number, change in
          try object(
            ["number"] + names(CraftChangeRow.columns),
            [.integer(number)] + CraftChangeRow(change).values)
        }).joined(separator: ",") + "]",
      "\"links\":["
        + links.sorted { ($0.work, $0.item) < ($1.work, $1.item) }
        .map { "[\($0.work),\($0.item)]" }.joined(separator: ",") + "]",
    ]
    return TransferFile.sealed(
      SharePacket.ascii("{" + members.joined(separator: ",") + "}")
    ).text
  }

  /// Everything beyond ASCII as JSON escapes it, so that no mail or terminal changes a byte.
  private static func ascii(_ json: String) -> String {
    var text = ""
    for unit in json.utf16 {
      if unit < 0x7F, let scalar = UnicodeScalar(unit) {
        text.unicodeScalars.append(scalar)
      } else {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return text
  }

  /// Reads a line as it was written; SQLite reads the JSON.
  package init(_ line: some StringProtocol) throws {
    let line = String(line)
    digest = try SharePacket.digest(of: line)
    let database = try Database(path: ":memory:", access: .create)
    guard try database.integer("SELECT json_valid(?1)", .text(line)) == 1,
      try database.text("SELECT json_extract(?1, '$.kind')", .text(line)) == SharePacket.kind
    else { throw Fault.notAPacket }
    do {
      let read = { (path: String) in
        try database.text("SELECT json_extract(?1, ?2)", .text(line), .text(path))
      }
      guard let token = try read("$.token").flatMap({ SharePacket.token($0) }),
        let employee = try read("$.employee"),
        let started = try read("$.started_on").flatMap({ Day(iso: $0) })
      else { throw Fault.notAPacket }
      self.token = token
      self.employee = employee
      startedOn = started
      madeOn = try read("$.made_on").flatMap { Day(iso: $0) }
      readers = try database.all("SELECT value FROM json_each(?1, '$.with')", .text(line)) {
        try $0.text(0)
      }
      items = try SharePacket.items(line, database)
      changes = try SharePacket.changes(line, database)
      links = try Set(
        database.all(
          """
          SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
          FROM json_each(?1, '$.links')
          """, .text(line)
        ) { PlanFacts.Link(work: try $0.integer(0), item: try $0.integer(1)) })
    } catch is SQLiteError {
      throw Fault.notAPacket
    }
    try check()
  }

  /// The digest at the end of a line, which is that of what stands before it.
  static func digest(of line: String) throws -> [UInt8] {
    // It is the last member, as `TransferFile.sealed` writes it.
    let (start, end) = (",\"digest\":\"", "\"}")
    let tail = line.suffix(start.count + 64 + end.count)
    guard tail.hasPrefix(start), tail.hasSuffix(end) else { throw Fault.notAPacket }
    let body = line.dropLast(tail.count) + "}"
    let digest = Array(SHA256.hash(data: Array(body.utf8)))
    guard digest.map({ hexadecimal($0) }).joined() == tail.dropFirst(start.count).prefix(64) else {
      throw Fault.changed
    }
    return digest
  }

  /// The bytes of 32 hexadecimal digits.
  static func token(_ text: String) -> [UInt8]? {
    let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == 32, text.utf8.count == 32 else { return nil }
    return stride(from: 0, to: 32, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  private static func fields(_ columns: String) -> String {
    (["number"] + columns.split { $0 == "," || $0.isWhitespace }.map(String.init))
      .map { "json_extract(value, '$.\($0)')" }.joined(separator: ", ")
  }

  private static func items(_ line: String, _ database: Database) throws -> [Int64: PlanItem] {
    var found: [Int64: PlanItem] = [:]
    try database.rows(
      "SELECT \(fields(PlanItemRow.columns)) FROM json_each(?1, '$.items')", [.text(line)]
    ) { row in
      guard let read = try PlanItemRow(row, from: 1) else { throw Fault.notAPacket }
      found[try row.integer(0)] = read.item
    }
    return found
  }

  private static func changes(_ line: String, _ database: Database) throws -> [Int64: CraftChange] {
    var found: [Int64: CraftChange] = [:]
    try database.rows(
      "SELECT \(fields(CraftChangeRow.columns)) FROM json_each(?1, '$.changes')", [.text(line)]
    ) { row in
      guard let read = try CraftChangeRow(row, from: 1) else { throw Fault.notAPacket }
      found[try row.integer(0)] = read.change
    }
    return found
  }

  /// What the tables would refuse in their own words is no packet of ours.
  private func check() throws {
    let isSound =
      !readers.isEmpty && (!items.isEmpty || !changes.isEmpty)
      && (Array(items.keys) + Array(changes.keys)).allSatisfy { (1...1_000_000).contains($0) }
      && Set(items.keys).isDisjoint(with: changes.keys)
      && items.values.allSatisfy { item in
        !item.words.isEmpty && (0...10_080).contains(item.minutes ?? 0)
          && PlanItem.energies.contains(item.energy ?? 0)
      }
      && changes.values.allSatisfy(\.isSound)
      && links.allSatisfy { link in
        items[link.work]?.kind == .work && items[link.item]?.kind.goesWithWork == true
      }
    guard isSound else { throw Fault.notAPacket }
  }
}
