/// The figures behind a grant: what `account explain` shows of it, kept with the transfer so that
/// later changes of rules or hours never change what was explained before.
package struct GrantBasis: Sendable, Equatable {
  /// `count` of the term's steps at a part-time factor; a step is a day or a month.
  package struct Term: Sendable, Equatable {
    package var factor: Int64
    package var count: Int64
    /// Steps that make one whole: days in the period, or days in the month.
    package var of: Int64

    package init(factor: Int64, count: Int64, of whole: Int64) {
      self.factor = factor
      self.count = count
      of = whole
    }
  }

  /// Per full-time period, cents or minutes; the month's wage where a percentage is granted.
  package var amount: Int64
  /// Whether `amount` is a wage, and the one term's factor a percentage of it.
  package var isWage = false
  package var proRata: SchemeVersion.ProRata
  /// 1, or 12 when the terms are months of a yearly amount.
  package var parts: Int64
  package var terms: [Term]
  package var roundingStep: SchemeVersion.RoundingStep
  package var roundingMode: RoundingMode
  /// Monthly grants: granted so far in the scheme year, this one included and not.
  package var cumulative: Int64?
  package var before: Int64?

  package init(
    amount: Int64, proRata: SchemeVersion.ProRata, parts: Int64, terms: [Term],
    roundingStep: SchemeVersion.RoundingStep, roundingMode: RoundingMode
  ) {
    self.amount = amount
    self.proRata = proRata
    self.parts = parts
    self.terms = terms
    self.roundingStep = roundingStep
    self.roundingMode = roundingMode
  }

  /// - Parameters:
  ///   - wage: of the month, in cents.
  ///   - percent: ten-thousandths of a percent.
  package init(wage: Int64, percent: Int64, _ rule: SchemeVersion) {
    self.init(
      amount: wage, proRata: .full, parts: 100, terms: [Term(factor: percent, count: 1, of: 1)],
      roundingStep: rule.roundingStep, roundingMode: rule.roundingMode)
    isWage = true
  }

  /// The unrounded amount.
  package var exact: ExactAmount {
    var sum = ExactAmount(0, over: 1)
    for term in terms {
      let weight = Int128(amount) * Int128(term.factor) * Int128(term.count)
      sum = sum + ExactAmount(weight, over: 10_000 * Int128(parts) * Int128(term.of))
    }
    return sum
  }

  // MARK: As stored: `70600;calendar_days;1;8000*92/366+10000*92/366;cent;half_up`

  /// Stands in the place of the pro rata.
  private static let wageWord = "wage_percent"

  package var encoded: String {
    let terms = terms.map { "\($0.factor)*\($0.count)/\($0.of)" }.joined(separator: "+")
    let how = isWage ? GrantBasis.wageWord : proRata.rawValue
    var text =
      "\(amount);\(how);\(parts);\(terms);\(roundingStep.rawValue);"
      + roundingMode.rawValue
    if let cumulative, let before { text += ";\(cumulative);\(before)" }
    return text
  }

  package init?(encoded text: String) {
    let fields = text.split(separator: ";", omittingEmptySubsequences: false)
    guard fields.count == 6 || fields.count == 8, let amount = Int64(fields[0]),
      let proRata = fields[1] == GrantBasis.wageWord
        ? .full : SchemeVersion.ProRata(rawValue: String(fields[1])),
      let parts = Int64(fields[2]),
      let step = SchemeVersion.RoundingStep(rawValue: String(fields[4])),
      let mode = RoundingMode(rawValue: String(fields[5]))
    else { return nil }
    var terms: [Term] = []
    for term in fields[3].split(separator: "+") {
      let numbers = term.split(whereSeparator: { $0 == "*" || $0 == "/" }).compactMap { Int64($0) }
      guard numbers.count == 3, numbers[2] > 0 else { return nil }
      terms.append(Term(factor: numbers[0], count: numbers[1], of: numbers[2]))
    }
    self.init(
      amount: amount, proRata: proRata, parts: parts, terms: terms, roundingStep: step,
      roundingMode: mode)
    isWage = fields[1] == GrantBasis.wageWord
    if fields.count == 8 {
      cumulative = Int64(fields[6])
      before = Int64(fields[7])
    }
  }
}
