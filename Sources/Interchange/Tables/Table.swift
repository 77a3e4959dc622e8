/// The value that a command computes and a renderer writes: columns, rows and perhaps a total.
package struct Table: Equatable, Sendable {
  package enum SelectionError: Error, Equatable, Sendable {
    /// No such column; `valid` lists all keys in their usual order.
    case unknown(key: String, valid: [String])
    case repeated(key: String)
  }

  package let name: String
  package let columns: [Column]
  /// Each row has a cell for every column.
  package private(set) var rows: [[Cell]]
  /// A total row for people. Data formats leave it out: whoever adds up a column of a file would
  /// count everything twice.
  package let footer: [Cell]?

  /// What was chosen by `selecting`; nil means all.
  private(set) var selection: [DataField]?

  package init(name: String, columns: [Column], rows: [[Cell]] = [], footer: [Cell]? = nil) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.footer = footer
  }

  package mutating func append(_ row: [Cell]) { rows.append(row) }

  /// All keys that `selecting` knows, those of derived decimals included.
  package var keys: [String] { allFields.map(\.key) }

  /// The table with these columns in this order, and no others.
  ///
  /// - Parameter keys: of columns (`balance`) or their decimals (`balance_eur`).
  /// - Throws: `SelectionError` for an unknown or repeated key.
  package func selecting(_ keys: [String]) throws(SelectionError) -> Table {
    var chosen: [DataField] = []
    for key in keys {
      guard let field = allFields.first(where: { $0.key == key }) else {
        throw .unknown(key: key, valid: self.keys)
      }
      if chosen.contains(field) { throw .repeated(key: key) }
      chosen.append(field)
    }
    var table = self
    table.selection = chosen
    return table
  }

  // MARK: For the renderers

  /// The fields that data formats write.
  var dataFields: [DataField] { selection ?? allFields }

  /// The columns that people see, as indices; a column and its decimals are one.
  var shownColumns: [Int] {
    guard let selection else { return columns.indices.filter { columns[$0].isForPeople } }
    var shown: [Int] = []
    for field in selection where !shown.contains(field.column) { shown.append(field.column) }
    return shown
  }

  /// The unit of the amount in `column`, for this row; nil where the column has none.
  func unit(of column: Int, in row: [Cell]) -> AmountUnit? {
    switch columns[column].kind {
    case .money: return .euro
    case .minutes: return .minute
    case .amount(let unitColumn):
      guard let index = columns.firstIndex(where: { $0.key == unitColumn }),
        index < row.count
      else { return nil }
      switch row[index] {
      case .text(let text), .coded(let text, _): return AmountUnit(rawValue: text)
      case .integer, .decimal, .day, .boolean, .missing: return nil
      }
    case .text, .integer, .share, .points, .day, .boolean: return nil
    }
  }

  private var allFields: [DataField] {
    columns.indices.flatMap { DataField.all(of: columns[$0], at: $0) }
  }
}

/// The units that an amount can have, by the text that stands in a unit column.
enum AmountUnit: String {
  case euro = "EUR"
  case minute = "MIN"
}
