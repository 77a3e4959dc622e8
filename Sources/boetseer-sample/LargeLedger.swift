internal import Records
internal import Store

/// Grants of many months for everybody in a database, put in at once: only for measurements.
struct LargeLedger {
  static let code = "MONTHLY"
  static let firstDay = Day(year: 2023, month: 1, day: 1) ?? Day(number: 0)

  let path: String
  let months: Int

  /// - Returns: how many transfers there are now.
  func load() throws -> Int64 {
    let store = try Store.open(path: path)
    let scheme = LargeLedger.scheme
    _ = try store.importSchemes([scheme], head: head("import schemes"), dryRun: false)
    return try store.loadLedger(scheme: scheme.code, grants(scheme), head: head("sync"))
  }

  private func head(_ command: String) -> EventHead {
    EventHead(command: command, actor: "measurement", today: lastDay)
  }

  private var lastDay: Day { LargeLedger.firstDay.adding(months: months) - 1 }

  /// EUR 30.00 a month for everybody who is there.
  private static var scheme: Scheme {
    var version = SchemeVersion(validFrom: firstDay, amount: 36_000, per: .month, unit: .euro)
    version.proRata = .full
    version.scale = .full
    version.expiry = .months(36)
    return Scheme(
      code: code, nameDutch: "Maandbudget", nameEnglish: "Monthly budget", form: .account,
      unit: .euro, basis: Scheme.Basis(kind: .company), worksCouncil: .cao, taxConfirmed: true,
      yearStarts: .newYear, versions: [version])
  }

  /// What the rules grant somebody who is there all the time: the same for everybody.
  private func grants(_ scheme: Scheme) -> [Grant] {
    var employment = Records.Employment(id: 1, startedOn: LargeLedger.firstDay - 1, endedOn: nil)
    employment.hours.set(
      Hours(minutesPerWeek: 2160, fulltimeMinutes: 2160), from: employment.startedOn)
    var person = PersonFacts(id: 1)
    person.employments = [employment]
    return GrantRules(scheme: scheme).grants(for: person, through: lastDay)
  }
}
