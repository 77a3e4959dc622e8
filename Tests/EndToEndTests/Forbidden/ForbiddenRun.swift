import Foundation
import Testing

/// Tries every forbidden change in every form with one tool, and compares the file afterwards.
struct ForbiddenRun {
  enum Tool: String {
    case connection = "a plain connection"
    case shell = "the sqlite3 shell"
  }

  let tool: Tool
  private let file: DefendedFile
  private let untouched: Data
  /// The same file without its triggers: what is forbidden by them alone passes there.
  private let unguarded: String

  init(tool: Tool) throws {
    self.tool = tool
    file = try DefendedFile()
    untouched = try ForbiddenRun.bytes(file.path)
    unguarded = try file.copy(as: "unguarded")
    let connection = try PlainConnection(unguarded)
    for name in try connection.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
      try #require(connection.run("DROP TRIGGER \(name[0])") == nil)
    }
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
      let control = try copyAfter(change.first + change.last, of: file.path, as: "control")
      let refusals = try attempt(change, shape)
      for form in Form.allCases {
        attempts += 1
        let differences = try differences(path(form), control)
        if !differences.isEmpty { accepted += 1 }
        #expect(differences == [], "\(change.name), \(form): accepted")
        if let refusal = refusals[form] {
          #expect(refusal.isUnderstood, "\(change.name), \(form): \(refusal.message)")
        }
      }
      let reason = refusals[.plain]?.message ?? "not at all"
      #expect(reason.contains(change.refusal), "\(change.name): refused because \(reason)")
    }
    #expect(try ForbiddenRun.bytes(file.path) == untouched)
    #expect(try file.organisation.isHealthy())
    print(
      "\(changes.count) changes, \(attempts) attempts with \(tool.rawValue), \(accepted) accepted")
  }

  private func path(_ form: Form) -> String { file.place(form.rawValue) }

  private func script(_ change: ForbiddenChange, _ form: Form, _ shape: TableShape) -> [String] {
    ["BEGIN IMMEDIATE"] + change.first + [change.act.sql(form, shape)] + change.last + ["COMMIT"]
  }

  /// Tries the forms, each on a copy of its own and each to its COMMIT, and answers what was
  /// refused. Whatever else is in the transaction must pass.
  private func attempt(
    _ change: ForbiddenChange, _ shape: TableShape
  ) throws -> [Form: PlainConnection.Refusal] {
    for form in Form.allCases { _ = try file.copy(as: form.rawValue) }
    return switch tool {
    case .connection: try attemptOnConnections(change, shape)
    case .shell: try attemptInShell(change, shape)
    }
  }

  private func attemptOnConnections(
    _ change: ForbiddenChange, _ shape: TableShape
  ) throws -> [Form: PlainConnection.Refusal] {
    var refusals: [Form: PlainConnection.Refusal] = [:]
    for form in Form.allCases {
      let connection = try PlainConnection(path(form))
      for (index, sql) in script(change, form, shape).enumerated() {
        guard let refusal = connection.run(sql) else { continue }
        if index == change.first.count + 1 {
          refusals[form] = refusal
        } else {
          Issue.record("\(change.name), \(form): \(sql): \(refusal.message)")
        }
      }
    }
    return refusals
  }

  private func attemptInShell(
    _ change: ForbiddenChange, _ shape: TableShape
  ) throws -> [Form: PlainConnection.Refusal] {
    var lines: [String] = []
    var forms: [Int: Form] = [:]
    for form in Form.allCases {
      lines.append(".open '\(path(form))'")
      // Lines count from 1, and BEGIN is the first of the transaction.
      forms[lines.count + 1 + change.first.count + 1] = form
      lines += script(change, form, shape)
    }
    let answer = try PlainShell.run(lines)
    #expect(answer.other == [], "\(change.name)")
    #expect(answer.output == "", "\(change.name)")
    var refusals: [Form: PlainConnection.Refusal] = [:]
    for (line, message) in answer.refusals {
      guard let form = forms[line] else {
        Issue.record("\(change.name): \(lines[line - 1]): \(message)")
        continue
      }
      refusals[form] = PlainConnection.Refusal(
        code: PlainShell.code(of: message), message: message)
    }
    return refusals
  }

  /// The change is one that could be made: with what makes it forbidden taken away, it passes.
  private func expectSound(_ change: ForbiddenChange, _ shape: TableShape) throws {
    if let honest = change.honest {
      _ = try copyAfter(honest, of: file.path, as: "honest")
      return
    }
    let act = change.act.sql(.plain, shape)
    let without = try copyAfter(change.first + change.last, of: unguarded, as: "without")
    let with = try file.copy(of: unguarded, as: "with")
    let connection = try PlainConnection(with)
    var refusals: [PlainConnection.Refusal] = []
    for sql in ["BEGIN IMMEDIATE"] + change.first + [act] + change.last + ["COMMIT"] {
      if let refusal = connection.run(sql) { refusals.append(refusal) }
    }
    // A constraint of the table forbids some changes a second time.
    let isRefused = refusals.count == 1 && refusals[0].message.contains("constraint failed")
    #expect(
      try isRefused || refusals.isEmpty && differences(with, without) != [],
      "\(change.name): \(act) changes nothing: \(refusals.map(\.message))")
  }

  /// A copy after a transaction that must pass.
  private func copyAfter(
    _ statements: [String], of original: String, as name: String
  ) throws -> String {
    let copy = try file.copy(of: original, as: name)
    guard !statements.isEmpty else { return copy }
    let connection = try PlainConnection(copy)
    for sql in ["BEGIN IMMEDIATE"] + statements + ["COMMIT"] {
      let refusal = connection.run(sql)
      #expect(refusal == nil, "\(sql): \(refusal?.message ?? "")")
    }
    return copy
  }

  /// The tables in which two files differ; files of the same bytes differ in none.
  private func differences(_ one: String, _ other: String) throws -> [String] {
    if try ForbiddenRun.bytes(one) == ForbiddenRun.bytes(other) { return [] }
    return try Content(of: one).differences(from: Content(of: other))
  }

  private static func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Other tools do not check foreign keys, and their REPLACE passes by the delete triggers.
  private func expectPlainSettings() throws {
    let pragmas = ["PRAGMA foreign_keys", "PRAGMA recursive_triggers"]
    switch tool {
    case .connection:
      let connection = try PlainConnection(file.path)
      for pragma in pragmas { #expect(try connection.rows(pragma) == [["0"]]) }
    case .shell:
      let answer = try PlainShell.run([".open '\(file.path)'"] + pragmas)
      #expect(answer.output == "0\n0\n")
    }
  }
}
