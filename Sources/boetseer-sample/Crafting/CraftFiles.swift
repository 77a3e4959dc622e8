internal import Records
internal import Store

/// Plans that people shared, and agreements with their experiments, as packets from other files.
struct CraftFiles {
  /// An agreement with what the page tells of it.
  struct Told {
    var story: Story
    /// Places in the organisation.
    var employee: Int
    var manager: Int
    var plan: [UInt8]?
    var token: [UInt8]
    var acts: [CraftAct] = []
    var firstDay: CivilDay
  }

  struct Plan {
    var token: [UInt8]
    var employee: Int
    var readers: [Int]
    var madeOn: CivilDay
    var line: String
  }

  static let last = Period.last
  /// Plans in all; those that nobody shared stand in nobody's file but their own.
  static let plansMade = 72
  static let plansShared = 52

  let copy: Copy
  private(set) var agreements: [Told] = []
  private(set) var plans: [Plan] = []
  var random = SeededRandom(seed: 0x6372_6166_7469_6E67)
  var deal: Deal
  /// How often words of a kind were used, so that they come back as late as they can.
  var used: [String: Int] = [:]

  init(copy: Copy) throws(SampleError) {
    self.copy = copy
    deal = Deal(&random)
    var candidates = candidates()
    for story in Story.all {
      agreements.append(tell(story, &candidates))
    }
    // The first four are those of the examples, the others in the order of their first day.
    let rest = agreements.enumerated().dropFirst(4).sorted {
      ($0.element.firstDay.number, $0.offset) < ($1.element.firstDay.number, $1.offset)
    }
    agreements = Array(agreements.prefix(4)) + rest.map(\.element)
    try drawPlans(&candidates)
  }

  var text: String {
    plans.map(\.line).joined()
      + agreements.map { told in
        AgreementPacket(
          token: told.token, employee: copy.number(told.employee), plan: told.plan,
          acts: told.acts
        ).line
      }.joined()
  }

  var people: [Person] { copy.hospital.people }

  /// Who is there throughout and manages nobody; people of the examples and cases are not among
  /// them.
  private mutating func candidates() -> [Int] {
    let named = ["000123", "000152", "000157", "000159", "000131"]
    var found = people.indices.filter { index in
      people[index].path == .stays && !people[index].isManager
        && !named.contains(copy.number(index))
    }
    random.shuffle(&found)
    return found
  }

  // MARK: Plans

  /// Most agreements come out of a plan; as many people more shared one and agreed on nothing.
  private mutating func drawPlans(_ candidates: inout [Int]) throws(SampleError) {
    var drawn: [Plan] = []
    for place in agreements.indices {
      let told = agreements[place]
      guard hasPlan(told.story) else { continue }
      let changes: [CraftChange] =
        if case .draft(let content)? = told.acts.first?.deed { content.changes } else { [] }
      let plan = try plan(
        of: told.employee, readers: [told.manager], changes,
        madeOn: told.firstDay + -random.within(2...9))
      agreements[place].plan = plan.token
      drawn.append(plan)
    }
    while drawn.count < Self.plansShared, let employee = candidates.popLast() {
      let day = (Period.first + random.within(60...1_060)).nextWorkday
      guard let manager = manager(of: employee, on: day) else { continue }
      let area = area(of: employee, on: day)
      let craft: CraftType = random.chance(percent: 50) ? .task : .relational
      let form: ResourceForm = craft == .task ? .challenging : .social
      let change = change(form, craft, area)
      drawn.append(
        try plan(
          of: employee, readers: [manager] + colleague(of: employee, on: day, percent: 25),
          [change.change], madeOn: day))
    }
    plans = drawn.enumerated().sorted {
      ($0.element.madeOn.number, $0.offset) < ($1.element.madeOn.number, $1.offset)
    }.map(\.element)
  }

  private func hasPlan(_ story: Story) -> Bool {
    switch story.known {
    case .known, .exampleDraft, .exampleProposed, .ownManager: false
    default: story.course != .declined && story.course != .closed
    }
  }

  private mutating func colleague(of employee: Int, on day: CivilDay, percent: Int) -> [Int] {
    guard random.chance(percent: percent) else { return [] }
    return colleague(of: employee, on: day).map { [$0] } ?? []
  }

  private mutating func plan(
    of employee: Int, readers: [Int], _ changes: [CraftChange], madeOn: CivilDay
  ) throws(SampleError) -> Plan {
    let token = token()
    var facts = PlanFacts(
      id: 0, person: 0, token: token, origin: .own, follows: nil,
      startedOn: day(madeOn + -random.within(7...40)))
    var number: Int64 = 0
    func add(_ item: PlanItem) {
      number += 1
      facts.items[number] = item
    }
    add(PlanItem(.giver, pick(PlanTexts.givers, "giver")))
    add(PlanItem(.drain, pick(PlanTexts.drains, "drain")))
    add(PlanItem(.drive, pick(PlanTexts.drives, "drive")))
    var talent = PlanItem(.talent, pick(PlanTexts.talents, "talent"))
    talent.source = random.chance(percent: 30) ? .own : .work
    add(talent)
    if random.chance(percent: 40) {
      add(PlanItem(.interest, pick(PlanTexts.interests, "interest")))
    }
    if random.chance(percent: 30) {
      var skill = PlanItem(.skill, pick(PlanTexts.skills, "skill"))
      skill.usedOn = self.day(madeOn + -random.within(20...700))
      add(skill)
    }
    if random.chance(percent: 50) { add(PlanItem(.need, pick(PlanTexts.needs, "need"))) }
    let area = area(of: employee, on: madeOn)
    for (place, words) in PlanTexts.work.filter({ $0.area == area }).map(\.words).enumerated()
    where place < 2 + random.below(2) {
      var work = PlanItem(.work, words)
      work.work = place == 0 ? .task : .activity
      work.minutes = Int64(random.within(2...12)) * 60
      work.energy = Int64(random.within(-2...2))
      add(work)
      if let item = facts.items.keys.filter({ facts.items[$0]?.kind.goesWithWork == true })
        .sorted().dropFirst(random.below(4)).first, random.chance(percent: 70)
      {
        facts.links.insert(PlanFacts.Link(work: number, item: item))
      }
    }
    for change in changes {
      number += 1
      facts.changes[number] = change
    }
    let packet = SharePacket(
      facts, employee: copy.number(employee), numbers: nil,
      places: Dictionary(uniqueKeysWithValues: facts.numbers.map { ($0, $0) }),
      readers: readers.map(copy.number))
    do {
      return Plan(
        token: token, employee: employee, readers: readers, madeOn: madeOn,
        line: try packet.line(madeOn: day(madeOn), number: Int64(random.within(1...1_000_000_000)))
      )
    } catch {
      throw .cannotWrite("shares.jsonl")
    }
  }

  // MARK: Who and when

  func day(_ day: CivilDay) -> Day { Day(number: Int32(day.number)) }

  func team(of employee: Int, on day: CivilDay) -> Int {
    people[employee].post(inMonth: min(Period.month(of: day), Period.months - 1)).team
  }

  func area(of employee: Int, on day: CivilDay) -> ChangeTexts.Area {
    ChangeTexts.Area(team: Team.all[team(of: employee, on: day)].code)
  }

  func manager(of employee: Int, on day: CivilDay) -> Int? {
    copy.manager(of: employee, team: team(of: employee, on: day))
  }

  /// Somebody of the same team who stays.
  mutating func colleague(of employee: Int, on day: CivilDay, but others: [Int] = []) -> Int? {
    let team = team(of: employee, on: day)
    let found = people.indices.filter { index in
      index != employee && !others.contains(index) && people[index].path == .stays
        && !people[index].isManager && self.team(of: index, on: day) == team
    }
    return found.isEmpty ? nil : random.pick(found)
  }

  /// Somebody who left in the second half of the last year.
  func leaver(_ team: String, from: CivilDay, through: CivilDay) -> Int? {
    people.indices.first { index in
      Team.all[people[index].lastPost.team].code == team
        && people[index].employments.last?.end.map { from <= $0 && $0 <= through } ?? false
    }
  }

  mutating func token() -> [UInt8] { (0..<16).map { _ in UInt8(random.below(256)) } }

  /// The next of a row of words, from a place that differs by its name.
  mutating func pick<Element>(_ words: [Element], _ name: String) -> Element {
    let place = used[name] ?? name.utf8.reduce(0) { ($0 * 31 + Int($1)) % 1_000 }
    used[name] = place + 1
    return words[place % words.count]
  }
}
