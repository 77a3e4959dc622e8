internal import Interchange
package import Store

/// How the columns of one file answer to those of its profile.
struct ImportColumns<Row> {
  /// A column of the file that means something.
  struct Meaning {
    /// Index in the file.
    var index: Int
    var profile: ColumnProfile<Row>
    /// Words of the organisation for values of the profile.
    var values: [String: String]

    /// The value in the words of the profile.
    func ours(_ text: String) -> String {
      guard !values.isEmpty else { return text }
      if let ours = values[ImportSpelling.value(text)] { return ours }
      guard profile.form.holdsSeveral else { return text }
      return text.split(separator: "+", omittingEmptySubsequences: false)
        .map { values[ImportSpelling.value(String($0))] ?? String($0) }.joined(separator: "+")
    }
  }

  private(set) var meanings: [Meaning] = []
  private(set) var problems: [ImportProblem] = []
  let header: [String]

  init(_ header: [String], _ profile: ImportProfile<Row>, _ reading: ImportReading) {
    self.header = header
    var taken: [String: String] = [:]
    let mapped = Dictionary(
      (reading.map?.columns ?? []).map { (ImportSpelling.column($0.theirs), $0.ours) },
      uniquingKeysWith: { _, last in last })
    for (index, name) in header.enumerated() {
      let ours = mapped[ImportSpelling.column(name)]
      if ours == ImportReading.ignored { continue }
      let written = ImportSpelling.column(ours ?? name)
      guard let column = profile.columns.first(where: { $0.words.contains(written) }) else {
        if !reading.ignoresOtherColumns { unknown(name, profile) }
        continue
      }
      if let other = taken[column.name] {
        problem(name, .columnTwice(other: other, meaning: column.name))
        continue
      }
      taken[column.name] = name
      var values: [String: String] = [:]
      for value in reading.map?.values ?? [] where value.column == column.name {
        values[ImportSpelling.value(value.theirs)] = value.ours
      }
      meanings.append(Meaning(index: index, profile: column, values: values))
    }
    for column in profile.columns where column.isRequired && taken[column.name] == nil {
      problem(column.name, .missingColumn(column.title))
    }
  }

  /// The name of a column in the file, by its English one.
  func headerName(of name: String) -> String {
    meanings.first { $0.profile.name == name }.map { header[$0.index] } ?? name
  }

  private mutating func unknown(_ name: String, _ profile: ImportProfile<Row>) {
    let words = profile.columns.flatMap(\.words)
    let nearest = NearMiss.of(ImportSpelling.column(name), in: words).first
    problem(name, .unknownColumn(nearest: nearest, valid: profile.columns.map(\.title)))
  }

  private mutating func problem(_ name: String, _ fault: ImportFault) {
    problems.append(ImportProblem(line: 1, column: name, value: nil, fault: fault))
  }
}

/// How somebody wants a file to be read.
package struct ImportReading: Sendable {
  package var ignoresOtherColumns = false
  package var map: ImportMap?

  package init() {}

  /// What a map says of a column that is left out.
  package static let ignored = "-"
}
