internal import Crypto
package import Records
internal import SQLite

/// The statement of another employer, as a file holds it.
package struct TransferFile: Sendable {
  package enum Fault: Error, Sendable {
    case notAStatement
    /// Its digest is of other contents.
    case changed
  }

  package var employee: String
  /// Nil in a file without it.
  package var name: String?
  package var scheme: String
  package var unit: Unit
  package var lots: [TransferStatement.Lot]
  /// SHA-256 of the contents without the digest itself.
  package var digest: [UInt8]

  /// The word that says what a file is.
  package static let kind = "boetseer-transfer-1"

  /// Closes a JSON object with the digest of what it holds.
  package static func sealed(_ json: String) -> (text: String, digest: String) {
    let digest = SHA256.hash(data: Array(json.utf8)).map { hexadecimal($0) }.joined()
    return (json.dropLast() + ",\"digest\":\"\(digest)\"}\n", digest)
  }

  /// The bytes of 64 hexadecimal digits.
  static func bytes(_ text: String) -> [UInt8]? {
    let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == 64, text.utf8.count == 64 else { return nil }
    return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  /// Reads a file as it was written; SQLite reads the JSON.
  package init(_ text: String) throws {
    let line = text.last == "\n" ? text.dropLast() : text[...]
    guard let place = line.range(backwards: ",\"digest\":\"") else { throw Fault.notAStatement }
    let body = line[..<place.lowerBound] + "}"
    let found = line[place.upperBound...].prefix(64)
    let hash = Array(SHA256.hash(data: Array(body.utf8)))
    let database = try Database(path: ":memory:", access: .create)
    guard try database.integer("SELECT json_valid(?1)", .text(String(line))) == 1,
      try database.text("SELECT json_extract(?1, '$.kind')", .text(String(line)))
        == TransferFile.kind
    else { throw Fault.notAStatement }
    guard hash.map({ hexadecimal($0) }).joined() == found else { throw Fault.changed }
    let read = { (path: String) in
      try database.text("SELECT json_extract(?1, ?2)", .text(String(line)), .text(path))
    }
    guard let employee = try read("$.employee"), let scheme = try read("$.scheme"),
      let unit = try read("$.unit").flatMap({ Unit(rawValue: $0) })
    else { throw Fault.notAStatement }
    self.employee = employee
    name = try read("$.name")
    self.scheme = scheme
    self.unit = unit
    digest = hash
    lots = try database.all(
      """
      SELECT json_extract(value, '$.granted_on'), json_extract(value, '$.expires_on'),
        json_extract(value, '$.amount'), json_extract(value, '$.id')
      FROM json_each(?1, '$.lots')
      """, .text(String(line))
    ) { row in
      guard let granted = Day(iso: try row.text(0)), try row.integer(2) > 0 else {
        throw Fault.notAStatement
      }
      return TransferStatement.Lot(
        grantedOn: granted, expiresOn: try row.optionalText(1).flatMap { Day(iso: $0) },
        amount: try row.integer(2), identity: try row.optionalText(3))
    }
    guard !lots.isEmpty else { throw Fault.notAStatement }
  }
}

extension Substring {
  /// Where a text stands last.
  fileprivate func range(backwards text: String) -> Range<Index>? {
    var end = endIndex
    while end > startIndex {
      let tail = self[..<end]
      if tail.hasSuffix(text) { return index(end, offsetBy: -text.count)..<end }
      end = index(before: end)
    }
    return nil
  }
}
