package import Records

/// An agreement as it is shown: its facts with the texts of each version.
package struct AgreementView: Sendable {
  package struct Version: Sendable {
    package var facts: AgreementFacts.Version
    package var content: AgreementContent
    /// What a party answered with it, by the party's place.
    package var reasons: [Int: String] = [:]
    /// How that came in of who did not enter it, by the party's place.
    package var told: [Int: Told] = [:]
    package var comments: [Comment] = []
    package var advice: [Advice] = []
    package var isErased = false
    /// Its texts are not for who looks.
    package var isHidden = false
    /// The first digits of the digest of all its texts.
    package var digest = ""
  }

  package struct Comment: Sendable {
    package var day: Day
    package var number: String
    package var name: String
    package var words: String
  }

  package struct Advice: Sendable {
    package var advice: CraftAdvice
    package var grade: CraftAdvice.Grade
    package var datedOn: Day
    package var words: String
  }

  package var facts: AgreementFacts
  package var number: String
  package var name: String
  /// The code of the employee's team; nil where there is none.
  package var team: String?
  package var versions: [Version]
  /// Names by employee number.
  package var names: [String: String]
  package var closedReason: String?
  /// Who entered what came from another file, and when they did so last.
  package var takenIn: (by: String, day: Day)?

  package var id: String { "A\(facts.id)" }

  package var newest: Version? { versions.last }

  /// The version that counts now; the newest where none was agreed on.
  package var shown: Version? {
    facts.inForce.flatMap { version in versions.first { $0.facts.number == version.number } }
      ?? versions.last
  }

  /// The versions that counted on any day, with their days, the oldest first. One that another
  /// followed on the day on which it came into force never counted.
  package var counted: [(version: Version, from: Day, until: Day?)] {
    let agreed = versions.filter { $0.facts.inForceFrom != nil && !$0.isHidden }
    return agreed.enumerated().compactMap { place, version in
      guard let from = version.facts.inForceFrom else { return nil }
      let next = agreed.indices.contains(place + 1) ? agreed[place + 1].facts.inForceFrom : nil
      let until = next.map { $0 + -1 } ?? facts.closedOn ?? version.facts.endsOn
      if let until, until < from { return nil }
      return (version, from, until)
    }
  }

  package var headline: String { newest?.content.headline ?? "" }
}

/// Which agreements.
package struct AgreementFilter: Sendable {
  package var person: Int64?
  package var states: Set<AgreementState>?
  /// People of these teams.
  package var people: Set<Int64>?

  package init() {}
}
