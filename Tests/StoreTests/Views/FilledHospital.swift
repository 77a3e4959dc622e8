import Records
import SQLite
import Store

/// An organisation with something in every view, and private words planted where they may be
/// kept: in names, addresses, titles, reasons.
struct FilledHospital {
  /// Every private text and number below carries one of these.
  static let privateWords = ["geheim", "Geheim", "98765432", "1971"]
  static let today = Hospital.day("2026-01-15")

  let hospital: Hospital
  var store: Store { hospital.store }

  init() throws {
    hospital = try Hospital()
    try enterPeople()
    try enterSchemes()
    try enterClaims()
    try enterAdjustments()
    try enterSupport()
    try enterLeave()
    try enterRoom()
    try enterCrafting()
    try hospital.sync("2026-01-15")
  }

  /// A letter about what lapses, which was confirmed, in a scheme of its own.
  func enterLetters() throws {
    try hospital.add(hospital.lettered("LET"))
    var balance = BalanceRow()
    balance.employee = "000123"
    balance.scheme = "LET"
    balance.amount = "10,00"
    balance.grantedOn = Hospital.day("2025-02-01")
    balance.expiresOn = Hospital.day("2026-02-10")
    var balances = [ImportRow(line: 2, value: balance)]
    _ = try store.importBalances(
      digest: [UInt8](repeating: 77, count: 32), head: Hospital.head("import balances"),
      dryRun: false
    ) { balances.popLast() }
    let sent = try store.sendNotices(
      on: FilledHospital.today, person: nil, scheme: nil, head: Hospital.head("notice send"),
      dryRun: false
    ) { due in due.map { NoticeInput(ending: $0, language: "nl", letter: "geheim") } }
    for letter in sent.result.prefix(1) {
      _ = try store.acknowledgeNotice(
        "N\(letter.id)", on: FilledHospital.today, head: Hospital.head("notice acknowledge"),
        dryRun: false)
    }
  }

  private func enterPeople() throws {
    try addEmployee("000123", from: "2020-03-01", hours: 1800) {
      $0.name = "Quirina Geheim"
      $0.email = "quirina@geheim.example"
      $0.birthYear = 1971
      $0.yearlyWage = 98_765_432
      $0.costCentre = "geheim"
      $0.education = .hbo
      $0.team = "CARE"
      $0.workerType = .permanent
      $0.roles = ["hr"]
    }
    // A change of wage is no news for an analyst, and its day is private.
    try change("000123", from: "2025-05-01") { $0.yearlyWage = 98_765_432 * 2 }
    try change("000123", from: "2024-07-01") { $0.minutesPerWeek = 1080 }
    try change("000123", from: "2026-03-01") { $0.team = "KITCHEN" }
    try addEmployee("2", from: "2024-01-01", hours: 2160) { $0.education = .mbo3 }
    _ = try store.endEmployee(
      "2", on: Hospital.day("2024-12-31"), head: Hospital.head("employee end"), dryRun: false)
    var again = EmployeeInput(number: "2")
    again.startedOn = Hospital.day("2025-04-01")
    again.workerType = .temporary
    _ = try store.rehireEmployee(again, head: Hospital.head("employee rehire"), dryRun: false)
    try addEmployee("3", from: "2024-01-01", hours: 2160) {
      $0.birthYear = 2003
      $0.roles = ["hr"]
    }
    try addEmployee("4", from: "2026-05-01", hours: 600) { $0.team = "CARE" }
    let mistake = try addEmployee("5", from: "2024-01-01", hours: 2160) { _ in }
    try undo(mistake)
    var teams = [TeamInput(code: "CARE"), TeamInput(code: "KITCHEN")].makeIterator()
    _ = try store.importTeams(
      digest: [UInt8](repeating: 1, count: 32), effective: nil,
      head: Hospital.head("import teams"), dryRun: false
    ) {
      teams.next().map { team in
        var team = team
        team.name = "Team \(team.code)"
        team.parent = "HQ"
        team.manager = "000123"
        return ImportRow(line: 2, value: team)
      }
    }
  }

  private func enterSchemes() throws {
    try hospital.add(Hospital.learningAccount())
    try hospital.add(Hospital.learningAccount(code: "EXTRA", decrease: .offset))
    var budget = SchemeVersion(
      validFrom: Hospital.day("2024-01-01"), amount: 500_000, per: .year, unit: .euro)
    budget.expiry = .yearEnd
    try hospital.add(Hospital.scheme("MANDATORY", .employerBudget, [budget]))
    try hospital.add(Hospital.time("DAYS"))
  }

  /// A day that has passed, one to come, and one that was refused.
  private func enterLeave() throws {
    for (day, isApproved) in [("2025-12-01", true), ("2026-02-02", true), ("2026-02-03", false)] {
      let day = Hospital.day(day)
      var input = LeaveInput(
        employee: "000123", from: day, to: day, requestedOn: Hospital.day("2025-11-03"))
      input.amount = .part(.morning)
      let asked = try store.requestLeave(
        input, approval: nil, head: Hospital.head("leave request"), dryRun: false)
      var decision = LeaveDecision(
        leaves: asked.result.leaves.map(\.id), by: "3", day: Hospital.day("2025-11-04"))
      decision.reason = "geheim"
      let head = Hospital.head("leave decide")
      _ =
        isApproved
        ? try store.approveLeave(decision, head: head, dryRun: false)
        : try store.refuseLeave(decision, head: head, dryRun: false)
    }
  }

  private func enterClaims() throws {
    let paid = try submit("000123", 60_001, "2024-03-01", [("ILA", 40_000), ("EXTRA", nil)])
    try pay(paid, 50_000, "2024-04-01")
    try pay(paid, 20_000, "2024-05-01", isRefund: true)
    let closed = try submit("000123", 30_000, "2025-02-01", [("ILA", nil)])
    try pay(closed, 25_000, "2025-02-10", isFinal: true)
    try undo(
      try pay(try submit("000123", 5_000, "2025-03-01", [("ILA", nil)]), 5_000, "2025-03-02"))
    let doubted = try submit("2", 10_000, "2024-05-01", [("ILA", nil)], approve: false)
    try answer(doubted, .refuse, "2024-05-08")
    let asked = try submit("3", 10_000, "2025-05-01", [("ILA", nil)], approve: false)
    try answer(asked, .ask, "2025-05-08")
    let dropped = try submit("3", 12_000, "2025-06-01", [("ILA", nil)])
    _ = try store.finishClaim(
      dropped, step: .cancel, on: Hospital.day("2025-06-05"), reason: "geheim",
      head: Hospital.head("claim cancel"), dryRun: false)
    // Everything spent on 1 March, then half the hours from July: a shortfall.
    _ = try submit("3", 70_600, "2024-03-01", [("EXTRA", nil)])
    try change("3", from: "2024-07-01") { $0.minutesPerWeek = 1080 }
    var duty = input("2", 90_000, "2025-09-01")
    duty.mandatory = .law
    duty.payFrom = [("MANDATORY", nil)]
    _ = try store.submitClaim(
      duty, approval: nil, head: Hospital.head("claim submit"), dryRun: false)
  }

  private func enterAdjustments() throws {
    try adjust("2", .plus, 7_500, "2025-10-01")
    try adjust("2", .minus, 2_500, "2025-11-01")
    try undo(try adjust("2", .plus, 1_000, "2025-12-01"))
  }
}
