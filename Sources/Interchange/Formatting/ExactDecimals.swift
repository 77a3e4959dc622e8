/// Decimal numbers for data files: a point, two places, no grouping, no language.
package enum ExactDecimals {
  /// `1250.50` for 125050 cents; exact.
  package static func euros(cents: Int64) -> String {
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(cents < 0 ? "-" : "")\(euros).\(twoDigits(rest))"
  }

  /// `55.25` for 5525 hundredths of a percent; exact.
  package static func percent(hundredths: Int64) -> String { euros(cents: hundredths) }

  /// `3.25` for 325 hundredths of a point; exact.
  package static func points(hundredths: Int64) -> String { euros(cents: hundredths) }

  /// `2.50` for 250 hundredths of a day; exact.
  package static func days(hundredths: Int64) -> String { euros(cents: hundredths) }

  /// `2.50` for 150 minutes; 20 minutes become `0.33`, the nearest hundredth. Sixtieths have no
  /// exact decimals, so the column in minutes beside it is the one to add up.
  package static func hours(minutes: Int64) -> String {
    let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
    let hundredths = (rest * 100 + 30) / 60
    return "\(minutes < 0 ? "-" : "")\(hours).\(twoDigits(hundredths))"
  }
}
