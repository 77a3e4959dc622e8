package enum ExperimentRole: String, Sendable, CaseIterable {
  case evaluator
  /// What a supporter does.
  case inspire, support, feedback
}

package enum EvaluationKind: String, Sendable, CaseIterable {
  case interim, final
  /// After the decision to go on: the scores are asked now and then.
  case later
}

package enum ExperimentDecision: String, Sendable, CaseIterable {
  case `continue`, adapt, stop
}

package enum HandoverAnswer: String, Sendable, CaseIterable {
  case agree, decline
  /// The task is back with who gave it.
  case giveBack = "return"
}

package enum ExperimentState: String, Sendable, CaseIterable {
  case planned, running
  /// Its last day has passed and nobody decided.
  case ended
  case decided
  /// Its agreement was closed without a decision of both: who tried it left, or had the words
  /// erased.
  case brokenOff = "broken_off"
}

package enum ExperimentAction: String, Sendable, CaseIterable {
  case change, evaluate, decide
}

/// An experiment as its facts make it.
package struct ExperimentFacts: Sendable, Equatable {
  package struct Moment: Sendable, Equatable {
    package var day: Day
    package var kind: EvaluationKind

    package init(day: Day, kind: EvaluationKind) {
      self.day = day
      self.kind = kind
    }
  }

  package struct Companion: Sendable, Equatable {
    package var role: ExperimentRole
    package var person: Int64?
    package var name: String?

    package init(role: ExperimentRole, person: Int64?, name: String?) {
      self.role = role
      self.person = person
      self.name = name
    }
  }

  package struct Frame: Sendable, Equatable {
    package var order: Int64
    package var day: Day
    package var startsOn: Day
    package var endsOn: Day
    package var roomBy: Int64?
    package var moments: [Moment] = []
    package var people: [Companion] = []
    package var hasHeadline = false

    package init(order: Int64, day: Day, startsOn: Day, endsOn: Day) {
      self.order = order
      self.day = day
      self.startsOn = startsOn
      self.endsOn = endsOn
    }
  }

  package struct Evaluated: Sendable, Equatable {
    package var id: Int64
    package var kind: EvaluationKind
    package var day: Day
    package var person: Int64

    package init(id: Int64, kind: EvaluationKind, day: Day, person: Int64) {
      self.id = id
      self.kind = kind
      self.day = day
      self.person = person
    }
  }

  package let id: Int64
  package let agreement: Int64
  /// The row of the version that is tried.
  package let version: Int64
  /// From 1: how often this agreement was tried.
  package var cycle = 1
  /// Whether it was not tried again since.
  package var isNewest = true
  package var employee: Int64
  /// Of the version that is tried.
  package var manager: Int64?
  /// Who agrees as the manager now, and since when: of the version that counts.
  package var managerNow: (person: Int64, since: Day)?
  package var frames: [Frame] = []
  package var evaluations: [Evaluated] = []
  package var decision: (kind: ExperimentDecision, day: Day)?
  package var agreementClosedOn: Day?

  package init(id: Int64, agreement: Int64, version: Int64, employee: Int64, manager: Int64?) {
    self.id = id
    self.agreement = agreement
    self.version = version
    self.employee = employee
    self.manager = manager
  }

  package static func == (left: ExperimentFacts, right: ExperimentFacts) -> Bool {
    left.id == right.id && left.agreement == right.agreement && left.version == right.version
      && left.cycle == right.cycle && left.isNewest == right.isNewest
      && left.employee == right.employee
      && left.manager == right.manager && left.askedManager == right.askedManager
      && left.frames == right.frames
      && left.evaluations == right.evaluations && left.decision?.kind == right.decision?.kind
      && left.decision?.day == right.decision?.day
      && left.agreementClosedOn == right.agreementClosedOn
  }

  package var frame: Frame? { frames.last }

  /// The manager who looks back and decides with the employee.
  package var askedManager: Int64? { managerNow?.person ?? manager }

  /// The two whom the experiment is about.
  package var both: [Int64] { [employee] + (askedManager.map { [$0] } ?? []) }

  /// Whether what somebody wrote stands for one of the two: what the manager before wrote, stands.
  private func stands(_ evaluation: Evaluated, for person: Int64) -> Bool {
    evaluation.person == person
      || (person == askedManager && evaluation.person == manager)
  }

  /// Nil where both decided, or still have to.
  package var brokenOffOn: Day? { decision == nil ? agreementClosedOn : nil }

  /// Whether both still have to decide.
  package var isOpen: Bool { decision == nil && agreementClosedOn == nil }

  package func state(on day: Day) -> ExperimentState {
    if decision != nil { return .decided }
    if agreementClosedOn != nil { return .brokenOff }
    guard let frame else { return .planned }
    if day < frame.startsOn { return .planned }
    return day <= frame.endsOn ? .running : .ended
  }

  /// Who looks back: the employee and the manager at least.
  package var evaluators: [Int64] {
    var found = both
    for person in (frame?.people ?? []).filter({ $0.role == .evaluator }).compactMap(\.person)
    where !found.contains(person) { found.append(person) }
    return found
  }

  /// A day to look back with who has not done so. What is written down after the day before it
  /// counts for it.
  package struct Missing: Sendable, Equatable {
    package var day: Day
    package var kind: EvaluationKind
    package var people: [Int64]

    package init(day: Day, kind: EvaluationKind, people: [Int64]) {
      self.day = day
      self.kind = kind
      self.people = people
    }
  }

  /// What has to be looked back on and was not yet, in the order of days. The two whom the
  /// experiment is about are asked; other evaluators may.
  package var missing: [Missing] { missing(of: both) }

  /// The same of everybody who was asked to look back.
  package var missingOfAll: [Missing] { missing(of: evaluators) }

  private func missing(of asked: [Int64]) -> [Missing] {
    guard isOpen, let frame else { return [] }
    let moments = frame.moments.sorted { $0.day < $1.day }
    return moments.enumerated().compactMap { place, moment in
      let after = place == 0 ? nil : moments[place - 1].day
      let people = asked.filter { person in
        !evaluations.contains { evaluation in
          stands(evaluation, for: person)
            && (moment.kind == .final
              ? evaluation.kind == .final
              : evaluation.kind == .final || after.map { evaluation.day > $0 } ?? true)
        }
      }
      return people.isEmpty ? nil : Missing(day: moment.day, kind: moment.kind, people: people)
    }
  }

  /// Whether one of the two looked back on the whole of it.
  package func hasLookedBack(_ person: Int64) -> Bool {
    evaluations.contains { stands($0, for: person) && $0.kind == .final }
  }

  /// Whether both looked back on the whole of it.
  package var isLookedBackOn: Bool {
    both.allSatisfy(hasLookedBack)
  }

  /// When each of the two is asked their scores again after a decision to go on (S-035), in the
  /// order of days; nothing after any other.
  ///
  /// - Parameter weeks: between two times.
  package func nextScores(everyWeeks weeks: Int) -> [Missing] {
    guard let decision, decision.kind == .continue else { return [] }
    var people: [Day: [Int64]] = [:]
    for person in both {
      let last = evaluations.filter { $0.kind == .later && stands($0, for: person) }.map(\.day)
        .max()
      people[(last ?? decision.day) + 7 * weeks, default: []].append(person)
    }
    return people.sorted { $0.key < $1.key }
      .map { Missing(day: $0.key, kind: .later, people: $0.value) }
  }

  /// What looking back on a day is of: the whole of it from the last day on, unless it goes on.
  ///
  /// - Parameter isFinal: on the whole of it, though its last day may not have come.
  package func kind(isFinal: Bool, on day: Day) -> EvaluationKind {
    guard decision == nil else { return .later }
    guard let frame else { return .interim }
    let last = frame.moments.filter { $0.kind == .final }.map(\.day).max() ?? frame.endsOn
    return isFinal || day >= min(last, frame.endsOn) ? .final : .interim
  }
}
