extension Table {
  /// The cell in `column` of `row` for people: localised, empty when there is no value.
  func humanText(_ column: Int, in row: [Cell], format: LocalFormat) -> String {
    guard column < row.count else { return "" }
    switch row[column] {
    case .missing: return ""
    case .text(let text): return text
    case .coded(_, let shown): return shown
    case .day(let day): return format.day(day)
    case .boolean(let value): return format.boolean(value)
    case .decimal(let number): return format.decimal(number)
    case .integer(let number):
      if columns[column].kind == .share { return format.percent(number) }
      if columns[column].kind == .points { return format.points(number) }
      switch unit(of: column, in: row) {
      case .euro: return format.money(number)
      case .minute: return format.hours(number)
      case nil: return String(number)
      }
    }
  }
}
