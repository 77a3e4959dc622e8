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
    try database.insert(
      "INSERT INTO account (id, event, kind, unit, person, scheme)", columns: 6,
      rows: accounts.count
    ) { row, insert, first in
      let (id, person, scheme) = accounts[row]
      try insert.bind(first, id)
      try insert.bind(first + 1, recording.event)
      try insert.bind(first + 2, person == nil ? "pot" : "person")
      try insert.bind(first + 3, scheme.scheme.unit.rawValue)
      try insert.bind(first + 4, person)
      try insert.bind(first + 5, scheme.id)
    }
    accounts = []
  }

  private func insertLots() throws {
    try database.insert(
      """
      INSERT INTO lot (id, event, account, kind, employment, period_start, adjustment, claim,
        payment, source_lot, floor, leave)
      """, columns: 12, rows: lots.count
    ) { row, insert, first in
      let (lot, account) = lots[row]
      try insert.bind(first, lot.id)
      try insert.bind(first + 1, recording.event)
      try insert.bind(first + 2, account)
      try insert.bind(first + 3, lot.key.kind)
      for column in [4, 5, 6, 7, 8, 9, 11] { try insert.bindNull(first + Int32(column)) }
      switch lot.key {
      case .grant(let employment, let start):
        try insert.bind(first + 4, employment)
        try insert.bind(first + 5, start.description)
      case .budget(let start):
        try insert.bind(first + 5, start.description)
      case .adjustment(let id):
        try insert.bind(first + 6, id)
      case .carried(let source):
        try insert.bind(first + 9, source)
      case .claim(let claim, let source):
        try insert.bind(first + 7, claim)
        try insert.bind(first + 9, source)
      case .leave(let leave, let source):
        try insert.bind(first + 11, leave)
        try insert.bind(first + 9, source)
      case .grace(let payment, let source):
        try insert.bind(first + 8, payment)
        try insert.bind(first + 9, source)
      case .advance:
        break
      }
      try insert.bind(first + 10, 0)
    }
    lots = []
  }

  private func insertTerms() throws {
    try database.insert(
      """
      INSERT INTO lot_term (id, event, lot, granted_on, expires_on, ends_then, scheme_version,
        nominal_on, waits_on)
      """, columns: 9, rows: terms.count
    ) { row, insert, first in
      let (term, scheme) = terms[row]
      let version =
        scheme.versionIDs.indices.contains(term.version) ? scheme.versionIDs[term.version] : nil
      let ending = version == nil ? .lapse : scheme.scheme.versions[term.version].ending
      try insert.bind(first, try recording.nextID("lot_term"))
      try insert.bind(first + 1, recording.event)
      try insert.bind(first + 2, term.lot)
      try insert.bind(first + 3, term.grantedOn.description)
      try insert.bind(first + 4, term.expiresOn?.description)
      try insert.bind(first + 5, ending.word)
      try insert.bind(first + 6, version)
      try insert.bind(
        first + 7, term.nominalOn == term.expiresOn ? nil : term.nominalOn?.description)
      try insert.bind(first + 8, term.waitsOn?.description)
    }
    terms = []
  }

  private func insertTransfers() throws {
    try database.insert(
      """
      INSERT INTO transfer (id, event, kind, from_lot, to_lot, amount, effective_on, booked_on,
        reverses, claim, payment, adjustment, basis, leave)
      """, columns: 14, rows: postings.count
    ) { row, insert, first in
      let posting = postings[row]
      let booked = max(posting.day, firstOpenDay ?? posting.day)
      try insert.bind(first, try recording.nextID("transfer"))
      try insert.bind(first + 1, recording.event)
      try insert.bind(first + 2, posting.kind.rawValue)
      try insert.bind(first + 3, posting.from)
      try insert.bind(first + 4, posting.to)
      try insert.bind(first + 5, posting.amount)
      try insert.bind(first + 6, posting.day.description)
      try insert.bind(first + 7, booked.description)
      try insert.bind(first + 8, posting.reverses)
      try insert.bind(first + 9, posting.claim)
      try insert.bind(first + 10, posting.payment)
      try insert.bind(first + 11, posting.adjustment)
      try insert.bind(first + 12, posting.basis?.encoded)
      try insert.bind(first + 13, posting.leave)
    }
    postings = []
  }
}
