package import Records
internal import SQLite

/// A day of leave that costs something else than what is worked on it by now.
package struct LeaveProposal: Sendable {
  package var leave: LeaveView
  package var day: LeaveDay
  package var plannedNow: Int64
  /// What it would cost; nothing where it would not be worked.
  package var minutesNow: Int64
}

extension Store {
  /// Days of standing requests whose working time is another one than when they were entered: of
  /// the open years, unless other days are asked for.
  package func leaveProposals(
    _ filter: LeaveFilter, asOf day: Day, knownBy event: Int64? = nil
  ) throws -> [LeaveProposal] {
    try database.read {
      var filter = filter
      filter.states = filter.states ?? LeaveState.standing
      filter.from = try filter.from ?? firstOpenDay()
      let found = try leaves(filter, asOf: day, knownBy: event)
        .sorted { $0.facts.person < $1.facts.person }
      var proposals: [LeaveProposal] = []
      var schedules: [Int64: WorkSchedule] = [:]
      var read: Int64 = 0
      for leave in found where leave.facts.state.isStanding {
        // People in ranges: a handful of queries for thousands of them.
        if leave.facts.person > read {
          read = leave.facts.person + LedgerKeeper.peoplePerRound - 1
          schedules = try workSchedules(of: leave.facts.person...read)
        }
        guard let schedule = schedules[leave.facts.person] else { continue }
        for asked in leave.facts.days {
          let now = schedule.minutes(on: asked.day)
          guard now != asked.planned else { continue }
          let minutes = asked.minutes(planned: now)
          guard minutes != asked.minutes else { continue }
          proposals.append(
            LeaveProposal(leave: leave, day: asked, plannedNow: now, minutesNow: minutes))
        }
      }
      return proposals.sorted {
        ($0.leave.number, $0.day.day, $0.leave.facts.id)
          < ($1.leave.number, $1.day.day, $1.leave.facts.id)
      }
    }
  }
}
