import Foundation
import Testing

/// What moves people besides money, through the built command.
@Suite("What moves people besides money")
struct SupportTests {
  private let organisation: Organisation

  init() throws {
    organisation = try Organisation(
      schemes: "schemes:\n" + Organisation.account(code: "ILA") + "\n" + Self.fund)
    for number in ["1", "2", "3", "4"] {
      try organisation.employ(number, hours: "36", from: "2023-01-01")
    }
    for (number, role) in [("1", "+hr"), ("2", "+committee:FUND"), ("3", "+committee:FUND")] {
      try organisation.expect(
        "employee", "change", number, "--from", "2023-01-01", "--role", role)
    }
  }

  private static let fund = """
      - code: FUND
        name: {nl: Fonds, en: Fund}
        form: fund
        unit: EUR
        basis: {kind: company}
        works_council: {cao: true}
        tax_status: confirmed
        versions:
          - valid_from: 2024-01-01
            grant: {amount: "0", per: none}
            pot: {code: FUNDPOT, total: "1000.00", per: once}
            claims: {approval: committee}
            committee: {quorum: 2}
    """

  private func take(_ kind: String, _ text: String) throws -> String {
    try organisation.write(text, to: "\(kind).csv")
    return try organisation.expect("import", kind, "\(kind).csv").output
  }

  private func refused(_ kind: String, _ text: String) throws -> String {
    try organisation.write(text, to: "wrong.csv")
    return try organisation.refuse("import", kind, "wrong.csv", exit: 65).id
  }

  @Test("Contacts come in once, in English or Dutch, with or without who it was")
  func contacts() throws {
    let english =
      "kind,date,team,employee,scheme\n"
      + "ambassador,2025-03-01,A,,\nworkshop,2025-04-01,A,4,FUND\nworkshop,2025-04-01,A,,\n"
      + "workshop,2025-04-01,A,,\n"
    #expect(try take("support", english).contains("4 contacts read: 4 new"))
    #expect(try take("support", english).contains("0 new, 0 changed, 4 identical"))
    let dutch =
      "soort;datum;afdeling;personeelsnummer\n"
      + "leerambassadeur;1-3-2025;A;\nadviseur;2-5-2025;A;4\n"
    organisation.language = "nl"
    #expect(try take("support", dutch).contains("2 contacten gelezen: 1 nieuw"))
    organisation.language = "en"
    #expect(try refused("support", "kind,date,team\nworkshop,2025-04-01,B\n") == "no-such-team")
    #expect(try refused("support", "kind,date,team\ntalk,2025-04-01,A\n") == "not-a-choice")
    #expect(
      try refused("support", "kind,date,team\nworkshop,2027-04-01,A\n") == "day-after-today")
    #expect(
      try refused("support", "kind,date,team,employee\nworkshop,2025-04-01,A,9\n")
        == "no-such-employee")
    #expect(
      try refused("support", "kind,date,team,scheme\nworkshop,2025-04-01,A,X\n")
        == "no-such-scheme")
    #expect(try organisation.isHealthy())
  }

  @Test("Learning comes in with its minutes; the same hour with another title is another")
  func learning() throws {
    let rows =
      "employee,date,minutes,kind,title\n"
      + "4,2025-03-01,90,informal,Walked along\n4,2025-03-01,1:30,informeel,Read a case\n"
      + "4,2025-03-02,480m,formal,\n"
    #expect(try take("learning", rows).contains("3 learning activities read: 3 new"))
    #expect(try take("learning", rows).contains("3 identical"))
    #expect(
      try take("learning", rows + "4,2025-03-01,90,informal,Walked along\n")
        .contains("4 learning activities read: 1 new, 0 changed, 3 identical"))
    for minutes in ["0", "1441", "1,5", "-30", "90 min", ""] {
      let id = try refused(
        "learning", "employee,date,minutes,kind\n4,2025-03-01,\"\(minutes)\",formal\n")
      #expect(id == (minutes.isEmpty ? "empty-value" : "not-minutes"), "\(minutes)")
    }
    try organisation.expect("undo")
    #expect(
      try take("learning", rows + "4,2025-03-01,90,informal,Walked along\n")
        .contains("1 new, 0 changed, 3 identical"))
    #expect(try organisation.isHealthy())
  }

  @Test("Survey figures replace those of the same day, level and scheme")
  func awareness() throws {
    let rows =
      "date,education,asked,aware,scheme\n2023-11-01,mbo2,20,4,\n2023-11-01,mbo2,20,3,ILA\n"
    #expect(try take("awareness", rows).contains("2 survey rows read: 2 new"))
    #expect(
      try take("awareness", rows.replacingOccurrences(of: ",4,", with: ",5,"))
        .contains("0 new, 1 changed, 1 identical"))
    #expect(
      try refused("awareness", "date,education,asked,aware\n2023-11-01,mbo2,20,21\n")
        == "more-aware-than-asked")
    for (asked, aware) in [("0", "0"), ("20", "-1"), ("1.5", "1")] {
      #expect(
        try refused("awareness", "date,education,asked,aware\n2023-11-01,hbo,\(asked),\(aware)\n")
          == "not-a-count")
    }
    #expect(try organisation.isHealthy())
  }

  @Test("Savings are shown with the scheme they went to, and change no balance")
  func savings() throws {
    try organisation.expect("sync")
    let before = try organisation.run(["account", "list", "--format", "csv"]).output
    #expect(
      try take(
        "savings",
        "date,amount,scheme,source\n2025-03-01,1200,fund,agency work\n2025-03-01,300,FUND,\n"
      ).contains("2 savings read: 2 new"))
    #expect(
      try organisation.run(["scheme", "show", "FUND"]).output
        .contains("Savings put in again: €1,500.00, 2 times."))
    #expect(try organisation.run(["account", "list", "--format", "csv"]).output == before)
    #expect(
      try organisation.run(["scheme", "show", "FUND", "--format", "json"]).output
        .contains(#""savings":150000,"savings_eur":"1500.00""#))
    try organisation.expect("undo")
    #expect(!(try organisation.run(["scheme", "show", "FUND"]).output.contains("Savings")))
  }

  @Test("All of a folder, and a map of other people's words")
  func folderAndMap() throws {
    try FileManager.default.createDirectory(
      atPath: organisation.folder + "/all", withIntermediateDirectories: true)
    for (name, text) in [
      ("support", "kind,date,team\nworkshop,2025-04-01,A\n"),
      ("learning", "employee,date,minutes,kind\n4,2025-03-01,90,formal\n"),
      ("awareness", "date,education,asked,aware\n2025-11-01,wo,10,8\n"),
      ("savings", "date,amount,scheme\n2025-03-01,10,FUND\n"),
      ("subsidies", "subsidy,kind,amount,name,scheme\nS1,expected,10,First,FUND\n"),
    ] {
      try organisation.write(text, to: "all/\(name).csv")
    }
    let told = try organisation.expect("import", "all", "all").output
    for line in [
      "1 contact read: 1 new", "1 learning activity read: 1 new", "1 survey row read: 1 new",
      "1 saving read: 1 new", "1 subsidy row read: 1 new",
    ] {
      #expect(told.contains(line), "\(line)")
    }
    try organisation.write("wat,wanneer,waar\ncursus,2025-05-01,A\n", to: "support-theirs.csv")
    try organisation.expect(
      "import", "map", "support-theirs.csv", "--as", "theirs", "--column", "wat=kind",
      "--column", "wanneer=date", "--column", "waar=team", "--value", "kind:cursus=workshop")
    let mapped = try organisation.expect(
      "import", "support", "support-theirs.csv", "--map", "theirs")
    #expect(mapped.output.contains("1 contact read: 1 new"))
    #expect(try organisation.isHealthy())
  }

  @Test("The way of a claim to its decision: days, and what was asked back, changed and voted")
  func path() throws {
    let claim = try organisation.submit(
      "4", "--title", "Course", "--cost", "600", "--pay-from", "FUND", "--orientation", "2:30",
      "--on", "2026-01-02")
    let open = try organisation.run(["claim", "show", claim, "--format", "table"]).output
    #expect(open.contains("Finding out what fits took 2:30 before the claim."))
    #expect(!open.contains("Not decided") && !open.contains("Decided after"))
    try organisation.expect(
      "claim", "ask", claim, "--question", "When", "--by", "2", "--on", "2026-01-05")
    try organisation.expect("claim", "change", claim, "--cost", "500")
    let waits = try organisation.run(["claim", "show", claim, "--format", "table"]).output
    #expect(waits.contains("Not decided yet: asked back once and changed once."))
    // Whoever votes again has one vote.
    for (member, vote) in [("2", "--abstain"), ("3", "--for"), ("2", "--against"), ("2", "--for")] {
      try organisation.expect("claim", "vote", claim, "--by", member, vote, "--on", "2026-01-12")
    }
    try organisation.expect("claim", "approve", claim, "--by", "2", "--on", "2026-01-15")
    let page = try organisation.run(["claim", "show", claim, "--format", "table"]).output
    #expect(
      page.contains("Decided after 13 days: asked back once, changed once and 2 votes."))
    #expect(page.contains("Finding out what fits took 2:30"))
    let row = try organisation.run(["claim", "show", claim, "--format", "json"]).output
    #expect(
      row.contains(
        #""orientation_minutes":150,"orientation_minutes_hours":"2.50","subsidy":null,"#
          + #""days_to_decision":13,"steps_to_decision":4"#))
    // One person is few: that somebody noted time is told, not who and how long.
    let report = try organisation.run(
      ["report", "use", "--from", "2026-01-01", "--to", "2026-01-15", "--format", "json"]
    ).output
    #expect(report.contains(#""orientation":[{"group":"with","people":null,"minutes":null,"#))
    // A claim of earlier tells its time too.
    try organisation.write(
      """
      employee,title,cost,purpose,requested_on,scheme,approved_on,orientation
      4,Earlier,100,training,2025-02-01,ILA,2025-02-10,90

      """, to: "claims.csv")
    try organisation.expect("import", "claims", "claims.csv")
    let earlier = try organisation.run(["claim", "show", "C2", "--format", "table"]).output
    #expect(earlier.contains("Finding out what fits took 1:30"))
    #expect(earlier.contains("Decided after 9 days."))
    #expect(
      try organisation.run(["import", "claims", "claims.csv"]).output.contains("1 identical"))
    #expect(try organisation.isHealthy())
  }

  @Test("A fund is evaluated by its members; whether it was used in full is not for them to type")
  func evaluation() throws {
    let claim = try organisation.submit(
      "4", "--title", "Course", "--cost", "600", "--pay-from", "FUND", "--on", "2026-01-02")
    for member in ["2", "3"] {
      try organisation.expect("claim", "vote", claim, "--by", member, "--for", "--on", "2026-01-12")
    }
    try organisation.expect("claim", "approve", claim, "--by", "2", "--on", "2026-01-12")
    try organisation.write("More than once a year, please.\n", to: "note.txt")
    let told = try organisation.expect(
      "scheme", "evaluate", "FUND", "--by", "2,3", "--new-need", "yes", "--note", "@note.txt")
    #expect(
      told.output.hasPrefix(
        "FUND was evaluated on 15 Jan 2026 by 2 and 3. €600.00 of €1,000.00 was used. "
          + "Something new is needed in the next agreement.\nMore than once a year, please.\n"))
    // Before the award nothing was used; after a second one all of it.
    let before = try organisation.run(
      ["scheme", "evaluate", "FUND", "--by", "3", "--new-need", "nee", "--on", "2026-01-10"])
    #expect(before.output.contains("€0.00 of €1,000.00 was used. Nothing new"))
    let rest = try organisation.submit(
      "4", "--title", "Course", "--cost", "400", "--pay-from", "FUND", "--on", "2026-01-13")
    for member in ["2", "3"] {
      try organisation.expect("claim", "vote", rest, "--by", member, "--for")
    }
    try organisation.expect("claim", "approve", rest, "--by", "2")
    let page = try organisation.run(["scheme", "show", "FUND"]).output
    #expect(page.contains("by 3. €0.00 of €1,000.00 was used."))
    #expect(page.contains("by 2 and 3. All of €1,000.00 was used."))
    let report = try organisation.run(
      ["report", "use", "--from", "2026-01-01", "--to", "2026-01-15", "--format", "json"]
    ).output
    #expect(
      report.contains(
        #""evaluations":[{"scheme":"FUND","day":"2026-01-10","used_in_full":false,"#
          + #""new_need":false,"rows":"scheme show FUND --as-of 2026-01-15"},"#
          + #"{"scheme":"FUND","day":"2026-01-15","used_in_full":true,"new_need":true,"#))
    #expect(
      !(try organisation.run(["scheme", "show", "FUND", "--as-of", "2026-01-09"]).output
        .contains("evaluated")))
    #expect(try organisation.isHealthy())
  }

  @Test("Who is no member on that day, a scheme without a committee, a word that is no answer")
  func evaluationRefused() throws {
    let words = ["scheme", "evaluate", "FUND", "--new-need", "no"]
    #expect(
      try organisation.refuse("scheme", "evaluate", "FUND", "--by", "4", "--new-need", "no").id
        == "not-a-member")
    #expect(
      try organisation.refuse("scheme", "evaluate", "ILA", "--by", "2", "--new-need", "no").id
        == "wrong-form")
    #expect(
      try organisation.refuse(
        "scheme", "evaluate", "FUND", "--by", "2", "--new-need", "maybe", exit: 64
      ).id == "not-yes-or-no")
    #expect(
      try organisation.refuse("scheme", "evaluate", "FUND", "--by", "2", exit: 64).id
        == "new-need-missing")
    let unnamed = try organisation.run(words + ["--actor", "somebody"])
    #expect(unnamed.exit == 64 && unnamed.errors.contains("evaluators-missing"))
    // Who is at the keyboard is meant, when a member.
    #expect(try organisation.run(words + ["--actor", "2"]).exit == 0)
    #expect(
      try organisation.refuse(
        "scheme", "evaluate", "FUND", "--by", "2", "--new-need", "no", "--on", "2023-12-31"
      ).id == "day-too-early")
    let day = try organisation.refuse(
      "scheme", "evaluate", "FUND", "--by", "2", "--new-need", "no", "--on", "2026-02-01")
    #expect(day.id == "day-after-today")
  }
}
