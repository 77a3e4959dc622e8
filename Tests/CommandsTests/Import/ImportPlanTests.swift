import Records
import Store
import Testing

@testable import Commands

@Suite("The files of a folder")
struct ImportPlanTests {
  @Test("Kinds in the order in which they build on one another, each by day")
  func order() {
    let plan = ImportPlan(files: [
      "claims.csv", "employees-2024-02-01.csv", "README.md", "schemes.yml",
      "employees-2023-01-01.csv", "teams.csv", "employees-2023-02-30.csv", "employees.csv",
      "employees.xlsx",
    ])
    #expect(
      plan.steps.map(\.file) == [
        "teams.csv", "employees.csv", "employees-2023-01-01.csv", "employees-2024-02-01.csv",
        "schemes.yml", "claims.csv",
      ])
    #expect(plan.steps[2].effective == ImportDesk.day("2023-01-01"))
    #expect(plan.steps[1].effective == nil)
    #expect(plan.leftAlone == ["README.md", "employees-2023-02-30.csv", "employees.xlsx"])
  }

  @Test("The first file with a mistake stops the rest; what came before stays")
  func stop() throws {
    let desk = try ImportDesk()
    let files = [
      "teams.csv": "team,name\nICT,ICT\n", "employees.csv": "employee,name\n1,A\n",
      "schemes.yaml": ImportDesk.schemes,
    ]
    let head = EventHead(command: "import all", actor: "tester", today: desk.today)
    do {
      _ = try ImportSequence(Importer(store: desk.store)).take(
        Array(files.keys), effective: nil, head: head
      ) { .bytes(Array((files[$0] ?? "").utf8), name: $0) }
      Issue.record("not stopped")
    } catch {
      #expect(error.file == "employees.csv")
      #expect(error.taken.map(\.file) == ["teams.csv"])
      #expect(error.cause is ImportFileProblems)
    }
    #expect(try desk.store.teams(asOf: desk.today).map(\.code) == ["ICT"])
    #expect(try desk.store.schemes().isEmpty)
  }
}
