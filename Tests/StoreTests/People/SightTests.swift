import Records
import Store
import Testing

/// Who manages whom is looked up for a few people, and worked out for everybody at once.
@Suite("Whom somebody manages")
struct SightTests {
  private let hospital: Hospital

  /// Teams ALL > CARE > ICU, managed by 1, nobody and 2; people in each, with and without a manager
  /// of their own, who moved, and 9, who stands in for 1.
  init() throws {
    hospital = try Hospital()
    try hospital.add(Hospital.simpleAccount("ILA", amount: 100) { $0.managerSees = .balance })
    for number in ["1", "2", "9", "h"] { try enter(number) }
    let tree: [(code: String, parent: String?, manager: String?)] = [
      ("ALL", nil, "1"), ("CARE", "ALL", nil), ("ICU", "CARE", "2"),
    ]
    var teams: [ImportRow<TeamInput>] = []
    for team in tree {
      var input = TeamInput(code: team.code)
      input.parent = team.parent
      input.manager = team.manager
      teams.append(ImportRow(line: teams.count + 2, value: input))
    }
    _ = try hospital.store.importTeams(
      digest: [UInt8](repeating: 3, count: 32), effective: Hospital.day("2024-01-01"),
      head: Hospital.head("import teams"), dryRun: false
    ) { teams.isEmpty ? nil : teams.removeFirst() }
    try enter("3", team: "ALL")
    try enter("4", team: "CARE")
    try enter("5", team: "ICU")
    try enter("6", team: "ICU", manager: "1")
    try enter("7", team: "CARE", manager: "9")
    try enter("8", team: "ICU")
    try change("8", team: "ALL", from: "2025-06-01")
    try change("2", team: "ICU", from: "2024-01-02")
    try change("9", roles: ["delegate:1"], from: "2025-01-01")
    try change("h", roles: ["hr"], from: "2024-01-01")
  }

  private func enter(_ number: String, team: String? = nil, manager: String? = nil) throws {
    var input = EmployeeInput(number: number)
    input.startedOn = Hospital.day("2024-01-01")
    input.team = team
    input.manager = manager
    _ = try hospital.store.addEmployee(input, head: Hospital.head("add"), dryRun: false)
  }

  private func change(
    _ number: String, team: String? = nil, roles: [String] = [], from day: String
  ) throws {
    var input = EmployeeInput(number: number)
    input.team = team
    _ = try hospital.store.changeEmployee(
      input, from: Hospital.day(day), addRoles: roles, head: Hospital.head("change"),
      dryRun: false)
  }

  private func managed(by actor: String, on day: String, oneByOne: Bool) throws -> [String] {
    let store = hospital.store
    let everybody = try Sight(store, actor: actor, on: Hospital.day(day), of: nil)
    return try ["1", "2", "3", "4", "5", "6", "7", "8", "9", "h"].filter { number in
      let person = try store.person(number, asOf: Hospital.day(day)).id
      let sight =
        oneByOne ? try Sight(store, actor: actor, on: Hospital.day(day), of: [person]) : everybody
      return try number != actor && #require(sight).isOwnOrManaged(person)
    }
  }

  @Test(
    "By their own manager, that of the team or of one above, or a delegate",
    arguments: [
      ("1", "2026-01-15", ["2", "3", "4", "6", "8"]), ("1", "2025-01-15", ["2", "3", "4", "6"]),
      ("2", "2026-01-15", ["5"]), ("2", "2025-01-15", ["5", "8"]), ("3", "2026-01-15", []),
      ("9", "2026-01-15", ["2", "3", "4", "6", "7", "8"]), ("9", "2024-06-01", ["7"]),
    ])
  func everybody(actor: String, day: String, expected: [String]) throws {
    #expect(try managed(by: actor, on: day, oneByOne: false) == expected)
    #expect(try managed(by: actor, on: day, oneByOne: true) == expected)
  }
}
