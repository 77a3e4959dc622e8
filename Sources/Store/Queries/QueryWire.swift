package import SQLite

/// What a process that runs a person's SQL is told on its standard input.
package struct QueryRequest: Equatable, Sendable {
  package var path: String
  package var sql: String
  package var parameters: [String: SQLiteValue]
  package var milliseconds: Int64
  /// Rows after which the answer is cut.
  package var mostRows: Int64
}

/// What it answers, piece by piece, on its standard output.
enum QueryPiece: Equatable, Sendable {
  case header([String])
  case row([GuardedValue])
  case failed(QueryFailure)
  /// Nothing comes behind it.
  case done(isCut: Bool)
}

/// Why there is no answer.
package enum QueryFailure: Error, Equatable, Sendable {
  case guarded(GuardError)
  /// It took longer than it may.
  case outOfTime
  /// The answer would be larger than anybody reads.
  case tooLarge
  /// The process ended by itself.
  case broken
}

/// Pieces as bytes: a letter, the length of what follows in four bytes, and that. Integers are
/// little-endian; a text is its length and its UTF-8.
struct QueryWire {
  private(set) var bytes: [UInt8] = []

  // MARK: Writing

  mutating func append(_ request: QueryRequest) {
    text(request.path)
    text(request.sql)
    integer(request.milliseconds)
    integer(request.mostRows)
    integer(Int64(request.parameters.count))
    for (name, value) in request.parameters.sorted(by: { $0.key < $1.key }) {
      text(name)
      switch value {
      case .integer(let number): self.value(.integer(number))
      case .text(let text): self.value(.text(text))
      case .blob(let bytes): self.value(.blob(bytes))
      case .null: self.value(.null)
      }
    }
  }

  mutating func append(_ piece: QueryPiece) {
    var body = QueryWire()
    let letter: UInt8
    switch piece {
    case .header(let names):
      letter = UInt8(ascii: "h")
      for name in names { body.text(name) }
    case .row(let values):
      letter = UInt8(ascii: "r")
      for value in values { body.value(value) }
    case .failed(let failure):
      letter = UInt8(ascii: "f")
      body.failure(failure)
    case .done(let isCut):
      letter = UInt8(ascii: "d")
      body.bytes.append(isCut ? 1 : 0)
    }
    bytes.append(letter)
    withUnsafeBytes(of: UInt32(body.bytes.count).littleEndian) { bytes += $0 }
    bytes += body.bytes
  }

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  private mutating func integer(_ number: Int64) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  private mutating func text(_ text: String) {
    integer(Int64(text.utf8.count))
    bytes += text.utf8
  }

  private mutating func value(_ value: GuardedValue) {
    switch value {
    case .null: bytes.append(0)
    case .integer(let number):
      bytes.append(1)
      integer(number)
    case .decimal(let number):
      bytes.append(2)
      text(number)
    case .text(let text):
      bytes.append(3)
      self.text(text)
    case .blob(let blob):
      bytes.append(4)
      integer(Int64(blob.count))
      bytes += blob
    }
  }

  private mutating func failure(_ failure: QueryFailure) {
    let say = { (wire: inout QueryWire, words: [String], number: Int64) in
      wire.integer(number)
      for word in words { wire.text(word) }
    }
    switch failure {
    case .outOfTime: say(&self, ["time"], 0)
    case .tooLarge: say(&self, ["large"], 0)
    case .broken: say(&self, ["broken"], 0)
    case .guarded(let error):
      switch error {
      case .empty: say(&self, ["empty"], 0)
      case .nulByte: say(&self, ["nul"], 0)
      case .severalStatements: say(&self, ["several"], 0)
      case .notReading: say(&self, ["writes"], 0)
      case .notAllowed(let thing, let name): say(&self, ["denied", thing.rawValue, name], 0)
      case .takenName(let name): say(&self, ["taken", name], 0)
      case .namelessParameter: say(&self, ["nameless"], 0)
      case .missingParameter(let name): say(&self, ["missing", name], 0)
      case .unknownParameter(let name, let known): say(&self, ["unknown", name] + known, 0)
      case .invalid(let message, let offset):
        say(&self, ["invalid", message], offset.map { Int64($0) } ?? -1)
      case .tooComplex(let message): say(&self, ["complex", message], 0)
      case .outOfMemory: say(&self, ["memory"], 0)
      case .interrupted: say(&self, ["time"], 0)
      case .busy: say(&self, ["busy"], 0)
      case .unreadable(let message): say(&self, ["unreadable", message], 0)
      }
    }
  }
}

/// Reads what `QueryWire` wrote; anything else is nil.
struct QueryUnwire {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func request() -> QueryRequest? {
    guard let path = text(), let sql = text(), let milliseconds = integer(),
      let mostRows = integer(), let count = integer()
    else { return nil }
    var request = QueryRequest(
      path: path, sql: sql, parameters: [:], milliseconds: milliseconds, mostRows: mostRows)
    for _ in 0..<count {
      guard let name = text(), let value = value() else { return nil }
      switch value {
      case .integer(let number): request.parameters[name] = .integer(number)
      case .text(let text): request.parameters[name] = .text(text)
      case .blob(let blob): request.parameters[name] = .blob(blob)
      case .null, .decimal: request.parameters[name] = .null
      }
    }
    return request
  }

  /// The next piece; nil where it is not all there yet.
  mutating func piece() -> QueryPiece? {
    guard rest.count >= 5, let letter = rest.first else { return nil }
    let start = rest.startIndex
    let length = (1...4).reduce(0) { $0 | Int(rest[start + $1]) << (8 * ($1 - 1)) }
    guard rest.count >= 5 + length else { return nil }
    var body = QueryUnwire(rest[(start + 5)..<(start + 5 + length)])
    rest = rest[(start + 5 + length)...]
    switch letter {
    case UInt8(ascii: "h"):
      var names: [String] = []
      while let name = body.text() { names.append(name) }
      return .header(names)
    case UInt8(ascii: "r"):
      var values: [GuardedValue] = []
      while let value = body.value() { values.append(value) }
      return .row(values)
    case UInt8(ascii: "f"): return .failed(body.failure())
    case UInt8(ascii: "d"): return .done(isCut: body.byte() == 1)
    default: return .failed(.broken)
    }
  }

  /// What was not read.
  var remaining: ArraySlice<UInt8> { rest }

  private mutating func byte() -> UInt8? { rest.popFirst() }

  private mutating func integer() -> Int64? {
    guard rest.count >= 8 else { return nil }
    let number = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    rest = rest.dropFirst(8)
    return Int64(bitPattern: number)
  }

  private mutating func blob() -> [UInt8]? {
    guard let count = integer(), count >= 0, count <= Int64(rest.count) else { return nil }
    let found = Array(rest.prefix(Int(count)))
    rest = rest.dropFirst(Int(count))
    return found
  }

  private mutating func text() -> String? {
    blob().map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func value() -> GuardedValue? {
    switch byte() {
    case 0: return .null
    case 1: return integer().map { .integer($0) }
    case 2: return text().map { .decimal($0) }
    case 3: return text().map { .text($0) }
    case 4: return blob().map { .blob($0) }
    default: return nil
    }
  }

  private mutating func failure() -> QueryFailure {
    let number = integer() ?? 0
    var words: [String] = []
    while let word = text() { words.append(word) }
    let second = words.count > 1 ? words[1] : ""
    switch words.first {
    case "time": return .outOfTime
    case "large": return .tooLarge
    case "empty": return .guarded(.empty)
    case "nul": return .guarded(.nulByte)
    case "several": return .guarded(.severalStatements)
    case "writes": return .guarded(.notReading)
    case "denied":
      return .guarded(
        .notAllowed(GuardedThing(rawValue: second) ?? .statement, words.count > 2 ? words[2] : ""))
    case "taken": return .guarded(.takenName(second))
    case "nameless": return .guarded(.namelessParameter)
    case "missing": return .guarded(.missingParameter(second))
    case "unknown":
      return .guarded(.unknownParameter(second, known: Array(words.dropFirst(2))))
    case "invalid":
      return .guarded(.invalid(message: second, offset: number < 0 ? nil : Int(number)))
    case "complex": return .guarded(.tooComplex(message: second))
    case "busy": return .guarded(.busy)
    case "memory": return .guarded(.outOfMemory)
    case "unreadable": return .guarded(.unreadable(message: second))
    default: return .broken
    }
  }
}
