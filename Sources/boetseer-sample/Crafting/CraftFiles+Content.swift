internal import Records

/// What stands in an agreement.
extension CraftFiles {
  mutating func change(
    _ form: ResourceForm, _ craft: CraftType, _ area: ChangeTexts.Area
  ) -> (headline: String, change: CraftChange) {
    let words = pick(
      ChangeTexts.words(form, craft, area), "\(form) \(craft) \(area)")
    var change = CraftChange(words.what)
    change.form = form
    change.craft = craft
    if form.isResource {
      change.serves = random.pick([.goals, .relief, .growth])
    }
    change.aims = [random.pick([.energy, .drives, .talents])]
    if craft == .cognitive {
      change.viewBefore = "Het hoort erbij"
      change.viewAfter = "Hier maak ik verschil"
    }
    if random.chance(percent: 40) { change.can = random.pick(["nu al", "na wat oefening"]) }
    if random.chance(percent: 40) { change.wants = random.pick(["al een tijd", "graag"]) }
    if random.chance(percent: 30) {
      change.uses = [random.pick([.experience, .talent, .expertise])]
    }
    if form == .challenging, craft == .task {
      change.redesign = .broadening
      change.direction = .add
      change.workloadBefore = 3
      change.workloadAfter = 3
      change.efficiency = "Minder overdragen"
    }
    if form == .hindering, craft == .task {
      change.workloadBefore = 4
      change.workloadAfter = 3
    }
    return (words.headline, change)
  }

  /// The whole of its newest version.
  mutating func content(
    _ story: Story, of employee: Int, manager: Int, on day: CivilDay, initiator: Initiator
  ) -> AgreementContent {
    let area = area(of: employee, on: day)
    var headline: String?
    var changes: [CraftChange] = []
    for form in story.forms {
      let craft = deal.crafts[form]?.popLast() ?? .task
      let made = change(form, craft, area)
      headline = headline ?? made.headline
      changes.append(made.change)
    }
    var content = AgreementContent(headline: headline ?? "", initiator: initiator)
    content.changes = changes
    content.occasion = occasion(initiator)
    let team = Team.all[team(of: employee, on: day)].code
    if random.chance(percent: 70) {
      content.goal = random.pick(Goals.codes(team: team, on: day))
    } else {
      content.noGoal = pick(CraftTexts.noGoals, "no goal")
    }
    if random.chance(percent: 85) { content.purpose = pick(CraftTexts.purposes, "purpose") }
    if random.chance(percent: 25) { content.terms = pick(CraftTexts.terms, "terms") }
    if random.chance(percent: 25) { content.growth = pick(CraftTexts.growth, "growth") }
    if random.chance(percent: 30) { content.minutes = Int64(random.within(1...4)) * 60 }
    if random.chance(percent: 60) { content.isCultureReady = random.chance(percent: 85) }
    content.parties = [
      AgreementContent.Party(
        .employee, number: copy.number(employee), name: nil,
        contribution: pick(CraftTexts.ownContributions, "own")),
      AgreementContent.Party(
        .manager, number: copy.number(manager), name: nil,
        contribution: pick(CraftTexts.managerContributions, "manager")),
    ]
    if !story.isAlone { addOthers(to: &content, of: employee, but: manager, on: day) }
    for party in [content.parties[0], content.parties[content.parties.count - 1]]
    where random.chance(percent: 45) {
      content.commitments.append(
        AgreementContent.Commitment(
          who: party.key, what: pick(CraftTexts.commitments, "commitment"),
          dueOn: self.day((day + random.within(14...60)).nextWorkday)))
    }
    return content
  }

  private mutating func occasion(_ initiator: Initiator) -> Occasion? {
    switch initiator {
    case .employee:
      random.pick([.bottomUp, .fresh, .talents, .employability, .appraisal, nil])
    case .manager:
      random.pick([.performanceManagement, .appraisal, .teamDevelopment, .olderWorkers])
    case .hr: random.pick([.psychosocial, .organisation])
    }
  }

  /// One or two whom the work touches, now and then somebody from outside.
  private mutating func addOthers(
    to content: inout AgreementContent, of employee: Int, but manager: Int, on day: CivilDay
  ) {
    var taken: [Int] = [manager]
    for place in 0..<(random.chance(percent: 60) ? 1 : 2) {
      guard let other = colleague(of: employee, on: day, but: taken) else { break }
      taken.append(other)
      let roles: [PartyRole] = place == 0 ? [.colleague, .colleague, .client] : [.supplier]
      content.parties.append(
        AgreementContent.Party(
          random.pick(roles), number: copy.number(other), name: nil,
          contribution: pick(CraftTexts.contributions, "contribution")))
    }
    if taken.count == 1 || random.chance(percent: 10) {
      content.parties.append(
        AgreementContent.Party(
          .external, number: nil, name: pick(CraftTexts.outside, "outside"),
          contribution: pick(CraftTexts.contributions, "contribution")))
    }
  }
}
