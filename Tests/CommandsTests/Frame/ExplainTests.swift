import Commands
import Interchange
import Messages
import Records
import SQLite
import Store
import Testing

@Suite("Errors in words and numbers")
struct ExplainTests {
  private let english = Explain(messages: .english)

  @Test(
    "Every kind of error has its id and exit code",
    arguments: [
      (StoreError.missing(path: "a.db"), "database-missing", Exit.noInput),
      (StoreError.exists(path: "a.db"), "database-exists", .cannotCreate),
      (StoreError.unsuitablePath(path: "x", reason: .folder), "path-is-folder", .noInput),
      (StoreError.unsuitablePath(path: "x", reason: .network), "path-on-network", .cannotCreate),
      (StoreError.notOurs(path: "x"), "not-a-boetseer-database", .badInput),
      (StoreError.corrupt(path: "x", detail: "y"), "database-damaged", .badInput),
      (
        StoreError.damaged(path: "x", findings: [Finding(.chain, .event(3), .noSeal)]),
        "database-damaged", .badInput
      ),
      (StoreError.unsealed(event: 3), "event-not-sealed", .badInput),
      (StoreError.replaced(path: "x"), "database-replaced", .busy),
      (
        StoreError.foreignJournal(path: "x", journal: "x-wal"), "foreign-journal", .cannotCreate
      ),
      (
        StoreError.unsuitablePath(path: "x-wal", reason: .journalName), "path-is-journal",
        .cannotCreate
      ),
      (StoreError.unsuitablePath(path: "-", reason: .dash), "path-is-dash", .cannotCreate),
      (SQLiteError(extendedCode: 1032, message: "m"), "database-replaced", .busy),
      (StoreError.cannotWrite(path: "x", errno: 36), "cannot-write", .cannotCreate),
      (StoreError.newerDatabase(found: 9, known: 5), "newer-database", .configuration),
      (StoreError.cannotWrite(path: "x", errno: 28), "cannot-write", .io),
      (StoreError.cannotWrite(path: "x", errno: 13), "cannot-write", .cannotCreate),
      (StoreError.cannotOpen(path: "x", errno: 13), "cannot-open", .notAllowed),
      (StoreError.cannotOpen(path: "x", errno: 5), "cannot-open", .io),
      (StoreError.notSecured(path: "x"), "not-secured", .io),
      (SQLiteError(extendedCode: 778, message: "m", systemErrno: 5), "disk-error", .io),
      (StoreError.notFound(.importMap, id: "x", near: []), "no-such-import-map", .notFound),
      (
        StoreError.ambiguousName("jan", candidates: ["1", "2"], more: 3), "ambiguous-name",
        .notFound
      ),
      (StoreError.noSuchClaim("C9", newest: nil), "no-such-claim", .notFound),
      (StoreError.refused(.ownClaim(claim: "C1", by: "7")), "own-claim", .refused),
      (Refusal.nothingToUndo(actor: "x"), "nothing-to-undo", .refused),
      (SQLiteError(extendedCode: 5, message: "m"), "busy", .busy),
      (SQLiteError(extendedCode: 13, message: "m"), "disk-full", .io),
      (SQLiteError(extendedCode: 778, message: "m"), "disk-full", .io),
      (StoreError.cannotWrite(path: "x", errno: 27), "cannot-write", .io),
      (SQLiteError(extendedCode: 10, message: "m"), "disk-error", .io),
      (SQLiteError(extendedCode: 8, message: "m"), "read-only", .notAllowed),
      (SQLiteError(extendedCode: 11, message: "m"), "database-damaged", .badInput),
      (SQLiteError(extendedCode: 14, message: "m"), "no-journal", .cannotCreate),
      (SQLiteError(extendedCode: 1811, message: "lot: x"), "internal", .internalFault),
      (LedgerProblem.noPostableOrder(left: 2), "internal", .internalFault),
      (CSVError(.emptyFile), "empty-file", .badInput),
      (CSVError(.unreadable(errno: 2)), "input-missing", .noInput),
      (YAMLError(.tab, line: 3, column: 1), "not-yaml", .badInput),
    ] as [(any Error & Sendable, String, Exit)])
  func mapped(error: any Error & Sendable, id: String, exit: Exit) {
    let problem = english.problems(error).first
    #expect(problem.id == id)
    #expect(problem.exit == exit)
    #expect(!problem.message.isEmpty)
    #expect(Explain(messages: .dutch).problems(error).first.id == id)
  }

  @Test("Values of an unknown error are not told")
  func unknown() {
    struct Leaky: Error { let name = "Fatima" }
    #expect(!english.problems(Leaky()).first.message.contains("Fatima"))
    let bound = SQLiteError(extendedCode: 1, message: "Fatima", sql: "Fatima")
    #expect(!english.problems(bound).first.message.contains("Fatima"))
  }

  @Test("A refusal with amounts and days, in both languages")
  func refusal() {
    let dutch = Console(["LANG": "nl"])
    #expect(dutch.run("refuse") == .refused)
    #expect(
      dutch.errors == """
        error insufficient-balance: op 04-10-2024 is € 120,50 vrij te besteden op ILA, \
        en € 1.250,00 is nodig
          oplossing: ken minder toe met --amount, of kies een andere regeling met --pay-from

        """)
    let english = Console()
    #expect(english.run("refuse") == .refused)
    #expect(english.errors.contains("on 4 Oct 2024 there is €120.50 free to spend on ILA"))
  }

  @Test("The position, for people and programs")
  func position() throws {
    let problem = Problem(
      "not-hours", .badInput, Wording("no hours", fix: "write 28,8"),
      at: Position(file: "p.csv", line: 12, place: .named("hours"), value: "28;\u{1B}8"))
    #expect(
      problem.text(.dutch) == """
        error not-hours: no hours
          p.csv:12, kolom "hours": "28;\u{FFFD}8"
          oplossing: write 28,8

        """)
    var numbered = problem
    numbered.position = Position(file: "p.csv", line: 1, place: .numbered(4))
    #expect(numbered.text(.english).contains("  p.csv:1, column 4\n"))
    #expect(JSONWriter.text(Problems(numbered).json).contains(#""line":1,"column":4}"#))
    let two = try #require(Problems([problem, problem]))
    let json = JSONWriter.text(two.json)
    #expect(json.hasPrefix(#"{"error":{"id":"not-hours","message":"no hours","position":{"#))
    #expect(json.contains(#""file":"p.csv","line":12,"column":"hours","value":"28;\u001b8""#))
    #expect(json.contains(#""errors":[{"#))
  }

  @Test("The exit codes are those of the contract")
  func exits() {
    #expect(
      Exit.allCases.map(\.rawValue) == [0, 1, 4, 5, 64, 65, 66, 70, 73, 74, 75, 77, 78, 130])
  }
}
