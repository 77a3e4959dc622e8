internal import Records
internal import SQLite

/// Writes the differences of a round of accounts: accounts, lots, terms, transfers, in that
/// order and in the order of their numbers.
final class LedgerPoster {
  private let recording: Recording
  private let database: Database
  private let firstOpenDay: Day?
  private var accounts: [(id: Int64, person: Int64?, scheme: StoredScheme)] = []
  private var lots: [(lot: LedgerDifference.NewLot, account: Int64)] = []
  private var terms: [(term: LedgerDifference.Term, scheme: StoredScheme)] = []
  private var postings: [LedgerDifference.Posting] = []

  init(_ recording: Recording, _ database: Database) throws {
    self.recording = recording
    self.database = database
    firstOpenDay = try database.text("SELECT max(last_day) FROM closed_period")
      .flatMap { Day(iso: $0) }.map { $0 + 1 }
  }

  func nextLotID() throws -> Int64 { try recording.nextID("lot") }

  /// - Parameter account: nil makes one, and is its number then.
  func add(
    _ difference: LedgerDifference, account: inout Int64?, person: Int64?, scheme: StoredScheme
  ) throws {
    guard !difference.isEmpty else { return }
    let id: Int64
    if let account {
      id = account
    } else {
      id = try recording.nextID("account")
      account = id
      accounts.append((id, person, scheme))
    }
    for lot in difference.newLots { lots.append((lot, id)) }
    for term in difference.terms { terms.append((term, scheme)) }
    postings += difference.postings
  }

  func flush() throws {
    try insertAccounts()
    try insertLots()
    try insertTerms()
    try insertTransfers()
  }

  private func insertAccounts() throws {
    for (id, person, scheme) in accounts {
      try database.run(
        """
        INSERT INTO account (id, event, kind, unit, person, scheme)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """, .integer(id), .integer(recording.event), person == nil ? "pot" : "person",
        .text(scheme.scheme.unit.rawValue), SQLiteValue(person), .integer(scheme.id))
    }
    accounts = []
  }

  private func insertLots() throws {
    guard !lots.isEmpty else { return }
    let insert = try database.statement(
      """
      INSERT INTO lot (id, event, account, kind, employment, period_start, adjustment, claim,
        payment, source_lot, floor)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0)
      """)
    for (lot, account) in lots {
      try insert.bind(1, lot.id)
      try insert.bind(2, recording.event)
      try insert.bind(3, account)
      for index in 5...10 { try insert.bindNull(Int32(index)) }
      switch lot.key {
      case .grant(let employment, let start):
        try insert.bind(4, "grant")
        try insert.bind(5, employment)
        try insert.bind(6, start.description)
      case .budget(let start):
        try insert.bind(4, "budget")
        try insert.bind(6, start.description)
      case .adjustment(let id):
        try insert.bind(4, "adjustment")
        try insert.bind(7, id)
      case .carried(let source):
        try insert.bind(4, "carried")
        try insert.bind(10, source)
      case .claim(let claim, let source):
        try insert.bind(4, "claim")
        try insert.bind(8, claim)
        try insert.bind(10, source)
      case .grace(let payment, let source):
        try insert.bind(4, "grace")
        try insert.bind(9, payment)
        try insert.bind(10, source)
      case .advance:
        try insert.bind(4, "advance")
      }
      try insert.run()
      try insert.reset()
    }
    lots = []
  }

  private func insertTerms() throws {
    guard !terms.isEmpty else { return }
    let insert = try database.statement(
      """
      INSERT INTO lot_term (id, event, lot, granted_on, expires_on, ends_then, scheme_version,
        nominal_on, waits_on)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """)
    for (term, scheme) in terms {
      let version =
        scheme.versionIDs.indices.contains(term.version) ? scheme.versionIDs[term.version] : nil
      try insert.bind(1, try recording.nextID("lot_term"))
      try insert.bind(2, recording.event)
      try insert.bind(3, term.lot)
      try insert.bind(4, term.grantedOn.description)
      try insert.bind(5, term.expiresOn?.description)
      let ending = version == nil ? .lapse : scheme.scheme.versions[term.version].ending
      try insert.bind(6, ending.word)
      try insert.bind(7, version)
      try insert.bind(8, term.nominalOn == term.expiresOn ? nil : term.nominalOn?.description)
      try insert.bind(9, term.waitsOn?.description)
      try insert.run()
      try insert.reset()
    }
    terms = []
  }

  private func insertTransfers() throws {
    guard !postings.isEmpty else { return }
    let insert = try database.statement(
      """
      INSERT INTO transfer (id, event, kind, from_lot, to_lot, amount, effective_on, booked_on,
        reverses, claim, payment, adjustment, basis)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
      """)
    for posting in postings {
      let booked = max(posting.day, firstOpenDay ?? posting.day)
      try insert.bind(1, try recording.nextID("transfer"))
      try insert.bind(2, recording.event)
      try insert.bind(3, posting.kind.rawValue)
      try insert.bind(4, posting.from)
      try insert.bind(5, posting.to)
      try insert.bind(6, posting.amount)
      try insert.bind(7, posting.day.description)
      try insert.bind(8, booked.description)
      try insert.bind(9, posting.reverses)
      try insert.bind(10, posting.claim)
      try insert.bind(11, posting.payment)
      try insert.bind(12, posting.adjustment)
      try insert.bind(13, posting.basis?.encoded)
      try insert.run()
      try insert.reset()
    }
    postings = []
  }
}
