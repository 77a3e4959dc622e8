internal import Interchange
internal import Messages
internal import Records

/// The rules of a scheme read aloud: whole sentences in the order in which they work.
struct SchemeSentences {
  let run: RunContext
  let scheme: Scheme

  private var words: any SchemeMessages { run.messages.schemes }

  func lines() -> [String] {
    let form = run.messages.terms.form(scheme.form)
    var lines = ["\(scheme.code)  \(scheme.name(in: run.messages.language)) (\(form))"]
    lines += general.map { "  " + $0 }
    for version in scheme.versions {
      lines += ["", words.versionHolds(from: run.day(version.validFrom), until: last(version))]
      lines += sentences(of: version).map { "  " + $0 }
    }
    return lines
  }

  /// What holds for the scheme as a whole.
  var general: [String] {
    let basis = scheme.basis
    let consent =
      switch scheme.worksCouncil {
      case .consented(let day): words.consented(on: run.day(day))
      case .cao: words.consentByCao
      case .notNeeded(let reason): words.consentNotNeeded(reason: reason)
      case nil: words.consentMissing
      }
    return [
      words.basis(
        basis.kind, title: basis.title, article: basis.article, url: basis.url,
        readOn: basis.readOn.map { run.day($0) }, verified: basis.verified),
      consent, words.tax(confirmed: scheme.taxConfirmed), words.yearStarts(scheme.yearStarts),
    ]
  }

  func sentences(of version: SchemeVersion) -> [String] {
    grant(version) + use(version)
  }

  private func last(_ version: SchemeVersion) -> String? { version.endsOn.map { run.day($0) } }

  private func grant(_ version: SchemeVersion) -> [String] {
    let amount =
      version.wagePercent.map { words.percent(run.shortFactor($0)) } ?? amount(version.amount)
    if let pot = version.pot, !scheme.isPersonal {
      return [words.pot(self.amount(pot.total), code: pot.code, per: pot.per), eligible(version)]
    }
    guard scheme.form != .employerBudget else {
      return version.per == .none
        ? [words.budget(amount, per: .none)]
        : [
          words.budget(amount, per: version.per),
          words.grantDay(version.grantDay, per: version.per),
        ]
    }
    guard version.per != .none else {
      return [words.grant(amount, per: .none, years: 1), eligible(version)]
    }
    var lines = [
      words.grant(amount, per: version.per, years: version.periodYears),
      words.grantDay(version.grantDay, per: version.per),
    ]
    for target in version.targets {
      lines.append(
        words.target(
          education: target.education.map { run.messages.people.education($0) },
          ages: target.ages, amount: self.amount(target.amount),
          cap: target.cap.map { self.amount($0) }, reason: HarmlessText.line(target.justification)))
    }
    if let pot = version.pot {
      lines.append(words.pot(self.amount(pot.total), code: pot.code, per: pot.per))
    }
    guard version.wagePercent == nil else { return lines + [eligible(version)] }
    lines.append(words.hours(version.scale))
    if let minutes = version.fullFrom { lines.append(words.fullFrom(run.format.hours(minutes))) }
    if let minutes = version.nothingBelow {
      lines.append(words.nothingBelow(run.format.hours(minutes)))
    }
    if let factor = version.maxFactor { lines.append(words.maxFactor(run.shortFactor(factor))) }
    lines.append(words.proRata(version.proRata, per: version.per))
    if version.afterMonths > 0 { lines.append(words.afterMonths(version.afterMonths)) }
    lines.append(words.rounding(version.roundingStep, version.roundingMode))
    lines.append(eligible(version))
    return lines
  }

  private func eligible(_ version: SchemeVersion) -> String {
    words.eligible(
      workers: version.eligibleWorkers.map { run.messages.people.workerType($0) },
      education: version.eligibleEducation.map { run.messages.people.education($0) },
      teams: version.eligibleTeams)
  }

  private func amount(_ amount: Int64) -> String {
    switch scheme.unit {
    case .euro: run.format.money(amount)
    case .minutes: words.hours(run.format.hours(amount))
    }
  }

  /// How much may stand, when it ends, and what is said of it before.
  private func ends(_ version: SchemeVersion) -> [String] {
    var lines: [String] = []
    switch version.cap {
    case nil: break
    case .balance(let most, let byFactor):
      lines.append(words.cap(balance: amount(most), byFactor: byFactor))
    case .lots(let count): lines.append(words.cap(lots: count))
    }
    lines.append(
      words.expiry(
        version.expiry, day: version.expiry.lastDay.map { run.day($0) } ?? "",
        ending: version.ending))
    if case .carry(let carry) = version.ending {
      lines.append(
        words.carry(
          most: carry.atMost.map { amount($0) }, until: carry.until, months: carry.months))
    }
    if let notice = version.notice {
      lines.append(words.notice(days: notice.days, isRequired: notice.isRequired))
    }
    return lines
  }

  private func use(_ version: SchemeVersion) -> [String] {
    // A budget is the organisation's: nobody takes it along, and no hours change it.
    let isPersonal = scheme.isPersonal
    var lines: [String] = []
    if isPersonal || version.pot == nil { lines += ends(version) }
    if isPersonal {
      lines.append(
        words.leaver(version.leaver, minimum: version.transferMinimum.map { amount($0) }))
    }
    lines.append(words.purposes(version.purposes.map { run.messages.terms.purpose($0) }))
    if let committee = version.committee {
      lines.append(
        words.committee(
          quorum: committee.quorum, from: committee.window.map { run.day($0.lowerBound) },
          to: committee.window.map { run.day($0.upperBound) }, order: committee.order))
    } else {
      lines.append(words.approvedBy(version.approval))
    }
    if let most = version.perClaim { lines.append(words.perClaim(amount(most))) }
    if let most = version.perPerson {
      lines.append(words.perPerson(amount(most.amount), per: most.per))
    }
    if version.ownShare > 0 { lines.append(words.ownShare(amount(version.ownShare))) }
    if version.graceMonths > 0 { lines.append(words.grace(version.graceMonths)) }
    if let reserve = version.leaveReserve { lines.append(words.leaveReserve(reserve)) }
    if isPersonal {
      lines.append(words.decrease(version.decrease))
      lines.append(words.managerSees(version.managerSees))
    }
    return lines
  }
}
