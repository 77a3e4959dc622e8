package import Records
internal import SQLite

extension Store {
  /// Enters a request for leave; with `approval` it is decided in the same event. Where none of the
  /// days is worked, nothing is asked and nothing is written (E-34).
  package func requestLeave(
    _ input: LeaveInput, approval: LeaveDecision?, head: EventHead, dryRun: Bool
  ) throws -> Receipt<LeaveOutcome> {
    try working(onLeave: head, dryRun) { work in
      guard input.requestedOn <= head.today else {
        throw StoreError.refused(.dayAfterToday(day: input.requestedOn, today: head.today))
      }
      let person = try self.person(input.employee, asOf: input.requestedOn)
      try requireEmployed(person, from: input.from, through: input.to)
      let schemes = try LeaveSources(store: self, keeper: work.accounts.keeper)
        .choose(input, person)
      let course = try course(input, person)
      if input.mandatory == .profession { work.remarks.append(.professionNeedsCheck) }
      let planned = try planned(input, person)
      guard !planned.isEmpty else {
        work.remarks.append(.nothingWorked)
        return
      }
      var allotment = LeaveAllotment(
        try schemes.map {
          LeaveAllotment.Source(
            scheme: $0.id,
            ledger: try work.accounts.keeper.derived(
              person: person.id, scheme: $0, through: max(head.today, input.to)))
        })
      let days = planned.map { day, minutes in
        var day = day
        day.shares = allotment.shares(of: minutes, on: day.day)
        return day
      }
      try refuseOverlap(days, of: person.id)
      try work.touch(person.id, days, on: input.requestedOn)
      let id = try work.writer.request(
        person.id, course: course, on: input.requestedOn, days)
      work.leaves.append(id)
      try work.noteClosed(days)
      if var approval {
        approval.leaves = ["L\(id)"]
        try decide(approval, work)
      } else if work.schemes(days.flatMap { $0.shares.map(\.scheme) })
        .allSatisfy({ needsNoApproval($0, on: input.requestedOn) })
      {
        try work.writer.step(id, .approve, on: input.requestedOn)
        work.ask(days, of: person.id)
      } else {
        work.ask(days, of: person.id)
        if allotment.short > 0 { work.remarks.append(.shortNow(allotment.short)) }
      }
    }
  }

  package func approveLeave(
    _ decision: LeaveDecision, head: EventHead, dryRun: Bool
  ) throws -> Receipt<LeaveOutcome> {
    try working(onLeave: head, dryRun) { try decide(decision, $0) }
  }

  package func refuseLeave(
    _ decision: LeaveDecision, head: EventHead, dryRun: Bool
  ) throws -> Receipt<LeaveOutcome> {
    try working(onLeave: head, dryRun) { work in
      for id in decision.leaves {
        let view = try leave(id, asOf: work.today)
        try require(view, .requested)
        try checkDay(decision.day, of: view, work.today)
        let approver = try approver(decision.by, decision.day, view, work)
        try work.touch(view.facts.person, view.facts.days, on: decision.day)
        try work.writer.step(
          view.facts.id, .refuse, on: decision.day, by: approver, reason: decision.reason)
        work.leaves.append(view.facts.id)
      }
    }
  }

  /// Takes back a request, or some of its days. Days that have passed are corrected by who may
  /// approve.
  ///
  /// - Parameter days: which of its days; none is all.
  package func cancelLeave(
    _ id: String, days: [Day], by: String?, on day: Day, reason: String?, head: EventHead,
    dryRun: Bool
  ) throws -> Receipt<LeaveOutcome> {
    try changing(id, by: by, on: day, reason: reason, head, dryRun) { view in
      let kept = view.facts.days.filter { !days.isEmpty && !days.contains($0.day) }
      try requireDays(days, of: view)
      return kept
    }
  }

  /// Corrects what days of a request cost: as the working time is known now, or as is said. Days
  /// that have passed, and more than was approved, are for who may approve.
  ///
  /// - Parameters:
  ///   - days: which of its days; none is all.
  ///   - amount: how much of each; nil is what they would cost by the working time of now.
  package func changeLeave(
    _ id: String, days: [Day], to amount: LeaveAmount?, by: String?, on day: Day, head: EventHead,
    dryRun: Bool
  ) throws -> Receipt<LeaveOutcome> {
    try changing(id, by: by, on: day, head, dryRun) { view in
      try requireDays(days, of: view)
      let schedule = try workSchedule(of: view.facts.person)
      return try view.facts.days.compactMap { old in
        guard days.isEmpty || days.contains(old.day) else { return old }
        let planned = schedule.minutes(on: old.day)
        guard let amount else {
          return old.costing(old.minutes(planned: planned), planned: planned)
        }
        var new = old
        new.part = amount.part
        do {
          return new.costing(
            try amount.minutes(on: old.day, planned: planned), planned: planned)
        } catch let longer as LongerThanWorked {
          throw StoreError.refused(.leave(.longerThanWorked(longer)))
        }
      }
    }
  }

  // MARK: Parts of the verbs

  /// - Parameters:
  ///   - reason: of a request of which nothing is left.
  ///   - change: the days that are left, of those of the request.
  private func changing(
    _ id: String, by: String?, on day: Day, reason: String? = nil, _ head: EventHead,
    _ dryRun: Bool, to change: (LeaveView) throws -> [LeaveDay]
  ) throws -> Receipt<LeaveOutcome> {
    try working(onLeave: head, dryRun) { work in
      let view = try leave(id, asOf: work.today)
      guard view.facts.state.isStanding else {
        throw StoreError.refused(.leave(.wrongState(leave: view.id, state: view.facts.state)))
      }
      try checkDay(day, of: view, work.today)
      let old = view.facts.days
      let new = try change(view)
      guard new != old else { throw StoreError.refused(.leave(.asItIs(leave: view.id))) }
      if view.facts.state == .approved, needsApproval(from: old, to: new, today: work.today) {
        _ = try approver(by, day, view, work)
      }
      try refuseOverlap(new, of: view.facts.person, but: view.facts.id)
      try work.touch(view.facts.person, old + new, on: day)
      work.ask(new, of: view.facts.person)
      try work.noteClosed(changed(from: old, to: new))
      if new.isEmpty {
        try work.writer.step(view.facts.id, .cancel, on: day, reason: reason)
      } else {
        try work.writer.version(view.facts.id, on: day, new)
      }
      work.leaves.append(view.facts.id)
    }
  }

  /// The days that are not what they were.
  private func changed(from old: [LeaveDay], to new: [LeaveDay]) -> [LeaveDay] {
    old.filter { !new.contains($0) } + new.filter { !old.contains($0) }
  }

  private func needsApproval(from old: [LeaveDay], to new: [LeaveDay], today: Day) -> Bool {
    changed(from: old, to: new).contains { day in
      day.day < today
        || day.minutes > (old.first { $0.day == day.day }?.minutes ?? 0)
    }
  }

  private func decide(_ decision: LeaveDecision, _ work: LeaveWork) throws {
    for id in decision.leaves {
      let view = try leave(id, asOf: work.today)
      try require(view, .requested)
      try checkDay(decision.day, of: view, work.today)
      let days = view.facts.days
      for stored in work.schemes(days.flatMap { $0.shares.map(\.scheme) }) {
        try requireConsent(stored)
      }
      let approver = try approver(decision.by, decision.day, view, work)
      try work.touch(view.facts.person, days, on: decision.day)
      try work.writer.step(view.facts.id, .approve, on: decision.day, by: approver)
      work.ask(days, of: view.facts.person)
      if !work.leaves.contains(view.facts.id) {
        work.leaves.append(view.facts.id)
        try work.noteClosed(days)
      }
    }
  }

  private func approver(
    _ by: String?, _ day: Day, _ view: LeaveView, _ work: LeaveWork
  ) throws -> Int64? {
    let schemes = work.schemes(view.facts.days.flatMap { $0.shares.map(\.scheme) })
    guard !schemes.allSatisfy({ needsNoApproval($0, on: day) }) else { return nil }
    let approver = try by.map { try person($0, asOf: day).id }
    let named = by ?? work.head.actor
    let isOpenToAll = try ApprovalRules(store: self, day: day).check(
      approver, of: view.facts.person, schemes: schemes
    ) { .leave(.mayNotDecide($0, leave: view.id, by: named)) }
    if isOpenToAll, !work.remarks.contains(.nobodyHoldsHR) { work.remarks.append(.nobodyHoldsHR) }
    return approver
  }

  private func needsNoApproval(_ stored: StoredScheme, on day: Day) -> Bool {
    ApprovalRules(store: self, day: day).approval(of: stored) == SchemeVersion.Approval.none
  }

  private func require(_ view: LeaveView, _ state: LeaveState) throws {
    guard view.facts.state == state else {
      throw StoreError.refused(.leave(.wrongState(leave: view.id, state: view.facts.state)))
    }
  }

  private func requireDays(_ days: [Day], of view: LeaveView) throws {
    for day in days where !view.facts.days.contains(where: { $0.day == day }) {
      throw StoreError.refused(.leave(.notThatDay(leave: view.id, day: day)))
    }
  }

  private func checkDay(_ day: Day, of view: LeaveView, _ today: Day) throws {
    guard day <= today else {
      throw StoreError.refused(.dayAfterToday(day: day, today: today))
    }
    let last = (view.facts.steps.map(\.day) + view.facts.versions.map(\.day)).max()
    if let last, day < last {
      throw StoreError.refused(.dayBefore(day: day, earliest: last))
    }
  }

  private func requireEmployed(_ person: PersonRecord, from first: Day, through last: Day) throws {
    for day in [first, last] where !person.state(on: day).isEmployed(on: day) {
      throw StoreError.refused(.leave(.notEmployed(person.number, day: day)))
    }
  }

  /// The claim whose course the leave is for: somebody's own, and no training that the employer
  /// must give, which is working time.
  private func course(_ input: LeaveInput, _ person: PersonRecord) throws -> Int64? {
    if input.mandatory.isEmployersDuty {
      throw StoreError.refused(.leave(.workingTime(input.mandatory)))
    }
    guard let id = input.course else { return nil }
    let claim = try claim(id, asOf: input.requestedOn)
    guard claim.facts.person == person.id else {
      throw StoreError.refused(.leave(.courseOfAnother(claim: claim.id, employee: person.number)))
    }
    if claim.mandatory.isEmployersDuty {
      throw StoreError.refused(.leave(.workingTime(claim.mandatory)))
    }
    return claim.facts.id
  }

  private func planned(
    _ input: LeaveInput, _ person: PersonRecord
  ) throws -> [(day: LeaveDay, minutes: Int64)] {
    let schedule = try workSchedule(of: person.id)
    do {
      return try schedule.days(from: input.from, through: input.to, input.amount)
    } catch {
      throw StoreError.refused(.leave(.longerThanWorked(error)))
    }
  }
}
