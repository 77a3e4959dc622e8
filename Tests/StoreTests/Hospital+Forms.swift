import Records
import Store
import Testing

/// What the other forms and rules of schemes keep, through the verbs of the store.
extension Hospital {
  /// One row in each table of letters, votes, longer last days, wages, and files of balances.
  ///
  /// - Parameter number: tells what is entered twice apart.
  func enterForms(_ number: Int64) throws {
    try add(lettered("LET\(number)"))
    try add(fund("FUND\(number)"))
    let digest = { [UInt8](repeating: UInt8(10 * number) + $0, count: 32) }
    var wage = WageRow()
    wage.employee = "1"
    wage.month = Hospital.day("2025-0\(number)-01")
    wage.wage = 300_000
    var wages = [ImportRow(line: 2, value: wage)]
    _ = try store.importWages(
      digest: digest(1), head: Hospital.head("import wages"), dryRun: false
    ) { wages.popLast() }
    var balance = BalanceRow()
    balance.employee = "1"
    balance.scheme = "LET\(number)"
    balance.amount = "10,00"
    balance.grantedOn = Hospital.day("2025-02-01")
    balance.expiresOn = Hospital.day("2026-02-10")
    var balances = [ImportRow(line: 2, value: balance)]
    _ = try store.importBalances(
      digest: digest(2), head: Hospital.head("import balances"), dryRun: false
    ) { balances.popLast() }
    let day = Hospital.day("2026-01-15")
    let sent = try store.sendNotices(
      on: day, person: nil, scheme: nil, head: Hospital.head("notice send"), dryRun: false
    ) { due in due.map { NoticeInput(ending: $0, language: "nl", letter: "Beste collega") } }
    for letter in sent.result {
      _ = try store.acknowledgeNotice(
        "N\(letter.id)", on: day, head: Hospital.head("notice acknowledge"), dryRun: false)
    }
    _ = try store.acknowledgeLeaflet(
      digest(3), language: "nl", employees: ["1"], on: day,
      head: Hospital.head("notice acknowledge"), dryRun: false)
    _ = try store.extendAccount(
      employee: "1", scheme: "LET\(number)", ending: nil, to: Hospital.day("2026-05-10"),
      reason: .workload, head: Hospital.head("account extend"), dryRun: false)
    try vote(member: "9\(number)", fund: "FUND\(number)")
    try askLeave(of: "TIME\(number)", in: Int(number))
  }

  private func askLeave(of code: String, in month: Int) throws {
    try add(Hospital.time(code))
    let day = Hospital.day("2026-0\(month + 1)-10")
    var input = LeaveInput(
      employee: "1", from: day, to: day, requestedOn: Hospital.day("2026-01-10"))
    input.schemes = [code]
    let asked = try store.requestLeave(
      input, approval: nil, head: Hospital.head("leave request"), dryRun: false)
    var decision = LeaveDecision(
      leaves: asked.result.leaves.map(\.id), by: nil, day: Hospital.day("2026-01-15"))
    decision.reason = "geheim"
    _ = try store.refuseLeave(decision, head: Hospital.head("leave refuse"), dryRun: false)
  }

  private func vote(member: String, fund: String) throws {
    try employ(member, from: "2025-12-01", hours: 1080)
    _ = try store.changeEmployee(
      EmployeeInput(number: member), from: Hospital.day("2025-12-01"),
      addRoles: ["committee:\(fund)"], head: Hospital.head("employee change"), dryRun: false)
    let claim = try claim(
      "1", cost: 5_000, on: "2025-12-20", from: [(fund, nil)], approve: false)
    _ = try store.vote(
      claim, by: member, .inFavour, on: Hospital.day("2025-12-21"),
      head: Hospital.head("claim vote"), dryRun: false)
  }

  /// Letters a month ahead, other amounts for a level that nobody has.
  func lettered(_ code: String) -> Scheme {
    var scheme = Hospital.simpleAccount(code, amount: 10_000) {
      $0.eligibleEducation = [.vmbo, .wo]
      $0.notice = SchemeVersion.Notice(days: [30], isRequired: false)
      $0.expiry = .months(12)
      var target = SchemeVersion.Target(amount: 20_000)
      target.education = [.vmbo]
      $0.targets = [target]
    }
    scheme.nameEnglish = "Account with letters"
    return scheme
  }

  private func fund(_ code: String) -> Scheme {
    var version = SchemeVersion(
      validFrom: Hospital.day("2024-01-01"), amount: 0, per: .none, unit: .euro)
    version.approval = .committee
    version.pot = SchemeVersion.Pot(code: "\(code)POT", total: 100_000, per: .once)
    version.committee = SchemeVersion.Committee(quorum: 1, window: nil, order: .completeness)
    return Hospital.scheme(code, .fund, [version])
  }
}
