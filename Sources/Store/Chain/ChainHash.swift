internal import Crypto
internal import Glibc
internal import SQLite

/// The hash of one event: a version byte, the previous hash, and every row of the event, table
/// by table in the order of `ChainTable.all`. Binary and length-prefixed, never text that could
/// be read in two ways.
struct ChainHash {
  private static let version: UInt8 = 1
  private var sha = SHA256()

  init(previous: [UInt8]) {
    sha.update(data: [ChainHash.version])
    sha.update(data: previous)
  }

  mutating func begin(table: String, rows: Int64) {
    number(UInt64(table.utf8.count))
    sha.update(data: Array(table.utf8))
    number(UInt64(rows))
  }

  /// Adds the statement's current row: each column that is not NULL with its place and type.
  mutating func addRow(_ row: borrowing Statement) throws(SQLiteError) {
    for index in 0..<row.columnCount {
      try row.withColumn(index) { (column) throws(SQLiteError) in
        switch column {
        case .null: return
        case .integer(let value):
          sha.update(data: [UInt8(index), 1])
          number(UInt64(bitPattern: value))
        case .text(let bytes):
          sha.update(data: [UInt8(index), 2])
          number(UInt64(bytes.count))
          sha.update(bufferPointer: bytes)
        case .blob(let bytes):
          sha.update(data: [UInt8(index), 3])
          number(UInt64(bytes.count))
          sha.update(bufferPointer: bytes)
        }
      }
    }
    sha.update(data: [0xFF])
  }

  consuming func finish() -> [UInt8] { Array(sha.finalize()) }

  private mutating func number(_ value: UInt64) {
    withUnsafeBytes(of: value.bigEndian) { sha.update(bufferPointer: $0) }
  }
}

/// Digests of names and free text: what the chain keeps of them when they are erased.
enum TextDigest {
  static let saltBytes = 16

  /// The salts of one event. An import needs millions: the kernel is asked for sixteen at a time.
  struct Salts {
    private var random: ArraySlice<UInt8> = []

    mutating func next() -> [UInt8] {
      if random.isEmpty { random = Salts.fresh()[...] }
      defer { random.removeFirst(saltBytes) }
      return Array(random.prefix(saltBytes))
    }

    private static func fresh() -> [UInt8] {
      // The most that one call gives, all of it or nothing.
      var bytes = [UInt8](repeating: 0, count: 256)
      if bytes.withUnsafeMutableBytes({ getentropy($0.baseAddress, $0.count) }) != 0 {
        var generator = SystemRandomNumberGenerator()
        for index in bytes.indices {
          bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
        }
      }
      return bytes
    }
  }

  /// SHA-256 over the salt and the fields, each with its length; a missing field differs from an
  /// empty one.
  static func digest(salt: [UInt8], _ fields: [String?]) -> [UInt8] {
    var sha = SHA256()
    sha.update(data: salt)
    for field in fields {
      let bytes = field.map { Array($0.utf8) }
      let length = bytes.map { UInt64($0.count) } ?? .max
      withUnsafeBytes(of: length.bigEndian) { sha.update(bufferPointer: $0) }
      if let bytes { sha.update(data: bytes) }
    }
    return Array(sha.finalize())
  }

  /// SHA-256 of a file or a row as read.
  static func plain(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
