internal import Interchange
internal import Records
internal import Store

/// Claims for programs: codes in English, days in ISO form, cents.
enum ClaimJSON {
  static func summary(_ claim: ClaimView) -> JSONValue {
    .object([
      .init("id", .string(claim.id)), .init("employee", .string(claim.number)),
      .init("title", .string(claim.title)), .init("state", .string(claim.facts.state.rawValue)),
      .init("asked", .integer(claim.facts.asked)),
      .init("awarded", .integer(claim.facts.awarded)),
      .init("spent", .integer(claim.facts.spent)), .init("left", .integer(claim.facts.left)),
      .init("sources", .array(claim.sources.map(source))),
    ])
  }

  private static func source(_ source: ClaimView.Source) -> JSONValue {
    .object([
      .init("scheme", .string(source.scheme)),
      .init("due_on", source.dueOn.map { .string($0.description) } ?? .null),
      .init("asked", .integer(source.asked)), .init("awarded", .integer(source.awarded)),
    ])
  }

  static func balance(_ balance: AccountBalance) -> JSONValue {
    .object([
      .init("employee", balance.number.map { .string($0) } ?? .null),
      .init("scheme", .string(balance.scheme)), .init("unit", .string(balance.unit.rawValue)),
      .init("balance", .integer(balance.balance)),
      .init("reserved", .integer(balance.reserved)),
      .init("available", .integer(balance.available)),
    ])
  }

  static func remark(_ remark: ClaimRemark, _ sentence: String) -> JSONValue {
    let (id, values): (String, [JSONValue.Member]) =
      switch remark {
      case .sameInvoice(let invoice, let claim):
        (
          "same-invoice",
          [.init("invoice", .string(invoice)), .init("claim", .string(claim))]
        )
      case .nobodyHoldsHR: ("nobody-holds-hr", [])
      case .professionNeedsCheck: ("profession-needs-check", [])
      case .subsidyUnchecked(let code):
        ("subsidy-unchecked", [.init("subsidy", .string(code))])
      case .subsidyClosed(let code, let day):
        (
          "subsidy-closed",
          [.init("subsidy", .string(code)), .init("apply_by", .string(day.description))]
        )
      case .wentOn(let kind, let amount, let scheme, let unit):
        (
          "ended",
          [
            .init("kind", .string(kind.rawValue)), .init("scheme", .string(scheme)),
            .init("unit", .string(unit.rawValue)), .init("amount", .integer(amount)),
          ]
        )
      case .conditional(let amount): ("conditional", [.init("amount", .integer(amount))])
      case .closedYear(let day, let counts):
        (
          "closed-year",
          [.init("day", JSONValue(day)), .init("counts_from", JSONValue(counts))]
        )
      case .repaymentNeedsCheck: ("repayment-needs-check", [])
      case .repaymentIsOld: ("repayment-is-old", [])
      }
    return .object([.init("id", .string(id))] + values + [.init("message", .string(sentence))])
  }
}
