internal import Interchange
internal import Messages
internal import Records
internal import Store

/// One account explained: a few sentences and the lines behind them.
struct AccountExplanation {
  let balance: AccountBalance
  let sentences: [String]
  let table: Table

  init(
    _ reading: AccountReading, _ balance: AccountBalance, all: Bool, since: Day?, amount: Int64?
  ) throws {
    let run = reading.run
    let words = AccountWords(run)
    self.balance = balance
    var lines = try reading.explanation(of: balance.account, all: all)
    let totals = Totals(lines)
    var titles: [Int64: String] = [:]
    for claim in Set(lines.compactMap(\.claim)) {
      titles[claim] = try reading.store.claim("C\(claim)", asOf: run.asOf).title
    }
    var reasons: [Int64: String] = [:]
    for adjustment in Set(lines.compactMap(\.adjustment)) {
      guard let ground = try reading.store.adjustmentGround(adjustment) else { continue }
      reasons[adjustment] =
        ground.approver.map { words.messages.agreed(ground.reason, by: $0) } ?? ground.reason
    }
    if let since { lines.removeAll { $0.day < since } }
    let marked = amount.map { AmountSearch.lines(making: $0, in: lines) }
    sentences =
      try AccountExplanation.sentences(
        balance, totals, words, run, reading,
        conditional: try AccountExplanation.conditional(reading, balance))
      + AccountExplanation.waiting(reading, balance, words)
      + AccountExplanation.laterDays(reading, balance, words)
      + AccountExplanation.matched(marked, amount, words, balance.unit)
    table = AccountTables(words: words).lines(
      lines, of: balance, marked: marked ?? [], titles: titles, reasons: reasons)
  }

  /// Sums of the movements, each counted once.
  private struct Totals {
    var granted: Int64 = 0
    var added: Int64 = 0
    var spent: Int64 = 0
    var lapsed: Int64 = 0
    var letGo: Int64 = 0
    /// Neither spent nor lapsed, by how it left.
    var elsewhere: [TransferKind: Int64] = [:]
    /// Of a pot: what people have of it, less what came back.
    var toPeople: Int64 = 0
    /// Spent before it was earned, less what later grants and refunds made up.
    var ahead: Int64 = 0

    init(_ lines: [AccountLine]) {
      for line in lines {
        let change = line.available + line.reserved
        switch line.kind {
        case _ where !line.people.isEmpty: toPeople -= change
        case _ where line.waitsToBeTaken: break
        case .grant, .correction: granted += change
        case .advance: ahead += change
        case .setOff, .repay: ahead += change
        case .adjust, .opening, .transferIn, .subsidy: added += change
        case .returns, .payOut, .transferOut: elsewhere[line.kind, default: 0] -= change
        case .pay, .refund, .take: spent -= change
        case .lapse: lapsed -= change
        case .writeOff: letGo += change
        case .reserve, .release, .carry: break
        }
      }
    }
  }

  private static func sentences(
    _ balance: AccountBalance, _ totals: Totals, _ words: AccountWords, _ run: RunContext,
    _ reading: AccountReading, conditional: [String]
  ) -> [String] {
    let messages = words.messages
    let amount = { (value: Int64) in words.amount(value, balance.unit) }
    var found = [
      messages.freeOn(words.day(run.asOf), amount(balance.available), scheme: balance.scheme),
      messages.cameIn(
        amount(totals.granted), added: totals.added == 0 ? nil : amount(totals.added)),
      balance.unit == .minutes
        ? messages.wentOut(
          taken: amount(totals.spent), lapsed: amount(totals.lapsed),
          reserved: amount(balance.reserved))
        : messages.wentOut(
          spent: amount(totals.spent), lapsed: amount(totals.lapsed),
          reserved: amount(balance.reserved)),
    ]
    if totals.toPeople != 0 { found.append(messages.wentToPeople(amount(totals.toPeople))) }
    for kind in TransferKind.allCases {
      guard let left = totals.elsewhere[kind], left != 0 else { continue }
      found.append(messages.wentElsewhere(amount(left), kind: messages.kind(kind)))
    }
    if totals.letGo > 0 { found.append(messages.waived(amount(totals.letGo))) }
    if balance.shortfall > 0 { found.append(messages.shortfallNow(amount(balance.shortfall))) }
    if let day = balance.nextExpiry, let ends = balance.nextExpiryAmount, ends > 0 {
      found.append(messages.firstToEnd(amount(ends), words.day(day)))
      if balance.needsLetter { found.append(words.leaving.needsLetter) }
    }
    return found + conditional
  }

  private static func conditional(
    _ reading: AccountReading, _ balance: AccountBalance
  ) throws -> [String] {
    guard let person = balance.person else { return [] }
    let words = AccountWords(reading.run)
    let stored = try reading.store.scheme(balance.scheme)
    return try reading.store.conditionalParts(
      person: person, scheme: stored, asOf: reading.run.asOf
    ).map {
      words.messages.conditional(
        words.amount($0.amount, balance.unit), claim: "C\($0.claim)", from: words.day($0.from))
    }
  }

  /// What waits to be taken along, by the day until which it does.
  private static func waiting(
    _ reading: AccountReading, _ balance: AccountBalance, _ words: AccountWords
  ) throws -> [String] {
    guard balance.waits > 0 else { return [] }
    var parts: [(last: Day?, amount: Int64)] = []
    let lots = try reading.lots(of: balance.account)
    for lot in lots where lot.waits && !lot.isSetAside && lot.amount > 0 {
      if let index = parts.firstIndex(where: { $0.last == lot.waitsUntil }) {
        parts[index].amount += lot.amount
      } else {
        parts.append((lot.waitsUntil, lot.amount))
      }
    }
    return parts.map {
      words.leaving.waitsNow(
        words.amount($0.amount, balance.unit), until: $0.last.map { words.day($0) })
    }
  }

  private static func laterDays(
    _ reading: AccountReading, _ balance: AccountBalance, _ words: AccountWords
  ) throws -> [String] {
    try reading.laterDays(balance.person).filter { $0.scheme == balance.scheme }.map {
      words.leaving.lastDayMoved(
        from: words.day($0.from), to: words.day($0.to), because: words.leaving.because($0.because))
    }
  }

  private static func matched(
    _ marked: Set<Int>?, _ amount: Int64?, _ words: AccountWords, _ unit: Unit
  ) -> [String] {
    guard let marked, let amount else { return [] }
    let text = words.amount(amount, unit)
    return [
      marked.isEmpty
        ? words.messages.noMatch(text) : words.messages.matches(marked.count, text)
    ]
  }
}

/// Finds the lines that make an amount somebody asks about.
enum AmountSearch {
  /// One line with that amount, else the shortest run of lines that adds up to it, else the line
  /// whose balance it is with all before it.
  static func lines(making amount: Int64, in lines: [AccountLine]) -> Set<Int> {
    let changes = lines.map { $0.available + $0.reserved }
    for (index, line) in lines.enumerated() {
      if abs(changes[index]) == amount || abs(line.available) == amount { return [index] }
    }
    if let last = lines.lastIndex(where: { $0.balance == amount }) { return Set(0...last) }
    for length in 2...max(2, changes.count) where length <= changes.count {
      for start in 0...(changes.count - length) {
        let sum = changes[start..<(start + length)].reduce(0, +)
        if abs(sum) == amount { return Set(start..<(start + length)) }
      }
    }
    return []
  }
}
