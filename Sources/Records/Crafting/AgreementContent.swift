/// All that stands in one version of an agreement.
package struct AgreementContent: Sendable, Equatable {
  package struct Party: Sendable, Equatable {
    package var role: PartyRole
    /// Employee number; nil is somebody outside, who has a name.
    package var number: String?
    package var name: String?
    /// What the party brings, and gets.
    package var contribution: String?

    package init(_ role: PartyRole, number: String?, name: String?, contribution: String? = nil) {
      self.role = role
      self.number = number
      self.name = name
      self.contribution = contribution
    }

    /// What names the party in the same agreement: the number, else the name.
    package var key: String { number ?? name ?? "" }

    /// Whether somebody is meant by what was typed.
    package func isNamed(_ text: String) -> Bool {
      number == text || name.map { $0.lowercased() == text.lowercased() } ?? false
    }
  }

  package struct Commitment: Sendable, Equatable {
    /// `Party.key`.
    package var who: String
    package var what: String
    package var dueOn: Day?
    /// `C12`, `L31`, a code of a scheme.
    package var claim: String?
    package var leave: String?
    package var scheme: String?

    package init(who: String, what: String, dueOn: Day? = nil) {
      self.who = who
      self.what = what
      self.dueOn = dueOn
    }
  }

  /// What may be told to who only follows how it goes.
  package var headline: String
  package var initiator: Initiator
  package var occasion: Occasion?
  package var purpose: String?
  package var goal: String?
  /// Why it serves no goal of the organisation.
  package var noGoal: String?
  /// What it means for pay and hours.
  package var terms: String?
  /// Where it may lead.
  package var growth: String?
  package var endsOn: Day?
  package var isCultureReady: Bool?
  package var minutes: Int64?
  package var changes: [CraftChange] = []
  package var parties: [Party] = []
  package var commitments: [Commitment] = []

  package init(headline: String, initiator: Initiator) {
    self.headline = headline
    self.initiator = initiator
  }

  /// What is missing before it can be put to the parties.
  package enum Gap: Sendable, Equatable {
    case noChange
    case noForm(change: Int)
    case noCraft(change: Int)
    /// The text says workload: more of it as a challenge, or less of it?
    case noContribution(party: String)
    case noGoal
  }

  /// - Parameter hasGoals: whether the organisation named any.
  package func gaps(hasGoals: Bool) -> [Gap] {
    var found: [Gap] = []
    if changes.isEmpty { found.append(.noChange) }
    for (place, change) in changes.enumerated() {
      if change.craft == nil { found.append(.noCraft(change: place + 1)) }
      if change.form == nil { found.append(.noForm(change: place + 1)) }
    }
    for party in parties where party.role != .employee && party.role != .manager {
      if party.contribution == nil { found.append(.noContribution(party: party.key)) }
    }
    if hasGoals, goal == nil, noGoal == nil { found.append(.noGoal) }
    return found
  }

  /// What is worth a second look.
  ///
  /// - Parameters:
  ///   - isShared: whether those who carry the goal made it together; nil where nobody knows.
  ///   - leastPace: weeks of a rotation.
  package func warnings(isShared: Bool?, leastPace: Int64) -> [CraftWarning] {
    var found: [CraftWarning] = []
    if !parties.contains(where: { $0.role != .employee && $0.role != .manager }) {
      found.append(.alone)
    }
    if purpose == nil, goal == nil { found.append(.noPurpose) }
    if let goal, isShared != true { found.append(.purposeNotShared(goal: goal)) }
    if isCultureReady == false { found.append(.cultureNotReady) }
    let hasTraining = commitments.contains { $0.claim != nil || $0.leave != nil }
    for (place, change) in changes.enumerated() {
      found += CraftWarning.of(
        change, number: place + 1, leastPace: leastPace, hasTraining: hasTraining,
        hasGrowth: growth != nil)
    }
    return found
  }
}
