internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The tables of accounts: the same columns wherever an account is shown.
struct AccountTables {
  let words: AccountWords

  private var messages: any AccountMessages { words.messages }

  func accounts(_ balances: [AccountBalance]) -> Table {
    let amount = Column.Kind.amount(unitColumn: "unit")
    var table = Table(
      name: "accounts",
      columns: [
        Column(key: "employee", title: messages.columnEmployee, isWhole: true),
        Column(key: "scheme", title: messages.columnScheme),
        Column(key: "unit", title: messages.columnUnit, isForPeople: false),
        Column(key: "balance", title: messages.columnBalance, kind: amount, yields: true),
        // What is left of the balance when the free part is taken off.
        Column(key: "reserved", title: messages.columnReserved, kind: amount, yields: true),
        Column(key: "available", title: messages.columnAvailable, kind: amount),
        Column(
          key: "shortfall", title: messages.columnShortfall, kind: amount,
          isForPeople: balances.contains { $0.shortfall > 0 }),
        Column(key: "next_expiry", title: messages.columnNextExpiry, kind: .day),
        Column(
          key: "next_expiry_amount", title: messages.columnNextExpiryAmount, kind: amount,
          yields: true),
        Column(
          key: "waits", title: words.leaving.columnWaits, kind: amount,
          isForPeople: balances.contains { $0.waits > 0 }),
        Column(
          key: "needs_letter", title: messages.columnState, kind: .boolean, isForPeople: false),
      ])
    for balance in balances {
      table.append([
        balance.number.map { .text($0) }
          ?? .coded("", shown: messages.employersBudget),
        .text(balance.scheme), .text(balance.unit.rawValue), .integer(balance.balance),
        .integer(balance.reserved), .integer(balance.available), .integer(balance.shortfall),
        balance.nextExpiry.map { .day($0.description) } ?? .missing,
        balance.nextExpiryAmount.map { .integer($0) } ?? .missing, .integer(balance.waits),
        .boolean(balance.needsLetter),
      ])
    }
    return table
  }

  func lots(_ lots: [(balance: AccountBalance, lot: LotBalance)], on day: Day) -> Table {
    let amount = Column.Kind.amount(unitColumn: "unit")
    var table = Table(
      name: "lots",
      columns: [
        Column(key: "scheme", title: messages.columnScheme),
        Column(key: "lot", title: messages.columnEntitlement, wraps: true),
        Column(key: "unit", title: messages.columnUnit, isForPeople: false),
        Column(key: "granted_on", title: messages.columnDay, kind: .day, yields: true),
        Column(key: "granted", title: messages.columnGranted, kind: amount),
        Column(key: "remaining", title: messages.columnLeft, kind: amount),
        Column(key: "expires_on", title: messages.columnExpires, kind: .day),
        Column(key: "state", title: messages.columnState, isWhole: true),
      ])
    for (balance, lot) in lots {
      let state: Cell =
        lot.isSetAside
        ? .coded("reserved", shown: messages.columnReserved.lowercased())
        : lot.isUsable(on: day)
          ? lot.needsLetter
            ? .coded("usable_longer", shown: words.leaving.usableLonger)
            : .coded("usable", shown: messages.usable)
          : lot.waits
            ? .coded("waiting", shown: messages.waits) : .coded("ended", shown: messages.ended)
      table.append([
        .text(balance.scheme), .coded(lot.lot > 0 ? "L\(lot.lot)" : "", shown: words.lot(lot)),
        .text(balance.unit.rawValue), .day(lot.grantedOn.description),
        !lot.isSetAside ? .integer(lot.granted) : .missing, .integer(lot.amount),
        !lot.isSetAside ? lastDay(lot) : .missing,
        state,
      ])
    }
    return table
  }

  /// Of what waits, until when it does; of what a letter has to end, the day of its rule.
  private func lastDay(_ lot: LotBalance) -> Cell {
    let day = lot.waits ? lot.waitsUntil : lot.expiresOn ?? lot.nominalOn
    return day.map { .day($0.description) } ?? .missing
  }

  /// What was given a later last day.
  func laterDays(_ found: [LaterDay]) -> Table {
    Table(
      name: "later_days",
      columns: [
        Column(key: "scheme", title: messages.columnScheme),
        Column(key: "from", title: words.leaving.columnMovedFrom, kind: .day),
        Column(key: "to", title: words.leaving.columnMovedTo, kind: .day),
        Column(key: "because", title: words.leaving.columnBecause),
      ],
      rows: found.map {
        [
          .text($0.scheme), Cell($0.from), Cell($0.to),
          .coded($0.because.rawValue, shown: words.leaving.because($0.because)),
        ]
      })
  }

  /// - Parameters:
  ///   - marked: lines that make an amount somebody asked about.
  ///   - titles: of claims, by number; reasons of adjustments, by number.
  func lines(
    _ lines: [AccountLine], of balance: AccountBalance, marked: Set<Int>,
    titles: [Int64: String], reasons: [Int64: String]
  ) -> Table {
    let unit = balance.unit
    var table = entries(isMarked: !marked.isEmpty)
    for (index, line) in lines.enumerated() {
      table.append([
        .text(balance.scheme), .boolean(marked.contains(index)), .day(line.day.description),
        kind(line), .text(explanation(line, unit, titles, reasons)), .text(unit.rawValue),
        line.available == 0 ? .missing : .integer(line.available),
        line.reserved == 0 ? .missing : .integer(line.reserved), .integer(line.balance),
        line.claim.map { .text("C\($0)") } ?? .missing,
        line.leave.map { .text("L\($0)") } ?? .missing,
        line.lot > 0 ? .text("L\(line.lot)") : .missing,
        .day(line.bookedOn.description), .integer(line.event),
        line.cap.flatMap { if case .balance(let most) = $0 { .integer(most) } else { nil } }
          ?? .missing,
        line.cap.flatMap { if case .lots(let most) = $0 { .integer(Int64(most)) } else { nil } }
          ?? .missing,
      ])
    }
    return table
  }

  /// The columns of movements, without rows.
  func entries(isMarked: Bool = false) -> Table {
    let amount = Column.Kind.amount(unitColumn: "unit")
    return Table(
      name: "entries",
      columns: [
        Column(key: "scheme", title: messages.columnScheme, isForPeople: false),
        Column(
          key: "marked", title: messages.columnMarked, kind: .boolean, isForPeople: isMarked),
        Column(key: "day", title: messages.columnDay, kind: .day),
        Column(key: "kind", title: messages.columnWhat, wraps: true),
        Column(key: "explanation", title: messages.columnHow, wraps: true),
        Column(key: "unit", title: messages.columnUnit, isForPeople: false),
        Column(key: "available_change", title: messages.columnAvailable, kind: amount),
        Column(key: "reserved_change", title: messages.columnReserved, kind: amount),
        Column(key: "balance", title: messages.columnBalance, kind: amount),
        Column(key: "claim", title: messages.columnWhat, isForPeople: false),
        Column(key: "leave", title: messages.columnWhat, isForPeople: false),
        Column(key: "lot", title: messages.columnEntitlement, isForPeople: false),
        Column(key: "booked_on", title: messages.columnBooked, kind: .day, isForPeople: false),
        Column(key: "event", title: messages.columnEvent, kind: .integer, isForPeople: false),
        Column(key: "cap", title: messages.columnCap, kind: amount, isForPeople: false),
        Column(
          key: "cap_grants", title: messages.columnCap, kind: .integer, isForPeople: false),
      ])
  }

  private func kind(_ line: AccountLine) -> Cell {
    if line.waitsToBeTaken { return .coded("waits", shown: words.leaving.waitsToBeTaken) }
    var shown = messages.kind(line.kind)
    if line.isReversal { shown += " (\(messages.reversal))" }
    if line.isUnbooked { shown += " (\(messages.unbooked))" }
    return .coded(line.kind.rawValue, shown: shown)
  }

  private func explanation(
    _ line: AccountLine, _ unit: Unit, _ titles: [Int64: String], _ reasons: [Int64: String]
  ) -> String {
    if let basis = line.basis {
      let figures = words.figures(basis, unit)
      guard let command = line.changedBy else { return figures }
      return figures + "; "
        + messages.changedBy(command, event: line.event, day: words.day(line.bookedOn))
    }
    var parts: [String] = []
    if !line.people.isEmpty {
      parts.append(messages.toOrFromPeople(line.people.count, isBack: line.available > 0))
    }
    if let claim = line.claim {
      parts.append(messages.claimTitled("C\(claim)", titles[claim] ?? ""))
    }
    if let leave = line.leave { parts.append(messages.leave("L\(leave)")) }
    if let reason = line.adjustment.flatMap({ reasons[$0] }) {
      parts.append(messages.reason(reason))
    }
    if let granted = line.grantedOn, line.kind != .grant, line.adjustment == nil {
      parts.append(messages.fromEntitlement(messages.entitlement(from: granted.year)))
    }
    switch line.cap {
    case .balance(let most): parts.append(messages.aboveCap(words.amount(most, unit)))
    case .lots(let most): parts.append(messages.aboveCap(grants: most))
    case nil: break
    }
    return parts.joined(separator: ", ")
  }
}
