internal import Interchange
internal import Messages
internal import Records

/// The versions of a scheme: the days from which its rules hold.
extension SchemeFileReader {
  private static let versionKeys = [
    "valid_from", "ends_on", "grant", "eligible", "cap", "expiry", "notice", "leaver",
    "transfer_minimum", "claims", "pot", "committee", "leave", "manager_sees", "decrease",
  ]

  /// What the readers of a version know of its scheme; nil where the file did not say it well.
  struct VersionContext {
    let form: Scheme.Form?
    let unit: Unit?
    var validFrom: Day?
  }

  mutating func versions(
    _ entry: Entry?, form: Scheme.Form?, unit: Unit?, calendar: SchemeCalendar
  ) -> [SchemeVersion] {
    guard let entry, let items = items(entry) else { return [] }
    if items.isEmpty { report(.noVersions, entry) }
    var previous: Day?
    let read = items.compactMap { item in
      version(item, VersionContext(form: form, unit: unit), previous: &previous)
        .map { (entry: item, version: $0) }
    }
    checkVersions(read, calendar)
    return read.map(\.version)
  }

  private mutating func version(
    _ entry: Entry, _ known: VersionContext, previous: inout Day?
  ) -> SchemeVersion? {
    guard let fields = fields(entry, keys: Self.versionKeys) else { return nil }
    var known = known
    known.validFrom = validFrom(fields, previous: &previous)
    let endsOn = endsOn(fields["ends_on"], known)
    let grant: GrantRules? = grant(required(fields, "grant"), known)
    let eligible = eligible(fields["eligible"])
    let (expiry, ending) = expiry(fields["expiry"], known)
    let claims = claims(fields["claims"], known)
    let sees = choice(fields["manager_sees"], SchemeVersion.ManagerSees.self)
    let decrease = choice(fields["decrease"], SchemeVersion.Decrease.self)
    let cap = cap(fields["cap"], known)
    let notice = notice(fields["notice"], expiry, known)
    let (leaver, minimum) = leaver(fields, expiry, known)
    checkVoucher(fields, grant, expiry, leaver, known)
    let pot = pot(fields, grant, known)
    let committee = committee(fields, claims.approval, known)
    let reserve = leave(fields["leave"], known)

    guard let validFrom = known.validFrom, let unit = known.unit, let grant else { return nil }
    var version = SchemeVersion(
      validFrom: validFrom, amount: grant.amount, per: grant.per, unit: unit)
    version.endsOn = endsOn
    grant.fill(&version, form: known.form)
    version.eligibleWorkers = eligible.workers
    version.eligibleEducation = eligible.education
    version.eligibleTeams = eligible.teams
    version.cap = cap
    version.expiry = expiry ?? .never
    version.ending = ending
    version.notice = notice
    version.leaver = leaver
    version.transferMinimum = minimum
    version.perClaim = claims.perClaim
    version.perPerson = claims.perPerson
    version.ownShare = claims.ownShare
    version.pot = pot
    version.committee = committee
    version.purposes = claims.purposes
    version.approval = claims.approval
    version.graceMonths = claims.graceMonths
    version.leaveReserve = reserve
    version.managerSees = sees ?? .nothing
    version.decrease = decrease ?? .waive
    return version
  }

  private mutating func leave(
    _ entry: Entry?, _ known: VersionContext
  ) -> SchemeVersion.LeaveReserve? {
    guard let entry, let parts = fields(entry, keys: ["reserve"]) else { return nil }
    if let form = known.form, form != .time { conflict(.onlyWith(forms: ["time"]), entry) }
    return choice(required(parts, "reserve"), SchemeVersion.LeaveReserve.self)
  }

  private mutating func validFrom(_ fields: Fields, previous: inout Day?) -> Day? {
    guard let entry = required(fields, "valid_from"), let day = day(entry) else { return nil }
    if let earlier = previous, day <= earlier {
      report(.versionsNotAscending(previous: earlier.description), entry)
    } else {
      previous = day
    }
    return day
  }

  private mutating func endsOn(_ entry: Entry?, _ known: VersionContext) -> Day? {
    guard let entry, let day = day(entry) else { return nil }
    if let start = known.validFrom, day < start {
      contradiction(.endsBeforeStart(validFrom: start.description), entry)
    }
    return day
  }

  private mutating func eligible(
    _ entry: Entry?
  ) -> (workers: [WorkerType], education: [Education], teams: [String]) {
    guard let entry, let fields = fields(entry, keys: ["workers", "education", "teams"]) else {
      return ([], [], [])
    }
    return (
      choices(fields["workers"], WorkerType.self) ?? [],
      choices(fields["education"], Education.self) ?? [],
      texts(fields["teams"]) ?? []
    )
  }
}
