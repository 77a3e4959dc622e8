internal import Interchange
internal import Messages
internal import Records
internal import Store

extension Explain {
  func problem(_ refusal: Refusal) -> Problem {
    let (id, wording) = explained(refusal)
    return switch refusal {
    case .othersReceipt: Problem(id, .notAllowed, wording)
    case .leave(.notFound): Problem(id, .notFound, wording)
    case .craft(let refusal): Problem(id, exit(refusal) ?? .refused, wording)
    default: Problem(id, .refused, wording)
    }
  }

  /// A claim on the wrong scheme: the reason, and the way to the right one.
  ///
  /// - Parameter how: an option, or the whole command.
  func problem(_ refusal: Refusal, pays schemes: [String], how: String) -> Problem {
    var problem = problem(refusal)
    let instead = messages.refusals.paysInstead(schemes, how: how)
    if case .purposeNotAllowed = refusal, let fix = problem.fix {
      problem.fix = "\(fix); \(instead)"
    } else {
      problem.fix = instead
    }
    return problem
  }

  private func explained(_ refusal: Refusal) -> (id: String, Wording) {
    let words = messages.refusals
    switch refusal {
    case .settingOutside(let setting, let value):
      return ("setting-outside", messages.settings.outside(setting, value: value))
    case .settingIsSo(let setting, let value):
      return ("setting-is-so", messages.settings.isSo(setting, value: value))
    case .employeeExists(let employee): return ("employee-exists", words.employeeExists(employee))
    case .teamExists(let team): return ("team-exists", words.teamExists(team))
    case .stillEmployed(let employee, let since):
      return ("still-employed", words.stillEmployed(employee, since: day(since)))
    case .leavesFirst(let employee, let since):
      return ("still-employed", messages.leaving.leavesFirst(employee, since: day(since)))
    case .endBeforeStart(let start, let end):
      return ("end-before-start", words.endBeforeStart(start: day(start), end: day(end)))
    case .beforeEmployment(let start, let on):
      return ("before-employment", words.beforeEmployment(start: day(start), day: day(on)))
    case .afterEmployment(let employee, let end, let on):
      return (
        "after-employment", words.afterEmployment(employee, end: day(end), day: day(on))
      )
    case .ownManager(let employee): return ("own-manager", words.ownManager(employee))
    case .teamLoop(let team): return ("team-loop", words.teamLoop(team))
    case .managerUnknown(let manager): return ("manager-unknown", words.managerUnknown(manager))
    case .effectiveDayNeeded(let employee, let field):
      return ("effective-day-needed", words.effectiveDayNeeded(employee, field: field))

    case .schemeChanged(let code, let field):
      return ("scheme-changed", words.schemeChanged(code, field: field))
    case .consentLeftOut(let code, let consent):
      return ("scheme-changed", words.consentLeftOut(code, line: consent.line))
    case .potTaken(let code, let pot, let other):
      return ("pot-of-other-scheme", words.potTaken(pot, for: code, by: other))
    case .versionChanged(let code, let validFrom):
      return ("version-changed", words.versionChanged(code, validFrom: day(validFrom)))
    case .noWorksCouncil(let code): return ("no-works-council", words.noWorksCouncil(code))
    case .wrongForm(let code, let form):
      return ("wrong-form", words.wrongForm(code, form: messages.terms.form(form)))

    case .insufficient(let scheme, let employee, let free, let asked, let on, let unit):
      return (
        "insufficient-balance",
        words.insufficient(
          scheme: scheme, employee: employee, free: amount(free, unit),
          asked: amount(asked, unit), day: day(on))
      )
    case .mandatory(let basis, let scheme, let instead):
      return (
        "mandatory-training", words.mandatory(basis: basis, scheme: scheme, instead: instead)
      )
    case .repaymentVoid(let basis):
      return ("repayment-void", messages.leaving.repaymentVoid(messages.claims.basis(basis)))
    case .purposeNeeded(let scheme, let allowed):
      return (
        "purpose-needed", words.purposeNeeded(scheme: scheme, allowed: allowed.map(\.rawValue))
      )
    case .purposeNotAllowed(let scheme, let purpose, let allowed):
      return (
        "purpose-not-allowed",
        words.purposeNotAllowed(
          messages.terms.purpose(purpose), scheme: scheme,
          allowed: allowed.map(messages.terms.purpose))
      )
    case .notEligible(let scheme, let employee, let on):
      return ("not-eligible", words.notEligible(employee, scheme: scheme, day: day(on)))
    case .leave(let refusal): return leave(refusal)
    case .craft(let refusal): return craft(refusal)
    case .privacy(let refusal): return privacy(refusal)
    case .noSource(let employee): return ("no-source", words.noSource(employee))
    case .elsewhere(let refusal, let schemes):
      let found = problem(
        refusal, pays: schemes, how: schemes.first.map { "--pay-from \($0)" } ?? "")
      return (found.id, Wording(found.message, fix: found.fix))
    case .severalSources(let schemes): return ("several-sources", words.severalSources(schemes))
    case .splitMismatch(let total, let cost):
      return ("split-mismatch", words.splitMismatch(total: money(total), cost: money(cost)))
    case .partTooEarly(let on, let submitted):
      return ("part-too-early", words.partTooEarly(day(on), submitted: day(submitted)))
    case .wrongState(let claim, let state):
      return ("wrong-state", words.wrongState(claim, state: messages.terms.state(state)))
    case .ownClaim(let claim, let person): return ("own-claim", words.ownClaim(claim, by: person))
    case .ownAccount(let scheme, let person):
      return ("own-account", words.ownAccount(scheme, by: person))
    case .secondPersonNeeded(let scheme, let owner, let person):
      return (
        "second-person-needed", words.secondPersonNeeded(scheme, of: owner, by: person)
      )
    case .delegateOfClaimant(let claim, let person):
      return ("delegate-of-claimant", words.delegateOfClaimant(claim, by: person))
    case .notApprover(let claim, let person, let needed):
      return (
        "not-approver",
        words.notApprover(claim, by: person, needed: messages.terms.approval(needed))
      )
    case .approverUnknown(let claim): return ("approver-unknown", words.approverUnknown(claim))
    case .notOnCommittee(let claim, let person, let scheme):
      return ("not-on-committee", words.notOnCommittee(claim, by: person, scheme: scheme))
    case .noCommittee(let claim): return ("no-committee", words.noCommittee(claim))
    case .conflictOfInterest(let claim, let person):
      return ("conflict-of-interest", words.conflictOfInterest(claim, by: person))
    case .outOfTurn(let claim, let before, let scheme, let left):
      return (
        "out-of-turn", words.outOfTurn(claim, before: before, scheme: scheme, left: money(left))
      )
    case .tooFewVotes(let claim, let cast, let quorum):
      return ("too-few-votes", words.tooFewVotes(claim, cast: cast, quorum: quorum))
    case .votedOtherwise(let claim, let inFavour, let against):
      return (
        "voted-otherwise", words.votedOtherwise(claim, inFavour: inFavour, against: against)
      )
    case .outsideWindow(let scheme, let from, let to, let on):
      return (
        "outside-window",
        words.outsideWindow(day(on), scheme: scheme, from: day(from), to: day(to))
      )
    case .aboveClaimLimit(let scheme, let asked, let most, let own):
      return (
        "above-claim-limit",
        words.aboveClaimLimit(
          money(asked), scheme: scheme, most: money(most), cost: own.map { money(most + $0) })
      )
    case .abovePersonLimit(let scheme, let employee, let asked, let left, let most, let per):
      return (
        "above-person-limit",
        words.abovePersonLimit(
          money(asked), employee: employee, scheme: scheme, left: left > 0 ? money(left) : nil,
          most: money(most), per: per)
      )
    case .nothingAboveOwnShare(let scheme, let own, let cost):
      return (
        "own-share",
        words.nothingAboveOwnShare(money(cost), scheme: scheme, own: money(own))
      )
    case .dayBefore(let on, let earliest):
      return ("day-too-early", words.dayBefore(day(on), earliest: day(earliest)))
    case .dayAfterToday(let on, let today):
      return ("day-after-today", words.dayAfterToday(day(on), today: day(today)))
    case .moreThanAsked(let awarded, let asked):
      return ("more-than-asked", words.moreThanAsked(awarded: money(awarded), asked: money(asked)))
    case .moreThanReserved(_, 0): return ("more-than-reserved", words.nothingReserved)
    case .moreThanReserved(let amount, let left):
      return ("more-than-reserved", words.moreThanReserved(money(amount), left: money(left)))
    case .moreThanPaid(let amount, let paid):
      return ("more-than-paid", words.moreThanPaid(money(amount), paid: money(paid)))
    case .moreAwareThanAsked(let aware, let asked):
      return (
        "more-aware-than-asked",
        messages.imports.moreAwareThanAsked(Int(aware), asked: Int(asked))
      )
    case .patternApart: return ("pattern-apart", messages.imports.patternApart)
    case .weekTwice(let week): return ("week-twice", messages.imports.weekTwice(Int(week)))
    case .weekMissing(let week): return ("week-missing", messages.imports.weekMissing(Int(week)))
    case .shiftTwice: return ("shift-twice", messages.imports.shiftTwice)
    case .holidayTwice: return ("holiday-twice", messages.imports.holidayTwice)
    case .room(let refusal): return room(refusal)
    case .subsidyColumn(let kind, let column, let isNeeded):
      return (
        isNeeded ? "subsidy-needs" : "subsidy-has-no",
        isNeeded
          ? messages.imports.subsidyNeeds(column, kind: kind)
          : messages.imports.subsidyHasNo(column, kind: kind)
      )
    case .noBudgetOnDay(let scheme, let on):
      return ("no-budget-on-day", messages.imports.noBudgetOnDay(scheme, day: day(on)))
    case .moreReclaimed(let subsidy, let amount, let received):
      return (
        "more-reclaimed",
        messages.imports.moreReclaimed(money(amount), of: subsidy, received: money(received))
      )
    case .subsidyElsewhere(let subsidy, let scheme):
      return ("subsidy-elsewhere", messages.support.subsidyElsewhere(subsidy, scheme: scheme))
    case .notAMember(let person, let scheme, let on):
      return ("not-a-member", messages.support.notAMember(person, of: scheme, day: day(on)))
    case .claimRow(let fault): return ("claim-row", claimRow(fault))
    case .nothingEnds(let scheme, let on, let days):
      return (
        "nothing-ends",
        messages.ends.nothingEnds(scheme, day: on.map { day($0) }, days: days.map { day($0) })
      )
    case .notPortable(let scheme): return ("not-portable", messages.ends.notPortable(scheme))
    case .nothingToTransfer(let scheme):
      return ("nothing-to-transfer", messages.ends.nothingToTransfer(scheme))
    case .takenInBefore(let event):
      return ("taken-in-before", messages.ends.takenInBefore(Int(event)))
    case .takenBack(let event):
      return ("taken-back", messages.ends.takenBack(Int(event)))
    case .notAnAmount(let text, let unit):
      return ("not-an-amount", messages.ends.notAnAmount(text, isMoney: unit == .euro))
    case .confirmedBefore(let id, let on):
      return ("confirmed-before", messages.leaving.confirmedBefore(id, on: day(on)))
    case .othersReceipt(let person):
      return ("not-for-you", messages.sight.othersReceipt(person))
    case .cellNeeded(let column): return ("cell-needed", messages.imports.cellNeeded(column))
    case .notADigest: return ("not-a-digest", messages.imports.notADigest)
    case .noNotice(let id, let newest):
      return ("no-notice", messages.ends.noNotice(id, newest: newest))
    case .yearNotOver(let year, let today):
      return ("year-not-over", messages.ends.yearNotOver(year, today: day(today)))
    case .closedAlready(let last):
      return ("closed-already", messages.ends.closedAlready(through: day(last)))
    case .gapBefore(let year, let first):
      return ("earlier-year-open", messages.ends.gapBefore(year, first: first))
    case .samePersonCloses(let actor, let event):
      return ("second-person-needed", messages.ends.samePerson(actor, event: event))
    case .nothingToAdjust(let scheme): return ("nothing-to-adjust", words.nothingToAdjust(scheme))

    case .throughInFuture(let on, let today):
      return ("through-in-future", words.throughInFuture(day(on), today: day(today)))
    case .nothingToUndo(let actor): return ("nothing-to-undo", words.nothingToUndo(actor))
    case .cannotUndoUndo(let event):
      return ("cannot-undo-undo", words.cannotUndoUndo(Int(event)))
    case .alreadyUndone(let event): return ("already-undone", words.alreadyUndone(Int(event)))
    case .builtOn(let event, let later, let command):
      return ("built-on", words.builtOn(Int(event), by: Int(later), command: command))
    case .closedSince(let event, let last):
      return ("closed-since", words.closedSince(Int(event), last: day(last)))
    case .wouldBeShort(let scheme, "", let short, let unit):
      return (
        "would-be-short",
        messages.imports.budgetShort(scheme, amount: amount(short, unit))
      )
    case .wouldBeShort(let scheme, let employee, let short, let unit):
      return (
        "would-be-short",
        words.wouldBeShort(employee, scheme: scheme, amount: amount(short, unit))
      )
    case .systemEvent(let event, let before):
      return ("system-event", words.systemEvent(Int(event), before: before.map { Int($0) }))
    }
  }

  func day(_ day: Day) -> String { format.day(day.description) }
  private func money(_ cents: Int64) -> String { format.money(cents) }
  func amount(_ amount: Int64, _ unit: Unit) -> String {
    switch unit {
    case .euro: format.money(amount)
    case .minutes: format.hours(amount)
    }
  }
}
