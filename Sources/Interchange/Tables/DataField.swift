/// One field of a data format: a column as it is, or the decimals derived from it.
struct DataField: Equatable, Sendable {
  enum Derivation: Equatable, Sendable {
    case plain
    case euros
    case hours
    case percent
    case points
  }

  let key: String
  /// Index among the table's columns.
  let column: Int
  let derivation: Derivation

  static func all(of column: Column, at index: Int) -> [DataField] {
    let plain = DataField(key: column.key, column: index, derivation: .plain)
    let euros = DataField(key: column.key + "_eur", column: index, derivation: .euros)
    let hours = DataField(key: column.key + "_hours", column: index, derivation: .hours)
    switch column.kind {
    case .money: return [plain, euros]
    case .minutes: return [plain, hours]
    case .share:
      let percent = DataField(key: column.key + "_percent", column: index, derivation: .percent)
      return [plain, percent]
    case .points:
      return [plain, DataField(key: column.key + "_points", column: index, derivation: .points)]
    case .amount: return [plain, euros, hours]
    case .text, .integer, .day, .boolean: return [plain]
    }
  }
}

/// The value of a field in a data format, before the format writes it down.
enum DataValue: Equatable {
  case text(String)
  case integer(Int64)
  case decimal(String)
  case day(String)
  case boolean(Bool)
  case missing
}

extension Table {
  /// The value of `field` in `row`; a row that is too short has missing values at its end.
  func value(of field: DataField, in row: [Cell]) -> DataValue {
    let cell = field.column < row.count ? row[field.column] : .missing
    switch (cell, field.derivation, unit(of: field.column, in: row)) {
    case (.missing, _, _): return .missing
    case (.text(let text), .plain, _), (.coded(let text, _), .plain, _): return .text(text)
    case (.day(let day), .plain, _): return .day(day)
    case (.boolean(let value), .plain, _): return .boolean(value)
    case (.integer(let number), .plain, _): return .integer(number)
    case (.decimal(let number), .plain, _): return .decimal(number)
    case (.integer(let share), .percent, _):
      return .decimal(ExactDecimals.percent(hundredths: share))
    case (.integer(let hundredths), .points, _):
      return .decimal(ExactDecimals.points(hundredths: hundredths))
    case (.integer(let cents), .euros, .euro): return .decimal(ExactDecimals.euros(cents: cents))
    case (.integer(let minutes), .hours, .minute):
      return .decimal(ExactDecimals.hours(minutes: minutes))
    case (_, .euros, _), (_, .hours, _), (_, .percent, _), (_, .points, _): return .missing
    }
  }
}
