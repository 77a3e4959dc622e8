/// Who is a party to an agreement.
package enum PartyRole: String, Sendable, CaseIterable {
  case employee, manager
  /// A colleague for whom, and one from whom, the employee works.
  case client, supplier
  case colleague, external

  /// Those that are named; the employee and the manager are parties by themselves.
  package static let others: [PartyRole] = [.client, .supplier, .colleague, .external]
}

package enum PartyAnswer: String, Sendable, CaseIterable {
  case agree
  case wantsChange = "change"
  case decline
}

package enum Initiator: String, Sendable, CaseIterable {
  case employee, manager, hr
}

/// What gave rise to it.
package enum Occasion: String, Sendable, CaseIterable {
  case performanceManagement = "performance_management"
  case appraisal
  case olderWorkers = "older_workers"
  case employability, fresh, psychosocial
  case teamDevelopment = "team_development"
  case clientSupplier = "client_supplier"
  case talents, organisation
  case staffFunctions = "staff_functions"
  case bottomUp = "bottom_up"
  case other
}

/// How somebody knows an answer that is another's.
package enum Seen: String, Sendable, CaseIterable {
  case signature, mail, talk
}

/// How an answer came in that somebody else entered: how it is known, and who entered it.
package struct Told: Sendable, Equatable {
  package var seen: Seen
  /// Nil where that was erased.
  package var by: String?

  package init(_ seen: Seen, by: String?) {
    self.seen = seen
    self.by = by
  }
}

package enum AgreementState: String, Sendable, CaseIterable {
  case draft, proposed
  case inForce = "in_force"
  case closed
}

/// What somebody may want to do with an agreement.
package enum AgreementAction: String, Sendable, CaseIterable {
  case change, propose, accept, decline, comment, close, experiment
}

extension AgreementState {
  /// Whether an action makes sense; the way on is chosen by the words of a refusal.
  package func allows(_ action: AgreementAction) -> Bool {
    switch (self, action) {
    case (.closed, _): false
    case (_, .change), (_, .comment), (_, .close): true
    case (.draft, .propose): true
    // Who had not answered yet may still do so when it is in force.
    case (.proposed, .accept), (.proposed, .decline), (.inForce, .accept), (.inForce, .decline):
      true
    case (.inForce, .experiment): true
    default: false
    }
  }
}

/// An agreement as its facts make it.
package struct AgreementFacts: Sendable, Equatable {
  package struct Party: Sendable, Equatable {
    /// Its row.
    package var id: Int64
    package var role: PartyRole
    /// Nil is somebody outside.
    package var person: Int64?
    package var answers: [Answer] = []

    package init(id: Int64, role: PartyRole, person: Int64?) {
      self.id = id
      self.role = role
      self.person = person
    }

    /// The newest, of those that count.
    package var answer: Answer? { answers.last }
  }

  package struct Answer: Sendable, Equatable {
    package var order: Int64
    package var kind: PartyAnswer
    package var day: Day
    package var seen: Seen?

    package init(order: Int64, kind: PartyAnswer, day: Day, seen: Seen?) {
      self.order = order
      self.kind = kind
      self.day = day
      self.seen = seen
    }
  }

  package struct Version: Sendable, Equatable {
    /// Its row.
    package var id: Int64
    /// From 1.
    package var number: Int
    package var order: Int64
    package var day: Day
    package var initiator: Initiator
    package var occasion: Occasion?
    package var goal: String?
    package var endsOn: Day?
    package var isCultureReady: Bool?
    /// Time granted to consult and to learn.
    package var minutes: Int64?
    package var parties: [Party] = []
    package var proposedOn: Day?
    /// The day from which it is in force. What somebody says later does not end it; a new version
    /// does.
    package var inForceFrom: Day?

    package init(
      id: Int64, number: Int, order: Int64, day: Day, initiator: Initiator
    ) {
      self.id = id
      self.number = number
      self.order = order
      self.day = day
      self.initiator = initiator
    }

    /// The day from which the answers put it in force: employee, manager and everybody who had
    /// answered agreed.
    package var agreedFrom: Day? {
      guard let proposedOn else { return nil }
      let events = parties.enumerated().flatMap { place, party in
        party.answers.map { (order: $0.order, place: place, answer: $0) }
      }.sorted { $0.order < $1.order }
      var newest: [Int: PartyAnswer] = [:]
      var last: Int64?
      var day = proposedOn
      for (index, event) in events.enumerated() {
        newest[event.place] = event.answer.kind
        day = max(day, event.answer.day)
        last = event.order
        // Answers of one command count together.
        let isLast = index == events.count - 1 || events[index + 1].order != last
        if isLast, isAgreed(newest) { return day }
      }
      return nil
    }

    private func isAgreed(_ newest: [Int: PartyAnswer]) -> Bool {
      guard newest.values.allSatisfy({ $0 == .agree }) else { return false }
      return parties.enumerated().allSatisfy { place, party in
        switch party.role {
        case .employee, .manager: newest[place] == .agree
        default: true
        }
      }
    }

    package func party(of person: Int64) -> Party? { parties.first { $0.person == person } }

    /// Whether a party reads it: a draft is between the employee and the manager.
    package func isRead(by person: Int64) -> Bool {
      guard let party = party(of: person) else { return false }
      return proposedOn != nil || party.role == .employee || party.role == .manager
    }
  }

  package let id: Int64
  package let person: Int64
  package var plan: Int64?
  package var follows: Int64?
  package var versions: [Version] = []
  package var closedOn: Day?

  package init(id: Int64, person: Int64, plan: Int64?, follows: Int64?) {
    self.id = id
    self.person = person
    self.plan = plan
    self.follows = follows
  }

  package var newest: Version? { versions.last }

  /// The version that counts: the newest that came into force, until the agreement ends.
  package var inForce: Version? { versions.last { $0.inForceFrom != nil } }

  /// - Parameter day: on which it is looked at; one for some time ends by itself.
  package func state(on day: Day) -> AgreementState {
    if closedOn != nil { return .closed }
    guard let newest else { return .draft }
    if newest.inForceFrom != nil {
      return newest.endsOn.map { $0 < day } ?? false ? .closed : .inForce
    }
    return newest.proposedOn == nil ? .draft : .proposed
  }

  /// Everybody who was ever a party of what was put to the parties; they may read it.
  package var readers: Set<Int64> {
    Set(versions.flatMap { version in version.parties.compactMap(\.person).filter(version.isRead) })
      .union([person])
  }

  /// Of the version that counts: who is named in a new one has a say once that is agreed on.
  package var manager: Int64? {
    (inForce ?? newest)?.parties.first { $0.role == .manager }?.person
  }

  /// Whether somebody was the manager of every version, and so wrote or read all that was written
  /// with it (E-27).
  package func isManagedThroughout(by person: Int64) -> Bool {
    versions.allSatisfy { version in
      version.parties.allSatisfy { $0.role != .manager || $0.person == person }
    }
  }
}
