/// One record of a CSV file: all its fields in one run of bytes.
///
/// The reader fills the same storage again when the caller has let go of the record; a caller
/// that keeps it has a copy of its own.
package struct CSVRecord: Sendable {
  private struct Field {
    var start: Int
    var end: Int
    var line: Int
  }

  private var text: [UInt8] = []
  private var fields: [Field] = []

  init() {}

  package var count: Int { fields.count }

  /// The physical line, from 1, on which the record begins.
  package var line: Int { fields.first?.line ?? 0 }

  /// The physical line, from 1, on which field `index` (from 0) begins.
  package func line(of index: Int) -> Int { fields[index].line }

  /// The text of field `index` (from 0), quotes undone, otherwise as it stood in the file.
  package func field(_ index: Int) -> String {
    String(decoding: text[fields[index].start..<fields[index].end], as: UTF8.self)
  }

  package func isEmpty(_ index: Int) -> Bool { fields[index].start == fields[index].end }

  /// All fields as text, in order.
  package var values: [String] { (0..<count).map { field($0) } }

  // MARK: Filling, by the reader only

  mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
  }

  mutating func startField(line: Int) {
    fields.append(Field(start: text.count, end: text.count, line: line))
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) { text.append(contentsOf: bytes) }

  mutating func append(_ byte: UInt8) { text.append(byte) }

  mutating func endField() { fields[fields.count - 1].end = text.count }

  /// Bytes of the field that is being filled.
  var openFieldBytes: Int { text.count - fields[fields.count - 1].start }

  var openFieldLine: Int { fields[fields.count - 1].line }

  /// Whether the field that was ended last is well-formed UTF-8.
  var lastFieldIsUTF8: Bool {
    let last = fields[fields.count - 1]
    let bytes = text.span.extracting(last.start..<last.end)
    do {
      _ = try UTF8Span(validating: bytes)
      return true
    } catch {
      return false
    }
  }
}
