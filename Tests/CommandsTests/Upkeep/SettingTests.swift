import Commands
import Foundation
import Testing

@Suite("What an organisation chooses for everybody")
struct SettingTests {
  private let desk: ReportDesk

  init() throws { desk = try ReportDesk() }

  private func change(_ words: String, by actor: String = "000115") -> ClaimOffice.Reply {
    desk.office.run(
      ["setting", "change"] + words.split(separator: " ").map(String.init)
        + ["--reason", "agreed with the council"], actor: actor)
  }

  private func value(_ name: String) throws -> String? {
    try desk.list("setting list").row("setting", name).text("value")
  }

  @Test("Without a choice the usual values count")
  func usual() throws {
    #expect(try value("smallest_group") == "5")
    #expect(try value("fulltime_minutes") == "2160")
  }

  @Test("The newest choice counts in every report, and an undone one no longer")
  func smallestGroup() throws {
    #expect(change("smallest_group 8").exit == .done)
    #expect(change("smallest_group 15").exit == .done)
    #expect(try value("smallest_group") == "15")
    let report = try desk.report("use --by team")
    #expect(report.number("smallest_group") == 15)
    let groups = try desk.rows(report, "groups")
    #expect(groups.allSatisfy { ($0.number("people") ?? 15) >= 15 })
    #expect(
      desk.office.run("report use --smallest-group 10").errors.contains("group-too-small"))
    #expect(desk.office.run("undo").exit == .done)
    #expect(try value("smallest_group") == "8")
    #expect(try desk.report("use").number("smallest_group") == 8)
    #expect(desk.office.run("undo").exit == .done)
    #expect(try value("smallest_group") == "5")
    #expect(desk.office.run("doctor").exit == .done)
  }

  @Test("Who chose, when and why is kept")
  func reason() throws {
    _ = change("smallest_group 8")
    let row = try desk.list("setting list").row("setting", "smallest_group")
    #expect(row.text("since") == "2026-01-15")
    #expect(row.text("by") == "000115")
    #expect(row.text("reason") == "agreed with the council")
    let audit = desk.office.run("audit list --format csv").output
    #expect(audit.contains("setting change,smallest_group"), "\(audit)")
  }

  @Test(
    "What may not be chosen is refused",
    arguments: [
      ("smallest_group 4", "setting-outside"), ("smallest_group 1001", "setting-outside"),
      ("smallest_group 0", "setting-outside"), ("smallest_group many", "not-a-number"),
      ("smallest_group 5", "setting-is-so"), ("fulltime_minutes 38", "setting-outside"),
      ("colour 7", "no-such-setting"),
    ])
  func refused(words: String, id: String) throws {
    let reply = change(words)
    #expect(reply.errors.contains("error \(id):"), "\(reply.errors)")
    #expect(try value("smallest_group") == "5")
  }

  @Test("A reason is needed, and somebody who may choose for everybody")
  func needs() throws {
    let silent = desk.office.run("setting change smallest_group 8 --no-input")
    #expect(silent.errors.contains("error value-needed:"), "\(silent.errors)")
    let reply = change("smallest_group 8", by: "000123")
    #expect(reply.exit == .notAllowed)
    #expect(reply.errors.contains("error not-for-you:"))
    #expect(change("smallest_group 8 --dry-run").exit == .done)
    #expect(try value("smallest_group") == "5")
  }

  @Test("Another full-time week counts for who is entered from now on")
  func fulltime() throws {
    let add = { (number: String) in
      self.desk.office.run(
        [
          "employee", "add", number, "--name", "New", "--team", "HR", "--started", "2026-01-05",
          "--hours", "19", "--no-input",
        ])
    }
    // 19 hours of 36, and of 38.
    let factor = { (number: String) in
      try desk.list("employee list --team HR").row("employee", number).text("factor")
    }
    #expect(add("900001").exit == .done)
    #expect(change("fulltime_minutes 2280").exit == .done)
    #expect(add("900002").exit == .done)
    #expect(try factor("900001") == "0.5278")
    #expect(try factor("900002") == "0.5000")
  }

  @Test("In Dutch too")
  func dutch() throws {
    let changed = desk.office.run(
      ["instelling", "wijzig", "smallest_group", "8", "--reason", "met de or"], language: "nl")
    #expect(changed.output.contains("gaat van 5 mensen naar 8 mensen"), "\(changed.errors)")
    let list = desk.office.run(["instelling", "toon", "--format", "table"], language: "nl")
    #expect(list.output.contains("8 mensen"))
  }
}
