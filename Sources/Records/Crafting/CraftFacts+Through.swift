/// What is known of an agreement or experiment, and can be looked at as of a day.
package protocol CraftFacts {
  var id: Int64 { get }
  /// What had happened through a day; nil before there was anything.
  func through(_ day: Day) -> Self?
}

extension AgreementFacts: CraftFacts {
  /// Nil before its first version.
  package func through(_ day: Day) -> AgreementFacts? {
    var facts = self
    facts.versions = versions.filter { $0.day <= day }.map { version in
      var version = version
      version.proposedOn = version.proposedOn.flatMap { $0 <= day ? $0 : nil }
      version.inForceFrom = version.inForceFrom.flatMap { $0 <= day ? $0 : nil }
      for place in version.parties.indices {
        version.parties[place].answers.removeAll { $0.day > day }
      }
      return version
    }
    facts.closedOn = closedOn.flatMap { $0 <= day ? $0 : nil }
    return facts.versions.isEmpty ? nil : facts
  }
}

extension ExperimentFacts: CraftFacts {
  /// Nil before it was laid out.
  package func through(_ day: Day) -> ExperimentFacts? {
    var facts = self
    facts.frames.removeAll { $0.day > day }
    facts.evaluations.removeAll { $0.day > day }
    facts.decision = decision.flatMap { $0.day <= day ? $0 : nil }
    facts.managerNow = managerNow.flatMap { $0.since <= day ? $0 : nil }
    facts.agreementClosedOn = agreementClosedOn.flatMap { $0 <= day ? $0 : nil }
    return facts.frames.isEmpty ? nil : facts
  }
}
