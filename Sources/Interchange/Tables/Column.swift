/// One column of a table: its name for programs, its title for people, and what it holds.
package struct Column: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case text
    case integer
    /// Euro cents. Data formats add `KEY_eur`.
    case money
    /// Minutes. Data formats add `KEY_hours`.
    case minutes
    /// Hundredths of a percent. Data formats add `KEY_percent`.
    case share
    /// Hundredths of a point. Data formats add `KEY_points`.
    case points
    /// An ISO day.
    case day
    case boolean
    /// Cents or minutes, as the row's text in the column `unitColumn` says: `EUR` or `MIN`. Data
    /// formats add `KEY_eur` and `KEY_hours`, of which one is filled.
    case amount(unitColumn: String)
  }

  /// English, snake_case, the same in every language and version.
  package let key: String
  /// In the language of the reader.
  package let title: String
  package let kind: Kind
  /// False where only programs want it: people see it when they ask for it with `--fields`.
  package let isForPeople: Bool
  /// On a terminal that is too narrow the text runs on in lines below instead of being cut: for
  /// what nobody can do without, as the sum behind an amount.
  package let wraps: Bool
  /// A text that says something else when it is cut, as a moment or a state: it stays whole.
  package let isWhole: Bool
  /// On a terminal that is too narrow the column is left out, so that the others stay readable:
  /// for what other columns say too. Nobody who asks for it with `--fields` has to miss it.
  package let yields: Bool

  package init(
    key: String, title: String, kind: Kind = .text, isForPeople: Bool = true, wraps: Bool = false,
    isWhole: Bool = false, yields: Bool = false
  ) {
    self.key = key
    self.title = title
    self.kind = kind
    self.isForPeople = isForPeople
    self.wraps = wraps
    self.isWhole = isWhole
    self.yields = yields
  }

  /// Whether a value may be cut short.
  var mayBeCut: Bool { kind == .text && !isWhole && !wraps }

  /// Whether people compare the values by their last digits, so that they are right-aligned.
  var isNumeric: Bool {
    switch kind {
    case .integer, .money, .minutes, .share, .points, .amount: true
    case .text, .day, .boolean: false
    }
  }
}

/// One value of a table.
package enum Cell: Equatable, Sendable {
  case text(String)
  /// A word of a fixed list: `code` for programs, the same in every language, `shown` for people.
  case coded(String, shown: String)
  /// A count, cents or minutes: the column's kind says which.
  case integer(Int64)
  /// A number with a fraction as `-0.25`, of somebody's own computation: nothing of ours is one.
  case decimal(String)
  /// A day as `2026-03-01`.
  case day(String)
  case boolean(Bool)
  /// No value; not the same as empty text.
  case missing
}
