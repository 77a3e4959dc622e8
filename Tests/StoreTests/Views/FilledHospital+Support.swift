import Records
import SQLite
import Store

extension FilledHospital {
  /// What moves people besides money, and a subsidy; texts are private.
  func enterSupport() throws {
    try enterContacts()
    try enterSubsidy()
    var claim = input("2", 20_000, "2025-10-01")
    claim.mandatory = .law
    claim.orientationMinutes = 90
    claim.subsidy = "STAP"
    _ = try store.submitClaim(
      claim, approval: nil, head: Hospital.head("claim submit"), dryRun: false)
    try enterEvaluation()
  }

  private func enterContacts() throws {
    var workshop = SupportRow()
    workshop.kind = .workshop
    workshop.day = Hospital.day("2025-05-06")
    workshop.team = "CARE"
    workshop.employee = "000123"
    workshop.scheme = "ILA"
    var ambassador = SupportRow()
    ambassador.kind = .ambassador
    ambassador.day = Hospital.day("2025-05-07")
    ambassador.team = "CARE"
    try take([workshop, ambassador]) {
      try store.importSupport(
        digest: [UInt8](repeating: 2, count: 32), head: Hospital.head("import support"),
        dryRun: false, next: $0)
    }
    var learning = LearningRow()
    learning.employee = "000123"
    learning.day = Hospital.day("2025-05-08")
    learning.minutes = 90
    learning.kind = .informal
    learning.title = "geheim"
    try take([learning]) {
      try store.importLearning(
        digest: [UInt8](repeating: 3, count: 32), head: Hospital.head("import learning"),
        dryRun: false, next: $0)
    }
    var general = AwarenessRow()
    general.day = Hospital.day("2025-11-01")
    general.education = .mbo2
    general.asked = 20
    general.aware = 4
    var own = general
    own.scheme = "ILA"
    try take([general, own]) {
      try store.importAwareness(
        digest: [UInt8](repeating: 4, count: 32), head: Hospital.head("import awareness"),
        dryRun: false, next: $0)
    }
    var saving = SavingRow()
    saving.day = Hospital.day("2025-03-01")
    saving.amount = 120_000
    saving.scheme = "MANDATORY"
    saving.source = "geheim"
    try take([saving]) {
      try store.importSavings(
        digest: [UInt8](repeating: 5, count: 32), head: Hospital.head("import savings"),
        dryRun: false, next: $0)
    }
  }

  private func enterSubsidy() throws {
    var subsidy = SubsidyRow()
    subsidy.code = "STAP"
    subsidy.kind = .expected
    subsidy.amount = 90_000
    subsidy.name = "geheim"
    subsidy.scheme = "MANDATORY"
    subsidy.conditions = "geheim"
    subsidy.applyBy = Hospital.day("2025-12-31")
    var open = subsidy
    open.code = "OPEN"
    open.applyBy = nil
    open.proofBy = Hospital.day("2026-03-31")
    open.checkedOn = Hospital.day("2025-02-01")
    var received = SubsidyRow()
    received.code = "STAP"
    received.kind = .received
    received.amount = 40_000
    received.day = Hospital.day("2025-09-01")
    var reclaimed = received
    reclaimed.kind = .reclaimed
    reclaimed.amount = 10_000
    reclaimed.day = Hospital.day("2025-10-01")
    try take([subsidy, open, received, reclaimed]) {
      try store.importSubsidies(
        digest: [UInt8](repeating: 6, count: 32), head: Hospital.head("import subsidies"),
        dryRun: false, next: $0)
    }
  }

  private func enterEvaluation() throws {
    var fund = SchemeVersion(
      validFrom: Hospital.day("2024-01-01"), amount: 0, per: .none, unit: .euro)
    fund.pot = SchemeVersion.Pot(code: "POT", total: 500_000, per: .once)
    fund.approval = .committee
    fund.committee = SchemeVersion.Committee(quorum: 1, window: nil, order: .completeness)
    try hospital.add(Hospital.scheme("FUND", .fund, [fund]))
    _ = try store.changeEmployee(
      EmployeeInput(number: "000123"), from: Hospital.day("2024-01-01"),
      addRoles: ["committee:FUND"], head: Hospital.head("employee change"), dryRun: false)
    _ = try store.evaluateFund(
      "FUND", on: Hospital.day("2025-12-31"), by: ["000123"], newNeed: true, note: "geheim",
      head: Hospital.head("scheme evaluate"), dryRun: false)
  }

  func take<Row>(
    _ rows: [Row],
    _ store: (() throws -> ImportRow<Row>?) throws -> Receipt<ImportOutcome>
  ) throws {
    var rows = rows.makeIterator()
    _ = try store { rows.next().map { ImportRow(line: 2, value: $0) } }
  }
}
