import Foundation
import Testing

/// An organisation in which every private text is a word that stands nowhere else: plans, own and
/// shared, agreements, experiments and what was written looking back.
///
/// 1, 10 and 11 are employees of manager 2; 3 is a client, 4 a supporter, 5 takes over a task, 6 is
/// of HR, 7 an analyst, 8 a colleague of the team, 9 stands in for the manager.
final class PrivateMarks {
  let organisation: Organisation
  /// Marks by whose they are: an employee number, or `own` for what never left an own file.
  private(set) var marks: [String: Set<String>] = [:]
  private var count = 0

  static let pattern = try? NSRegularExpression(pattern: "Zq[0-9]{4}x")

  static func found(in text: String) -> Set<String> {
    let range = NSRange(text.startIndex..., in: text)
    return Set(
      (pattern?.matches(in: text, range: range) ?? []).compactMap {
        Range($0.range, in: text).map { String(text[$0]) }
      })
  }

  static func found(inFile file: String) throws -> Set<String> {
    // Bytes of a file are no UTF-8; each of them is a letter of Latin 1.
    found(
      in: String(data: try Data(contentsOf: URL(fileURLWithPath: file)), encoding: .isoLatin1)
        ?? "")
  }

  init() throws {
    organisation = try Organisation()
    for number in 1...11 {
      try organisation.employ("\(number)", hours: "36", from: "2024-01-01")
    }
    for number in ["1", "10", "11"] {
      try organisation.expect(
        "employee", "change", number, "--from", "2025-01-01", "--manager", "2")
    }
    for (number, role) in [("6", "+hr"), ("7", "+analyst"), ("9", "+delegate:2")] {
      try organisation.expect("employee", "change", number, "--from", "2025-01-01", "--role", role)
    }
    try talk()
    try own()
    for (place, employee) in ["1", "10", "11"].enumerated() {
      try agree(employee, "A\(place + 1)")
      try experiment(employee, "E\(place + 1)", of: "A\(place + 1)")
    }
  }

  var all: Set<String> { marks.values.reduce(into: []) { $0.formUnion($1) } }

  private func mark(_ owner: String) -> String {
    count += 1
    let mark = "Zq" + String(repeating: "0", count: 4 - "\(count)".count) + "\(count)x"
    marks[owner, default: []].insert(mark)
    return mark
  }

  /// A file with one mark in it.
  private func file(_ owner: String) throws -> String {
    try organisation.write(mark(owner) + " written", to: "text\(count).txt")
    return "@text\(count).txt"
  }

  /// The file of a plan with three lines of each kind and two changes.
  private func plan(_ owner: String) -> String {
    let lines = { (key: String, more: String) -> String in
      let rows = (1...3).map { _ in
        "  - {words: \(self.mark(owner)) words, note: \(self.mark(owner)) note\(more)}"
      }
      return "\(key):\n" + rows.joined(separator: "\n")
    }
    let changes = (1...2).map { _ in
      let keys = ["what", "can", "wants", "view_before", "view_after"]
      return "  - {" + keys.map { "\($0): \(mark(owner)) text" }.joined(separator: ", ")
        + ", jdr: structural, craft: cognitive}"
    }
    return
      ([
        lines("givers", ""), lines("drains", ""), lines("drives", ""),
        lines("talents", ", source: private"), lines("interests", ""),
        lines("skills", ", used_on: 2023-01-01"), lines("time", ", hours: 4"),
        lines("reflection", ""), lines("needs", ""),
        lines("work", ", kind: task, hours: 6, energy: -1"),
      ] + ["changes:\n" + changes.joined(separator: "\n")]).joined(separator: "\n") + "\n"
  }

  /// P1, written in a talk.
  private func talk() throws {
    try organisation.expect("plan", "start", "1", "--with", "2", "--actor", "1")
    try organisation.write(plan("1"), to: "plan.yaml")
    try organisation.expect("plan", "edit", "P1", "--from", "plan.yaml", "--actor", "1")
  }

  /// The plan of 11, in a file of their own; the first ten lines of it are shared with the manager.
  private func own() throws {
    try organisation.expect("init", "--own", "Elf", "--number", "11", "--db", "own.db")
    try organisation.expect("plan", "start", "--db", "own.db")
    try organisation.write(plan("own"), to: "own.yaml")
    try organisation.expect("plan", "edit", "--from", "own.yaml", "--db", "own.db")
    try organisation.expect(
      "plan", "share", "--items", "1,2,3,4,5,6,7,8,9,10", "--with", "2", "--db", "own.db", "-o",
      "eleven.share")
    let shared = try PrivateMarks.found(inFile: organisation.folder + "/eleven.share")
    marks["11", default: []].formUnion(shared)
    marks["own"]?.subtract(shared)
    try organisation.expect("import", "shares", "eleven.share", "--actor", "11")
  }

  private func agree(_ employee: String, _ id: String) throws {
    let mark = { self.mark(employee) }
    try expect([
      "agreement", "draft", employee, "--change", "\(mark()) change", "--craft", "cognitive",
      "--jdr", "structural", "--purpose", "\(mark()) purpose", "--no-goal", "\(mark()) no goal",
      "--terms", "\(mark()) terms", "--growth", "\(mark()) growth", "--can", "\(mark()) can",
      "--wants", "\(mark()) wants", "--view-before", "\(mark()) before", "--view-after",
      "\(mark()) after", "--freedom", "time", "--freedom-note", "\(mark()) freedom", "--support",
      "coaching", "--support-note", "\(mark()) support", "--efficiency", "\(mark()) process",
      "--with", "3 (client)=\(mark()) contribution", "--with", "\(mark()) friend=\(mark()) help",
      "--due", "2026-01-30=\(employee):\(mark()) promise", "--headline", "A change at work",
      "--propose", "--actor", employee,
    ])
    try expect([
      "agreement", "decline", id, "--wants-change", "--reason", file(employee), "--actor", "3",
    ])
    try expect(["agreement", "comment", id, file(employee), "--actor", "3"])
    try expect([
      "agreement", "change", id, "--item", "1", "--change", "\(mark()) second", "--actor",
      employee,
    ])
    try expect([
      "agreement", "accept", id, "--by", "\(employee),2", "--seen", "talk", "--actor", "2",
    ])
  }

  private func experiment(_ employee: String, _ id: String, of agreement: String) throws {
    let mark = { self.mark(employee) }
    try expect([
      "experiment", "start", agreement, "--how", "\(mark()) how", "--supporter", "4=inspire",
      "--supporter", "\(mark()) friend=support", "--handover", "\(mark()) task=5", "--actor", "2",
    ])
    try expect(["experiment", "take", id, "--energy", "-1", "--actor", "5"])
    for actor in [employee, "2"] {
      try expect([
        "experiment", "evaluate", id, "--gave", file(employee), "--cost", file(employee),
        "--exciting", file(employee), "--note", file(employee), "--autonomy", "5", "--energy", "1",
        "--pleasure", "4", "--final", "--actor", actor,
      ])
    }
    try expect([
      "experiment", "decide", id, "--continue", "--by", "\(employee),2", "--seen", "talk",
      "--reason", file(employee), "--actor", "2",
    ])
  }

  private func expect(_ words: [String]) throws {
    let outcome = try organisation.run(words)
    #expect(outcome.exit == 0, "\(words): \(outcome.errors)")
  }
}
