internal import Interchange
internal import Messages
internal import Records

/// One column of an import file: what it is called, what it holds, and how a row takes it in.
struct ColumnProfile<Row> {
  /// English, as data formats have it.
  let name: String
  /// As Dutch files have it; the first one is shown.
  let dutch: [String]
  let isRequired: Bool
  /// The column has to be there, and some rows have nothing to say in it.
  var mayBeEmpty = false
  let form: ColumnForm
  /// Reads a cell that is not empty.
  let read: (String, inout Row) throws(ValueFault) -> Void
  /// The value as data formats write it; nil when the row has none.
  let show: (Row) -> String?

  var words: [String] { [name] + dutch }
  var title: ColumnTitle { ColumnTitle(english: name, dutch: dutch.first ?? name) }
}

/// What a column is called; files may use either.
package struct ColumnTitle: Equatable, Sendable {
  package var english: String
  package var dutch: String

  func told(in language: Language) -> String { language == .dutch ? dutch : english }
}

/// What files of one kind may hold.
struct ImportProfile<Row> {
  let kind: ImportKind
  let empty: Row
  let columns: [ColumnProfile<Row>]
}

extension ColumnProfile {
  typealias Path<Value> = WritableKeyPath<Row, Value>

  static func text(_ name: String, _ dutch: [String], _ path: Path<String>) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: true, form: .text,
      read: { text, row in row[keyPath: path] = text }, show: { $0[keyPath: path] })
  }

  static func text(
    _ name: String, _ dutch: [String], isRequired: Bool = false, _ path: Path<String?>
  ) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: isRequired, form: .text,
      read: { text, row in row[keyPath: path] = text }, show: { $0[keyPath: path] })
  }

  static func day(_ name: String, _ dutch: [String], _ path: Path<Day>) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: true, form: .day,
      read: { (text, row) throws(ValueFault) in row[keyPath: path] = try ValueReader.day(text) },
      show: { $0[keyPath: path].description })
  }

  static func day(
    _ name: String, _ dutch: [String], isRequired: Bool = false, _ path: Path<Day?>
  ) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: isRequired, form: .day,
      read: { (text, row) throws(ValueFault) in row[keyPath: path] = try ValueReader.day(text) },
      show: { $0[keyPath: path]?.description })
  }

  static func money(_ name: String, _ dutch: [String], _ path: Path<Int64>) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: true, form: .money,
      read: { (text, row) throws(ValueFault) in
        row[keyPath: path] = try ValueReader.money(text)
      }, show: { ExactDecimals.euros(cents: $0[keyPath: path]) })
  }

  /// `2026-03`, or any day of the month.
  static func month(_ name: String, _ dutch: [String], _ path: Path<Day>) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: true, form: .day,
      read: { (text, row) throws(ValueFault) in
        if let month = Day(iso: text + "-01") {
          row[keyPath: path] = month
        } else {
          row[keyPath: path] = try ValueReader.day(text)
        }
      },
      show: { $0[keyPath: path].description })
  }

  static func money(
    _ name: String, _ dutch: [String], mayBeZero: Bool = false, isRequired: Bool = false,
    _ path: Path<Int64?>
  ) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: isRequired, form: .money,
      read: { (text, row) throws(ValueFault) in
        row[keyPath: path] = try ValueReader.money(text, mayBeZero: mayBeZero)
      }, show: { $0[keyPath: path].map { ExactDecimals.euros(cents: $0) } })
  }

  static func hours(
    _ name: String, _ dutch: [String], isRequired: Bool = false, _ path: Path<Int64?>
  ) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: isRequired, form: .hours,
      read: { (text, row) throws(ValueFault) in
        row[keyPath: path] = try ValueReader.weeklyHours(text)
      }, show: { $0[keyPath: path].map(exactHours) })
  }

  /// Hours of one day.
  ///
  /// - Parameter mayBeEmpty: where nothing is none of them.
  static func hoursOfDay(
    _ name: String, _ dutch: [String], mayBeEmpty: Bool = false, _ path: Path<Int64>
  ) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: true, mayBeEmpty: mayBeEmpty, form: .hoursOfDay,
      read: { (text, row) throws(ValueFault) in
        row[keyPath: path] = try ValueReader.dailyHours(text)
      }, show: { exactHours($0[keyPath: path]) })
  }

  /// Hours of one day, where they are said.
  static func hoursOfDay(_ name: String, _ dutch: [String], _ path: Path<Int64?>) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: false, form: .hoursOfDay,
      read: { (text, row) throws(ValueFault) in
        row[keyPath: path] = try ValueReader.dailyHours(text)
      }, show: { $0[keyPath: path].map(exactHours) })
  }

  /// Its place in a cycle of weeks.
  static func week(_ name: String, _ dutch: [String], _ path: Path<Int64?>) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: false, form: .week,
      read: { (text, row) throws(ValueFault) in
        row[keyPath: path] = try ValueReader.week(text)
      }, show: { $0[keyPath: path].map { String($0) } })
  }

  /// Minutes of one day.
  static func minutes(_ name: String, _ dutch: [String], _ path: Path<Int64>) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: true, form: .minutes,
      read: { (text, row) throws(ValueFault) in
        row[keyPath: path] = try ValueReader.minutes(text)
      }, show: { String($0[keyPath: path]) })
  }

  /// Minutes of one day, where they are known.
  static func minutes(_ name: String, _ dutch: [String], _ path: Path<Int64?>) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: false, form: .minutes,
      read: { (text, row) throws(ValueFault) in
        row[keyPath: path] = try ValueReader.minutes(text)
      }, show: { $0[keyPath: path].map { String($0) } })
  }

  static func count(
    _ name: String, _ dutch: [String], mayBeZero: Bool, _ path: Path<Int64>
  ) -> ColumnProfile {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: true, form: .count,
      read: { (text, row) throws(ValueFault) in
        row[keyPath: path] = try ValueReader.count(text, mayBeZero: mayBeZero)
      }, show: { String($0[keyPath: path]) })
  }

  static func choice<Value: Equatable>(
    _ name: String, _ dutch: [String], isRequired: Bool = false, _ choices: [Choice<Value>],
    _ path: Path<Value?>
  ) -> ColumnProfile {
    let lookup = ChoiceLookup(choices)
    return ColumnProfile(
      name: name, dutch: dutch, isRequired: isRequired,
      form: .choice(choices.map(\.words), several: false),
      read: { (text, row) throws(ValueFault) in
        row[keyPath: path] = try lookup.read(text)
      },
      show: { row in choices.first { $0.value == row[keyPath: path] }?.word })
  }

  /// Several with `+` between them.
  static func choices<Value: Equatable>(
    _ name: String, _ dutch: [String], isRequired: Bool, mayBeEmpty: Bool = false,
    _ choices: [Choice<Value>], _ path: Path<[Value]>
  ) -> ColumnProfile {
    let lookup = ChoiceLookup(choices)
    return ColumnProfile(
      name: name, dutch: dutch, isRequired: isRequired, mayBeEmpty: mayBeEmpty,
      form: .choice(choices.map(\.words), several: true),
      read: { (text, row) throws(ValueFault) in
        var values: [Value] = []
        for part in text.split(separator: "+", omittingEmptySubsequences: false) {
          let value = try lookup.read(String(part))
          if !values.contains(value) { values.append(value) }
        }
        row[keyPath: path] = values
      },
      show: { row in
        row[keyPath: path].compactMap { value in choices.first { $0.value == value }?.word }
          .joined(separator: "+")
      })
  }
}

/// `28.8`-like decimals where they are exact, else hours and minutes: `28:20`.
func exactHours(_ minutes: Int64) -> String {
  guard minutes % 3 != 0 else { return ExactDecimals.hours(minutes: minutes) }
  let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
  return "\(hours):\(rest < 10 ? "0" : "")\(rest)"
}
