internal import Interchange
internal import Records
internal import Store

/// The rows of a file, one after another; bad ones are noted and left out.
final class ImportReader<Row: Sendable> {
  private var reader: CSVReader
  private let profile: ImportProfile<Row>
  private let columns: ImportColumns<Row>
  private(set) var problems: [ImportProblem]
  private(set) var rows = 0
  /// Columns with a bad cell, by line of the row.
  private(set) var badCells: [Int: Set<String>] = [:]

  /// - Throws: `CSVError` for a file that can't be read at all.
  init(
    _ origin: ImportOrigin, _ profile: ImportProfile<Row>, _ reading: ImportReading
  ) throws(CSVError) {
    reader = try origin.reader()
    self.profile = profile
    columns = ImportColumns(reader.header, profile, reading)
    problems = columns.problems
  }

  var isFull: Bool { problems.count >= Store.mostProblems }
  /// Whether rows can be read: their columns are known.
  var hasGoodHeader: Bool { columns.problems.isEmpty }

  /// The next row, nil at the end. One with bad cells comes as if these were empty, when it has
  /// its key: for finding what else is wrong.
  func next() -> ImportRow<Row>? {
    while !isFull {
      do {
        guard let record = try reader.next() else { return nil }
        rows += 1
        if let row = row(record) {
          return ImportRow(
            line: record.line, value: row, isWhole: badCells[record.line] == nil)
        }
      } catch {
        problems.append(ImportProblem(error, header: columns.header))
      }
    }
    return nil
  }

  func headerName(of name: String) -> String { columns.headerName(of: name) }

  private func row(_ record: CSVRecord) -> Row? {
    var row = profile.empty
    var isGood = true
    for meaning in columns.meanings {
      let isEmpty = record.isEmpty(meaning.index)
      if isEmpty, meaning.profile.mayBeEmpty || !meaning.profile.isRequired { continue }
      let text = isEmpty ? "" : ImportSpelling.trimmed(record.field(meaning.index))
      do {
        try read(text, meaning, into: &row)
      } catch {
        isGood = false
        badCells[record.line, default: []].insert(meaning.profile.name)
        problems.append(
          ImportProblem(
            line: record.line(of: meaning.index), column: columns.header[meaning.index],
            value: text, fault: error))
      }
    }
    guard !isGood else { return row }
    // Without its key nothing can be said of a row.
    let key = profile.columns.first?.name ?? ""
    let hasKey = !(badCells[record.line]?.contains(key) ?? false)
    return hasKey ? row : nil
  }

  private func read(
    _ text: String, _ meaning: ImportColumns<Row>.Meaning, into row: inout Row
  ) throws(ImportFault) {
    guard !text.isEmpty else {
      if meaning.profile.isRequired { throw .empty }
      return
    }
    do {
      try meaning.profile.read(meaning.ours(text), &row)
    } catch {
      throw .value(error)
    }
  }
}
