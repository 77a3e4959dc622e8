package import Records
internal import SQLite

/// What a writing command about a plan says of itself. The trail keeps which plan it was about and
/// never a word of it.
package struct PlanWriting: Sendable {
  package var day: Day
  package var head: EventHead
  package var dryRun: Bool

  package init(day: Day, head: EventHead, dryRun: Bool) {
    self.day = day
    self.head = head
    self.dryRun = dryRun
  }
}

/// What an edit did, in counts and numbers.
package struct PlanOutcome: Sendable {
  package var id: Int64
  /// The plan as the actor may see it now.
  package var facts: PlanFacts
  /// Numbers of what was added, in the order of the edit; changes behind items.
  package var added: [Int64] = []
  package var replaced: [Int64] = []
  package var removed: [Int64] = []
  package var links = 0

  var hasChanged: Bool { !added.isEmpty || !replaced.isEmpty || !removed.isEmpty || links > 0 }
}

/// What a withdrawal did.
package struct PlanWithdrawal: Sendable {
  package var id: Int64
  /// Whose reading ended.
  package var readers: [String]
  /// Numbers whose words are gone from the file.
  package var erased: [Int64]
}

extension Store {
  /// Starts a plan: in an own file, or together in a talk, shared from the start.
  ///
  /// - Parameter readers: employee numbers; nobody in an own file.
  package func startPlan(
    of employee: String, with readers: [String], _ writing: PlanWriting
  ) throws -> Receipt<PlanOutcome> {
    try planned(writing) { writer in
      let isOwn = try ownPerson() != nil
      let person = try self.person(employee, asOf: writing.day)
      guard isOwn || person.state(on: writing.day).isEmployed(on: writing.day) else {
        throw StoreError.refused(.craft(.notEmployed(person.number, day: writing.day)))
      }
      let people = try readers.map { try self.person($0, asOf: writing.day) }
      for reader in people where reader.id == person.id {
        throw StoreError.refused(.craft(.plan(.withEmployee(person.number))))
      }
      let actor = try PlanSight(self, actor: writing.head.actor, on: writing.day).viewer
      // Somebody's plan is begun by them, or by their manager in a talk with them.
      let manager = try Managers(self, on: writing.day)
        .manager(of: person.state(on: writing.day), but: person.id)
      guard let actor,
        actor == person.id
          || actor == manager && people.contains(where: { $0.id == actor })
      else {
        throw StoreError.refused(
          .craft(.plan(.notWriter(plan: person.number, by: try known(writing.head.actor)))))
      }
      let sight = PlanSight(viewer: actor, isHR: false)
      let before = try planFacts(where: "p.person = ?1", [.integer(person.id)])
        .last { sight.level(of: $0) == .content }
      let id = try writer.plan(
        person.id, token: writer.recording.salt(), origin: isOwn ? .own : .talk,
        follows: before?.id)
      for reader in people {
        try writer.reader(reader.id, of: id, number: nil, part: nil, isHeld: true)
      }
      return PlanOutcome(id: id, facts: try planFacts(id))
    }
  }

  /// Changes what stands in a plan: by whose it is. Who was named for all of it in a talk writes
  /// along, and leaves what stands there to whose it is, but for their own reflection (S-175).
  package func editPlan(
    _ id: Int64, _ edit: PlanRevision, _ writing: PlanWriting
  ) throws -> Receipt<PlanOutcome> {
    try planned(writing) { writer in
      let facts = try planFacts(id)
      try requireEditor(facts, writing)
      try requireOwnLines(edit, facts, writing)
      guard !edit.isEmpty else { throw StoreError.refused(.craft(.plan(.asItIs(plan: "P\(id)")))) }
      var outcome = PlanOutcome(id: id, facts: facts)
      var next = facts.lastNumber
      for item in edit.added {
        next += 1
        try writer.item(next, of: id, item)
        outcome.added.append(next)
      }
      for change in edit.addedChanges {
        next += 1
        try writer.change(next, of: id, change)
        outcome.added.append(next)
      }
      for (number, item) in edit.replaced.sorted(by: { $0.key < $1.key }) {
        guard let before = facts.items[number] else { throw noItem(id, number) }
        guard before != item else { continue }
        try writer.item(number, of: id, item)
        outcome.replaced.append(number)
      }
      for (number, change) in edit.replacedChanges.sorted(by: { $0.key < $1.key }) {
        guard let before = facts.changes[number] else { throw noItem(id, number) }
        guard before != change else { continue }
        try writer.change(number, of: id, change)
        outcome.replaced.append(number)
      }
      for number in Set(edit.removed).sorted() {
        if let item = facts.items[number] {
          try writer.item(number, of: id, item, isRemoved: true)
        } else if let change = facts.changes[number] {
          try writer.change(number, of: id, change, isRemoved: true)
        } else {
          throw noItem(id, number)
        }
        outcome.removed.append(number)
      }
      outcome.links = try link(edit, facts, added: outcome.added, writer)
      guard outcome.hasChanged || edit.maySayAgain || edit.usedChecklist else {
        throw StoreError.refused(.craft(.plan(.asItIs(plan: "P\(id)"))))
      }
      for step in edit.steps {
        try writer.step(step, of: id, usedChecklist: step == 1 && edit.usedChecklist)
      }
      outcome.facts = try planFacts(id)
      return outcome
    }
  }

  /// Lets people read numbers of a plan, or all of it and what comes.
  ///
  /// - Parameters:
  ///   - numbers: nil is all.
  ///   - readers: employee numbers. In an own file, where nobody else is known, they are entered
  ///     as numbers, so that the plan can say what was shared with whom.
  package func sharePlan(
    _ id: Int64, numbers: [Int64]?, with readers: [String], _ writing: PlanWriting
  ) throws -> Receipt<PlanOutcome> {
    try planned(writing) { writer in
      let facts = try planFacts(id)
      try requireOwner(facts, writing)
      let isOwn = try ownPerson() != nil
      let shared = numbers ?? facts.numbers
      for number in shared where facts.items[number] == nil && facts.changes[number] == nil {
        throw noItem(id, number)
      }
      guard !shared.isEmpty else {
        throw StoreError.refused(.craft(.plan(.nothingToShare(plan: "P\(id)"))))
      }
      for number in readers {
        let reader =
          isOwn
          ? try PeopleWriter(database: database, recording: writer.recording)
            .newPerson(number: number, known: personID(number))
          : try self.person(number, asOf: writing.day).id
        guard reader != facts.person else {
          throw StoreError.refused(.craft(.plan(.readerIsOwner(number))))
        }
        // All is also what comes, which a packet cannot promise.
        if numbers == nil, !isOwn {
          guard !facts.readsAll(reader) || !facts.numbers.allSatisfy({ facts.reads(reader, $0) })
          else { continue }
          try writer.reader(reader, of: id, number: nil, part: nil, isHeld: true)
        } else {
          for number in shared where !facts.reads(reader, number) {
            try writer.reader(
              reader, of: id, number: number, part: part(number, facts), isHeld: true)
          }
        }
      }
      return PlanOutcome(id: id, facts: try planFacts(id))
    }
  }

  /// The numbers that lines of an own plan have in packets: in the order in which they were first
  /// shared, also where that was undone, so that a packet says nothing of what stays private and
  /// the next one means the same lines.
  package func packetNumbers(of plan: Int64) throws -> [Int64: Int64] {
    let shared = try database.all(
      """
      SELECT item FROM plan_reader WHERE plan = ?1 AND item IS NOT NULL
      GROUP BY item ORDER BY min(id)
      """, .integer(plan)
    ) { try $0.integer(0) }
    return Dictionary(uniqueKeysWithValues: shared.enumerated().map { ($1, Int64($0 + 1)) })
  }

  /// Ends reading at once, and takes the words out of the file that nobody else may read any more.
  ///
  /// - Parameters:
  ///   - numbers: nil is all of the plan.
  ///   - readers: employee numbers; nil is everybody.
  package func withdrawPlan(
    _ id: Int64, numbers: [Int64]?, from readers: [String]?, _ writing: PlanWriting
  ) throws -> Receipt<PlanWithdrawal> {
    guard try ownPerson() == nil else { throw StoreError.refused(.craft(.plan(.ownFileOnly))) }
    try forgetForGood()
    return try record(writing.head, dryRun: writing.dryRun, rehearsing: .nothing) { recording in
      let writer = PlanWriter(database: database, recording: recording, day: writing.day)
      let facts = try planFacts(id)
      try requireOwner(facts, writing)
      for number in numbers ?? [] where facts.items[number] == nil && facts.changes[number] == nil {
        throw noItem(id, number)
      }
      let people = try readers.map { try $0.map { try self.person($0, asOf: writing.day).id } }
      let ending = (people ?? facts.readers).filter { facts.readers.contains($0) }
      guard !ending.isEmpty || (numbers == nil && people == nil && facts.lastNumber > 0) else {
        throw StoreError.refused(.craft(.plan(.nothingToWithdraw(plan: "P\(id)"))))
      }
      for person in ending {
        guard let numbers else {
          try writer.reader(person, of: id, number: nil, part: nil, isHeld: false)
          continue
        }
        for number in numbers where facts.reads(person, number) {
          try writer.reader(
            person, of: id, number: number, part: part(number, facts), isHeld: false)
        }
      }
      let after = try planFacts(id)
      let readers = after.readers
      let erased = (1...max(facts.lastNumber, 1)).filter { number in
        let isThere = facts.items[number] != nil || facts.changes[number] != nil
        guard numbers?.contains(number) ?? true else { return false }
        // What was taken away before has no reader, and goes with the last of them.
        return isThere ? !readers.contains { after.reads($0, number) } : readers.isEmpty
      }
      for number in erased { try writer.erase(number, of: id) }
      return PlanWithdrawal(
        id: id, readers: try ending.map { try number(of: $0) },
        erased: erased.filter { facts.items[$0] != nil || facts.changes[$0] != nil })
    }
  }

  // MARK: Parts of the verbs

  private func planned(
    _ writing: PlanWriting, _ body: (PlanWriter) throws -> PlanOutcome
  ) throws -> Receipt<PlanOutcome> {
    try record(writing.head, dryRun: writing.dryRun, rehearsing: .nothing) { recording in
      guard writing.day <= writing.head.today else {
        throw StoreError.refused(.dayAfterToday(day: writing.day, today: writing.head.today))
      }
      return try body(PlanWriter(database: database, recording: recording, day: writing.day))
    }
  }

  func planFacts(where condition: String, _ values: [SQLiteValue]) throws -> [PlanFacts] {
    try PlanReader(database: database).facts(where: condition, values)
  }

  func planFacts(_ id: Int64) throws -> PlanFacts {
    guard let facts = try planFacts(where: "p.id = ?1", [.integer(id)]).first else {
      throw StoreError.refused(.craft(.notFound(.plan, "P\(id)", newest: nil)))
    }
    return facts
  }

  private func part(_ number: Int64, _ facts: PlanFacts) -> String {
    facts.items[number] == nil ? "change" : "item"
  }

  private func noItem(_ plan: Int64, _ number: Int64) -> StoreError {
    .refused(.craft(.plan(.noSuchItem(plan: "P\(plan)", number: number))))
  }

  private func known(_ actor: String) throws -> String? {
    try personID(actor) == nil ? nil : actor
  }

  private func requireOwner(_ facts: PlanFacts, _ writing: PlanWriting) throws {
    let viewer = try PlanSight(self, actor: writing.head.actor, on: writing.day).viewer
    guard viewer == facts.person else {
      throw StoreError.refused(
        .craft(
          .plan(.onlyOwner(plan: "P\(facts.id)", employee: try number(of: facts.person)))))
    }
  }

  private func requireEditor(_ facts: PlanFacts, _ writing: PlanWriting) throws {
    guard facts.origin != .packet else {
      throw StoreError.refused(.craft(.plan(.isCopy(plan: "P\(facts.id)"))))
    }
    let viewer = try PlanSight(self, actor: writing.head.actor, on: writing.day).viewer
    guard let viewer, viewer == facts.person || facts.readsAll(viewer) else {
      throw StoreError.refused(
        .craft(
          .plan(.notWriter(plan: "P\(facts.id)", by: try known(writing.head.actor)))))
    }
  }

  private func requireOwnLines(
    _ edit: PlanRevision, _ facts: PlanFacts, _ writing: PlanWriting
  ) throws {
    let viewer = try PlanSight(self, actor: writing.head.actor, on: writing.day).viewer
    guard viewer != facts.person else { return }
    let touched = Array(edit.replaced.keys) + Array(edit.replacedChanges.keys) + edit.removed
    let others = touched.sorted().first { number in
      facts.items[number].map { $0.kind != .reflection } ?? (facts.changes[number] != nil)
    }
    if let others {
      throw StoreError.refused(
        .craft(
          .plan(
            .linesOfOwner(
              plan: "P\(facts.id)", number: others, employee: try number(of: facts.person)))))
    }
  }

  private func link(
    _ edit: PlanRevision, _ facts: PlanFacts, added: [Int64], _ writer: PlanWriter
  ) throws -> Int {
    var count = 0
    let number = { (reference: PlanRevision.Reference) -> Int64 in
      switch reference {
      case .number(let number): number
      case .added(let place): added[place]
      }
    }
    let after = try planFacts(facts.id)
    for link in edit.links {
      let found = PlanFacts.Link(work: number(link.work), item: number(link.item))
      for one in [found.work, found.item] where after.items[one] == nil {
        throw noItem(facts.id, one)
      }
      guard after.items[found.work]?.kind == .work,
        after.items[found.item]?.kind.goesWithWork == true
      else {
        throw StoreError.refused(
          .craft(
            .plan(.notLinkable(plan: "P\(facts.id)", work: found.work, item: found.item))))
      }
      guard after.links.contains(found) != link.isHeld else { continue }
      try writer.link(found, of: facts.id, isHeld: link.isHeld)
      count += 1
    }
    return count
  }
}
