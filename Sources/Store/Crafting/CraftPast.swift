package import Records
internal import SQLite

/// An earlier state of agreements and experiments: what had happened through a day, as far as it
/// was recorded by then. Who may see what is asked of today: nobody gets a right back by looking.
package struct CraftPast: Sendable {
  package let day: Day
  let known: Known

  /// - Parameter event: the newest that was known; nil is all.
  package init(through day: Day, knownBy event: Int64?) {
    self.day = day
    known = Known(event: event)
  }
}

extension CraftPast {
  func notYet(_ thing: CraftRefusal.Thing, _ id: String) -> StoreError {
    .refused(.craft(.notYet(thing, id, day: day)))
  }
}

extension CraftPast {
  /// Each as it was; what was not there yet is left out.
  ///
  /// - Parameter read: reads what was known, of one by its number or of all.
  static func each<Facts: CraftFacts>(
    of now: [Facts], in past: CraftPast?, read: (Int64?, Known) throws -> [Facts]
  ) throws -> [(now: Facts, then: Facts)] {
    guard let past else { return now.map { ($0, $0) } }
    let then = try read(now.count == 1 ? now[0].id : nil, past.known)
    let known = Dictionary(uniqueKeysWithValues: then.map { ($0.id, $0) })
    return now.compactMap { facts in
      known[facts.id]?.through(past.day).map { (facts, $0) }
    }
  }
}

extension Store {
  func agreementFacts(
    _ now: [AgreementFacts], in past: CraftPast?
  ) throws -> [(now: AgreementFacts, then: AgreementFacts)] {
    try CraftPast.each(of: now, in: past) { id, known in
      try agreementFacts(
        where: id == nil ? "TRUE" : "a.id = ?1", id.map { [.integer($0)] } ?? [], known: known)
    }
  }

  func experimentFacts(
    _ now: [ExperimentFacts], in past: CraftPast?
  ) throws -> [(now: ExperimentFacts, then: ExperimentFacts)] {
    try CraftPast.each(of: now, in: past) { id, known in
      try experimentFacts(
        where: id == nil ? "TRUE" : "e.id = ?1", id.map { [.integer($0)] } ?? [], known: known)
    }
  }
}
