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
  fileprivate struct Claimants {
    var claimed: Set<Int64> = []
    var awarded: Set<Int64> = []
  }
}

extension Store {
  /// - Parameters:
  ///   - asking: the claims on the scheme.
  ///   - takers: everybody to whom the report says something was awarded.
  ///   - eligible: everybody in service on the last day who may ask.
  func workshops(
    _ scheme: Int64, _ report: FundReport, asking: [AskingClaim], takers: [Int64],
    eligible: () -> Set<Int64>, asOf day: Day, smallest: Int64
  ) throws -> FundReport.Workshops? {
    var held: Set<String> = []
    var nameless: Int64 = 0
    var first: [Int64: Day] = [:]
    let last = min(report.to, day)
    try database.rows(
      """
      SELECT on_day, team, person FROM support_contact
      WHERE kind = 'workshop' AND scheme = ?1 AND on_day BETWEEN ?2 AND ?3
        AND event NOT IN (SELECT event FROM undone)
      ORDER BY on_day
      """,
      [.integer(scheme), .text(report.from.description), .text(last.description)]
    ) { row in
      let day = try row.day(0)
      held.insert("\(day) \(try row.integer(1))")
      guard let person = try row.optionalInteger(2) else { return nameless += 1 }
      if first[person] == nil { first[person] = day }
    }
    guard !held.isEmpty else { return nil }
    let eligible = eligible()
    let others = eligible.subtracting(first.keys)
    let (participants, rest) = claimants(
      asking.filter { report.from <= $0.claim.submittedOn && $0.claim.submittedOn <= last },
      since: report.from, through: last, first: first, others: others)
    let sizes = FundReport.Sizes(
      participants: Int64(first.count), gone: Int64(first.keys.count { !eligible.contains($0) }),
      others: Int64(others.count),
      apart: Int64(
        Set(takers).subtracting(participants.awarded).subtracting(rest.awarded).count))
    return FundReport.Workshops(
      held: Int64(held.count), nameless: nameless,
      rows: sizes.told([participants, rest], smallest: smallest))
  }

  private func claimants(
    _ asking: [AskingClaim], since start: Day, through last: Day, first: [Int64: Day],
    others: Set<Int64>
  ) -> (participants: FundReport.Claimants, others: FundReport.Claimants) {
    var participants = FundReport.Claimants()
    var rest = FundReport.Claimants()
    for asked in asking {
      let (claim, person) = (asked.claim, asked.claim.person)
      let isDecided = claim.decidedOn.map { start <= $0 && $0 <= last } ?? false
      let isAwarded = claim.approval != nil && isDecided
      if let day = first[person] {
        guard claim.submittedOn >= day else { continue }
        participants.claimed.insert(person)
        if isAwarded { participants.awarded.insert(person) }
      } else if others.contains(person) {
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
