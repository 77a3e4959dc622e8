import Foundation
import Testing

/// Exports for analysts and for the works council: what of people is in them, also in one after
/// another.
@Suite("Exports for others")
struct ExportOthersTests {
  private let organisation: Organisation

  init() throws {
    organisation = try Organisation(sample: true)
    try organisation.expect("sync")
    try organisation.key("key")
  }

  private func rows(_ path: String) throws -> [[String: String]] {
    let lines = try String(contentsOfFile: "\(organisation.folder)/\(path)", encoding: .utf8)
      .split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    let names = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(zip(names, $0)) { first, _ in first } }
  }

  private func export(_ place: String, _ words: String...) throws {
    let outcome = try organisation.run(
      ["export", "run", "all", "--format", "csv", "-o", place] + words)
    #expect(outcome.exit == 0, "\(outcome.errors)")
    try organisation.expect("export", "verify", place)
  }

  /// Of every file of a folder all its bytes.
  private func bytes(_ place: String) throws -> String {
    let folder = "\(organisation.folder)/\(place)"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter {
      $0 != "manifest.json"
    }.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }.joined()
  }

  @Test("No name, number or own word is in an export with pseudonyms; one key is one pseudonym")
  func pseudonyms() throws {
    try export("hr")
    try export("one", "--for", "analyst", "--pseudonymise", "--key-file", "key")
    try export("two", "--for", "analyst", "--pseudonymise", "--key-file", "key")
    try organisation.key("other", "o")
    try export("three", "--pseudonymise", "--key-file", "other")
    let names = try rows("hr/x_employee_name.csv")
    #expect(names.count > 290)
    for place in ["one", "three"] {
      let all = try bytes(place)
      let known = Set(all.split { !$0.isLetter && !$0.isNumber }.map(String.init))
      for person in names {
        #expect(!known.contains(person["employee"] ?? ""), "\(place): \(person)")
        let name = person["name"] ?? ""
        if name.contains(" ") { #expect(!all.contains(name), "\(place): \(person)") }
      }
      for goal in try rows("hr/x_goal.csv") {
        #expect(!all.contains(goal["name"] ?? "-"), "\(place): \(goal)")
      }
    }
    let one = try Set(rows("one/x_employee.csv").compactMap { $0["employee"] })
    let two = try Set(rows("two/x_employee.csv").compactMap { $0["employee"] })
    let three = try Set(rows("three/x_employee.csv").compactMap { $0["employee"] })
    #expect(one == two)
    #expect(one.isDisjoint(with: three))
    #expect(one.count == names.count)
    // Neither the order of rows nor a number in them tells whose they are.
    for (view, column) in [
      ("x_employee", "employee"), ("x_account", "account"), ("x_claim", "claim"),
    ] {
      let shown = try rows("one/\(view).csv").compactMap { $0[column] }
      #expect(shown == shown.sorted() || view == "x_account", "\(view)")
      #expect(try Set(shown).isDisjoint(with: rows("hr/\(view).csv").compactMap { $0[column] }))
      #expect(try Set(shown).isDisjoint(with: rows("three/\(view).csv").compactMap { $0[column] }))
    }
    // Whoever is in the ledger is in the list of people.
    #expect(
      try Set(rows("one/x_ledger.csv").compactMap { $0["employee"] }).subtracting(one) == [""])
  }

  @Test("Who is told apart is alike with four others at least, also beside the export before")
  func groups() throws {
    try export("one", "--for", "analyst")
    // Some change by themselves, and some newcomers come.
    for (number, level) in [("000123", "wo"), ("000130", "vmbo"), ("000233", "mbo1")] {
      _ = try organisation.run([
        "employee", "change", number, "--from", "2026-01-01", "--education", level,
      ])
    }
    for number in ["900001", "900002"] {
      try organisation.employ(number, hours: "36", from: "2026-01-01")
    }
    try export("two", "--for", "analyst")
    let attributes = ["team", "age_band", "education", "hours_band", "contract", "employed"]
    let shown = { (place: String) in
      try Dictionary(
        rows("\(place)/x_employee.csv").map { row in
          (row["employee"] ?? "", attributes.map { row[$0] ?? "" })
        }, uniquingKeysWith: { first, _ in first })
    }
    let one = try shown("one"), two = try shown("two")
    #expect(two["900001"] == Array(repeating: "", count: attributes.count))
    var together: [[String]: Int] = [:]
    for (number, values) in two where !number.hasPrefix("9") {
      together[values + (one[number] ?? []), default: 0] += 1
    }
    #expect(together.values.min() ?? 0 >= 5)
    // Groups that are told apart at all.
    #expect(together.count > 20)
    // Beside the export of HR: what is told is so, or was before.
    try export("hr")
    let real = try shown("hr")
    let wrong = two.filter { number, values in
      zip(values.dropFirst(), real[number]?.dropFirst() ?? []).contains { $0 != "" && $0 != $1 }
    }
    #expect(Set(wrong.keys).isSubset(of: ["000123", "000130", "000233"]))
  }

  @Test("The works council gets sums over groups, whose parts add up to the total")
  func council() throws {
    try export("council", "--for", "works-council")
    let files = try FileManager.default.contentsOfDirectory(
      atPath: "\(organisation.folder)/council")
    #expect(!files.contains("x_employee.csv") && !files.contains("x_ledger.csv"))
    let people = try rows("council/group_people.csv")
    for (grouping, parts) in Dictionary(grouping: people, by: { $0["grouping"] ?? "" }) {
      #expect(parts.allSatisfy { Int($0["people"] ?? "") ?? 0 >= 5 }, "\(grouping)")
      #expect(parts.reduce(0) { $0 + (Int($1["people"] ?? "") ?? 0) } == 295, "\(grouping)")
    }
    let use = try rows("council/group_use.csv")
    #expect(use.count > 50)
    for row in use {
      #expect(Int(row["people"] ?? "") ?? 0 >= 5)
      if let users = Int(row["users"] ?? "") { #expect(users == 0 || users >= 5) }
    }
    // The total of a scheme is what the ledger says of everybody.
    let total = try #require(use.first { $0["scheme"] == "ILA" && $0["grouping"] == "all" })
    try export("hr")
    let lapsed = try rows("hr/x_ledger.csv").filter {
      $0["scheme"] == "ILA" && $0["kind"] == "lapse" && $0["employee"] != ""
    }.reduce(0) { $0 - (Int($1["amount"] ?? "") ?? 0) }
    #expect(total["lapsed"] == String(lapsed))
  }

  @Test("Keys, groups and views that will not do are refused, with the way on")
  func refusals() throws {
    try organisation.key("open", mode: 0o644)
    try organisation.write("short", to: "short")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: "\(organisation.folder)/short")
    for (words, id, exit) in [
      (["--pseudonymise"], "key-file", 64), (["--key-file", "key"], "key-file", 64),
      (["--pseudonymise", "--key-file", "open"], "key-file", 78),
      (["--pseudonymise", "--key-file", "short"], "key-file", 64),
      (["--pseudonymise", "--key-file", "none"], "input-missing", 66),
      (["--smallest-group", "4"], "smallest-group", 64),
      (["--smallest-group", "many"], "smallest-group", 64),
      (["--for", "everybody"], "not-a-choice", 64),
    ] as [([String], String, Int32)] {
      let outcome = try organisation.run(
        ["export", "run", "all", "--format", "csv", "-o", "x"] + words)
      #expect(outcome.exit == exit, "\(words): \(outcome.errors)")
      #expect(outcome.errors.contains("error \(id):"), "\(words): \(outcome.errors)")
      #expect(outcome.errors.contains("fix:"), "\(words)")
      #expect(!FileManager.default.fileExists(atPath: "\(organisation.folder)/x"))
    }
    for view in ["x_employment", "x_employee_name", "x_audit", "x_plan"] {
      let outcome = try organisation.run(
        ["export", "run", view, "--for", "analyst", "-o", "x.csv"])
      #expect(outcome.exit == 77, "\(view)")
    }
    // While somebody holds the role hr, others export nothing; they may verify.
    for actor in ["000123", "000165"] {
      let outcome = try organisation.run(
        ["export", "run", "x_scheme", "-o", "x.csv", "--actor", actor])
      #expect(outcome.exit == 77, "\(actor): \(outcome.errors)")
    }
    try export("views")
    #expect(
      try organisation.run(["export", "verify", "views", "--actor", "000123"]).exit == 0)
  }
}
