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
      switch scheme.unit {
      case .euro: run.format.money(version.amount)
      case .minutes: words.hours(run.format.hours(version.amount))
      }
    guard scheme.form != .employerBudget else {
      return version.per == .none
        ? [words.budget(amount, per: .none)]
        : [
          words.budget(amount, per: version.per),
          words.grantDay(version.grantDay, per: version.per),
        ]
    }
    guard version.per != .none else { return [words.grant(amount, per: .none), eligible(version)] }
    var lines = [
      words.grant(amount, per: version.per), words.grantDay(version.grantDay, per: version.per),
      words.hours(version.scale),
    ]
    if let minutes = version.fullFrom { lines.append(words.fullFrom(run.format.hours(minutes))) }
    if let minutes = version.nothingBelow {
      lines.append(words.nothingBelow(run.format.hours(minutes)))
    }
    if let factor = version.maxFactor { lines.append(words.maxFactor(run.factor(factor))) }
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

  private func use(_ version: SchemeVersion) -> [String] {
    var lines = [
      words.expiry(
        version.expiry, day: version.expiry.lastDay.map { run.day($0) } ?? "")
    ]
    // A budget is the organisation's: nobody takes it along, and no hours change it.
    let isPersonal = scheme.form != .employerBudget
    if isPersonal { lines.append(words.leaver) }
    lines.append(words.purposes(version.purposes.map { run.messages.terms.purpose($0) }))
    lines.append(words.approvedBy(version.approval))
    if version.graceMonths > 0 { lines.append(words.grace(version.graceMonths)) }
    if isPersonal {
      lines.append(words.decrease(version.decrease))
      lines.append(words.managerSees(version.managerSees))
    }
    return lines
  }
}
