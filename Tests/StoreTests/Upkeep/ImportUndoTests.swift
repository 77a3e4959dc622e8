import Records
import SQLite
import Testing

@testable import Store

/// Files taken in one after the other and taken back in every order there is.
@Suite("Imports are taken back in any order")
struct ImportUndoTests {
  /// What somebody takes in, in this order; later files build on earlier ones.
  enum File: Int64, CaseIterable {
    case teams, employees, laterEmployees, scheme, claims

    func takeIn(_ hospital: Hospital) throws {
      switch self {
      case .teams:
        var team = TeamInput(code: "ICU")
        team.name = "Intensive care"
        var rows = [ImportRow(line: 2, value: team)]
        _ = try hospital.store.importTeams(
          digest: digest, effective: nil, head: Hospital.head("import teams"), dryRun: false
        ) { rows.popLast() }
      case .employees:
        try people(hospital, [Self.employee("1", hours: 2160), Self.employee("2", hours: 2160)])
      case .laterEmployees:
        try people(hospital, [Self.employee("1", hours: 1080), Self.employee("3", hours: 2160)])
      case .scheme: try hospital.add(Hospital.learningAccount())
      case .claims: _ = try hospital.importClaim("1", cost: 30_000, on: "2025-03-01")
      }
    }

    private var digest: [UInt8] { [UInt8](repeating: UInt8(rawValue), count: 32) }

    private static func employee(_ number: String, hours: Int64) -> EmployeeInput {
      EmployeeImportTests.row(number) {
        $0.team = "ICU"
        $0.startedOn = Hospital.day("2024-01-01")
        $0.minutesPerWeek = hours
      }
    }

    private func people(_ hospital: Hospital, _ inputs: [EmployeeInput]) throws {
      var rows = inputs.enumerated().map { ImportRow(line: $0 + 2, value: $1) }
      _ = try hospital.store.importEmployees(
        digest: digest, effective: Hospital.day("2025-07-01"),
        head: Hospital.head("import employees"), dryRun: false
      ) { rows.isEmpty ? nil : rows.removeFirst() }
    }
  }

  static func orders(of files: [File]) -> [[File]] {
    guard let last = files.last else { return [[]] }
    return orders(of: files.dropLast()).flatMap { shorter in
      (0...shorter.count).map { place in
        var longer = shorter
        longer.insert(last, at: place)
        return longer
      }
    }
  }

  /// What a reader of the file sees, without its numbers of rows and events.
  private static func seen(_ hospital: Hospital) throws -> [String] {
    var lines: [String] = []
    for query in [
      "SELECT 'team ' || team || ' ' || name FROM x_team ORDER BY 1",
      """
      SELECT 'work ' || employee || ' ' || started_on || ' ' || valid_from || ' '
        || minutes_per_week
      FROM x_employment ORDER BY 1
      """,
      """
      SELECT 'lot ' || employee || ' ' || scheme || ' ' || granted_on || ' ' || remaining
      FROM x_lot WHERE remaining <> 0 ORDER BY 1
      """,
      "SELECT 'claim ' || employee || ' ' || state || ' ' || asked FROM x_claim ORDER BY 1",
    ] {
      lines += try hospital.store.database.all(query) { try $0.text(0) }
    }
    return lines
  }

  private static func hospital(with files: [File]) throws -> Hospital {
    let hospital = try Hospital()
    for file in files { try file.takeIn(hospital) }
    try hospital.sync("2025-12-31")
    return hospital
  }

  @Test("What is left is what the other files alone make; none goes from under another")
  func everyOrder() throws {
    var alone: [[File]: [String]] = [:]
    let orders = ImportUndoTests.orders(of: File.allCases)
    #expect(orders.count == 120)
    for order in orders {
      let hospital = try ImportUndoTests.hospital(with: File.allCases)
      var left = File.allCases
      var waiting = order
      while !waiting.isEmpty {
        let before = waiting.count
        for file in waiting {
          do {
            // Event 1 made the database.
            try hospital.undo(file.rawValue + 2)
          } catch StoreError.refused(.builtOn(event: _, by: let later, command: _)) {
            // The file that stands in the way was taken in later and is still there.
            #expect(left.contains { $0.rawValue + 2 == later && $0.rawValue > file.rawValue })
            continue
          }
          left.removeAll { $0 == file }
          waiting.removeAll { $0 == file }
          try hospital.sync("2025-12-31")
          if alone[left] == nil {
            alone[left] = try ImportUndoTests.seen(ImportUndoTests.hospital(with: left))
          }
          #expect(try ImportUndoTests.seen(hospital) == alone[left], "\(order), left: \(left)")
          try hospital.expectSound()
        }
        try #require(waiting.count < before, "\(waiting) cannot be taken back")
      }
    }
  }
}
