/// What a scheme counts in. An amount is always an integer of this unit: cents or minutes.
package enum Unit: String, Sendable, CaseIterable {
  case euro = "EUR"
  case minutes = "MIN"
}

/// How an amount between two whole steps is settled.
package enum RoundingMode: String, Sendable, CaseIterable {
  case halfUp = "half_up"
  case up
  case down
}

/// A non-negative fraction, kept exact until it is rounded once. 128 bits hold every amount
/// (up to EUR 10^12) times days, hours factor and the denominators of rules.md 11.
package struct ExactAmount: Sendable, Equatable {
  package var numerator: Int128
  package var denominator: Int128

  package init(_ numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The value as a whole number of `step`s, times `step`.
  package func rounded(to step: Int64, _ mode: RoundingMode) -> Int64 {
    let divisor = denominator * Int128(step)
    let whole = numerator / divisor
    let rest = numerator % divisor
    let up =
      switch mode {
      case .halfUp: rest * 2 >= divisor
      case .up: rest > 0
      case .down: false
      }
    return Int64(whole + (up ? 1 : 0)) * step
  }

  package static func + (left: ExactAmount, right: ExactAmount) -> ExactAmount {
    var (a, b) = (left.denominator, right.denominator)
    while b != 0 { (a, b) = (b, a % b) }
    // Over the least common multiple: a year of months stays far inside 128 bits.
    let common = left.denominator / a * right.denominator
    return ExactAmount(
      left.numerator * (common / left.denominator)
        + right.numerator * (common / right.denominator),
      over: common)
  }
}

/// Splits `total` in proportion to `weights`, exactly: the odd cents go to the largest
/// remainders, ties in the order given (rules.md 27).
///
/// - Returns: one amount a weight, summing to `total`; all zero when the weights are.
package func split(_ total: Int64, by weights: [Int64]) -> [Int64] {
  let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
  guard sum > 0 else { return weights.map { _ in 0 } }
  var parts: [Int64] = []
  var remainders: [(remainder: Int128, index: Int)] = []
  for (index, weight) in weights.enumerated() {
    let product = Int128(total) * Int128(weight)
    parts.append(Int64(product / sum))
    remainders.append((product % sum, index))
  }
  let odd = Int(total - parts.reduce(0, +))
  remainders.sort { ($0.remainder, -$0.index) > ($1.remainder, -$1.index) }
  for (_, index) in remainders.prefix(odd) { parts[index] += 1 }
  return parts
}
