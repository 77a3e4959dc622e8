internal import Records

/// Managers who were named before their own row came: entered once they are known.
struct PendingManagers {
  typealias Pending = (line: Int, manager: EmployeeEntry.PendingManager)

  let writer: PeopleWriter
  private var waiting: [Pending] = []
  /// Looked through again when this many wait, so that memory does not grow with the file.
  private var limit = 4096

  init(writer: PeopleWriter) { self.writer = writer }

  mutating func add(_ manager: EmployeeEntry.PendingManager, line: Int) throws {
    waiting.append((line, manager))
    guard waiting.count >= limit else { return }
    waiting = try unknown()
    limit = max(limit, waiting.count * 2)
  }

  /// Enters who is known by now.
  ///
  /// - Returns: who is not.
  func unknown() throws -> [Pending] {
    try waiting.filter { _, pending in
      guard let person = try writer.database.personID(pending.number) else { return true }
      try writer.change(
        pending.employment, from: pending.from, PeopleWriter.EmploymentChange(manager: person))
      return false
    }
  }
}
