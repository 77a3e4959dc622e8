package import Records
internal import SQLite

/// Finding experiments and showing them.
extension Store {
  /// An experiment by its number, that of an agreement, or of somebody who has one that is open.
  package func experiment(
    _ text: String, sight: CraftSight, asOf day: Day
  ) throws -> ExperimentFacts {
    let visible = { (facts: ExperimentFacts) in try self.sees(facts, sight) }
    if let number = Store.craftNumber(text, letter: "E"),
      let found = try experimentFacts(where: "e.id = ?1", [.integer(number)]).first,
      try visible(found)
    {
      return found
    }
    // An agreement stands for what is tried of it, the newest.
    if let number = Store.craftNumber(text, letter: "A"),
      let found = try experimentFacts(where: "a.id = ?1", [.integer(number)]).last(where: visible)
    {
      return found
    }
    if let person = try personID(text) {
      let all = try experimentFacts(of: person).filter(visible)
      let open = all.filter(\.isOpen)
      // Nothing runs: the newest that goes on is asked its scores now and then.
      let found = open.isEmpty ? all.filter { $0.decision?.kind == .continue }.suffix(1) : open[...]
      switch found.count {
      case 1: return found[found.startIndex]
      case 0: throw StoreError.refused(.craft(.noneOpen(.experiment, employee: text)))
      default:
        throw StoreError.refused(
          .craft(.severalOpen(.experiment, employee: text, found.map { "E\($0.id)" })))
      }
    }
    let newest = try experimentFacts(of: nil).last(where: visible).map { "E\($0.id)" }
    throw StoreError.refused(.craft(.notFound(.experiment, text, newest: newest)))
  }

  /// With the cycle of each, which counts the experiments of its agreement.
  func experimentFacts(of person: Int64?) throws -> [ExperimentFacts] {
    try experimentFacts(
      where: person == nil ? "TRUE" : "a.person = ?1", person.map { [.integer($0)] } ?? [])
  }

  /// - Parameter condition: on `experiment AS e` and `agreement AS a`.
  func experimentFacts(
    where condition: String, _ values: [SQLiteValue], known: Known = .all
  ) throws -> [ExperimentFacts] {
    try ExperimentReader(database: database, known: known).facts(where: condition, values)
  }

  /// Parties of the agreement, who stands by and who takes a task may know that it is there.
  func sees(_ facts: ExperimentFacts, _ sight: CraftSight) throws -> Bool {
    if sight.course(of: facts.employee) > .nothing { return true }
    guard let viewer = sight.viewer, !sight.hasLeft else { return false }
    return facts.manager == viewer
      || facts.frame?.people.contains { $0.person == viewer } ?? false
      || sight.agreements.contains(facts.agreement) || sight.handedOver.contains(facts.id)
  }

  /// - Parameter past: nil is as it is.
  package func experiments(
    _ filter: ExperimentFilter, sight: CraftSight, asOf day: Day, in past: CraftPast? = nil
  ) throws -> [ExperimentView] {
    let found = try experimentFacts(of: filter.person).filter { facts in
      try filter.people.map { $0.contains(facts.employee) } ?? true && sees(facts, sight)
    }
    return try experimentFacts(found, in: past)
      .filter { facts in filter.states.map { $0.contains(facts.then.state(on: day)) } ?? true }
      .map { try view(of: $0.now, as: $0.then, sight: sight, asOf: day, in: past) }
  }

  /// An experiment with what this reader may see of it.
  ///
  /// - Throws: that there is none, where it was not there yet.
  package func view(
    of facts: ExperimentFacts, sight: CraftSight, asOf day: Day, in past: CraftPast? = nil
  ) throws -> ExperimentView {
    guard let found = try experimentFacts([facts], in: past).first else {
      throw past?.notYet(.experiment, "E\(facts.id)")
        ?? .refused(.craft(.notFound(.experiment, "E\(facts.id)", newest: nil)))
    }
    return try view(of: found.now, as: found.then, sight: sight, asOf: day, in: past)
  }

  /// - Parameter now: by which it is known who may see what.
  private func view(
    of now: ExperimentFacts, as facts: ExperimentFacts, sight: CraftSight, asOf day: Day,
    in past: CraftPast?
  ) throws -> ExperimentView {
    var names: [String: String] = [:]
    let name = { (id: Int64) throws -> (number: String, name: String) in
      let number = try self.number(of: id)
      if let known = names[number] { return (number, known) }
      let found = try self.name(of: id, on: day)
      names[number] = found
      return (number, found)
    }
    let employee = try name(facts.employee)
    let manager = try facts.manager.map(name)
    let agreement = try view(
      of: self.facts(facts.agreement), sight: sight, asOf: day, in: past)
    var view = ExperimentView(
      facts: facts, number: employee.number, name: employee.name, managerNumber: manager?.number,
      managerName: manager?.name, team: agreement.team, agreementHeadline: agreement.headline)
    let reader = ExperimentReader(
      database: database, known: past?.known ?? .all, until: past?.day)
    let isOwn = sight.viewer.map { $0 == facts.employee || $0 == facts.manager } ?? false
    view.isOwn = isOwn
    let texts = try reader.texts(of: facts.id)
    if let frame = facts.frame {
      var content = ExperimentContent(
        startsOn: frame.startsOn, endsOn: frame.endsOn, how: isOwn ? texts.how : "",
        moments: frame.moments)
      content.headline = texts.headline
      content.people = try frame.people.map { companion in
        let who = try companion.person.map(name)
        return ExperimentContent.Companion(
          companion.role, number: who?.number,
          name: who?.name ?? (isOwn ? companion.name : nil))
      }
      view.content = content
    }
    view.handovers = try reader.handovers(of: facts.id, names: name)
      .filter { isOwn || $0.person == sight.viewer }
    view.evaluations = try facts.evaluations.map { evaluated in
      let who = try name(evaluated.person)
      // Who became the manager since reads what was written since.
      let isAsked = now.managerNow.map {
        $0.person == sight.viewer && evaluated.day >= $0.since && !sight.hasLeft
      }
      let isRead = isOwn || evaluated.person == sight.viewer || isAsked == true
      let found = try reader.evaluation(evaluated.id)
      return ExperimentView.Evaluation(
        facts: evaluated, number: who.number, name: who.name, told: found.told,
        content: isRead ? found.content : nil)
    }
    view.both = try facts.both.map { try name($0).number }
    if let decided = try reader.decided(facts.id) {
      view.decidedBy = [employee.number, try name(decided.manager).number]
      view.decisionTold = decided.told
      if isOwn { view.decisionReason = decided.reason }
    }
    view.names = names
    return view
  }
}
