internal import Glibc
internal import Records
package import SQLite

/// One organisation's database. A public verb of the store is one whole transaction that keeps
/// the invariants; nobody else writes.
package final class Store {
  package let database: Database
  package let path: String
  /// Told how far long work is: how much is done, of how many where that is known.
  package private(set) var progress: (_ done: Int64, _ total: Int64?) -> Void = { _, _ in }
  /// Told now and then that a statement is still running.
  private(set) var tick: () -> Void = {}
  /// The newest event this store has read or written, where it may write. It is in the file for
  /// good, unless another database came in its place.
  var head: (event: Int64, hash: [UInt8])?

  /// Whether somebody wants to know what a rehearsal (`dryRun`) would change.
  private(set) var listensToRehearsals = false
  private(set) var onRehearsal: ([BalanceEffect]) -> Void = { _ in }

  private init(database: Database, path: String) {
    self.database = database
    self.path = path
  }

  /// Opens an existing database and brings its schema up to date.
  ///
  /// - Parameter upgrading: also where it is only read; a copy that is checked stays as it is.
  /// - Throws: `StoreError` when the path is no database of ours; the file is untouched then.
  package static func open(
    path: String, access: Database.Access = .readWrite, cache: Database.CacheSize = .command,
    upgrading: Bool = false
  ) throws -> Store {
    try PathCheck.existing(path)
    let store: Store
    do {
      let database = try connection(path, access, cache)
      store = Store(database: database, path: path)
      let migrator = Migrator(database: database, path: path)
      let applied = try migrator.check()
      if applied < migrator.migrations.count {
        if access != .readOnly {
          try migrator.migrate(create: false)
        } else if upgrading {
          // What is read may be newer than the file: another connection brings it up to date.
          _ = try open(path: path)
        }
      }
      if access != .readOnly { store.head = try store.newestSeal() }
    } catch let error as SQLiteError {
      throw Store.explained(error, path: path)
    }
    return store
  }

  /// Has somebody told how far long work is. They must not ask this store for anything then.
  package func watch(
    progress: @escaping (_ done: Int64, _ total: Int64?) -> Void, tick: @escaping () -> Void
  ) {
    self.progress = progress
    self.tick = tick
    database.whileRunning(tick)
  }

  /// Has somebody told which balances a rehearsal would change, after each.
  package func listenToRehearsals(_ body: @escaping ([BalanceEffect]) -> Void) {
    listensToRehearsals = true
    onRehearsal = body
  }

  private static func connection(
    _ path: String, _ access: Database.Access, _ cache: Database.CacheSize
  ) throws -> Database {
    do {
      return try Database(
        path: path, access: access, cache: cache, applicationID: Migrator.applicationID)
    } catch let error where error.kind == .cannotOpen {
      throw error.systemErrno == 0
        ? StoreError.unsuitablePath(path: path, reason: .notAFile)
        : StoreError.cannotOpen(path: path, errno: error.systemErrno)
    }
  }

  /// Asks before anything is done whether a database can be made there.
  package static func checkPlace(_ path: String) throws { try PathCheck.fresh(path) }

  /// Makes a new database, readable by its owner alone (mode 0600).
  ///
  /// It gets its name when it is whole: whoever is stopped half way leaves no database that has
  /// its tables and not its first event.
  package static func create(path: String, head: EventHead) throws -> Store {
    try PathCheck.fresh(path)
    let temporary = "\(path).\(getpid()).part"
    Store.remove(temporary)
    defer { Store.remove(temporary) }
    let descriptor = Glibc.open(
      temporary, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreError.cannotWrite(path: path, errno: errno) }
    close(descriptor)
    do {
      try make(temporary, head)
    } catch var error as SQLiteError {
      // What stands in the temporary file goes with it.
      error.isCommitted = false
      throw error
    }
    try Store.name(temporary, path)
    return try open(path: path, cache: .bulk)
  }

  private static func make(_ path: String, _ head: EventHead) throws {
    let database = try Database(path: path, access: .readWrite, cache: .bulk)
    try Migrator(database: database, path: path).migrate(create: true)
    try Store(database: database, path: path).found(head)
  }

  /// A database in memory, for tests.
  package static func inMemory(head: EventHead) throws -> Store {
    let database = try Database(path: ":memory:", access: .create)
    try Migrator(database: database, path: ":memory:").migrate(create: true)
    let store = Store(database: database, path: ":memory:")
    try store.found(head)
    return store
  }

  /// The first event: the settings, and the world outside the accounts.
  private func found(_ head: EventHead) throws {
    _ = try record(head) { recording in
      try database.run(
        "INSERT INTO setting (id, event, name, value) VALUES (?1, ?2, ?3, ?4)",
        .integer(try recording.nextID("setting")), .integer(recording.event),
        .text(SettingName.fulltimeMinutes.rawValue),
        .text(String(SettingName.fulltimeMinutes.usual)))
      for world in World.allCases {
        for unit in Unit.allCases {
          let account = try recording.nextID("account")
          try database.run(
            "INSERT INTO account (id, event, kind, unit) VALUES (?1, ?2, ?3, ?4)",
            .integer(account), .integer(recording.event), .text(world.rawValue),
            .text(unit.rawValue))
          try database.run(
            "INSERT INTO lot (id, event, account, kind) VALUES (?1, ?2, ?3, 'world')",
            .integer(try recording.nextID("lot")), .integer(recording.event), .integer(account))
        }
      }
    }
  }

  /// SQLite's answer to a file that is none of ours, in our words.
  static func explained(_ error: SQLiteError, path: String) -> any Error {
    switch error.kind {
    case .notADatabase: StoreError.notOurs(path: path)
    case .corrupt: StoreError.corrupt(path: path, detail: error.message)
    default: error
    }
  }
}
