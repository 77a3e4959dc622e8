package import Records
internal import SQLite

/// One line of an explained account.
package struct AccountLine: Sendable, Equatable {
  package var day: Day
  package var kind: TransferKind
  package var lot: Int64
  /// When the entitlement it touches was granted.
  package var grantedOn: Day?
  /// Change of what is free to spend, and of what is reserved.
  package var available: Int64
  package var reserved: Int64
  /// Running: free and reserved together.
  package var balance: Int64
  package var claim: Int64?
  package var leave: Int64?
  package var payment: Int64?
  package var adjustment: Int64?
  package var basis: GrantBasis?
  /// The event that wrote it, and on which day it counts in a period; of a folded line the last.
  package var event: Int64
  package var bookedOn: Day
  package var isReversal: Bool
  /// An end that has passed and waits to be booked.
  package var isUnbooked: Bool
  /// Its owner left, and it waits to be taken along to another employer.
  package var waitsToBeTaken: Bool { isUnbooked && kind == .transferOut }
  /// The command that changed what was granted before; the event is its number.
  package var changedBy: String?
  /// It ended above a cap: the one of its owner on that day.
  package var cap: Grant.Cap?
  /// Of a pot: whose accounts it went to or came from.
  package var people: Set<Int64> = []
}

extension Store {
  /// Every movement of an account in order of effect, with a running balance that ends on the
  /// balance shown everywhere else.
  ///
  /// - Parameters:
  ///   - all: also what was re-pointed or corrected since; otherwise the net lines.
  ///   - pending: what is not booked yet on this account.
  package func explanation(
    of account: Int64, asOf day: Day, knownBy event: Int64?, all: Bool,
    pending: PendingAccount? = nil
  ) throws -> [AccountLine] {
    try database.read {
      var lines = try movements(of: account, asOf: day, knownBy: event)
      let first = firstGrants(lines)
      if !all { lines = folded(lines) }
      for index in lines.indices {
        guard [.grant, .correction].contains(lines[index].kind),
          let granted = first[lines[index].lot], lines[index].event != granted
        else { continue }
        lines[index].changedBy = try database.text(
          "SELECT command FROM event WHERE id = ?1", .integer(lines[index].event))
      }
      if let pending { lines += all ? pending.lines : folded(pending.lines, grantsAreOne: false) }
      let lots = try pending?.lots ?? self.lots(of: account, asOf: day, knownBy: event)
      for lot in lots where !lot.isSetAside && lot.amount > 0 {
        guard let last = lot.expiresOn, last < day, lot.waits || pending == nil else { continue }
        lines.append(
          AccountLine(
            day: last + 1, kind: lot.waits ? .transferOut : lot.returns ? .returns : .lapse,
            lot: lot.lot,
            grantedOn: lot.grantedOn,
            available: -lot.amount, reserved: 0, balance: 0, claim: nil, payment: nil,
            adjustment: nil, basis: nil, event: 0, bookedOn: last + 1, isReversal: false,
            isUnbooked: true))
      }
      try noteCaps(&lines, lots, of: account)
      // A shortfall keeps back what other lots hold: not free to spend, not booked either.
      let free =
        try pending?.available
        ?? accountBalances(account: account, asOf: day, knownBy: event).first?.available
      let usable = lots.reduce(0) { $0 + ($1.isUsable(on: day) ? $1.amount : 0) }
      if let free, usable > free {
        lines.append(
          AccountLine(
            day: day, kind: .setOff, lot: lots.last?.lot ?? 0, grantedOn: nil,
            available: free - usable, reserved: 0, balance: 0, claim: nil,
            payment: nil, adjustment: nil, basis: nil, event: 0, bookedOn: day,
            isReversal: false, isUnbooked: true))
      }
      lines = lines.enumerated().sorted {
        ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
      }.map(\.element)
      var running: Int64 = 0
      for index in lines.indices {
        running += lines[index].available + lines[index].reserved
        lines[index].balance = running
      }
      return lines
    }
  }

  /// What ends on the day of a grant, and not because it was the lot's last one, was above a cap.
  private func noteCaps(
    _ lines: inout [AccountLine], _ lots: [LotBalance], of account: Int64
  ) throws {
    let granted = Set(lines.filter { $0.kind == .grant }.map(\.day))
    let lastDays = Dictionary(
      lots.map { ($0.lot, $0.expiresOn) }, uniquingKeysWith: { first, _ in first })
    let above = lines.indices.filter { index in
      let line = lines[index]
      guard line.kind == .lapse || line.kind == .returns, line.claim == nil, line.leave == nil
      else { return false }
      return granted.contains(line.day) && lastDays[line.lot].flatMap { $0 } != line.day - 1
    }
    guard !above.isEmpty else { return }
    let owner = try database.first(
      """
      SELECT a.person, s.code FROM account AS a JOIN scheme AS s ON s.id = a.scheme
      WHERE a.id = ?1 AND a.person IS NOT NULL
      """, .integer(account)
    ) { (person: try $0.integer(0), code: try $0.text(1)) }
    guard let owner else { return }
    let stored = try scheme(owner.code)
    let facts = try LedgerKeeper(self).factReader.read(owner.person...owner.person)
    guard let person = facts.people.first else { return }
    for index in above {
      lines[index].cap = stored.rules.cap(for: person, on: lines[index].day)
    }
  }

  private func movements(
    of account: Int64, asOf day: Day, knownBy event: Int64?
  ) throws -> [AccountLine] {
    let known = event == nil ? "" : "AND t.event <= ?3"
    let values: [SQLiteValue] =
      [.integer(account), .text(day.description)] + (event.map { [.integer($0)] } ?? [])
    var lines: [AccountLine] = []
    // Both sides of a transfer inside the account come as one line: what became of free and of
    // reserved.
    try database.rows(
      """
      SELECT t.id, t.kind, t.effective_on, t.booked_on, t.event, t.reverses IS NOT NULL,
        min(CASE WHEN \(Store.isSetAside("l")) THEN l.source_lot ELSE l.id END),
        sum(CASE WHEN \(Store.isSetAside("l")) THEN 0 WHEN l.id = t.to_lot THEN t.amount
          ELSE -t.amount END),
        sum(CASE WHEN NOT \(Store.isSetAside("l")) THEN 0 WHEN l.id = t.to_lot THEN t.amount
          ELSE -t.amount END),
        t.claim, t.leave, t.payment, t.adjustment, t.basis,
        (SELECT granted_on FROM lot_term WHERE lot = l.id ORDER BY id DESC LIMIT 1),
        (SELECT o.person FROM lot AS b JOIN account AS o ON o.id = b.account
          WHERE b.id IN (t.from_lot, t.to_lot) AND o.id <> l.account AND o.kind = 'person')
      FROM lot AS l JOIN transfer AS t ON t.from_lot = l.id OR t.to_lot = l.id
      WHERE l.account = ?1 AND t.effective_on <= ?2 \(known)
      GROUP BY t.id
      ORDER BY t.effective_on, t.id
      """, values
    ) { row in
      guard let kind = TransferKind(rawValue: try row.text(1)) else { return }
      let person = try row.optionalInteger(15)
      lines.append(
        AccountLine(
          day: try row.day(2), kind: kind, lot: try row.integer(6),
          grantedOn: try row.optionalDay(14), available: try row.integer(7),
          reserved: try row.integer(8), balance: 0, claim: try row.optionalInteger(9),
          leave: try row.optionalInteger(10), payment: try row.optionalInteger(11),
          adjustment: try row.optionalInteger(12),
          // What somebody was granted out of a pot is a sum about them, not about the pot.
          basis: try person == nil
            ? row.optionalText(13).flatMap { GrantBasis(encoded: $0) } : nil,
          event: try row.integer(4), bookedOn: try row.day(3),
          isReversal: try row.integer(5) == 1, isUnbooked: false,
          people: person.map { [$0] } ?? []))
    }
    return lines
  }

  /// The event that granted each lot first.
  private func firstGrants(_ lines: [AccountLine]) -> [Int64: Int64] {
    var found: [Int64: Int64] = [:]
    for line in lines where line.kind == .grant {
      found[line.lot] = min(found[line.lot] ?? line.event, line.event)
    }
    return found
  }

  /// The corrections of one lot in one event.
  private struct Loan: Hashable {
    let lot: Int64
    let event: Int64
    let people: Set<Int64>

    init(_ line: AccountLine) { (lot, event, people) = (line.lot, line.event, line.people) }
  }

  /// Net lines: what was reversed and posted again counts once, corrections are part of their
  /// grant, and what came to nothing is left out.
  /// - Parameter grantsAreOne: a grant and its corrections are one line.
  private func folded(_ lines: [AccountLine], grantsAreOne: Bool = true) -> [AccountLine] {
    struct Key: Hashable {
      var day: Day
      var kind: TransferKind
      var lot: Int64
      var claim: Int64?
      var leave: Int64?
      var payment: Int64?
      var adjustment: Int64?
      var isOfPeople: Bool
    }
    var found: [AccountLine] = []
    var places: [Key: Int] = [:]
    // What was lent to a pot and given back in one command changed nothing.
    let loans = lines.reduce(into: [Loan: Int64]()) { sums, line in
      if line.kind == .correction { sums[Loan(line), default: 0] += line.available }
    }
    for line in lines where line.kind != .correction || loans[Loan(line)] != 0 {
      let kind = grantsAreOne && line.kind == .correction ? .grant : line.kind
      let key = Key(
        day: line.day, kind: kind, lot: line.lot, claim: line.claim, leave: line.leave,
        payment: line.payment, adjustment: line.adjustment, isOfPeople: !line.people.isEmpty)
      guard let place = places[key] else {
        places[key] = found.count
        found.append(line)
        found[found.count - 1].kind = kind
        continue
      }
      found[place].available += line.available
      found[place].reserved += line.reserved
      found[place].people.formUnion(line.people)
      found[place].event = line.event
      found[place].bookedOn = line.bookedOn
      if let basis = line.basis { found[place].basis = basis }
    }
    return found.filter { $0.available != 0 || $0.reserved != 0 || $0.kind == .carry }
  }
}
