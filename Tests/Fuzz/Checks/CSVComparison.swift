internal import Interchange

/// Holds our reading of CSV files against another reader's, as `compare_csv.py` writes it.
///
/// Where ours refuses what the other takes, the strictness has to be one that is meant: every
/// refusal is checked for its ground, and counted.
public struct CSVComparison {
  public private(set) var files = 0
  /// Files without any refusal.
  public private(set) var same = 0
  /// Files by what was refused in them.
  public private(set) var refused: [String: Int] = [:]
  /// What was read otherwise, or refused without ground.
  public private(set) var differences: [String] = []

  /// - Parameter stream: all files.
  /// - Throws: when it does not hold what it should.
  public init(_ stream: [UInt8]) throws(BrokenPromise) {
    var packed = PackedReadings(stream)
    while let other = try packed.next() { compare(other) }
  }

  private mutating func compare(_ other: OtherReading) {
    files += 1
    let ours = CSVReading(other.file)
    do throws(BrokenPromise) {
      try CSVAgreement(ours: ours, other: other).check()
    } catch {
      differences.append(
        "\(error) in \(String(decoding: other.file, as: UTF8.self).debugDescription)")
      return
    }
    if ours.errors.isEmpty { same += 1 }
    for kind in Set(ours.errors.map(\.kind)) { refused[kind, default: 0] += 1 }
  }
}

/// What the other reader made of a file.
struct OtherReading {
  struct Row {
    let line: Int
    let fields: [String]
  }

  let file: [UInt8]
  /// The line of the record in which it gave up; nil when it read to the end.
  let gaveUp: Int?
  /// The first one is the header.
  let rows: [Row]
}

/// Whether two readings of one file say the same, as far as ours goes.
private struct CSVAgreement {
  let ours: CSVReading
  let other: OtherReading

  func check() throws(BrokenPromise) {
    let names = other.rows.first?.fields ?? []
    guard !ours.header.isEmpty else { return try headerRefusalIsRight(names) }
    try promise(sameBytes(ours.header, names), "header \(ours.header) instead of \(names)")
    // The record in which ours lost its place; what comes behind it is not compared.
    let lost = ours.errors.first { $0.losesPlace }
    let end = try lost.map(recordOf) ?? Int.max
    try promise(
      other.gaveUp.map { $0 >= end } ?? true, "read on where the other gave up: \(ours.errors)")

    let rows = other.rows.dropFirst().filter { $0.line < end }
    let whole = rows.filter { $0.fields.count == names.count }
    let read = zip(ours.lines, ours.records).filter { $0.0 < end }
    try promise(read.map(\.0) == whole.map(\.line), "records on other lines")
    try promise(sameBytes(read.map(\.1), whole.map(\.fields)), "\(read) instead of \(whole)")
    let ragged = ours.errors.filter { $0.kind == "ragged" }.compactMap(\.line)
    try promise(
      ragged.filter { $0 < end } == rows.filter { $0.fields.count != names.count }.map(\.line),
      "ragged \(ragged)")
  }

  /// The line on which the other's record begins in which ours lost its place.
  private func recordOf(_ error: CSVError) throws(BrokenPromise) -> Int {
    let line = error.line ?? 1
    if let gaveUp = other.gaveUp, gaveUp <= line { return gaveUp }
    // A quote in a field is the only thing that ours refuses and a strict reader takes.
    try promise(error.code == .quoteInsideField, "\(error) without ground")
    guard let row = other.rows.last(where: { $0.line <= line }) else {
      throw BrokenPromise("\(error) outside every record")
    }
    try promise(
      row.fields.contains { $0.utf8.contains(UInt8(ascii: "\"")) }, "\(error), and no quote there")
    return row.line
  }

  private func headerRefusalIsRight(_ names: [String]) throws(BrokenPromise) {
    guard let error = ours.errors.first else { throw BrokenPromise("neither header nor error") }
    switch error.code {
    case .emptyFile: try promise(other.rows.isEmpty && other.gaveUp == nil, "no empty file")
    case .emptyHeader: try promise(names.contains(""), "no empty name in \(names)")
    case .duplicateHeader: try promise(Set(names).count < names.count, "nothing twice: \(names)")
    case .quoteInsideField, .textAfterQuote, .unclosedQuote: _ = try recordOf(error)
    default: throw BrokenPromise("\(error) in a header of \(names.count) names")
    }
  }
}

extension CSVError {
  /// The name of the code, without its values.
  fileprivate var kind: String { String("\(code)".prefix { $0 != "(" }) }

  fileprivate var losesPlace: Bool {
    switch code {
    case .quoteInsideField, .textAfterQuote, .unclosedQuote: true
    default: false
    }
  }
}

/// The stream of `compare_csv.py`, whose beginning describes it.
private struct PackedReadings {
  private var rest: ArraySlice<UInt8>

  init(_ stream: [UInt8]) { rest = stream[...] }

  mutating func next() throws(BrokenPromise) -> OtherReading? {
    guard !rest.isEmpty else { return nil }
    let file = try bytes()
    let gaveUp = try number()
    var rows: [OtherReading.Row] = []
    for _ in 0..<(try number()) {
      let line = try number()
      var fields: [String] = []
      for _ in 0..<(try number()) { fields.append(String(decoding: try bytes(), as: UTF8.self)) }
      rows.append(OtherReading.Row(line: line, fields: fields))
    }
    return OtherReading(file: file, gaveUp: gaveUp == 0 ? nil : gaveUp, rows: rows)
  }

  private mutating func number() throws(BrokenPromise) -> Int {
    try promise(rest.count >= 4, "the stream is cut")
    defer { rest.removeFirst(4) }
    return rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func bytes() throws(BrokenPromise) -> [UInt8] {
    let count = try number()
    try promise(rest.count >= count, "the stream is cut")
    defer { rest.removeFirst(count) }
    return Array(rest.prefix(count))
  }
}
