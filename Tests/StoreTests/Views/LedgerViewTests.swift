import Records
import SQLite
import Store
import Testing

@Suite("Views of accounts")
struct LedgerViewTests {
  private let filled: FilledHospital
  private var database: Database { filled.store.database }

  init() throws { filled = try FilledHospital() }

  struct Line: Equatable {
    var employee: String?
    var scheme: String
    var figures: [Int64]
  }

  private func lines(_ sql: String) throws -> [Line] {
    try database.all(sql) { row in
      Line(
        employee: try row.optionalText(0), scheme: try row.text(1),
        figures: try (2..<row.columnCount).map { try row.integer($0) })
    }
  }

  @Test("x_balance is what account list shows, once everything is booked")
  func balances() throws {
    let wanted = try filled.store.accountBalances(asOf: FilledHospital.today, knownBy: nil).map {
      Line(
        employee: $0.number, scheme: $0.scheme,
        figures: [$0.balance, $0.reserved, $0.available])
    }

    let shown = try lines(
      """
      SELECT employee, scheme, balance, reserved, available FROM x_balance
      ORDER BY employee IS NULL, employee, scheme
      """)

    #expect(shown == wanted)
    #expect(wanted.contains { $0.figures[1] > 0 })
    #expect(wanted.contains { $0.employee == nil })
  }

  @Test("x_account knows the shortfall that x_balance takes off")
  func shortfalls() throws {
    let wanted = try filled.store.accountBalances(asOf: FilledHospital.today, knownBy: nil)
      .map { Line(employee: $0.number, scheme: $0.scheme, figures: [$0.shortfall]) }
    let order = "ORDER BY employee IS NULL, employee, scheme"

    #expect(try lines("SELECT employee, scheme, shortfall FROM x_account \(order)") == wanted)
    // Half of 70,600 a year was enough to make up what was spent ahead in 2024.
    #expect(wanted.allSatisfy { $0.figures == [0] })

    let hospital = try Hospital()
    try hospital.add(Hospital.learningAccount(decrease: .offset))
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    _ = try hospital.claim("1", cost: 70_600, on: "2024-03-01", today: "2024-12-31")
    try hospital.changeHours("1", from: "2024-07-01", to: 1080)
    try hospital.store.values("SELECT booked, shortfall FROM x_account").forEach {
      #expect($0 == [.integer(70_600), .integer(17_746)])
    }
    _ = try hospital.store.adjustAccount(
      employee: "1", scheme: "ILA", .plus, amount: 20_000, on: Hospital.day("2024-09-01"),
      by: nil, reason: "a gift", head: Hospital.head("account adjust", today: "2024-12-31"),
      dryRun: false)
    let balance = try hospital.balance("1", "2024-12-31")
    #expect(balance?.available == 2_254)
    #expect(
      try hospital.store.values("SELECT balance, reserved, available FROM x_balance")
        == [[.integer(72_854), .integer(70_600), .integer(2_254)]])
    _ = try hospital.store.adjustAccount(
      employee: "1", scheme: "ILA", .waive, amount: 0, on: Hospital.day("2024-10-01"),
      by: nil, reason: "let go", head: Hospital.head("account adjust", today: "2024-12-31"),
      dryRun: false)
    #expect(
      try hospital.store.values("SELECT booked, shortfall FROM x_account")
        == [[.integer(90_600), .integer(0)]])
    #expect(try hospital.store.values("SELECT available FROM x_balance") == [[.integer(20_000)]])
  }

  @Test("the bookings of an account add up to its balance, and so do its lots")
  func sums() throws {
    let group = "GROUP BY employee, scheme ORDER BY employee IS NULL, employee, scheme"
    let balances = try lines("SELECT employee, scheme, sum(balance) FROM x_balance \(group)")

    #expect(try lines("SELECT employee, scheme, sum(amount) FROM x_ledger \(group)") == balances)
    #expect(try lines("SELECT employee, scheme, sum(remaining) FROM x_lot \(group)") == balances)
    #expect(try lines("SELECT employee, scheme, sum(booked) FROM x_account \(group)") == balances)
    #expect(balances.count == 11)
  }

  @Test("a reversal takes away what it reverses, lot by lot")
  func reversals() throws {
    let rows = try filled.store.values(
      """
      SELECT r.lot, r.amount + o.amount, r.kind = o.kind
      FROM x_ledger AS r JOIN x_ledger AS o ON o.entry = r.reverses AND o.lot = r.lot
      """)
    #expect(!rows.isEmpty)
    for row in rows { #expect(row[1] == .integer(0) && row[2] == .integer(1)) }
  }

  @Test("x_lot has the lots of every account as the explanation has them")
  func lots() throws {
    var states: Set<String> = []
    for account in try filled.store.accountBalances(asOf: FilledHospital.today, knownBy: nil) {
      let wanted = try filled.store.lots(
        of: account.account, asOf: Hospital.day("9000-01-01"), knownBy: nil)
      for lot in wanted {
        let row = try filled.store.values(
          """
          SELECT employee, scheme, granted_on, granted, remaining, claim, state
          FROM x_lot WHERE lot = \(lot.lot)
          """)
        #expect(
          row.first.map { Array($0.prefix(6)) } == [
            SQLiteValue(account.number), .text(account.scheme),
            .text(lot.grantedOn.description), .integer(lot.granted), .integer(lot.amount),
            SQLiteValue(lot.claim.map { "C\($0)" }),
          ])
        if case .text(let state)? = row.first?[6] { states.insert(state) }
      }
    }
    #expect(states == ["open", "used", "lapsed", "reserved", "settled"])
  }
}
