internal import Records
internal import SQLite

extension FundReport {
  /// Workshops about a fund, and who asked it for something afterwards.
  package struct Workshops: Sendable {
    /// People who took part beside the others who may ask; missing where they are few.
    package struct Row: Sendable {
      package var hasTakenPart: Bool
      package var people: Int64?
      /// Who claimed: after the workshop, where they took part.
      package var claimed: Int64?
      /// Who of them was awarded something.
      package var awarded: Int64?
    }

    package var held: Int64
    /// People who took part without a name stand among the others.
    package var nameless: Int64
    package var rows: [Row]
  }

  /// Who claimed, and to whom something was awarded.
  struct Claimants {
    var claimed: Set<Int64> = []
    var awarded: Set<Int64> = []
  }
}

extension Store {
  func workshops(
    _ reading: PotReading, smallest: Int64
  ) throws -> FundReport.Workshops? {
    guard let visits = try workshopVisits(reading) else { return nil }
    let (first, others) = (visits.first, visits.others)
    let (participants, rest) = claimants(reading, visits)
    // Everybody to whom the report says something was awarded.
    let takers = Set(reading.decisions.filter { $0.award != nil }.map(\.person))
    let sizes = FundReport.Sizes(
      participants: Int64(first.count),
      gone: Int64(first.keys.count { !visits.eligible.contains($0) }),
      others: Int64(others.count),
      apart: Int64(takers.subtracting(participants.awarded).subtracting(rest.awarded).count))
    return FundReport.Workshops(
      held: Int64(visits.held.count), nameless: visits.nameless,
      rows: sizes.told([participants, rest], smallest: smallest))
  }

  /// Who took part in workshops, and who else may ask.
  struct WorkshopVisits {
    var held: Set<String> = []
    var nameless: Int64 = 0
    /// The first day on which somebody took part.
    var first: [Int64: Day] = [:]
    /// In service on the last day and allowed to ask.
    var eligible: Set<Int64> = []
    /// Those of them who took part in none.
    var others: Set<Int64> = []
  }

  /// Nil where none were held about it.
  func workshopVisits(_ reading: PotReading) throws -> WorkshopVisits? {
    var visits = WorkshopVisits()
    try database.rows(
      """
      SELECT on_day, team, person FROM support_contact
      WHERE kind = 'workshop' AND scheme = ?1 AND on_day BETWEEN ?2 AND ?3
        AND event NOT IN (SELECT event FROM undone)
      ORDER BY on_day
      """,
      [
        .integer(reading.stored.id), .text(reading.from.description),
        .text(min(reading.to, reading.asOf).description),
      ]
    ) { row in
      let day = try row.day(0)
      visits.held.insert("\(day) \(try row.integer(1))")
      guard let person = try row.optionalInteger(2) else { return visits.nameless += 1 }
      if visits.first[person] == nil { visits.first[person] = day }
    }
    guard !visits.held.isEmpty else { return nil }
    visits.eligible = reading.people.people(where: reading.isEligible)
    visits.others = visits.eligible.subtracting(visits.first.keys)
    return visits
  }

  func claimants(
    _ reading: PotReading, _ visits: WorkshopVisits
  ) -> (participants: FundReport.Claimants, others: FundReport.Claimants) {
    var participants = FundReport.Claimants()
    var rest = FundReport.Claimants()
    let (start, last) = (reading.from, min(reading.to, reading.asOf))
    for asked in reading.asking {
      let (claim, person) = (asked.claim, asked.claim.person)
      guard start <= claim.askedOn, claim.askedOn <= last else { continue }
      let isDecided = claim.decidedOn.map { start <= $0 && $0 <= last } ?? false
      let isAwarded = claim.approvedOn != nil && isDecided
      if let day = visits.first[person] {
        guard claim.askedOn >= day else { continue }
        participants.claimed.insert(person)
        if isAwarded { participants.awarded.insert(person) }
      } else if visits.others.contains(person) {
        rest.claimed.insert(person)
        if isAwarded { rest.awarded.insert(person) }
      }
    }
    return (participants, rest)
  }
}

extension FundReport {
  /// What has to be weighed before participants and others are told.
  fileprivate struct Sizes {
    var participants: Int64
    /// Participants who may not ask on the last day, as they left.
    var gone: Int64
    var others: Int64
    /// To whom something was awarded, though they are none of both, or took part later.
    var apart: Int64

    func told(_ claimants: [Claimants], smallest: Int64) -> [Workshops.Row] {
      let few = peopleHidden(smallest)
      let hidden = claimantsHidden(claimants, smallest)
      let sizes = [participants, others]
      return claimants.indices.map { place in
        let isGone = few[place]
        let (claimed, awarded) = (claimants[place].claimed, claimants[place].awarded)
        return Workshops.Row(
          hasTakenPart: place == 0, people: isGone ? nil : sizes[place],
          claimed: isGone || hidden[2 * place] ? nil : Int64(claimed.count),
          awarded: isGone || hidden[2 * place + 1] ? nil : Int64(awarded.count))
      }
    }

    /// Beside everybody who may ask, whom the report tells.
    private func peopleHidden(_ smallest: Int64) -> [Bool] {
      let figures = [
        Disclosure.Figure(family: 0, people: participants - gone + others, cells: [0, 2]),
        Disclosure.Figure(family: 1, people: participants, cells: [0, 1]),
        Disclosure.Figure(family: 1, people: others, cells: [2]),
        Disclosure.Figure(family: 2, people: gone, cells: [1]),
      ]
      return Array(
        Disclosure.hidden(figures, cells: 3, smallest: smallest, settled: [false])[1...2])
    }

    /// Beside everybody to whom something was awarded; who claimed and got nothing is a group too.
    private func claimantsHidden(_ claimants: [Claimants], _ smallest: Int64) -> [Bool] {
      let awarded = claimants.map { Int64($0.awarded.count) }
      let refused = claimants.map { Int64($0.claimed.subtracting($0.awarded).count) }
      let takers = awarded[0] + awarded[1] + apart
      let figures = [
        Disclosure.Figure(family: 0, people: takers, cells: [0, 2, 4]),
        Disclosure.Figure(family: 1, people: awarded[0] + refused[0], cells: [0, 1]),
        Disclosure.Figure(family: 2, people: awarded[0], cells: [0]),
        Disclosure.Figure(family: 1, people: awarded[1] + refused[1], cells: [2, 3]),
        Disclosure.Figure(family: 2, people: awarded[1], cells: [2]),
        Disclosure.Figure(family: 3, people: refused[0], cells: [1]),
        Disclosure.Figure(family: 3, people: refused[1], cells: [3]),
        Disclosure.Figure(family: 4, people: apart, cells: [4]),
      ]
      // What is hidden about nobody at all tells nothing; nothing is asked to hide it.
      let weighed = figures.map { figure in
        Disclosure.Figure(
          family: figure.family, people: figure.people,
          cells: figure.cells.filter { cell in
            [awarded[0], refused[0], awarded[1], refused[1], apart][cell] > 0
          })
      }
      let isFew = takers > 0 && takers < smallest
      return Array(
        Disclosure.hidden(weighed, cells: 5, smallest: smallest, settled: [isFew])[1...4])
    }
  }
}
