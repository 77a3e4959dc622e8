/// Parts of a whole.
package enum Share {
  /// Hundredths of a percent, rounded half up; nil of nothing or where a figure is not told.
  package static func of(_ part: Int64?, _ whole: Int64?) -> Int64? {
    guard let part, let whole, whole > 0, part >= 0 else { return nil }
    let (double, overflow) = part.multipliedReportingOverflow(by: 20_000)
    guard !overflow else { return part / max(1, whole / 10_000) }
    return (double + whole) / (2 * whole)
  }
}
