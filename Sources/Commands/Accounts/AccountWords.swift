internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Amounts, entitlements and movements of accounts in the reader's words.
struct AccountWords {
  let messages: any AccountMessages
  let leaving: any LeavingMessages
  let format: LocalFormat

  init(_ run: RunContext) {
    messages = run.messages.accounts
    leaving = run.messages.leaving
    format = run.format
  }

  func amount(_ amount: Int64, _ unit: Unit) -> String {
    switch unit {
    case .euro: format.money(amount)
    case .minutes: format.hours(amount)
    }
  }

  func day(_ day: Day) -> String { format.day(day.description) }

  func lot(_ lot: LotBalance) -> String {
    if let claim = lot.claim { return messages.reservedFor(claim: "C\(claim)") }
    if let leave = lot.leave { return messages.reservedFor(leave: "L\(leave)") }
    return switch lot.kind {
    case "budget": messages.budget(of: lot.grantedOn.year)
    case "adjustment": messages.addition(on: day(lot.grantedOn))
    case "grace": messages.afterRefund(from: lot.grantedOn.year)
    default: messages.entitlement(from: lot.grantedOn.year)
    }
  }

  /// The sum behind a grant: `706.00 × (92 × 0.8 + 92 × 1.0) / 366 = 319.4404, rounded …`.
  func figures(_ basis: GrantBasis, _ unit: Unit) -> String {
    var factors: [String] = []
    let wholes = Set(basis.terms.map(\.of))
    let isOneWhole = wholes.count == 1
    for term in basis.terms {
      var part = ratio(term.factor)
      if term.count != 1 || term.of != 1 {
        part = isOneWhole ? "\(term.count) × \(part)" : "\(term.count)/\(term.of) × \(part)"
      }
      factors.append(part)
    }
    var sum = amount(basis.amount, unit)
    if basis.parts != 1 { sum += " / \(basis.parts)" }
    let inner = factors.joined(separator: " + ")
    sum += factors.count > 1 ? " × (\(inner))" : " × \(inner)"
    if isOneWhole, let whole = wholes.first, whole != 1 { sum += " / \(whole)" }
    var text =
      "\(sum) = \(exact(basis, unit)), "
      + messages.rounding(basis.roundingStep, basis.roundingMode)
    if let cumulative = basis.cumulative, let before = basis.before {
      text +=
        "; "
        + messages.soFarThisYear(amount(cumulative, unit), before: amount(before, unit))
    }
    return text
  }

  /// Ten-thousandths as a number: `0.8`, `0,8`.
  func ratio(_ factor: Int64) -> String { decimal(factor, digits: 4, keep: 1) }

  /// The unrounded amount with two decimals more than the unit has.
  private func exact(_ basis: GrantBasis, _ unit: Unit) -> String {
    let exact = basis.exact
    switch unit {
    case .euro:
      let hundredths = ExactAmount(exact.numerator * 100, over: exact.denominator)
      return decimal(hundredths.rounded(to: 1, .halfUp), digits: 4, keep: 2)
    case .minutes:
      let tenths = ExactAmount(exact.numerator * 10, over: exact.denominator)
      return decimal(tenths.rounded(to: 1, .halfUp), digits: 1, keep: 0) + " min"
    }
  }

  private func decimal(_ value: Int64, digits: Int, keep: Int) -> String {
    var scale: Int64 = 1
    for _ in 0..<digits { scale *= 10 }
    var fraction = String(value % scale)
    fraction = String(repeating: "0", count: digits - fraction.count) + fraction
    while fraction.count > keep, fraction.last == "0" { fraction.removeLast() }
    let point = format.language == .dutch ? "," : "."
    return fraction.isEmpty ? String(value / scale) : "\(value / scale)\(point)\(fraction)"
  }
}
