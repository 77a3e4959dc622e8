package import Records
internal import SQLite

/// What a command on leave did.
package struct LeaveOutcome: Sendable {
  package var leaves: [LeaveView]
  /// The accounts it touched, as they are now.
  package var balances: [AccountBalance]
  package var remarks: [LeaveRemark]
}

/// Something worth saying that stops nothing.
package enum LeaveRemark: Equatable, Sendable {
  /// Of the days asked nothing is worked on any.
  case nothingWorked
  /// Nobody holds the role hr, so anybody else may approve.
  case nobodyHoldsHR
  /// The ground is a duty of the profession: HR looks at it.
  case professionNeedsCheck
  /// Asked, and as the accounts are now it could not be approved: on these days so many minutes are
  /// missing.
  case shortNow(Int64)
  /// Approved, and so many minutes wait for what is granted by then.
  case waits(Int64)
  /// Days of a closed year, so their hours count in a later one.
  case closedYear(day: Day, counts: Day)
}

/// A decision on requests.
package struct LeaveDecision: Sendable {
  package var leaves: [String]
  /// Employee number of who decides; nil when the actor is no employee.
  package var by: String?
  package var day: Day
  package var reason: String?

  package init(leaves: [String], by: String?, day: Day) {
    self.leaves = leaves
    self.by = by
    self.day = day
  }
}

/// One command on leave at work.
final class LeaveWork {
  let accounts: TouchedAccounts
  let writer: LeaveWriter
  let head: EventHead
  var leaves: [Int64] = []
  var remarks: [LeaveRemark] = []
  private let store: Store

  init(_ store: Store, _ recording: Recording, _ head: EventHead) throws {
    self.store = store
    self.head = head
    accounts = try TouchedAccounts(store, today: head.today)
    writer = LeaveWriter(database: store.database, recording: recording)
  }

  var today: Day { head.today }

  /// The schemes behind numbers.
  func schemes(_ numbers: some Sequence<Int64>) -> [StoredScheme] {
    let wanted = Set(numbers)
    return accounts.keeper.allSchemes.filter { wanted.contains($0.id) }
  }

  /// Remembers the accounts of days as they are, and what is to be taken of them.
  ///
  /// - Parameter on: from when on time is kept for them.
  func touch(_ person: Int64, _ days: [LeaveDay], on: Day) throws {
    try accounts.touch(person, days.flatMap { $0.shares.map(\.scheme) })
    for day in days {
      accounts.valueDay = max(accounts.valueDay ?? min(on, day.day), min(on, day.day))
    }
  }

  func ask(_ days: [LeaveDay], of person: Int64) {
    // Told by the first day: an account that is short of it names that one.
    for day in days.reversed() {
      for share in day.shares {
        accounts.ask(share.minutes, on: day.day, of: person, scheme: share.scheme)
      }
    }
  }

  /// Refuses what leaves an account shorter on any day (docs/rules.md 2).
  func refuseShortage() throws {
    do {
      try accounts.refuseShortage()
    } catch StoreError.refused(
      .insufficient(let scheme, let employee?, let free, let asked, let day, _))
    {
      throw StoreError.refused(
        .leave(
          .insufficient(employee: employee, scheme: scheme, free: free, asked: asked, day: day)))
    }
  }

  /// Says what of approved days to come is not kept yet.
  func noteWaiting(_ leaves: [LeaveView]) throws {
    let waits = try leaves.reduce(Int64(0)) { sum, leave in
      guard leave.facts.state == .approved else { return sum }
      let toCome = leave.facts.days.reduce(0) { $1.day > today ? $0 + $1.minutes : $0 }
      let kept =
        try store.database.integer(
          "SELECT sum(amount) FROM lot WHERE leave = ?1", .integer(leave.facts.id)) ?? 0
      return sum + max(0, toCome - kept)
    }
    if waits > 0 { remarks.append(.waits(waits)) }
  }

  /// Says of the first day in a closed year in which its hours count.
  func noteClosed(_ days: [LeaveDay]) throws {
    guard let open = try store.firstOpenDay(), let first = days.map(\.day).min(), first < open
    else { return }
    remarks.append(.closedYear(day: first, counts: open))
  }
}

extension Store {
  /// One command on leave: the facts, the check, the postings and the answer, in one event.
  func working(
    onLeave head: EventHead, _ dryRun: Bool, _ body: (LeaveWork) throws -> Void
  ) throws -> Receipt<LeaveOutcome> {
    try record(head, dryRun: dryRun) { recording in
      let work = try LeaveWork(self, recording, head)
      try body(work)
      try work.refuseShortage()
      try work.accounts.post(recording)
      let leaves = try leaves(numbered: work.leaves, asOf: head.today)
      try work.noteWaiting(leaves)
      return LeaveOutcome(
        leaves: leaves, balances: try work.accounts.balances(), remarks: work.remarks)
    }
  }
}
