import Records
import Testing

@Suite("What a plan says about energy, drives and talents")
struct PlanMatchTests {
  private let today = Day(number: 20_500)

  private func plan() -> PlanFacts {
    PlanFacts(
      id: 1, person: 1, token: [], origin: .own, follows: nil, startedOn: today)
  }

  private func work(_ words: String, hours: Int64?, _ energy: Int64?) -> PlanItem {
    var item = PlanItem(.work, words)
    item.minutes = hours.map { $0 * 60 }
    item.energy = energy
    return item
  }

  private func match(_ plan: PlanFacts, months: Int = 12) -> PlanMatch {
    PlanMatch(plan, months: months, on: today)
  }

  @Test("Energy is weighed by hours: 2 x 6 h and -1 x 9 h are 3 in 15 h")
  func weighed() {
    var plan = plan()
    plan.items = [
      1: work("Guiding new colleagues", hours: 6, 2), 2: work("Keeping records", hours: 9, -1),
    ]
    let found = match(plan)
    #expect(found.energy == 20)
    #expect(found.givingMinutes == 360)
    #expect(found.costingMinutes == 540)
    #expect(found.scoredMinutes == 900)
    #expect(!found.isUnweighed)
    #expect(found.unscored.isEmpty)
  }

  @Test("Without any hours all work weighs the same; a score of nought counts")
  func unweighed() {
    var plan = plan()
    plan.items = [
      1: work("One thing", hours: nil, 2), 2: work("Another thing", hours: nil, 0),
      3: work("A third thing", hours: nil, nil),
    ]
    let found = match(plan)
    #expect(found.energy == 100)
    #expect(found.isUnweighed)
    #expect(found.scoredMinutes == 0)
    #expect(found.unscored == [3])
  }

  @Test("Where some work has hours, work without is told and not counted")
  func partly() {
    var plan = plan()
    plan.items = [1: work("One thing", hours: 3, -2), 2: work("Another thing", hours: nil, 2)]
    let found = match(plan)
    #expect(found.energy == -200)
    #expect(found.unscored == [2])
  }

  @Test("Rounding is the same on both sides of nought")
  func rounding() {
    var plan = plan()
    plan.items = [1: work("One thing", hours: 1, 2), 2: work("Another", hours: 2, 0)]
    #expect(match(plan).energy == 67)
    plan.items[1]?.energy = -2
    #expect(match(plan).energy == -67)
  }

  @Test("Nothing scored is no balance")
  func nothing() {
    var plan = plan()
    plan.items = [1: work("One thing", hours: 4, nil)]
    #expect(match(plan).energy == nil)
    #expect(match(plan).unscored == [1])
  }

  @Test("Drives, talents and interests that no work meets")
  func unmet() {
    var plan = plan()
    plan.items = [
      1: PlanItem(.drive, "Being of use"), 2: PlanItem(.drive, "Learning"),
      3: PlanItem(.talent, "Explaining"), 4: PlanItem(.interest, "Gardens"),
      5: work("Guiding new colleagues", hours: 6, 2),
    ]
    plan.links = [.init(work: 5, item: 1), .init(work: 5, item: 3)]
    let found = match(plan)
    #expect(found.unmetDrives == [2])
    #expect(found.unusedTalents.isEmpty)
    #expect(found.unmetInterests == [4])
  }

  @Test("A skill fades on the day that the months are over, unless work uses it")
  func fading() {
    var plan = plan()
    var skill = PlanItem(.skill, "Making a roster")
    skill.usedOn = today.adding(months: -12)
    plan.items = [1: skill, 2: work("Making the roster of the ward", hours: 2, 1)]
    #expect(match(plan).fadingSkills == [1])
    plan.items[1]?.usedOn = today.adding(months: -12) + 1
    #expect(match(plan).fadingSkills.isEmpty)
    #expect(match(plan, months: 11).fadingSkills == [1])
    plan.links = [.init(work: 2, item: 1)]
    #expect(match(plan, months: 11).fadingSkills.isEmpty)
    plan.links = []
    plan.items[1]?.usedOn = nil
    #expect(match(plan).fadingSkills.isEmpty)
  }

  @Test("Work in one word is vague, a drive in one word is not")
  func vague() {
    var plan = plan()
    plan.items = [
      1: work("Meetings", hours: 1, 0), 2: work("Meetings of the ward", hours: 1, 0),
      3: PlanItem(.drive, "Learning"),
    ]
    #expect(match(plan).vague == [1])
  }
}

@Suite("Who reads what of a plan")
struct PlanReadersTests {
  private func plan(_ readings: [PlanFacts.Reading]) -> PlanFacts {
    var plan = PlanFacts(
      id: 1, person: 1, token: [], origin: .packet, follows: nil, startedOn: Day(number: 20_500))
    plan.items = [1: PlanItem(.drive, "Learning"), 2: PlanItem(.work, "Guiding new colleagues")]
    plan.changes = [3: CraftChange("More of it")]
    plan.links = [.init(work: 2, item: 1)]
    plan.readings = readings
    return plan
  }

  private func reading(_ number: Int64?, _ person: Int64 = 2, _ isHeld: Bool = true)
    -> PlanFacts.Reading
  {
    PlanFacts.Reading(number: number, person: person, isHeld: isHeld)
  }

  @Test("Whose plan it is sees all, others what was shared, and no link into the rest")
  func seen() {
    let plan = plan([reading(2), reading(3)])
    #expect(plan.seen(by: 1) == plan)
    let seen = plan.seen(by: 2)
    #expect(seen.numbers == [2, 3])
    #expect(seen.links.isEmpty)
    #expect(plan.seen(by: 4).numbers.isEmpty)
    #expect(plan.readers == [2])
  }

  @Test("What was said last counts, of one line or of all")
  func last() {
    let all = plan([reading(nil)])
    #expect(all.seen(by: 2).numbers == [1, 2, 3])
    #expect(all.readsAll(2))
    let without = plan([reading(nil), reading(2, 2, false)])
    #expect(without.seen(by: 2).numbers == [1, 3])
    let ended = plan([reading(nil), reading(2), reading(nil, 2, false)])
    #expect(ended.seen(by: 2).numbers.isEmpty)
    #expect(ended.readers.isEmpty)
    let again = plan([reading(nil), reading(nil, 2, false), reading(1)])
    #expect(again.seen(by: 2).numbers == [1])
    #expect(!again.readsAll(2))
  }

  @Test("The next step is the first with nothing in it")
  func next() {
    var plan = plan([])
    #expect(plan.nextStep == 5)
    plan.changes = [:]
    #expect(plan.nextStep == 4)
    plan.links = []
    #expect(plan.nextStep == 3)
    plan.items[2] = nil
    #expect(plan.nextStep == 2)
    plan.items = [:]
    #expect(plan.nextStep == 1)
  }
}
