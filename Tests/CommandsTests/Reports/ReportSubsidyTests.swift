import Commands
import Foundation
import Testing

@Suite("The register of subsidies as a report")
struct ReportSubsidyTests {
  @Test("One came late and lower and was asked back in part, one nobody looked into yet")
  func sample() throws {
    let desk = try ReportDesk()
    let report = try desk.report("subsidies")
    let rows = try desk.rows(report, "subsidies")
    #expect(rows.map { $0.text("subsidy") } == ["DIGI-2026", "LEERPLEK-2024"])
    #expect(rows.map { $0.text("state") } == ["unchecked", "proof_passed"])
    #expect(rows.map { $0.number("expected") } == [150_000, 240_000])
    #expect(rows.map { $0.number("received") } == [0, 180_000])
    #expect(rows.map { $0.number("reclaimed") } == [0, 30_000])
    #expect(rows.map { $0.number("open") } == [150_000, 60_000])
    #expect(rows.map { $0.text("proof_by") } == ["2026-09-30", "2024-10-31"])
    #expect(rows.allSatisfy { $0.text("scheme") == "MAND" && $0.text("conditions") != "" })
    let money = try desk.rows(report, "money")
    for kind in ["received", "reclaimed"] {
      #expect(money.filter { $0.text("kind") == kind }.sum("amount") == rows.sum(kind))
    }
    #expect(try desk.rows(try desk.report("subsidies --scheme ILA"), "subsidies").isEmpty)
    #expect(desk.office.run("report subsidies --scheme NONE").errors.contains("no-such-scheme"))
  }

  @Test(
    "How a subsidy stands follows from its days and what came in",
    arguments: [
      ("2024-09-15", "LEERPLEK-2024", "waiting", 0),
      ("2024-10-31", "LEERPLEK-2024", "waiting", 180_000),
      ("2024-11-01", "LEERPLEK-2024", "proof_passed", 180_000),
      ("2026-01-15", "DIGI-2026", "unchecked", 0),
    ])
  func states(day: String, code: String, state: String, received: Int) throws {
    let desk = try ReportDesk()
    let row = try desk.rows(try desk.report("subsidies --as-of \(day)"), "subsidies")
      .row("subsidy", code)
    #expect(row.text("state") == state)
    #expect(row.number("received") == received)
  }

  @Test("What is late stands out, in both languages")
  func standsOut() throws {
    let desk = try ReportDesk(today: "2026-03-02")
    for (language, late, apply, overdue) in [
      (
        "en", "the last day for proofs was 31 Oct 2024", "the last day to apply was 27 Feb 2026",
        "PROOF OVERDUE"
      ),
      (
        "nl", "de laatste dag voor bewijs was 31-10-2024",
        "de laatste dag om aan te vragen was 27-02-2026", "BEWIJS TE LAAT"
      ),
    ] {
      let page = desk.office.run(["report", "subsidies", "--format", "md"], language: language)
        .output
      for text in [late, apply, overdue] { #expect(page.contains(text), "\(page)") }
    }
  }

  @Test("Claims of a few people are not told; those of five are, with the command that lists them")
  func claims() throws {
    let desk = try ReportDesk()
    let people = try desk.list("employee list --team NUR-A").compactMap { $0.text("employee") }
    try #require(people.count > 5)
    let submit = { (person: String) in
      let reply = desk.office.run(
        "claim submit \(person) --title Duty --cost 20 --mandatory law --subsidy DIGI-2026 "
          + "--approve --by 000115")
      #expect(reply.exit == .done, "\(reply.errors)")
    }
    let row = { () throws -> [String: Any] in
      try desk.rows(try desk.report("subsidies"), "subsidies").row("subsidy", "DIGI-2026")
    }
    for person in people.prefix(4) { submit(person) }
    let few = try row()
    #expect(few["hidden"] as? Bool == true)
    #expect(few["claims"] is NSNull && few["awarded"] is NSNull && few["rows"] is NSNull)
    submit(people[4])
    let told = try row()
    #expect(told.number("claims") == 5)
    #expect(told.number("unproven") == 5)
    #expect(told.number("awarded") == 10_000)
    let listed = try desk.list(try #require(told.text("rows")))
    #expect(listed.count == 5)
    #expect(listed.sum("awarded") == told.number("awarded"))
    #expect(desk.office.run("claim list --subsidy DIGI").errors.contains("no-such-subsidy"))
    _ = desk.office.run("claim proof \(try #require(listed.first?.text("id")))")
    #expect(try row().number("unproven") == 4)
  }
}
