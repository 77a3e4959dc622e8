internal import Interchange
internal import Messages
internal import Records

extension Explain {
  /// Why a row of a claims file contradicts itself.
  func claimRow(_ fault: ClaimRowFault) -> Wording {
    let words = messages.imports
    switch fault {
    case .missing(let column, let because):
      return words.columnMissing(column, because: because)
    case .neededBy(let state, let column):
      return words.columnNeeded(column, state: messages.terms.state(state))
    case .excludedBy(let state, let column):
      return words.columnExcluded(column, state: messages.terms.state(state))
    case .stateNotImported(let state):
      return words.stateNotImported(messages.terms.state(state))
    case .partTooEarly(let day, let requested):
      return messages.refusals.partTooEarly(
        format.day(day.description), submitted: format.day(requested.description))
    case .dayBefore(_, let day, let earliest):
      return messages.refusals.dayBefore(
        format.day(day.description), earliest: format.day(earliest.description))
    case .dayAfterToday(_, let day, let today):
      return messages.refusals.dayAfterToday(
        format.day(day.description), today: format.day(today.description))
    case .awardAboveCost(let amount, let cost):
      return words.awardAboveCost(format.money(amount), cost: format.money(cost))
    case .paidAboveAward(let paid, let amount):
      return words.paidAboveAward(format.money(paid), award: format.money(amount))
    case .refundedAbovePaid(let refunded, let paid):
      return words.refundedAbovePaid(format.money(refunded), paid: format.money(paid))
    case .stateDisagrees(let state, let paid, let amount):
      return words.stateDisagrees(
        messages.terms.state(state), paid: format.money(paid), award: format.money(amount))
    case .takenInOtherwise(let claim): return words.takenInOtherwise(claim)
    }
  }
}
