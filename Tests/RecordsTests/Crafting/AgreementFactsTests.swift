import Records
import Testing

@Suite("When an agreement is in force")
struct AgreementFactsTests {
  private let day = Day(number: 20_000)

  /// Employee, manager, and two others who answer in this order.
  private func version(
    _ answers: [(party: Int, kind: PartyAnswer, order: Int64)], isProposed: Bool = true
  ) -> AgreementFacts.Version {
    var version = AgreementFacts.Version(
      id: 1, number: 1, order: 1, day: day, initiator: .employee)
    if isProposed { version.proposedOn = day }
    let roles: [PartyRole] = [.employee, .manager, .client, .external]
    version.parties = roles.enumerated().map { place, role in
      AgreementFacts.Party(
        id: Int64(place), role: role, person: role == .external ? nil : Int64(place + 1))
    }
    for answer in answers {
      version.parties[answer.party].answers.append(
        AgreementFacts.Answer(
          order: answer.order, kind: answer.kind, day: day + Int(answer.order), seen: nil))
    }
    return version
  }

  @Test("Employee and manager agree; who is silent does not hold it up")
  func silence() {
    #expect(version([]).agreedFrom == nil)
    #expect(version([(0, .agree, 2)]).agreedFrom == nil)
    #expect(version([(0, .agree, 2), (1, .agree, 3)]).agreedFrom == day + 3)
    #expect(version([(0, .agree, 2), (1, .agree, 3)], isProposed: false).agreedFrom == nil)
  }

  @Test("Who answered has to agree, until they do")
  func objections() {
    let wants = version([(2, .wantsChange, 2), (0, .agree, 3), (1, .agree, 4)])
    #expect(wants.agreedFrom == nil)
    let settled = version([
      (2, .decline, 2), (0, .agree, 3), (1, .agree, 4), (2, .agree, 5),
    ])
    #expect(settled.agreedFrom == day + 5)
    #expect(version([(0, .decline, 2), (1, .agree, 3)]).agreedFrom == nil)
  }

  @Test("What is said later does not end it, and answers of one command count together")
  func later() {
    let late = version([(0, .agree, 2), (1, .agree, 3), (2, .decline, 4)])
    #expect(late.agreedFrom == day + 3)
    let together = version([(0, .agree, 2), (1, .agree, 2), (2, .decline, 2)])
    #expect(together.agreedFrom == nil)
  }

  @Test("By random histories of answers, as a second reading of the rule says")
  func random() {
    var generator = SeededGenerator(seed: 14)
    for _ in 0..<4_000 {
      let count = Int.random(in: 0...7, using: &generator)
      let answers = (0..<count).map { place in
        (
          party: Int.random(in: 0...3, using: &generator),
          kind: [PartyAnswer.agree, .agree, .wantsChange, .decline].randomElement(
            using: &generator) ?? .agree, order: Int64(place + 2)
        )
      }
      #expect(version(answers).agreedFrom == expected(answers), "\(answers)")
    }
  }

  /// The shortest beginning of the answers that puts it in force, party by party.
  private func expected(
    _ answers: [(party: Int, kind: PartyAnswer, order: Int64)]
  ) -> Day? {
    for length in 0...answers.count {
      let said = (0...3).map { party in
        answers.prefix(length).last { $0.party == party }?.kind
      }
      let objects = said.contains(.decline) || said.contains(.wantsChange)
      guard said[0] == .agree, said[1] == .agree, !objects else { continue }
      return answers.prefix(length).map { day + Int($0.order) }.max()
    }
    return nil
  }

  @Test("An agreement for some time ends by itself; a closed one allows nothing")
  func ends() {
    var facts = AgreementFacts(id: 1, person: 1, plan: nil, follows: nil)
    #expect(facts.state(on: day) == .draft)
    var version = version([])
    version.inForceFrom = day
    version.endsOn = day + 30
    facts.versions = [version]
    #expect(facts.state(on: day + 30) == .inForce)
    #expect(facts.state(on: day + 31) == .closed)
    for action in AgreementAction.allCases { #expect(!AgreementState.closed.allows(action)) }
    #expect(!AgreementState.draft.allows(.accept))
    #expect(!AgreementState.proposed.allows(.experiment))
    #expect(AgreementState.inForce.allows(.experiment))
  }
}
