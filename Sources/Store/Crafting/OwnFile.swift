package import Records
internal import SQLite

/// A file of one employee, with a plan that nobody else reads until it is shared.
extension Store {
  static let ownFile = "own_file"

  /// The employee whose own file this is; nil in the file of an organisation.
  package func ownPerson() throws -> Int64? {
    try database.text(
      "SELECT value FROM setting WHERE name = ?1 ORDER BY id LIMIT 1", .text(Store.ownFile)
    ).flatMap { Int64($0) }
  }

  /// The number of the employee whose own file this is.
  package func ownNumber() throws -> String? { try ownPerson().map { try number(of: $0) } }

  /// Says in a new file whose own it is. Nothing says otherwise later.
  package func makeOwn(_ input: EmployeeInput, head: EventHead) throws {
    _ = try record(head) { recording in
      let writer = PeopleWriter(database: database, recording: recording)
      let outcome = try EmployeeEntry(store: self, writer: writer)
        .enter(input, effective: head.today)
      try database.run(
        "INSERT INTO setting (id, event, name, value) VALUES (?1, ?2, ?3, ?4)",
        .integer(try recording.nextID("setting")), .integer(recording.event),
        .text(Store.ownFile), .text(String(outcome.person)))
    }
  }
}
