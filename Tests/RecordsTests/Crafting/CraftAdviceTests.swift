import Records
import Testing

@Suite("Advice and what is worth a second look")
struct CraftAdviceTests {
  private func change(_ form: ResourceForm?, _ what: String = "x") -> CraftChange {
    var change = CraftChange(what)
    change.form = form
    return change
  }

  private func codes(_ forms: ResourceForm?...) -> [CraftAdvice.Code] {
    CraftAdvice.of(forms.map { change($0) }).map(\.code)
  }

  @Test("W20: only less burden has a graded caution; with something beside it a plain one")
  func onlyHindering() {
    #expect(codes(.hindering, .hindering) == [.onlyHindering])
    #expect(CraftAdvice(.onlyHindering).grade == .caution)
    #expect(codes(.hindering, .structural) == [.hindering, .structural])
    // What is not said yet may still be something else.
    #expect(codes(.hindering, nil) == [.hindering])
    #expect(codes() == [])
  }

  @Test("Feedback stands before the support it is part of")
  func feedback() {
    var support = change(.social)
    support.hasFeedback = true
    #expect(CraftAdvice.of([support]).map(\.code) == [.feedback, .social])
  }

  @Test(
    "Workload can be meant in two ways, in both languages",
    arguments: [
      ("Minder werkdruk in de ochtend", true), ("Spread the workload", true),
      ("Less work pressure", true), ("WERKLAST verdelen", true), ("Werkt samen met de druk", false),
      ("Begeleidt nieuwe collega's", false),
    ])
  func workload(text: String, isMeant: Bool) {
    #expect(Workload.isMeant(in: text) == isMeant)
  }

  @Test("Task redesign asks its questions, and each answer has its warning")
  func redesign() {
    var change = change(.structural)
    change.redesign = .rotation
    #expect(change.openPoints == [.workload, .efficiency, .pace])
    change.redesign = .enrichmentControl
    #expect(
      change.openPoints == [.workload, .efficiency, .responsibility, .capacity, .belief, .guidance])
    change.workloadBefore = 3
    change.workloadAfter = 4
    change.efficiency = "faster"
    change.hasResponsibility = true
    change.hasAuthority = false
    change.hasCapacity = true
    change.hasBelief = false
    change.hasGuidance = true
    #expect(change.openPoints.isEmpty)
    let warnings = CraftWarning.of(
      change, number: 2, leastPace: 4, hasTraining: false, hasGrowth: false)
    #expect(
      warnings == [
        .workloadRises(change: 2), .noAuthority(change: 2), .lacks(change: 2, .belief),
        .noTraining(change: 2), .noGrowth(change: 2),
      ])
    // Tasks that are taken away ask for no training.
    change.direction = .remove
    let fewer = CraftWarning.of(
      change, number: 2, leastPace: 4, hasTraining: false, hasGrowth: false)
    #expect(!fewer.contains(.noTraining(change: 2)) && !fewer.contains(.noGrowth(change: 2)))
  }

  @Test("A rotation faster than the organisation's least is named with its weeks")
  func pace() {
    var change = change(.structural)
    change.redesign = .rotation
    change.paceWeeks = 1
    let found = { (least: Int64) in
      CraftWarning.of(change, number: 1, leastPace: least, hasTraining: true, hasGrowth: true)
        .contains(.paceTooFast(change: 1, weeks: 1, least: least))
    }
    #expect(found(4))
    #expect(!found(1))
  }

  @Test("What is missing before people are asked, and what is worth a look")
  func gaps() {
    var content = AgreementContent(headline: "x", initiator: .employee)
    #expect(content.gaps(hasGoals: false) == [.noChange])
    content.changes = [change(nil)]
    content.parties = [
      AgreementContent.Party(.employee, number: "1", name: nil),
      AgreementContent.Party(.manager, number: "2", name: nil),
    ]
    #expect(
      content.gaps(hasGoals: true) == [.noCraft(change: 1), .noForm(change: 1), .noGoal])
    #expect(content.warnings(isShared: nil, leastPace: 4) == [.alone, .noPurpose])
    content.parties.append(AgreementContent.Party(.client, number: "3", name: nil))
    content.goal = "CARE"
    content.isCultureReady = false
    #expect(content.gaps(hasGoals: true).contains(.noContribution(party: "3")))
    #expect(
      content.warnings(isShared: false, leastPace: 4) == [
        .purposeNotShared(goal: "CARE"), .cultureNotReady,
      ])
    #expect(content.warnings(isShared: true, leastPace: 4) == [.cultureNotReady])
  }
}
