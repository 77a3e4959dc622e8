internal import Interchange

/// What the CSV reader promises about any bytes.
struct CSVCheck {
  let bytes: [UInt8]
  let reading: CSVReading

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    reading = CSVReading(bytes)
  }

  func run() throws(BrokenPromise) {
    try errorsStandInTheFile()
    try recordsAreWhole()
    try chunksDoNotShow()
    if reading.errors.isEmpty { try whatIsWrittenReadsTheSame() }
  }

  private func errorsStandInTheFile() throws(BrokenPromise) {
    let breaks = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    for error in reading.errors {
      try promise((1...breaks + 1).contains(error.line ?? 1), "no such line: \(error)")
      try promise(
        (1...CSVReader.columnLimit + 1).contains(error.column ?? 1), "no such column: \(error)")
    }
    try promise(
      reading.errors.dropLast().allSatisfy { !$0.endsReading }, "read on: \(reading.errors)")
  }

  /// Whole, in the order of the file, and no larger than the limits add up to.
  private func recordsAreWhole() throws(BrokenPromise) {
    try promise(reading.header.count <= CSVReader.columnLimit, "a header without end")
    for record in reading.records {
      try promise(record.count == reading.header.count, "a record of \(record.count) fields")
      try promise(
        record.allSatisfy { $0.utf8.count <= CSVReader.fieldLimitBytes }, "a field without end")
    }
    let ascends = zip(reading.lines, reading.lines.dropFirst()).allSatisfy { $0 < $1 }
    try promise(ascends, "lines out of order: \(reading.lines)")
    try promise((reading.lines.first ?? 1) >= 1, "a record before the first line")
  }

  /// Empty lines in front shift the file over the end of the reader's first chunk; nothing but
  /// the line numbers may change by that.
  private func chunksDoNotShow() throws(BrokenPromise) {
    // A sixteenth of the files, told by their bytes: the long prefix costs more than the rest.
    guard bytes.reduce(0, &+) % 16 == 7, let headerEnd, !startsWithAMark else { return }
    let inside = headerEnd + (bytes.count - headerEnd) / 2
    let shift = CSVReader.chunkBytes - inside
    guard shift > 0 else { return }
    let shifted = CSVReading([UInt8](repeating: UInt8(ascii: "\n"), count: shift) + bytes)
    try promise(sameBytes(shifted.header, reading.header), "another header behind a chunk")
    try promise(sameBytes(shifted.records, reading.records), "other records behind a chunk")
    try promise(shifted.lines == reading.lines.map { $0 + shift }, "other lines behind a chunk")
    let moved = reading.errors.map { error in
      CSVError(error.code, line: error.line.map { $0 + shift }, column: error.column)
    }
    try promise(shifted.errors == moved, "\(shifted.errors) instead of \(moved)")
  }

  /// What counts only as the very first bytes of a file.
  private var startsWithAMark: Bool {
    bytes.first == 0xEF || reading.errors.contains { $0.code == .workbook || $0.code == .utf16 }
  }

  /// Where the first line that is not empty ends; nil when nothing stands behind it.
  private var headerEnd: Int? {
    var isQuoted = false
    var hasText = false
    for (index, byte) in bytes.enumerated() {
      let isBreak = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if isBreak && hasText && !isQuoted { return index }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isBreak { hasText = true }
    }
    return nil
  }

  private func whatIsWrittenReadsTheSame() throws(BrokenPromise) {
    for separator in CSVDialect.Separator.allCases {
      let writer = CSVWriter(
        CSVDialect(
          separator: separator, decimalComma: false, dutchDays: false,
          byteOrderMark: separator == .semicolon))
      let text =
        writer.header(reading.header) + reading.records.map { writer.record($0) }.joined()
      let again = CSVReading(text)
      try promise(again.errors.isEmpty, "written with \(separator): \(again.errors)")
      try promise(sameBytes(again.header, reading.header), "\(separator): \(again.header)")
      try promise(sameBytes(again.records, reading.records), "\(separator): \(again.records)")
    }
  }
}
