import Foundation
import Records
import Store
import Testing

/// The ledger that measurements load at once is the one that the program would have posted.
@Suite struct LargeLedgerTests {
  private static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private static func database(in folder: String, joining: String = "2020-03-01") throws -> String {
    let path = folder + "/large.db"
    let head = EventHead(command: "init", actor: "tester", today: try day("2023-12-31"))
    let store = try Store.create(path: path, head: head)
    for number in 1...7 {
      var input = EmployeeInput(number: "\(number)")
      input.name = "Person \(number)"
      input.startedOn = try day(joining)
      input.minutesPerWeek = Int64(300 * number)
      input.fulltimeMinutes = 2160
      _ = try store.addEmployee(input, head: head, dryRun: false)
    }
    return path
  }

  @Test func isWhatASyncPosts() throws {
    try SampleProgram.inTemporaryFolder { folder in
      let path = try Self.database(in: folder)
      #expect(try SampleProgram.run(["--ledger", path, "--months", "14"]).code == 0)
      let store = try Store.open(path: path)
      #expect(try store.doctor(.deep).findings == [])
      let day = try Self.day("2024-02-29")
      #expect(try store.waiting(through: day, person: nil).isEmpty)
      let balances = try store.accountBalances(asOf: day, knownBy: nil)
      #expect(balances.map(\.available) == [Int64](repeating: 14 * 3000, count: 7))
      // The next month is granted as ever, by a database that defends itself as before.
      let next = try store.sync(
        through: try Self.day("2024-03-01"), ahead: true, scheme: nil,
        head: EventHead(command: "sync", actor: "tester", today: day), dryRun: false)
      #expect(next.result.amounts.values.reduce(0, +) == 7 * 3000)
      #expect(try store.doctor(.deep).findings == [])
    }
  }

  @Test func isRefusedWhereItWouldBeWrong() throws {
    try SampleProgram.inTemporaryFolder { folder in
      let path = try Self.database(in: folder, joining: "2023-03-01")
      let outcome = try SampleProgram.run(["--ledger", path])
      #expect(outcome.code == 1)
      #expect(outcome.message.contains("somebody joins or leaves"))
      let store = try Store.open(path: path)
      #expect(try store.doctor(.deep).findings == [])
      #expect(try store.accountBalances(asOf: Self.day("2024-01-01"), knownBy: nil).isEmpty)
    }
  }
}
