import Foundation
import Testing

/// Tries every forbidden change in every form with one tool, and compares the file afterwards.
struct ForbiddenRun {
  enum Tool: String {
    case connection = "a plain connection"
    case shell = "the sqlite3 shell"
  }

  private struct Attempt {
    /// Nil when nothing was said: the form ignores what it may not do.
    var refusal: PlainConnection.Refusal?
    var bytes: Data
  }

  let tool: Tool
  private let file: DefendedFile
  private let guarded: Bench
  /// The same file without its triggers: what is forbidden by them alone passes there.
  private let unguarded: Bench

  init(tool: Tool) throws {
    self.tool = tool
    file = try DefendedFile()
    guarded = try Bench(file.copy(as: "guarded"))
    unguarded = try Bench(file.copy(as: "unguarded"))
    let triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
    for name in try unguarded.connection.rows(triggers) {
      try #require(unguarded.connection.run("DROP TRIGGER \(name[0])") == nil)
    }
    try unguarded.keep()
  }

  func run() throws {
    try expectPlainSettings()
    let changes = ForbiddenChanges.all
    #expect(Set(changes.map(\.name)).count == changes.count, "two changes with one name")
    var attempts = 0
    var accepted = 0
    for change in changes {
      let shape = try #require(file.shapes[change.act.table])
      if tool == .connection { try expectSound(change, shape) }
      // The same transaction without the change: what must come of it.
      let control = try passes(guarded, change.first + change.last, change.name)
      for (form, attempt) in try attempt(change, shape) {
        attempts += 1
        let differences = try differences(attempt.bytes, control)
        if !differences.isEmpty { accepted += 1 }
        #expect(differences == [], "\(change.name), \(form): accepted")
        let reason = attempt.refusal?.message ?? "not at all"
        #expect(attempt.refusal?.isUnderstood != false, "\(change.name), \(form): \(reason)")
        if form == .plain {
          #expect(reason.contains(change.refusal), "\(change.name): refused because \(reason)")
        }
      }
    }
    #expect(attempts == changes.count * Form.allCases.count)
    print(
      "\(changes.count) changes, \(attempts) attempts with \(tool.rawValue), \(accepted) accepted")
  }

  /// Tries each form in a transaction of its own, to its COMMIT. What else is in the transaction
  /// must pass.
  private func attempt(
    _ change: ForbiddenChange, _ shape: TableShape
  ) throws -> [(Form, Attempt)] {
    switch tool {
    case .connection:
      try Form.allCases.map { form in
        let outcome = try guarded.run(
          change.first + [change.act.sql(form, shape)] + change.last)
        let others = outcome.refusals.filter { $0.key != change.first.count }
        #expect(others.isEmpty, "\(change.name), \(form)")
        return (
          form, Attempt(refusal: outcome.refusals[change.first.count], bytes: outcome.bytes)
        )
      }
    case .shell: try attemptInShell(change, shape)
    }
  }

  private func attemptInShell(
    _ change: ForbiddenChange, _ shape: TableShape
  ) throws -> [(Form, Attempt)] {
    // Where nothing else is written, one copy for all forms: any change would show at the end.
    let isAlone = change.first.isEmpty && change.last.isEmpty
    let place = { (form: Form) in file.place(isAlone ? "all forms" : form.rawValue) }
    var lines: [String] = []
    var forms: [Int: Form] = [:]
    for form in Form.allCases {
      if !isAlone || lines.isEmpty {
        _ = try file.copy(as: isAlone ? "all forms" : form.rawValue)
        lines.append(".open '\(place(form))'")
      }
      lines += ["BEGIN IMMEDIATE"] + change.first + [change.act.sql(form, shape)]
      forms[lines.count] = form
      lines += change.last + ["COMMIT"]
    }
    let answer = try PlainShell.run(lines)
    #expect(answer.output == "" && answer.other == [], "\(change.name)")
    var refusals: [Form: PlainConnection.Refusal] = [:]
    for (line, refusal) in answer.refusals {
      guard let form = forms[line] else {
        Issue.record("\(change.name): \(lines[line - 1]): \(refusal.message)")
        continue
      }
      refusals[form] = refusal
    }
    return try Form.allCases.map { form in
      (form, Attempt(refusal: refusals[form], bytes: try ForbiddenRun.bytes(place(form))))
    }
  }

  /// The change is one that could be made: with what makes it forbidden taken away, it passes.
  private func expectSound(_ change: ForbiddenChange, _ shape: TableShape) throws {
    if let honest = change.honest {
      _ = try passes(guarded, honest, change.name)
      return
    }
    let act = change.act.sql(.plain, shape)
    let without = try passes(unguarded, change.first + change.last, change.name)
    let with = try unguarded.run(change.first + [act] + change.last)
    // A constraint of the table forbids some changes a second time.
    let isForbiddenTwice = with.refusals.values.allSatisfy {
      $0.message.contains("constraint failed")
    }
    #expect(
      with.refusals.isEmpty ? with.bytes != without : isForbiddenTwice,
      "\(change.name): \(act) would change nothing: \(with.refusals.values.map(\.message))")
  }

  /// The file after a transaction that must pass.
  private func passes(_ bench: Bench, _ statements: [String], _ name: String) throws -> Data {
    let outcome = try bench.run(statements)
    #expect(outcome.refusals.isEmpty, "\(name): \(outcome.refusals.values.map(\.message))")
    return outcome.bytes
  }

  /// The tables in which two files differ; files of the same bytes differ in none.
  private func differences(_ one: Data, _ other: Data) throws -> [String] {
    if one == other { return [] }
    return try Content(of: try file.write(one, as: "one"))
      .differences(from: Content(of: try file.write(other, as: "other")))
  }

  private static func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Other tools do not check foreign keys, and their REPLACE passes by the delete triggers.
  private func expectPlainSettings() throws {
    let pragmas = ["PRAGMA foreign_keys", "PRAGMA recursive_triggers"]
    switch tool {
    case .connection:
      for pragma in pragmas { #expect(try guarded.connection.rows(pragma) == [["0"]]) }
    case .shell:
      let answer = try PlainShell.run([".open '\(file.path)'"] + pragmas)
      #expect(answer.output == "0\n0\n")
    }
  }
}
