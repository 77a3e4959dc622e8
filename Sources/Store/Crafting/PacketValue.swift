internal import Records
internal import SQLite

/// JSON as a packet holds it: no fractions, no yes and no, and nothing that is left out.
enum PacketValue: Sendable {
  struct Member: Sendable {
    var name: String
    var value: PacketValue
  }

  case null
  case integer(Int64)
  case text(String)
  case list([PacketValue])
  case object([Member])

  init(_ text: String?) { self = text.map(PacketValue.text) ?? .null }
  init(_ number: Int64?) { self = number.map(PacketValue.integer) ?? .null }
  init(_ texts: [String]) { self = .list(texts.map(PacketValue.text)) }

  init(_ value: SQLiteValue) {
    switch value {
    case .integer(let number): self = .integer(number)
    case .text(let text): self = .text(text)
    case .null, .blob: self = .null
    }
  }

  /// What is null is left out.
  static func object(_ members: KeyValuePairs<String, PacketValue>) -> PacketValue {
    .object(members.map { Member(name: $0.key, value: $0.value) })
  }

  /// Reads JSON; SQLite takes it apart (https://sqlite.org/json1.html#jtree).
  ///
  /// - Throws: `SharePacket.Fault.notAPacket` where it holds what no packet holds.
  init(json: String) throws {
    struct Node {
      var parent: Int64?
      var name: String?
      var value: PacketValue
      var children: [Int64] = []
    }
    let database = try Database(path: ":memory:", access: .create)
    var nodes: [Int64: Node] = [:]
    var order: [Int64] = []
    try database.rows("SELECT id, parent, key, type, atom FROM json_tree(?1)", [.text(json)]) {
      row in
      let value: PacketValue =
        switch try row.text(3) {
        case "null": .null
        case "integer": .integer(try row.integer(4))
        case "text": .text(try row.text(4))
        case "array": .list([])
        case "object": .object([])
        default: throw SharePacket.Fault.notAPacket
        }
      let id = try row.integer(0)
      let parent = try row.optionalInteger(1)
      // The key of an element of an array is its place.
      var name: String?
      if let parent, case .object? = nodes[parent]?.value { name = try row.text(2) }
      nodes[id] = Node(parent: parent, name: name, value: value)
      if let parent { nodes[parent]?.children.append(id) }
      order.append(id)
    }
    // Children stand behind their parent, so from the end they are whole when it needs them.
    for id in order.reversed() {
      guard let node = nodes[id] else { continue }
      let children = node.children.compactMap { nodes[$0] }
      switch node.value {
      case .list: nodes[id]?.value = .list(children.map(\.value))
      case .object:
        nodes[id]?.value = .object(
          children.map { Member(name: $0.name ?? "", value: $0.value) })
      default: break
      }
      for child in node.children { nodes[child] = nil }
    }
    guard let first = order.first, let root = nodes[first] else {
      throw SharePacket.Fault.notAPacket
    }
    self = root.value
  }

  /// In ASCII, so that no mail or terminal changes a byte.
  var json: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .integer(let number): text += String(number)
    case .text(let words): PacketValue.write(words, to: &text)
    case .list(let values):
      text += "["
      for (place, value) in values.enumerated() {
        if place > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      var isFirst = true
      for member in members {
        if case .null = member.value { continue }
        if !isFirst { text += "," }
        isFirst = false
        PacketValue.write(member.name, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ words: String, to text: inout String) {
    text += "\""
    for unit in words.utf16 {
      switch unit {
      case 0x22, 0x5C: text += "\\" + String(UnicodeScalar(UInt8(unit)))
      case 0x20..<0x7F: text += String(UnicodeScalar(UInt8(unit)))
      default:
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    text += "\""
  }
}

extension PacketValue: Equatable {
  /// The members of an object may stand in any order; one that is null is not there.
  static func == (left: PacketValue, right: PacketValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.integer(let one), .integer(let other)): one == other
    case (.text(let one), .text(let other)): one == other
    case (.list(let one), .list(let other)): one == other
    case (.object(let one), .object(let other)): sorted(one) == sorted(other)
    default: false
    }
  }

  private static func sorted(_ members: [Member]) -> [Member] {
    members.filter { $0.value != .null }.sorted { $0.name < $1.name }
  }
}

extension PacketValue.Member: Equatable {}

/// Reads the members of an object. That nothing else is in it is seen by writing again what was
/// read.
struct PacketObject {
  private let members: [String: PacketValue]

  init(_ value: PacketValue) throws {
    guard case .object(let members) = value else { throw SharePacket.Fault.notAPacket }
    self.members = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
  }

  subscript(_ name: String) -> PacketValue { members[name] ?? .null }

  func text(_ name: String) -> String? {
    guard case .text(let text) = self[name], !text.isEmpty else { return nil }
    return text
  }

  func integer(_ name: String) -> Int64? {
    guard case .integer(let number) = self[name] else { return nil }
    return number
  }

  func day(_ name: String) -> Day? { text(name).flatMap { Day(iso: $0) } }

  func word<Word: RawRepresentable>(_ name: String) -> Word? where Word.RawValue == String {
    text(name).flatMap { Word(rawValue: $0) }
  }

  func yes(_ name: String) -> Bool? { integer(name).map { $0 == 1 } }

  /// Empty where there is none.
  func list<Element>(_ name: String, _ read: (PacketValue) throws -> Element) rethrows -> [Element]
  {
    guard case .list(let values) = self[name] else { return [] }
    return try values.map(read)
  }

  func texts(_ name: String) -> [String] {
    list(name) { if case .text(let text) = $0 { text } else { "" } }
  }

  /// What has to be there.
  func need<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw SharePacket.Fault.notAPacket }
    return value
  }
}
