internal import Records
internal import SQLite

/// Vouchers that everybody is granted from one pot: what one person gets depends on what the pot
/// has for all (docs/rules.md 29).
extension LedgerKeeper {
  private var voucherSchemes: [StoredScheme] {
    (schemes + undone).filter { $0.scheme.isPersonal && $0.scheme.hasPot }
  }

  /// Brings voucher schemes up to date for some people; where anything of theirs changes, for
  /// everybody: what a pot gives back at the end of its year is what all of them left.
  func bringVouchers(
    of people: ClosedRange<Int64>, through day: Day, _ summary: inout PostingSummary
  ) throws {
    let everybody = 1...max(1, try database.integer("SELECT max(id) FROM person") ?? 1)
    for stored in voucherSchemes {
      if people == everybody {
        try bringVouchers(stored, of: everybody, through: day, &summary)
      } else if try isBehind(stored, people, through: day) {
        try bringVouchers(stored, of: everybody, through: day, &summary)
      }
    }
  }

  /// Brings the pot, and the accounts of people in it.
  ///
  /// What comes into the pot is posted first and what leaves it for the employer last, so that it
  /// never holds less than nothing on the way.
  ///
  /// - Parameter people: nil is the pot alone.
  func bringVouchers(
    _ stored: StoredScheme, of people: ClosedRange<Int64>?, through day: Day,
    _ summary: inout PostingSummary
  ) throws {
    let day = try horizon(of: stored, day)
    let plan = try potPlan(stored, upTo: day)
    summary.late += plan.delays.days.sorted { $0.key < $1.key }.map {
      PostingSummary.LateGrants(scheme: stored.scheme.code, day: $0.key, made: $0.value)
    }
    let pot = try StandingReader(database: database).pot(of: stored.id).values.first
    let standing = pot?.standing ?? StandingAccount()
    guard pot != nil || !plan.ledger.transfers.isEmpty else { return }
    guard
      let difference = try difference(
        plan.ledger, standing, stored, of: nil, nextLotID: nextLotID)
    else { return }
    summary.add(difference)
    if !difference.isEmpty { try onDifference?(nil, stored, difference) }
    var account = pot?.id
    try poster?.add(
      difference.comingIn, account: &account, person: nil, scheme: stored)
    try poster?.flush()
    var round = PotRound(plan: plan, lots: potLots(difference, standing))
    for lot in standing.lots { round.amounts[lot.id] = lot.amount }
    round.add(difference.comingIn.postings)
    round.account = account
    for (start, id) in round.lots {
      round.filledOn[id] =
        plan.ledger.lots.first { $0.key == .budget(periodStart: start) }?.grantedOn
    }
    if let people {
      // First those whose changes fill the pot or leave it alone, then those who take from it.
      let takers = try bringPeople(stored, people, only: nil, &round, day, &summary)
      if !takers.isEmpty {
        _ = try bringPeople(stored, people, only: takers, &round, day, &summary)
      }
    }
    try poster?.add(difference.goingOut, account: &account, person: nil, scheme: stored)
    try giveBackLoans(&round, pot: stored)
    try poster?.flush()
  }

  /// A pot while its accounts are posted.
  private struct PotRound {
    let plan: PotReplay
    /// By the start of their period.
    let lots: [Day: Int64]
    var amounts: [Int64: Int64] = [:]
    var account: Int64?
    /// The day on which each lot of the pot was filled.
    var filledOn: [Int64: Day] = [:]
    /// What each was lent.
    var lent: [Int64: Int64] = [:]
    /// Numbers for lots that an account did not use after all.
    var spareLots: [Int64] = []

    init(plan: PotReplay, lots: [Day: Int64]) {
      self.plan = plan
      self.lots = lots
      for lot in lots.values { amounts[lot] = 0 }
    }

    mutating func add(_ postings: [LedgerDifference.Posting]) {
      for posting in postings {
        amounts[posting.from]? -= posting.amount
        amounts[posting.to]? += posting.amount
      }
    }
  }

  /// - Parameter only: nil leaves alone whose changes take from the pot.
  /// - Returns: whom it left alone.
  private func bringPeople(
    _ stored: StoredScheme, _ people: ClosedRange<Int64>, only: Set<Int64>?,
    _ round: inout PotRound, _ day: Day, _ summary: inout PostingSummary
  ) throws -> Set<Int64> {
    var takers: Set<Int64> = []
    try forEachAccount(stored, people, only: only) { person, entries, changes, account in
      let standing = account?.standing ?? StandingAccount()
      let derived = derive(
        stored, person, entries, changes, standing, delays: round.plan.delays, through: day)
      if only == nil { try onDerived?(person.id, stored, derived) }
      guard account != nil || !derived.transfers.isEmpty else { return }
      // Which turn it is shows without numbers for new lots: those have no gaps. What the pot has
      // plays no part in that yet.
      guard
        let thought = try difference(
          derived, standing, stored, of: person.id, pot: round.lots, nextLotID: nextPlaceholder),
        !thought.isEmpty
      else { return }
      if only == nil, thought.net(of: Set(round.lots.values)) < 0 {
        takers.insert(person.id)
        return
      }
      var difference = thought
      if poster != nil {
        func posted() throws -> LedgerDifference? {
          let (lots, amounts) = (round.lots, round.amounts)
          return try numbered(&round.spareLots) { next in
            try self.difference(
              derived, standing, stored, of: person.id, pot: lots, potAmounts: amounts,
              nextLotID: next)
          }
        }
        var found = try posted()
        if found == nil {
          // What this account gave back has left the pot since, or others have yet to give back.
          try lend(for: thought, &round, pot: stored)
          found = try posted()
        }
        guard let found else { throw LedgerProblem.noPostableOrder(left: thought.postings.count) }
        difference = found
      }
      round.add(difference.postings)
      summary.add(difference)
      try onDifference?(person.id, stored, difference)
      // Of what is left to a later year everybody's grants decide.
      if grantsThrough == nil { try tell(derived, difference, account, person, stored) }
      var id = account?.id
      try poster?.add(difference, account: &id, person: person.id, scheme: stored)
    }
    return takers
  }

  /// Runs what numbers new lots; the numbers of what cannot be posted are the next one's.
  ///
  /// - Returns: nil when the pot has too little for it yet.
  private func numbered(
    _ spareLots: inout [Int64], _ body: (() throws -> Int64) throws -> LedgerDifference?
  ) throws -> LedgerDifference? {
    var spare = spareLots
    var taken: [Int64] = []
    do {
      let found = try body {
        let id = spare.isEmpty ? try nextLotID() : spare.removeFirst()
        taken.append(id)
        return id
      }
      spareLots = spare
      return found
    } catch LedgerProblem.noPostableOrder {
      spareLots = taken + spare
      return nil
    }
  }

  /// Lends the pot what an account takes before others have given it back, or before its own
  /// postings do; in the end everything is there.
  private func lend(
    for difference: LedgerDifference, _ round: inout PotRound, pot stored: StoredScheme
  ) throws {
    guard let employer = world[stored.scheme.unit]?[.employer] else { return }
    for (lot, amount) in difference.lacking(round.amounts).sorted(by: { $0.key < $1.key }) {
      guard let day = round.filledOn[lot] else { continue }
      round.lent[lot, default: 0] += amount
      try add(.loan(amount, from: employer, to: lot, on: day), &round, pot: stored)
    }
  }

  private func giveBackLoans(_ round: inout PotRound, pot stored: StoredScheme) throws {
    guard let employer = world[stored.scheme.unit]?[.employer] else { return }
    for (lot, amount) in round.lent.sorted(by: { $0.key < $1.key }) {
      guard let day = round.filledOn[lot] else { continue }
      try add(.loan(amount, from: lot, to: employer, on: day), &round, pot: stored)
    }
  }

  private func add(
    _ difference: LedgerDifference, _ round: inout PotRound, pot stored: StoredScheme
  ) throws {
    round.add(difference.postings)
    var account = round.account
    try poster?.add(difference, account: &account, person: nil, scheme: stored)
  }

  /// Whether anything of these people, or the pot, is not as the facts ask for it: what changes for
  /// one of them may move only what others are granted.
  private func isBehind(
    _ stored: StoredScheme, _ people: ClosedRange<Int64>, through day: Day
  ) throws -> Bool {
    let day = try horizon(of: stored, day)
    let plan = try potPlan(stored, upTo: day)
    let pot = try StandingReader(database: database).pot(of: stored.id).values.first
    let standing = pot?.standing ?? StandingAccount()
    let lots = potLots(nil, standing)
    let potDifference = try difference(
      plan.ledger, standing, stored, of: nil, nextLotID: nextPlaceholder)
    var isBehind = potDifference.map { !$0.isEmpty } ?? false
    guard !isBehind else { return true }
    try forEachAccount(stored, people) { person, entries, changes, account in
      let standing = account?.standing ?? StandingAccount()
      let derived = derive(
        stored, person, entries, changes, standing, delays: plan.delays, through: day)
      guard account != nil || !derived.transfers.isEmpty else { return }
      let thought = try difference(
        derived, standing, stored, of: person.id, pot: lots, nextLotID: nextPlaceholder)
      if thought.map({ !$0.isEmpty }) ?? true { isBehind = true }
    }
    return isBehind
  }

  /// Every account of a scheme, a range of people at a time.
  ///
  /// - Parameters:
  ///   - only: of these people; nil is all.
  ///   - standing: whether what stands on them is asked for.
  private func forEachAccount(
    _ stored: StoredScheme, _ people: ClosedRange<Int64>, only: Set<Int64>? = nil,
    standing: Bool = true,
    _ body: (
      PersonFacts, [AccountEntry], LotChanges?, StandingReader.Account?
    ) throws -> Void
  ) throws {
    var first = people.lowerBound
    while first <= people.upperBound {
      let last = min(people.upperBound, first + LedgerKeeper.peoplePerRound - 1)
      defer { first = last + 1 }
      if let only, !(first...last).contains(where: only.contains) { continue }
      let facts = try factReader.read(first...last)
      let accounts = try StandingReader(database: database).people(
        first...last, schemes: standing ? [stored.id] : [])
      for person in everybody(facts, accounts) where only?.contains(person.id) ?? true {
        let key = StandingReader.AccountKey(person: person.id, scheme: stored.id)
        try body(
          person, entries(of: person.id, facts)[stored.id] ?? [],
          facts.changes[person.id]?[stored.id], accounts[key])
      }
      try poster?.flush()
    }
  }

  /// How far a pot and everybody's accounts in it go together: the end of a pot's year gives back
  /// what all of them left, so that nobody may be behind the pot.
  private func horizon(of stored: StoredScheme, _ day: Day) throws -> Day {
    let furthest = try database.text(
      """
      WITH own AS (
        SELECT l.id FROM account AS a JOIN lot AS l ON l.account = a.id WHERE a.scheme = ?1
      )
      SELECT max(day) FROM (
        SELECT max(t.effective_on) AS day
        FROM own JOIN transfer AS t ON t.from_lot = own.id OR t.to_lot = own.id
        UNION ALL
        SELECT max(w.waits_on) FROM own
        JOIN lot_term AS w ON w.id = (SELECT max(id) FROM lot_term WHERE lot = own.id)
      )
      """, .integer(stored.id)
    ).flatMap { Day(iso: $0) }
    return max(day, furthest ?? day)
  }

  /// The pot as everybody's facts ask for it, as far as any of its accounts was brought.
  func potPlan(_ stored: StoredScheme, through day: Day) throws -> PotReplay {
    try potPlan(stored, upTo: try horizon(of: stored, day))
  }

  /// Which grants wait changes what comes back later, so it is worked out again until nothing
  /// changes. Each time the first day that was thought otherwise is settled, and mostly much that
  /// follows from it too; that day alone where taking over all went round in circles.
  private func potPlan(_ stored: StoredScheme, upTo through: Day) throws -> PotReplay {
    let fundings = mayGrant(stored) ? stored.rules.budgets(through: through) : []
    let last = try database.integer("SELECT max(id) FROM person") ?? 1
    var delays = PotReplay.Delays()
    var settled: Day?
    while true {
      var movements = PotReplay.Movements()
      // What stands tells only how far accounts were brought, which is known of all together.
      try forEachAccount(stored, 1...max(1, last), standing: false) { person, entries, changes, _ in
        let grants = self.grants(stored, person, through: through)
        let derived = derive(
          stored, person, entries, changes, StandingAccount(), delays: delays, through: through)
        movements.add(derived, grants, of: person)
      }
      let plan = PotReplay(
        scheme: stored.scheme, fundings: fundings, movements: movements, through: through)
      guard let first = delays.firstDifference(from: plan.delays) else { return plan }
      let isFurther = settled.map { first > $0 } ?? true
      delays = delays.revised(by: plan.delays, only: isFurther ? nil : first)
      settled = first
    }
  }

  private func potLots(
    _ difference: LedgerDifference?, _ standing: StandingAccount
  ) -> [Day: Int64] {
    var found: [Day: Int64] = [:]
    for lot in standing.lots { if case .budget(let start) = lot.key { found[start] = lot.id } }
    for lot in difference?.newLots ?? [] {
      if case .budget(let start) = lot.key { found[start] = lot.id }
    }
    return found
  }

  func nextLotID() throws -> Int64 {
    try poster?.nextLotID() ?? nextPlaceholder()
  }

  private func nextPlaceholder() -> Int64 {
    placeholder -= 1
    return placeholder
  }
}
