import Foundation
import Testing

/// An organisation written out as files and taken in by a new database.
@Suite("Out and in again")
struct RoundTripTests {
  private func balances(_ organisation: Organisation, on day: String) throws -> [String] {
    let rows =
      try organisation.expect("account", "list", "--as-of", day, "--format", "json").json
      as? [[String: Any]] ?? []
    let columns = [
      "employee", "scheme", "balance", "reserved", "available", "shortfall", "next_expiry",
      "next_expiry_amount",
    ]
    return rows.map { row in columns.map { "\(row[$0] ?? "")" }.joined(separator: " ") }.sorted()
  }

  private func copy(_ organisation: Organisation, through day: String) throws -> Organisation {
    try organisation.expect("export", "files", "organisation")
    let other = try Organisation(sample: false)
    other.today = organisation.today
    try other.expect("import", "all", "\(organisation.folder)/organisation")
    try other.expect("sync", "--through", day)
    return other
  }

  @Test("the sample hospital comes back with every balance, as of every end of a year")
  func sampleHospital() throws {
    let hospital = try Organisation(sample: true)
    hospital.today = "2026-01-15"
    try hospital.expect("sync", "--through", "2026-01-15")
    let other = try copy(hospital, through: "2026-01-15")
    for day in ["2023-12-31", "2024-12-31", "2025-12-31", "2026-01-15"] {
      let expected = try balances(hospital, on: day)
      #expect(expected.count > 200)
      #expect(try balances(other, on: day) == expected, "\(day)")
    }
    for words in [["employee", "list", "--all"], ["team", "list"], ["scheme", "list"]] {
      let data = ["--format", "csv"]
      #expect(try other.run(words + data).output == hospital.run(words + data).output)
    }
    #expect(try other.isHealthy())
    // Written out once more it is the same; people stand in the order in which they came in.
    try other.expect("export", "files", "organisation")
    let files = try FileManager.default.contentsOfDirectory(
      atPath: "\(hospital.folder)/organisation")
    #expect(files.count > 20)
    for file in files {
      let texts = try [hospital, other].map {
        try String(contentsOfFile: "\($0.folder)/organisation/\(file)", encoding: .utf8)
      }
      let lines = texts.map { $0.split(separator: "\n").sorted() }
      #expect(lines[0] == lines[1], "\(file)")
    }
  }

  @Test("claims of every kind, hours that change and money brought along come back")
  func everyKind() throws {
    let organisation = try Organisation(
      schemes: "schemes:\n"
        + ["ILA", "TWO"].map { Organisation.account(code: $0) }.joined(separator: "\n"))
    try organisation.employ("1", hours: "28:20", from: "2024-01-01")
    try organisation.employ("2", hours: "36", from: "2024-03-16")
    try organisation.expect("employee", "change", "1", "--from", "2024-09-01", "--hours", "20")
    try organisation.expect("employee", "end", "2", "--on", "2024-12-31")
    try organisation.expect("employee", "rehire", "2", "--started", "2025-05-01")
    try organisation.write(
      "employee,scheme,amount,granted_on,expires_on,source\n"
        + "1,ILA,120.50,2022-05-01,2026-06-30,old system\n", to: "balances.csv")
    try organisation.expect("import", "balances", "balances.csv")
    try organisation.expect(
      "account", "adjust", "1", "ILA", "--plus", "40", "--on", "2025-02-01", "--reason", "jubilee")
    let both = try organisation.submit(
      "1", "--title", "Two sources", "--cost", "300", "--pay-from", "ILA=100,TWO=200", "--on",
      "2025-02-10", "--approve")
    try organisation.expect(
      "claim", "pay", both, "--amount", "150", "--invoice", "F-1", "--on", "2025-03-01")
    try organisation.expect(
      "claim", "pay", both, "--amount", "90", "--invoice", "F-2", "--on", "2025-04-01", "--final")
    try organisation.expect("claim", "refund", both, "--amount", "24", "--on", "2025-05-01")
    let words = ["--cost", "50", "--pay-from", "ILA", "--on", "2025-06-01"]
    let undecided = try organisation.run(["claim", "submit", "1", "--title", "Open"] + words)
    let refused = try organisation.submit(
      "1", "--title", "No", "--cost", "50", "--pay-from", "ILA", "--on", "2025-06-01")
    let cancelled = try organisation.submit(
      "1", "--title", "Off", "--cost", "50", "--pay-from", "ILA", "--on", "2025-06-01",
      "--approve")
    #expect(undecided.exit == 0)
    try organisation.expect("claim", "refuse", refused, "--reason", "no", "--on", "2025-06-05")
    try organisation.expect("claim", "cancel", cancelled, "--on", "2025-06-06")
    try organisation.expect("sync")
    let other = try copy(organisation, through: organisation.today)
    for day in ["2024-12-31", "2025-12-31", "2026-01-15", "2026-07-01"] {
      #expect(try balances(other, on: day) == balances(organisation, on: day), "\(day)")
    }
    #expect(try other.isHealthy())
  }

  @Test("later years, letters, adjustments, later last days and money taken along come back")
  func whatWasDone() throws {
    let letters = Organisation.account(
      code: "LET", expiry: "{rule: year_end}",
      more: "notice: {days: [90, 30], required: true}")
    let organisation = try Organisation(
      schemes: "schemes:\n"
        + Organisation.account(
          code: "ILA", more: "leaver: transfer\n        claims: {grace_months: 6}")
        + "\n" + letters)
    organisation.today = "2026-06-15"
    for number in ["1", "2", "3"] {
      try organisation.employ(number, hours: "36", from: "2023-01-01")
    }
    try organisation.expect("sync")
    // 700 over two years, of which 500 is paid: the first 300, and 200 of the second.
    let long = try organisation.submit(
      "1", "--title", "Long", "--cost", "700", "--pay-from", "ILA", "--part", "2025-03-01=300",
      "--part", "2026-02-01=400", "--on", "2025-02-01", "--approve")
    try organisation.expect(
      "claim", "pay", long, "--amount", "500", "--invoice", "F-1", "--on", "2026-03-01")
    // 100 of what ended on 31 December 2025 comes back in January, for six months.
    let ended = try organisation.submit(
      "2", "--title", "Short", "--cost", "250", "--pay-from", "ILA", "--on", "2025-11-01",
      "--approve")
    try organisation.expect(
      "claim", "pay", ended, "--amount", "250", "--invoice", "F-2", "--on", "2025-12-01")
    try organisation.expect("claim", "refund", ended, "--amount", "100", "--on", "2026-01-20")
    // Closed in 2026, after what it was reserved from had ended.
    let closed = try organisation.submit(
      "2", "--title", "Closed", "--cost", "80", "--pay-from", "LET", "--on", "2024-11-01",
      "--approve")
    try organisation.expect("claim", "close", closed, "--on", "2026-02-01")
    for (kind, amount) in [("--minus", "10"), ("--plus", "25")] {
      try organisation.expect(
        "account", "adjust", "1", "ILA", kind, amount, "--on", "2025-02-10", "--reason", "mistake")
    }
    try organisation.expect(
      "account", "extend", "1", "ILA", "--ending", "2025-12-31", "--to", "2026-03-31",
      "--because", "course_moved")
    // In time for 1 (2 October is 90 days ahead), late for 2, never for 3.
    try organisation.expect(
      "notice", "send", "--letters", "one", "--on", "2024-10-02", "--employee", "1")
    try organisation.expect("notice", "acknowledge", "N1", "--on", "2024-10-05")
    try organisation.expect(
      "notice", "send", "--letters", "two", "--on", "2025-02-02", "--employee", "2")
    try organisation.expect("employee", "end", "3", "--on", "2025-06-30", "--yes")
    try organisation.expect(
      "account", "transfer-out", "3", "ILA", "--statement", "three", "--on", "2025-08-01")
    try organisation.expect("sync")

    let other = try copy(organisation, through: organisation.today)
    let days = [
      "2023-12-31", "2024-12-31", "2025-01-15", "2025-02-15", "2025-05-03", "2025-05-04",
      "2025-06-30", "2025-07-15", "2025-08-01", "2025-12-31", "2026-01-01", "2026-01-31",
      "2026-02-01", "2026-03-31", "2026-04-01", "2026-06-15",
    ]
    for day in days {
      let expected = try balances(organisation, on: day)
      #expect(try balances(other, on: day) == expected, "\(day)")
    }
    // By hand: of 1 the 706 of 2024 lapsed, of 3 it did not.
    #expect(try other.amount("balance", of: "1", scheme: "LET", on: "2025-06-30") == 706_00)
    #expect(try other.amount("balance", of: "2", scheme: "LET", on: "2025-05-03") == 2_118_00)
    #expect(try other.amount("balance", of: "2", scheme: "LET", on: "2025-05-04") == 786_00)
    let claims = { (organisation: Organisation) in
      try organisation.expect("claim", "list", "--format", "json").json as? [[String: Any]]
    }
    // No purpose was named, and none is.
    let purposes = try claims(other)?.compactMap { $0["purposes"] as? String }.filter { $0 != "" }
    #expect(purposes?.isEmpty ?? true, "\(purposes ?? [])")
    let sent = try other.expect("export", "files", "organisation")
    #expect(!sent.errors.contains("Not in the files"), "\(sent.errors)")
    for file in ["adjustments.csv", "claims.csv"] {
      let texts = try [organisation, other].map {
        try String(contentsOfFile: "\($0.folder)/organisation/\(file)", encoding: .utf8)
      }
      #expect(texts[0] == texts[1], "\(file)")
    }
    #expect(try other.isHealthy())
    // Taken in again nothing changes; what is not there can't be taken off.
    let again = try other.expect(
      "import", "adjustments", "\(organisation.folder)/organisation/adjustments.csv")
    #expect(again.output.contains("0 new"), "\(again.output)")
    try other.write(
      "employee,scheme,kind,date,amount\n1,ILA,minus,2025-02-01,99999\n", to: "more.csv")
    let refused = try other.run(["import", "adjustments", "more.csv"])
    #expect(refused.exit == 65)
    #expect(refused.errors.contains("more.csv"), "\(refused.errors)")
  }

  @Test("what came back of a voucher that had ended stands in the pot of the copy too")
  func refundToPot() throws {
    let voucher = """
        - code: W
          name: {nl: Voucher, en: Voucher}
          form: voucher
          unit: EUR
          basis: {kind: cao}
          works_council: {cao: true}
          tax_status: confirmed
          versions:
            - valid_from: 2024-01-01
              pot: {code: Q, total: "1000.00", per: year}
              grant: {amount: "250.00", per: year}
              expiry: {rule: year_end, then: return}
      """
    let organisation = try Organisation(schemes: "schemes:\n" + voucher)
    try organisation.employ("1", hours: "36", from: "2024-01-01")
    try organisation.expect("sync")
    let claim = try organisation.submit(
      "1", "--title", "Course", "--cost", "200", "--pay-from", "W", "--on", "2025-03-01",
      "--approve")
    try organisation.expect(
      "claim", "pay", claim, "--amount", "200", "--invoice", "F-1", "--on", "2025-04-01")
    let back = try organisation.expect(
      "claim", "refund", claim, "--amount", "50", "--on", "2026-01-10")
    #expect(back.errors.contains("€50.00 went back to the pot of W"), "\(back.errors)")
    #expect(!back.output.contains("to W"), "\(back.output)")
    let other = try copy(organisation, through: organisation.today)
    for day in ["2025-03-31", "2025-12-31", "2026-01-09", "2026-01-15"] {
      #expect(try balances(other, on: day) == balances(organisation, on: day), "\(day)")
    }
  }

  @Test("what no file can hold is named, and a folder is never written over")
  func whatIsLeftOut() throws {
    let organisation = try Organisation()
    try organisation.employ("1", hours: "36", from: "2025-01-01")
    try organisation.submit(
      "1", "--title", "Study", "--cost", "300", "--pay-from", "ILA", "--repay-months", "12",
      "--repay-signed", "2025-02-01", "--on", "2025-02-01", "--approve")
    let first = try organisation.expect("export", "files", "organisation")
    #expect(first.errors.contains("1 agreement to pay back"), "\(first.errors)")
    #expect(
      try organisation.refuse("export", "files", "organisation", exit: 73).id
        == "output-exists")
    let rehearsal = try organisation.expect("export", "files", "other", "--dry-run")
    #expect(rehearsal.output.contains("1 person"))
    #expect(!FileManager.default.fileExists(atPath: "\(organisation.folder)/other"))
    let left = try FileManager.default.contentsOfDirectory(atPath: organisation.folder)
    #expect(!left.contains { $0.hasPrefix(".") }, "\(left)")
    let modes = try FileManager.default.attributesOfItem(
      atPath: "\(organisation.folder)/organisation/employees.csv")
    #expect(modes[.posixPermissions] as? Int == 0o600)
  }
}
