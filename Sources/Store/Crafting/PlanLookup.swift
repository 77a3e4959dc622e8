package import Records
internal import SQLite

/// Finding plans and showing them.
extension Store {
  /// A plan by its number, or the newest of an employee. One that the viewer may not know of is not
  /// found, in the same words as one that is not there.
  package func plan(_ text: String, sight: PlanSight) throws -> PlanFacts {
    let visible = { (facts: PlanFacts) in sight.level(of: facts) > .nothing }
    if let number = Store.craftNumber(text, letter: "P"),
      let found = try planFacts(where: "p.id = ?1", [.integer(number)]).first, visible(found)
    {
      return found
    }
    if let person = try personID(text) {
      let found = try planFacts(where: "p.person = ?1", [.integer(person)])
        .last { sight.level(of: $0) == .content }
      if let found { return found }
      throw StoreError.refused(.craft(.noneOpen(.plan, employee: text)))
    }
    let newest = try planFacts(where: "TRUE", []).last(where: visible).map { "P\($0.id)" }
    throw StoreError.refused(.craft(.notFound(.plan, text, newest: newest)))
  }

  /// The plans that somebody may know of.
  package func plans(sight: PlanSight, on day: Day) throws -> [PlanView] {
    try planFacts(where: "TRUE", []).filter { sight.level(of: $0) > .nothing }
      .map { try view(of: $0, sight: sight, on: day) }
  }

  /// A plan with what this reader may read of it.
  package func view(of facts: PlanFacts, sight: PlanSight, on day: Day) throws -> PlanView {
    let level = sight.level(of: facts)
    guard level == .content, let viewer = sight.viewer else {
      // Who follows how many plans there are learns of nobody's.
      return PlanView(
        facts: facts.only { _ in false }, number: "", name: "", readers: [], level: level)
    }
    var view = PlanView(
      facts: facts.seen(by: viewer), number: try number(of: facts.person),
      name: try name(of: facts.person, on: day), readers: [], level: level)
    if viewer == facts.person {
      view.readers = try facts.readers.map { person in
        PlanView.Reader(
          number: try number(of: person), name: try name(of: person, on: day),
          items: facts.readsAll(person) && facts.numbers.allSatisfy { facts.reads(person, $0) }
            ? nil : facts.numbers.filter { facts.reads(person, $0) })
      }
    } else {
      // Who else reads it is the employee's to tell, and how much there is besides.
      view.facts.readings.removeAll { $0.person != viewer }
      if !facts.readsAll(viewer) { view.facts = view.facts.numberedThrough() }
    }
    let course = try CraftSight(self, actor: number(of: viewer), on: day)
    let agreed = try agreementFacts(where: "a.plan = ?1", [.integer(facts.id)])
      .filter { course.level(of: $0) > .nothing }
    view.agreements = agreed.map { "A\($0.id)" }
    view.experiments = try experimentFacts(where: "a.plan = ?1", [.integer(facts.id)])
      .filter { try sees($0, course) }
    return view
  }

  /// After how many months without use a skill counts as fading.
  package func unusedMonths() throws -> Int { Int(try chosen(.unusedMonths)) }

  /// The manager of somebody on a day.
  package func managerNumber(of person: Int64, on day: Day) throws -> String? {
    guard let record = try record(person) else { return nil }
    return try Managers(self, on: day).manager(of: record.state(on: day), but: person)
      .map { try number(of: $0) }
  }
}
