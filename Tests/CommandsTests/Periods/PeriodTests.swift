import Commands
import Foundation
import SQLite
import Store
import Testing

/// Closing a year: what it shows first, what it fixes, and who may do it.
@Suite("period rehearse and close")
struct PeriodTests {
  private let office: Office

  /// Three schemes of EUR 600 a full-time year that end with it: one lapses, one carries EUR 100
  /// on, one gives back to its pot. Anna has 36 h in NUR; Agnes 36 h and Bram 24 h are in ZORG,
  /// where 600.00 x 0.6667 = 400.02.
  init() throws {
    office = try Office()
    let file = try office.file("ends.yaml", "schemes:\n" + Self.schemes)
    #expect(office.run("import", "schemes", file).exit == .done)
    #expect(office.run("sync", "--actor", "robot").exit == .done)
  }

  private static let schemes = [
    ("GONE", "account", "expiry: {rule: year_end}"),
    (
      "MORE", "account",
      "expiry: {rule: year_end, then: carry, carry: {at_most: \"100\", until: 03-31}}"
    ),
    (
      "POT", "voucher",
      "expiry: {rule: year_end, then: return}\n        pot: {code: P, total: \"5000\", per: year}"
    ),
  ].map { code, form, rules in
    """
      - code: \(code)
        name: \(code)
        form: \(form)
        unit: EUR
        basis: {kind: company}
        works_council: {cao: true}
        versions:
          - valid_from: 2025-01-01
            grant: {amount: "600.00", per: year}
            \(rules)

    """
  }.joined()

  @Test(
    "What lapses, returns and is carried, by scheme and team; nothing is written"
  )
  func rehearsal() throws {
    let before = try office.store().events(limit: 1).first?.id
    let rehearsal = office.run("period", "rehearse", "2025", "--format", "csv")
    #expect(rehearsal.exit == .done)
    let rows = rehearsal.output.split(separator: "\n").map { String($0) }
    #expect(
      rows.first == "scheme,team,people,unit,lapses,lapses_eur,lapses_hours,returns,returns_eur,"
        + "returns_hours,carried,carried_eur,carried_hours,paid_out,paid_out_eur,paid_out_hours,"
        + "without_consent,holder")
    for row in [
      "GONE,NUR,1,EUR,60000,600.00,,0,0.00,,0,0.00,,0,0.00,,false,people",
      "GONE,ZORG,2,EUR,100002,1000.02,,0,0.00,,0,0.00,,0,0.00,,false,people",
      "MORE,NUR,1,EUR,50000,500.00,,0,0.00,,10000,100.00,,0,0.00,,false,people",
      "MORE,ZORG,2,EUR,80002,800.02,,0,0.00,,20000,200.00,,0,0.00,,false,people",
      "POT,NUR,1,EUR,0,0.00,,60000,600.00,,0,0.00,,0,0.00,,false,people",
      "POT,ZORG,2,EUR,0,0.00,,100002,1000.02,,0,0.00,,0,0.00,,false,people",
    ] {
      #expect(rows.contains(row), "\(row) is not in\n\(rehearsal.output)")
    }
    #expect(try office.store().events(limit: 1).first?.id == before)
    // The pot itself gives back what its year leaves: all of the EUR 5,000.
    #expect(rows.contains("POT,,0,EUR,0,0.00,,500000,5000.00,,0,0.00,,0,0.00,,false,pot"))
  }

  @Test("People give back to the pot and the pot to the employer: each is named")
  func whose() throws {
    let shown = office.run("period", "rehearse", "2025", "--format", "table")
    #expect(shown.output.contains("POT (the pot)"))
    let dutch = office.run("periode", "proef", "2025", "--format", "table", "--lang", "nl")
    #expect(dutch.output.contains("POT (de pot)"))
  }

  @Test("Closing fixes it and prints the head of the chain; a year that is not over stays open")
  func closing() throws {
    let early = office.run("period", "close", "2026", "--actor", "controller")
    #expect(early.exit == .refused)
    #expect(early.errors.hasPrefix("error year-not-over: "))
    let close = office.run("period", "close", "2025", "--actor", "controller")
    #expect(close.exit == .done)
    let head = try #require(try office.store().chainHead())
    #expect(close.output.hasPrefix("2025 is closed. Seal of event \(head.event): \(head.hash)\n"))
    #expect(close.output.contains("\n  MORE: lapses €1,300.02, carried on €300.00\n"))
    #expect(close.output.contains("\n  POT: returns €1,600.02\n"))
    #expect(close.output.contains("\n  POT (the pot): returns €5,000.00\n"))
    let again = office.run("period", "close", "2025", "--actor", "controller")
    #expect(again.errors.hasPrefix("error closed-already: "))
    let undo = office.run("undo", String(head.event))
    #expect(undo.exit == .refused)
  }

  @Test("The day that a command takes as today decides whether a year is over, for doctor too")
  func closedInRehearsal() throws {
    for year in 2025...2045 {
      let close = office.run(
        "period", "close", String(year), "--actor", "controller\(year)", "--today", "2046-01-10")
      #expect(close.exit == .done, "\(close.errors)")
    }
    let doctor = office.run("doctor", "--deep", "--today", "2046-01-10")
    #expect(doctor.exit == .done, "\(doctor.output)\(doctor.errors)")
  }

  @Test("Afterwards the year stands: a correction is booked in the first open one")
  func afterwards() throws {
    #expect(office.run("period", "close", "2025", "--actor", "controller").exit == .done)
    func booked(_ condition: String) throws -> Int64? {
      try office.store().database.integer(
        "SELECT coalesce(sum(id * amount), 0) FROM transfer WHERE booked_on <= '2025-12-31'"
          + condition)
    }
    let closed = try booked("")
    let last = try office.store().database.integer("SELECT max(id) FROM transfer") ?? 0
    // From 36 to 18 hours on 1 July 2025: 600 x 184/365 x 0.5 = 151.23 less was granted.
    let change = office.run("employee", "change", "000123", "--from", "2025-07-01", "--hours", "18")
    #expect(change.exit == .done)
    #expect(try booked("") == closed)
    let store = try office.store()
    #expect(
      try store.database.integer(
        "SELECT count(*) FROM transfer WHERE id > ?1 AND effective_on < '2026-01-01'",
        .integer(last)) ?? 0 > 0)
    #expect(
      try store.database.text(
        "SELECT min(booked_on) FROM transfer WHERE id > ?1", .integer(last)) == "2026-01-01")
    #expect(
      try store.database.integer(
        """
        SELECT sum(t.amount) FROM transfer AS t JOIN lot AS l ON l.id = t.from_lot
        JOIN account AS a ON a.id = l.account JOIN scheme AS s ON s.id = a.scheme
        WHERE t.id > ?1 AND t.kind = 'correction' AND s.code = 'GONE'
          AND t.effective_on = '2025-01-01'
        """, .integer(last)) == 15_123)
    #expect(try store.doctor().findings.isEmpty)
  }

  @Test("Who booked last does not close, unless with a reason that is kept")
  func secondPairOfEyes() throws {
    let same = office.run("period", "close", "2025", "--actor", "robot")
    #expect(same.exit == .refused)
    #expect(same.errors.hasPrefix("error second-person-needed: "))
    // A rehearsal of closing says so too.
    #expect(office.run("period", "close", "2025", "--actor", "robot", "--dry-run").exit == .refused)
    let bare = office.run("period", "close", "2025", "--actor", "robot", "--force")
    #expect(bare.exit == .usage)
    let forced = office.run(
      "period", "close", "2025", "--actor", "robot", "--force", "--reason", "alone on duty")
    #expect(forced.exit == .done)
    #expect(office.run("audit", "list", "--format", "csv").output.contains("alone on duty"))
  }
}
