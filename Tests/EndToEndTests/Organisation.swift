import Foundation
import Testing

/// An organisation in a folder of its own, worked on through the built program only.
final class Organisation {
  let folder: String
  var today = "2026-01-15"
  var language = "en"
  private var hasTeam = false

  /// - Parameter schemes: a scheme file.
  init(schemes: String = Organisation.learningAccount()) throws {
    folder = NSTemporaryDirectory() + "/boetseer-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try expect("init")
    try write(schemes, to: "schemes.yaml")
    try expect("import", "schemes", "schemes.yaml")
  }

  /// The sample hospital, or a database without anything in it.
  init(sample: Bool) throws {
    folder = NSTemporaryDirectory() + "/boetseer-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    if sample { try expect("init", "--sample") } else { try expect("init") }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func learningAccount(
    code: String = "ILA", amount: String = "706.00", expiry: String = "{rule: months, months: 36}",
    more: String = ""
  ) -> String {
    """
    schemes:
    \(account(code: code, amount: amount, expiry: expiry, more: more))
    """
  }

  static func account(
    code: String, amount: String = "706.00", expiry: String = "{rule: months, months: 36}",
    more: String = ""
  ) -> String {
    """
      - code: \(code)
        name: {nl: Leerrekening \(code), en: Learning account \(code)}
        form: account
        unit: EUR
        basis: {kind: cao}
        works_council: {cao: true}
        tax_status: confirmed
        versions:
          - valid_from: 2023-01-01
            grant: {amount: "\(amount)", per: year}
            expiry: \(expiry)
            \(more)
    """
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }

  @discardableResult
  func run(_ words: [String], today: String? = nil) throws -> Binary.Outcome {
    try Binary.run(words, in: folder, environment: environment(today))
  }

  func environment(_ today: String? = nil) -> [String: String] {
    ["BOETSEER_TODAY": today ?? self.today, "BOETSEER_LANG": language]
  }

  /// Runs a command that must succeed.
  @discardableResult
  func expect(
    _ words: String..., today: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Binary.Outcome {
    let outcome = try run(words, today: today)
    #expect(
      outcome.exit == 0, "\(words.joined(separator: " ")): \(outcome.errors)",
      sourceLocation: sourceLocation)
    return outcome
  }

  /// Runs a command that must be refused with an exit code, and answers the error's id.
  func refuse(
    _ words: String..., exit: Int32 = 1, today: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> (id: String, message: String, fix: String) {
    let outcome = try run(words + ["--format", "json"], today: today)
    #expect(outcome.exit == exit, "\(outcome.errors)", sourceLocation: sourceLocation)
    let object = try? JSONSerialization.jsonObject(with: Data(outcome.errors.utf8))
    let error = (object as? [String: Any])?["error"] as? [String: Any]
    return (
      error?["id"] as? String ?? outcome.errors, error?["message"] as? String ?? "",
      error?["fix"] as? String ?? ""
    )
  }

  /// Somebody in team A, which comes from a file as all teams do.
  func employ(_ number: String, hours: String, from start: String) throws {
    if !hasTeam {
      try write("team,name\nA,Ward A\n", to: "team-a.csv")
      try expect("import", "teams", "team-a.csv")
      hasTeam = true
    }
    try expect(
      "employee", "add", number, "--name", "Person \(number)", "--team", "A", "--started", start,
      "--hours", hours, "--fulltime", "36")
  }

  /// A column of `account list` for one employee, in cents.
  func amount(
    _ column: String, of number: String, scheme: String = "ILA", on day: String
  ) throws -> Int? {
    let outcome = try run(["account", "list", "--format", "json", "--as-of", day])
    let rows = outcome.json as? [[String: Any]]
    let row = rows?.first {
      $0["employee"] as? String == number && $0["scheme"] as? String == scheme
    }
    return row?[column] as? Int
  }

  /// Submits a claim and answers its id.
  @discardableResult
  func submit(_ words: String..., today: String? = nil) throws -> String {
    let outcome = try run(["claim", "submit"] + words + ["--format", "json"], today: today)
    #expect(outcome.exit == 0, "\(words): \(outcome.errors)")
    return (outcome.json as? [String: Any])?["id"] as? String ?? ""
  }

  func isHealthy() throws -> Bool { try run(["doctor"]).exit == 0 }
}
