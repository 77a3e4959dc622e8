package import Records
internal import SQLite

/// What a command says about itself when it changes something.
package struct EventHead: Sendable {
  package var command: String
  package var actor: String
  package var subject: String?
  package var reason: String?
  /// The day the command took as today.
  package var today: Day
  package var idempotencyKey: String?
  package var undoes: Int64?

  package init(
    command: String, actor: String, subject: String? = nil, reason: String? = nil, today: Day
  ) {
    self.command = command
    self.actor = actor
    self.subject = subject
    self.reason = reason
    self.today = today
  }
}

/// An open event: the one way to write. Every row gets its number and its event here.
final class Recording {
  let database: Database
  let event: Int64
  let today: Day
  /// Whose accounts hang on what was written, posted or not: a rehearsal looks at them.
  var concerned: Set<Int64> = []
  private var lastIDs: [String: Int64] = [:]
  private var firstIDs: [String: Int64] = [:]
  private var salts = TextDigest.Salts()

  init(database: Database, event: Int64, today: Day) {
    self.database = database
    self.event = event
    self.today = today
  }

  /// The next free number of a chain table.
  func nextID(_ table: String) throws -> Int64 {
    let last: Int64
    if let known = lastIDs[table] {
      last = known
    } else {
      last = try database.integer("SELECT max(id) FROM \(table)") ?? 0
      firstIDs[table] = last
    }
    lastIDs[table] = last + 1
    return last + 1
  }

  /// The number given last in a chain table.
  func lastID(_ table: String) throws -> Int64 {
    if let known = lastIDs[table] { return known }
    return try database.integer("SELECT max(id) FROM \(table)") ?? 0
  }

  /// A salt for the digest of a name or text.
  func salt() -> [UInt8] { salts.next() }

  /// Tables written so far, with the number before their first row of this event.
  var written: [String: Int64] { firstIDs }

  /// Keeps a free text outside the chain and its digest in it.
  ///
  /// - Returns: the number to refer to, or nil when there is no text.
  func text(_ body: String?) throws -> Int64? {
    guard let body, !body.isEmpty else { return nil }
    let id = try nextID("text")
    let salt = salt()
    try database.run(
      "INSERT INTO text (id, event, digest) VALUES (?1, ?2, ?3)", .integer(id),
      .integer(event), .blob(TextDigest.digest(salt: salt, [body])))
    try database.run(
      "INSERT INTO text_body (text, salt, body) VALUES (?1, ?2, ?3)", .integer(id), .blob(salt),
      .text(body))
    return id
  }
}
