/// Reads CSV as RFC 4180 describes it, and as Excel writes it in the Netherlands.
///
/// Comma, semicolon or tab is taken from the header line; line ends may be CRLF, LF or CR; a
/// UTF-8 byte order mark is skipped, and so are empty lines. Nothing is guessed beyond that: what
/// could be read in two ways is a `CSVError` with its place. Memory stays the same for a file of
/// any size, because every limit is checked while reading.
package struct CSVReader: ~Copyable {
  /// The longest field; an unclosed quote early in a large file also ends here.
  package static let fieldLimitBytes = 65_536
  package static let columnLimit = 200
  /// How much of a file is held at once.
  package static var chunkBytes: Int { ByteSource.chunkBytes }

  /// The column names of the first line, without spaces around them.
  package private(set) var header: [String] = []

  private var source: ByteSource
  private var chunk = [UInt8](repeating: 0, count: ByteSource.chunkBytes)
  private var position = 0
  private var limit = 0
  private var separator = CSVByte.comma
  private var line = 1
  private var record = CSVRecord()
  private var isASCII = true
  private var isFinished = false

  /// - Throws: `CSVError` for a file that can't be read or whose header can't be used.
  package init(path: String) throws(CSVError) {
    try self.init(source: ByteSource(path: path))
  }

  /// Reads an open file or pipe, which stays open and belongs to the caller.
  package init(descriptor: Int32) throws(CSVError) {
    try self.init(source: ByteSource(descriptor: descriptor))
  }

  package init(bytes: [UInt8]) throws(CSVError) {
    try self.init(source: ByteSource(bytes: bytes))
  }

  private init(source: consuming ByteSource) throws(CSVError) {
    self.source = source
    guard try fill() else { throw CSVError(.emptyFile) }
    let lead = try CSVLead(chunk[..<limit])
    position = lead.markBytes
    separator = lead.separator
    try readHeader()
  }

  /// The next record, or nil at the end.
  ///
  /// - Throws: `CSVError`. When its `endsReading` is false the next call goes on with the record
  ///   behind the bad one; else every later call gives nil.
  package mutating func next() throws(CSVError) -> CSVRecord? {
    guard !isFinished else { return nil }
    do {
      guard try readRecord() else {
        isFinished = true
        return nil
      }
    } catch {
      isFinished = true
      if !error.endsReading {
        try skipLine()
        isFinished = false
      }
      throw error
    }
    guard record.count == header.count else {
      throw CSVError(
        .ragged(expected: header.count, found: record.count), line: record.line,
        column: min(header.count, record.count) + 1)
    }
    return record
  }

  private mutating func readHeader() throws(CSVError) {
    guard try readRecord() else { throw CSVError(.emptyFile) }
    for index in 0..<record.count {
      let name = trimmed(record.field(index))
      if name.isEmpty {
        throw CSVError(.emptyHeader, line: record.line(of: index), column: index + 1)
      }
      if header.contains(name) {
        throw CSVError(
          .duplicateHeader(name: name), line: record.line(of: index), column: index + 1)
      }
      header.append(name)
    }
  }

  private func trimmed(_ name: String) -> String {
    let start = name.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  // MARK: Records and fields

  /// Fills `record`; false at the end of the file.
  private mutating func readRecord() throws(CSVError) -> Bool {
    record.removeAll()
    while let byte = try peek(), isLineBreak(byte) { try passLineBreak() }
    guard try peek() != nil else { return false }
    while try readField() {}
    return true
  }

  /// Reads one field and what ends it; false when that was the last of its record.
  private mutating func readField() throws(CSVError) -> Bool {
    guard record.count < CSVReader.columnLimit else {
      throw failure(.tooManyColumns(limit: CSVReader.columnLimit), column: record.count + 1)
    }
    record.startField(line: line)
    isASCII = true
    if try peek() == CSVByte.quote {
      position += 1
      try readQuoted()
    } else {
      try readPlain()
    }
    record.endField()
    if !isASCII && !record.lastFieldIsUTF8 {
      throw CSVError(.invalidUTF8, line: record.openFieldLine, column: record.count)
    }
    guard let end = try peek() else { return false }
    if end == separator {
      position += 1
      return true
    }
    try passLineBreak()
    return false
  }

  /// Up to the separator, line break or end of file, which stays unread.
  private mutating func readPlain() throws(CSVError) {
    repeat {
      var end = position
      var union: UInt8 = 0
      while end < limit {
        let byte = chunk[end]
        if byte == separator || isLineBreak(byte) || byte == CSVByte.quote || byte == CSVByte.nul {
          break
        }
        union |= byte
        end += 1
      }
      try take(upTo: end, union: union)
      if end < limit {
        if chunk[end] == CSVByte.quote { throw failure(.quoteInsideField) }
        if chunk[end] == CSVByte.nul { throw failure(.nulByte) }
        return
      }
    } while try fill()
  }

  /// From behind the opening quote to behind the closing one.
  private mutating func readQuoted() throws(CSVError) {
    while true {
      var end = position
      var union: UInt8 = 0
      while end < limit {
        let byte = chunk[end]
        if byte == CSVByte.quote || isLineBreak(byte) || byte == CSVByte.nul { break }
        union |= byte
        end += 1
      }
      try take(upTo: end, union: union)
      guard let stop = try peek() else {
        throw CSVError(.unclosedQuote, line: record.openFieldLine, column: record.count)
      }
      switch stop {
      case CSVByte.quote:
        position += 1
        guard try peek() == CSVByte.quote else { return try checkAfterQuote() }
        record.append(CSVByte.quote)
        position += 1
      case CSVByte.lineFeed, CSVByte.carriageReturn: try takeLineBreak()
      case CSVByte.nul: throw failure(.nulByte)
      default: break  // the chunk ended inside the field; the next one is in place
      }
    }
  }

  private mutating func checkAfterQuote() throws(CSVError) {
    guard let byte = try peek(), byte != separator, !isLineBreak(byte) else { return }
    throw failure(.textAfterQuote)
  }

  private mutating func take(upTo end: Int, union: UInt8) throws(CSVError) {
    record.append(chunk[position..<end])
    position = end
    if union >= 0x80 { isASCII = false }
    if record.openFieldBytes > CSVReader.fieldLimitBytes {
      throw CSVError(
        .fieldTooLong(limitBytes: CSVReader.fieldLimitBytes), line: record.openFieldLine,
        column: record.count)
    }
  }

  // MARK: Bytes

  private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
  }

  private mutating func peek() throws(CSVError) -> UInt8? {
    if position == limit, !(try fill()) { return nil }
    return chunk[position]
  }

  private mutating func fill() throws(CSVError) -> Bool {
    position = 0
    limit = 0
    limit = try source.read(into: &chunk)
    return limit > 0
  }

  /// Steps over CRLF, LF or CR as one line.
  private mutating func passLineBreak() throws(CSVError) {
    let isReturn = chunk[position] == CSVByte.carriageReturn
    position += 1
    line += 1
    if isReturn, try peek() == CSVByte.lineFeed { position += 1 }
  }

  /// As `passLineBreak`, inside a quoted field, where the bytes belong to the value.
  private mutating func takeLineBreak() throws(CSVError) {
    let byte = chunk[position]
    record.append(byte)
    position += 1
    line += 1
    if byte == CSVByte.carriageReturn, try peek() == CSVByte.lineFeed {
      record.append(CSVByte.lineFeed)
      position += 1
    }
  }

  private mutating func skipLine() throws(CSVError) {
    while let byte = try peek(), !isLineBreak(byte) { position += 1 }
  }

  private func failure(_ code: CSVError.Code, column: Int? = nil) -> CSVError {
    CSVError(code, line: line, column: column ?? record.count)
  }
}
