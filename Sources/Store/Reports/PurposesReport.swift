package import Records
internal import SQLite

/// What awarded claims are for; one with several purposes counts for each.
package struct PurposesReport: Sendable {
  package struct Row: Sendable {
    /// Nil is everybody.
    package var group: String?
    package var purpose: Purpose
    /// Missing where they are hidden.
    package var claims: Int64?
    package var people: Int64?
    package var amount: Int64?
    /// Claims of the group, whatever they are for.
    package var allClaims: Int64?
  }

  package var period: ReportPeriod
  package var smallest: Int64
  package var grouping: ReportGrouping?
  package var claims: Int64
  /// Everybody first, then group by group.
  package var rows: [Row]
}

extension Store {
  /// Claims awarded in the period from learning accounts, vouchers and funds, by purpose.
  package func purposesReport(
    _ period: ReportPeriod, by grouping: ReportGrouping?, smallest: Int64
  ) throws -> PurposesReport {
    try database.read {
      let people = try ReportPeople(database, period: period)
      let claims = try ReportClaims(database)
      let purposes = try purposes(claims)
      // A claim on several schemes is one.
      var awards: [Int: ReportTransfers.Award] = [:]
      var later: [Int: ReportTransfers.Award] = [:]
      try forEachAward(transfers(in: period, claims, reportLots())) { award, _ in
        let known = award.isLater ? later[award.claim] : awards[award.claim]
        var sum = award
        sum.amount += known?.amount ?? 0
        if award.isLater { later[award.claim] = sum } else { awards[award.claim] = sum }
      }
      var sums = PurposeSums()
      for award in [awards.values, later.values].joined() {
        guard let place = people.place(of: award.person) else { continue }
        let group = grouping.map { people.sums.profiles[place].group($0) }
        sums.add(award, group: group ?? "", purposes[award.claim] ?? [])
      }
      return sums.report(period, by: grouping, smallest: smallest)
    }
  }

  /// What each claim is for, by its number.
  private func purposes(_ claims: ReportClaims) throws -> [Int: Set<Purpose>] {
    var found: [Int: Set<Purpose>] = [:]
    // Few sets differ.
    var sets: [String: Set<Purpose>] = [:]
    try database.rows("SELECT id, purposes FROM claim_version") { row in
      guard let claim = claims.claim(ofVersion: try row.integer(0)) else { return }
      let text = try row.text(1)
      let set =
        sets[text] ?? Set(text.split(separator: " ").compactMap { Purpose(rawValue: "\($0)") })
      sets[text] = set
      found[claim] = set
    }
    return found
  }
}

/// Claims by group and set of purposes, with who they are of.
private struct PurposeSums {
  private struct Key: Hashable {
    var group: String
    var purposes: Set<Purpose>
  }
  private struct Cell {
    var claims: Int64 = 0
    var amount: Int64 = 0
    var people = AwardedPeople()
  }

  private var keys: [Key] = []
  private var cells: [Cell] = []
  private var places: [Key: Int] = [:]

  mutating func add(_ award: ReportTransfers.Award, group: String, _ purposes: Set<Purpose>) {
    let place = place(of: Key(group: group, purposes: purposes))
    if !award.isLater { cells[place].claims += 1 }
    cells[place].amount += award.amount
    cells[place].people.insert(award)
  }

  /// Everybody together, where groups are too many to weigh.
  private var withoutGroups: PurposeSums {
    var sums = PurposeSums()
    for (key, cell) in zip(keys, cells) {
      let place = sums.place(of: Key(group: "", purposes: key.purposes))
      sums.cells[place].claims += cell.claims
      sums.cells[place].amount += cell.amount
      sums.cells[place].people.add(cell.people)
    }
    return sums
  }

  private mutating func place(of key: Key) -> Int {
    if let place = places[key] { return place }
    places[key] = keys.count
    keys.append(key)
    cells.append(Cell())
    return keys.count - 1
  }

  func report(
    _ period: ReportPeriod, by grouping: ReportGrouping?, smallest: Int64
  ) -> PurposesReport {
    let found = Set(keys.map(\.group))
    let groups = grouping.map { $0.groups ?? found.sorted() } ?? []
    let present = groups.filter(found.contains)
    let count = (1 + present.count) * (1 + Purpose.allCases.count)
    let isWeighed = count <= Disclosure.mostFigures && count * keys.count <= Disclosure.mostEntries
    guard isWeighed || found.count < 2 else {
      return withoutGroups.report(period, by: grouping, smallest: smallest)
    }
    let everything = figure(family: 0) { _ in true }
    var figures = [everything] + present.map { group in figure(family: 1) { $0.group == group } }
    var wanted: [(group: String?, purpose: Purpose)] = []
    for purpose in Purpose.allCases {
      wanted.append((nil, purpose))
      figures.append(figure(family: 2) { $0.purposes.contains(purpose) })
    }
    let cross = present.flatMap { group in Purpose.allCases.map { (group, $0) } }
    for (group, purpose) in cross {
      wanted.append((group, purpose))
      figures.append(
        figure(family: 3) { $0.group == group && $0.purposes.contains(purpose) })
    }
    let hidden = Disclosure.hidden(figures, cells: cells.count, smallest: smallest)
    let totals = Dictionary(
      zip(present, hidden.dropFirst()).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    let rows = wanted.enumerated().compactMap { number, entry -> PurposesReport.Row? in
      let place = 1 + present.count + number
      let figure = figures[place]
      guard !figure.cells.isEmpty else { return nil }
      let isHidden = hidden[place]
      let isGroupHidden = entry.group.map { totals[$0] ?? false } ?? hidden[0]
      let all = keys.indices.filter { entry.group == nil || keys[$0].group == entry.group }
      return PurposesReport.Row(
        group: entry.group, purpose: entry.purpose,
        claims: isHidden ? nil : figure.cells.reduce(0) { $0 + cells[$1].claims },
        people: isHidden ? nil : Int64(people(figure.cells).users.count),
        amount: isHidden ? nil : figure.cells.reduce(0) { $0 + cells[$1].amount },
        allClaims: isGroupHidden ? nil : all.reduce(0) { $0 + cells[$1].claims })
    }
    return PurposesReport(
      period: period, smallest: smallest, grouping: grouping,
      claims: hidden[0] ? 0 : cells.reduce(0) { $0 + $1.claims }, rows: rows)
  }

  private func figure(family: Int, _ takes: (Key) -> Bool) -> Disclosure.Figure {
    let places = keys.indices.filter { takes(keys[$0]) }
    return Disclosure.Figure(
      family: family, people: Int64(people(places).weighed.count), cells: places)
  }

  private func people(_ places: [Int]) -> AwardedPeople {
    places.reduce(into: AwardedPeople()) { $0.add(cells[$1].people) }
  }
}
