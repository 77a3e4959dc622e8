import Foundation
import Testing

/// Plans through the built command: in an own file, in packets, in a talk, and taken back.
@Suite("Plans through the built command")
struct PlanTests {
  /// Words that stand nowhere else.
  private static let marker = "Quixotry"

  private static let file = """
    givers: [\(marker) explaining]
    drives: [\(marker) learning, Being of use]
    talents: [{words: \(marker) coaching, source: private}]
    work:
      - {words: \(marker) guiding, kind: task, hours: 6, energy: 2, goes_with: [Being of use]}
      - {words: Keeping records, kind: activity, hours: 9, energy: -1}
    changes:
      - {what: \(marker) more guiding, can: two days, wants: always, jdr: challenging}

    """

  /// An organisation with employee 1, manager 2, colleague 3, HR 4 and analyst 5.
  private func organisation() throws -> Organisation {
    let organisation = try Organisation(sample: false)
    try organisation.write("team,name,manager\nA,Ward A,2\n", to: "teams.csv")
    try organisation.write(
      """
      employee,name,team,started_on,hours_per_week,roles
      1,Anna,A,2020-01-01,36,
      2,Bas,A,2020-01-01,36,
      3,Cor,A,2020-01-01,36,
      4,Dina,A,2020-01-01,36,hr
      5,Eva,A,2020-01-01,36,analyst

      """, to: "people.csv")
    try organisation.expect("import", "teams", "teams.csv")
    try organisation.expect("import", "employees", "people.csv")
    try organisation.write(PlanTests.file, to: "plan.yaml")
    return organisation
  }

  /// Anna's own file with her plan in it.
  private func own(_ organisation: Organisation, db: String = "anna.db") throws {
    try organisation.expect("init", "--own", "Anna", "--number", "1", "--db", db)
    try organisation.expect("plan", "start", "--db", db)
    try organisation.expect("plan", "edit", "--from", "plan.yaml", "--db", db)
  }

  private func bytes(_ organisation: Organisation, _ db: String = "boetseer.db") throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(organisation.folder)/\(db)"))
  }

  private func holdsMarker(_ organisation: Organisation) throws -> Bool {
    try bytes(organisation).range(of: Data(PlanTests.marker.utf8)) != nil
  }

  private func numbers(_ organisation: Organisation, as actor: String) throws -> [Int] {
    let rows =
      try organisation.expect("plan", "show", "P1", "--format", "json", "--actor", actor).json
      as? [[String: Any]] ?? []
    return rows.compactMap { $0["number"] as? Int }.sorted()
  }

  @Test("A plan in an own file answers its three questions, and takes the file twice")
  func ownFile() throws {
    let organisation = try organisation()
    try own(organisation)
    let again = try organisation.expect("plan", "edit", "--from", "plan.yaml", "--db", "anna.db")
    #expect(!again.output.contains("Added"))
    let page = try organisation.expect(
      "plan", "show", "--db", "anna.db", "--format", "md"
    ).output
    #expect(page.contains("On balance +0.20"))
    #expect(page.contains("Of 15:00 a week 6:00 give energy and 9:00 cost it."))
    #expect(page.contains("Met by no work: 2 \(PlanTests.marker) learning."))
    #expect(page.contains("Used by no work: 4 \(PlanTests.marker) coaching."))
    #expect(page.contains("Nobody else reads it."))
    try organisation.expect("plan", "edit", "--item", "6", "--energy", "1", "--db", "anna.db")
    let better = try organisation.expect(
      "plan", "show", "--db", "anna.db", "--format", "md"
    ).output
    #expect(better.contains("On balance +1.40"))
    #expect(try organisation.run(["doctor", "--db", "anna.db"]).exit == 0)
    let attributes = try FileManager.default.attributesOfItem(
      atPath: organisation.folder + "/anna.db")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(
    "An own file has nothing of an organisation",
    arguments: [
      "employee list", "team list", "scheme list", "account list", "claim list", "leave list",
      "agreement list", "experiment list", "due", "import shares anna.share", "notice list",
      "period list",
    ])
  func noOrganisation(command: String) throws {
    let organisation = try Organisation(sample: false)
    try organisation.expect("init", "--own", "Anna", "--db", "anna.db")
    try organisation.write("x\n", to: "anna.share")
    let words = command.split(separator: " ").map(String.init)
    let outcome = try organisation.run(words + ["--db", "anna.db"])
    #expect(outcome.exit == 1)
    #expect(outcome.errors.contains("error own-file"), "\(outcome.errors)\(outcome.output)")
  }

  @Test("A packet brings what was chosen to who was named, once")
  func packet() throws {
    let organisation = try organisation()
    try own(organisation)
    try organisation.expect(
      "plan", "share", "--items", "1,5,7", "--with", "2", "--db", "anna.db", "-o", "anna.share")
    let taken = try organisation.expect(
      "import", "shares", "anna.share", "--format", "json", "--actor", "1")
    let counts = taken.json as? [String: Any] ?? [:]
    #expect(counts["new"] as? Int == 3)
    #expect(!taken.output.contains(PlanTests.marker) && !taken.errors.contains(PlanTests.marker))
    let again = try organisation.expect("import", "shares", "anna.share", "--format", "json")
    #expect((again.json as? [String: Any])?["new"] as? Int == 0)
    #expect((again.json as? [String: Any])?["identical"] as? Int == 3)
    #expect(try numbers(organisation, as: "1") == [1, 2, 3])
    #expect(try numbers(organisation, as: "2") == [1, 2, 3])
    #expect(organisation.isHealthyNow)
    // Changed there and shared again, it is the same plan.
    try organisation.expect("plan", "edit", "--item", "5", "--energy", "1", "--db", "anna.db")
    try organisation.expect(
      "plan", "share", "--items", "4,5", "--with", "2,3", "--db", "anna.db", "-o", "more.share")
    let more = try organisation.expect("import", "shares", "more.share", "--format", "json")
    #expect((more.json as? [String: Any])?["new"] as? Int == 1)
    #expect((more.json as? [String: Any])?["changed"] as? Int == 1)
    #expect(try numbers(organisation, as: "2") == [1, 2, 3, 4])
    #expect(try numbers(organisation, as: "3") == [1, 2])
  }

  @Test("A packet that was changed, is of somebody unknown or of another is refused as a whole")
  func refusedPackets() throws {
    let organisation = try organisation()
    try own(organisation)
    try organisation.expect(
      "plan", "share", "--items", "all", "--with", "2", "--db", "anna.db", "-o", "anna.share")
    let path = organisation.folder + "/anna.share"
    let packet = try String(contentsOfFile: path, encoding: .utf8)
    try organisation.write(
      packet + packet.replacingOccurrences(of: "two days", with: "all days"), to: "two.share")
    let changed = try organisation.refuse("import", "shares", "two.share", exit: 65)
    #expect(changed.id == "changed-packet")
    #expect(changed.message.contains("line 2"))
    #expect(try !holdsMarker(organisation))
    try organisation.write("{\"kind\":\"boetseer-transfer-1\"}\n", to: "other.share")
    #expect(
      try organisation.refuse("import", "shares", "other.share", exit: 65).id == "not-a-packet")
    try organisation.expect(
      "plan", "share", "--items", "all", "--with", "99", "--db", "anna.db", "-o", "who.share")
    #expect(
      try organisation.refuse("import", "shares", "who.share", exit: 4).id == "no-such-employee")
    try organisation.expect("import", "shares", "anna.share")
    try organisation.expect(
      "plan", "share", "--items", "all", "--with", "2", "--number", "3", "--db", "anna.db", "-o",
      "cor.share")
    #expect(try organisation.refuse("import", "shares", "cor.share").id == "packet-of-another")
  }

  @Test("HR, analysts, colleagues and unnamed people see nothing of it, in the same words")
  func sight() throws {
    let organisation = try organisation()
    try own(organisation)
    try organisation.expect(
      "plan", "share", "--items", "all", "--with", "2", "--db", "anna.db", "-o", "anna.share")
    try organisation.expect("import", "shares", "anna.share", "--actor", "1")
    for actor in ["3", "5"] {
      let refused = try organisation.refuse("plan", "show", "P1", "--actor", actor, exit: 4)
      let absent = try organisation.refuse("plan", "show", "P7", "--actor", actor, exit: 4)
      #expect(refused.id == "no-such-plan")
      #expect(
        refused.message == absent.message.replacingOccurrences(of: "P7", with: "P1"))
      let named = try organisation.refuse("plan", "show", "1", "--actor", actor, exit: 4)
      let nobody = try organisation.refuse("plan", "show", "3", "--actor", actor, exit: 4)
      #expect(named.message.replacingOccurrences(of: " 1 ", with: " 3 ") == nobody.message)
      #expect(
        try organisation.expect("plan", "list", "--format", "json", "--actor", actor).output
          == "[]\n"
      )
    }
    for actor in ["4", "somebody"] {
      #expect(try numbers(organisation, as: actor).isEmpty)
      let list = try organisation.expect("plan", "list", "--format", "json", "--actor", actor)
        .output
      #expect(list.contains("\"P1\"") && !list.contains("Anna"))
      for form in ["md", "html"] {
        let page = try organisation.expect(
          "plan", "show", "P1", "--format", form, "--actor", actor
        ).output
        #expect(!page.contains(PlanTests.marker) && !page.contains("Anna"))
      }
    }
    // What an unshared plan is, nobody's command tells.
    let audit = try organisation.expect("audit", "list", "--format", "json").output
    #expect(!audit.contains(PlanTests.marker))
  }

  @Test("Reading somebody else's plan is written down, reading one's own is not, and stays so")
  func log() throws {
    let organisation = try organisation()
    try own(organisation)
    try organisation.expect(
      "plan", "share", "--items", "1,2", "--with", "2", "--db", "anna.db", "-o", "anna.share")
    try organisation.expect("import", "shares", "anna.share", "--actor", "1")
    let count = { () throws -> Int in
      let rows =
        try organisation.expect("audit", "list", "--format", "json").json as? [[String: Any]] ?? []
      return rows.count { $0["contents"] as? String == "access_log:1" }
    }
    _ = try numbers(organisation, as: "1")
    try organisation.expect("plan", "show", "P1", "--as", "2", "--actor", "1")
    #expect(try count() == 0)
    _ = try numbers(organisation, as: "2")
    #expect(try count() == 1)
    let undo = try organisation.refuse("undo", "--yes", "--actor", "2")
    #expect(undo.id == "nothing-to-undo", "\(undo.message)")
  }

  @Test("Taken back, the words are nowhere in the file, and an old packet does not return them")
  func withdrawn() throws {
    let organisation = try organisation()
    try own(organisation)
    try organisation.expect(
      "plan", "share", "--items", "all", "--with", "2,3", "--db", "anna.db", "-o", "anna.share")
    try organisation.expect("import", "shares", "anna.share", "--actor", "1")
    #expect(try holdsMarker(organisation))
    #expect(
      try organisation.refuse("plan", "withdraw", "P1", "--actor", "2", "--yes").id
        == "only-the-owner")
    #expect(
      try organisation.refuse("plan", "withdraw", "P1", "--actor", "1", exit: 64).id
        == "confirmation-needed")
    // One reader less: the other still reads, so nothing is erased.
    try organisation.expect("plan", "withdraw", "P1", "--from", "3", "--actor", "1", "--yes")
    #expect(try numbers(organisation, as: "2").count == 7)
    #expect(
      try organisation.refuse("plan", "show", "P1", "--actor", "3", exit: 4).id == "no-such-plan")
    #expect(try holdsMarker(organisation))
    // One line less.
    try organisation.expect("plan", "withdraw", "P1", "--items", "5", "--actor", "1", "--yes")
    #expect(try numbers(organisation, as: "1") == [1, 2, 3, 4, 6, 7])
    #expect(
      try bytes(organisation).range(of: Data("\(PlanTests.marker) guiding".utf8)) == nil)
    try organisation.expect("plan", "withdraw", "P1", "--actor", "1", "--yes")
    #expect(try !holdsMarker(organisation))
    #expect(
      try organisation.refuse("undo", "--yes", "--actor", "1").id == "withdrawal-stands")
    try organisation.expect("import", "shares", "anna.share")
    #expect(try !holdsMarker(organisation))
    #expect(organisation.isHealthyNow)
    #expect(try organisation.run(["audit", "verify"]).exit == 0)
    // Shared anew it is there again.
    try organisation.expect(
      "plan", "share", "--items", "1", "--with", "2", "--db", "anna.db", "-o", "new.share")
    try organisation.expect("import", "shares", "new.share")
    #expect(try numbers(organisation, as: "2") == [1])
  }

  @Test("An import that is undone leaves no word behind, and can be taken in again")
  func undone() throws {
    let organisation = try organisation()
    try own(organisation)
    try organisation.expect(
      "plan", "share", "--items", "all", "--with", "2", "--db", "anna.db", "-o", "anna.share")
    try organisation.expect("import", "shares", "anna.share", "--actor", "1")
    try organisation.expect("undo", "--yes", "--actor", "1")
    #expect(try !holdsMarker(organisation))
    #expect(
      try organisation.refuse("plan", "show", "P1", "--actor", "1", exit: 4).id == "no-such-plan")
    try organisation.expect("import", "shares", "anna.share", "--actor", "1")
    #expect(try numbers(organisation, as: "2").count == 7)
    #expect(organisation.isHealthyNow)
  }

  @Test("Together in a talk it is shared from the start, and nobody else writes in it")
  func talk() throws {
    let organisation = try organisation()
    #expect(
      try organisation.refuse("plan", "start", "1", "--actor", "2").id == "needs-company")
    #expect(
      try organisation.refuse("plan", "start", "1", "--with", "2", "--actor", "3").id
        == "not-the-writer")
    try organisation.expect("plan", "start", "1", "--with", "2", "--actor", "2")
    try organisation.expect("plan", "edit", "P1", "--from", "plan.yaml", "--actor", "2")
    #expect(try numbers(organisation, as: "1").count == 7)
    #expect(try numbers(organisation, as: "2").count == 7)
    #expect(
      try organisation.refuse(
        "plan", "edit", "P1", "--item", "1", "--energy", "1", "--actor", "4"
      ).id == "not-the-writer")
    // The manager writes along, and changes nothing of the employee's.
    for words in [["--item", "5", "--energy", "1"], ["--remove", "1"]] {
      let refused = try organisation.run(["plan", "edit", "P1", "--actor", "2"] + words)
      #expect(refused.exit == 1 && refused.errors.contains("lines-of-another"), "\(words)")
    }
    try organisation.expect(
      "plan", "share", "P1", "--items", "3,5", "--with", "3", "--actor", "1")
    #expect(try numbers(organisation, as: "3") == [1, 2])
    try organisation.expect("plan", "edit", "P1", "--remove", "3", "--actor", "1")
    #expect(try numbers(organisation, as: "3") == [1])
    try organisation.expect("plan", "withdraw", "P1", "--actor", "1", "--yes")
    #expect(try !holdsMarker(organisation))
    #expect(
      try bytes(organisation).range(of: Data("Being of use".utf8)) == nil, "what was removed too")
  }

  @Test("A plan ends in an agreement about the changes that were shared")
  func agreement() throws {
    let organisation = try organisation()
    try own(organisation)
    try organisation.expect(
      "plan", "share", "--items", "1,7", "--with", "2", "--db", "anna.db", "-o", "anna.share")
    try organisation.expect("import", "shares", "anna.share", "--actor", "1")
    #expect(
      try organisation.refuse("agreement", "draft", "P1", "--actor", "3", exit: 4).id
        == "no-such-plan")
    try organisation.expect(
      "agreement", "draft", "P1", "--purpose", "Sooner at home here", "--actor", "1")
    let page = try organisation.expect("agreement", "show", "A1", "--actor", "2").output
    #expect(page.contains("\(PlanTests.marker) more guiding"))
    #expect(page.contains("two days"))
    let plan = try organisation.expect("plan", "show", "P1", "--format", "md", "--actor", "1")
      .output
    #expect(plan.contains("Agreed on: A1."))
  }

  @Test("A mistake in the file is told by its place and key, never by what was written")
  func mistakes() throws {
    let organisation = try organisation()
    try organisation.expect("init", "--own", "Anna", "--db", "anna.db")
    try organisation.expect("plan", "start", "--db", "anna.db")
    try organisation.write(
      """
      drives:
        - \(PlanTests.marker): a key by mistake
      work:
        - {words: \(PlanTests.marker) one, energy: \(PlanTests.marker)}
        - {words: \(PlanTests.marker) two, goes_with: [\(PlanTests.marker) three]}
      changes:
        - {what: \(PlanTests.marker) workload}

      """, to: "wrong.yaml")
    let outcome = try organisation.run([
      "plan", "edit", "--from", "wrong.yaml", "--db", "anna.db",
    ])
    #expect(outcome.exit == 65)
    for id in ["unknown-key", "not-a-number", "no-such-item", "workload-meant"] {
      #expect(outcome.errors.contains("error \(id):"), "\(outcome.errors)")
    }
    #expect(outcome.errors.contains("wrong.yaml:4:"))
    #expect(!outcome.errors.contains(PlanTests.marker), "\(outcome.errors)")
    #expect(
      try organisation.refuse("plan", "edit", "--db", "anna.db", exit: 64).id
        == "nothing-to-change")
  }

  @Test("The sheet has six steps and a checklist, and needs no database")
  func sheet() throws {
    let organisation = try organisation()
    organisation.language = "nl"
    try organisation.expect("plan", "sheet", "-o", "blad.html", "--db", "nowhere.db")
    let page = try String(contentsOfFile: organisation.folder + "/blad.html", encoding: .utf8)
    for step in 1...6 { #expect(page.contains("Stap \(step)")) }
    #expect(page.contains("☐"))
  }

  @Test("W20: a plan that only takes away is saved, with a graded caution and two suggestions")
  func onlyHindering() throws {
    let organisation = try self.organisation()
    try organisation.write(
      """
      changes:
        - {what: Fewer loose phone calls, can: yes, wants: yes, jdr: hindering, craft: task}
        - {what: No nights in a row, can: partly, wants: yes, jdr: hindering, craft: context}

      """, to: "less.yaml")
    try organisation.expect("init", "--own", "Anna", "--number", "1", "--db", "w20.db")
    try organisation.expect("plan", "start", "--db", "w20.db")
    let saved = try organisation.expect("plan", "edit", "--from", "less.yaml", "--db", "w20.db")
    #expect(saved.output.contains("Added to P1: 1, 2."))
    for words in ["Only less burden (caution", "(more room and learning)", "(more challenge)"] {
      #expect(saved.errors.contains(words), "\(saved.errors)")
    }
    let page = try organisation.expect("plan", "show", "--db", "w20.db", "--format", "md").output
    #expect(page.contains("weighed on 21 Nov 2026"))
    try organisation.write(
      "changes:\n  - {what: Plan the week myself, can: yes, wants: yes, jdr: structural, "
        + "craft: task}\n", to: "more.yaml")
    let more = try organisation.expect("plan", "edit", "--from", "more.yaml", "--db", "w20.db")
    #expect(!more.errors.contains("Only less burden"), "\(more.errors)")
  }
}

extension Organisation {
  fileprivate var isHealthyNow: Bool { (try? isHealthy()) ?? false }
}
