internal import Records

/// One agreement as it goes.
struct Course {
  var files: CraftFiles
  let story: Story
  let employee: String
  var manager: String
  let weeks: [Int]
  /// Of the newest version.
  var content: AgreementContent
  var acts: [CraftAct] = []
  private var cycle = 0

  init(
    files: CraftFiles, story: Story, employee: String, manager: String, weeks: [Int],
    content: AgreementContent
  ) {
    self.files = files
    self.story = story
    self.employee = employee
    self.manager = manager
    self.weeks = weeks
    self.content = content
  }

  private mutating func add(_ day: CivilDay, _ by: String, _ deed: CraftAct.Deed) {
    acts.append(CraftAct(files.day(day), by: by, deed))
  }

  private mutating func after(_ day: CivilDay, _ days: ClosedRange<Int>) -> CivilDay {
    (day + files.random.within(days)).nextWorkday
  }

  mutating func tell(from first: CivilDay) {
    var version = content
    if let count = story.firstForms { version.changes = Array(version.changes.prefix(count)) }
    let writer = content.initiator == .employee ? employee : manager
    add(first, writer, .draft(version))
    guard story.course != .draft else { return }
    let proposed = after(first, 0...2)
    add(proposed, writer, .propose(nil))
    switch story.course {
    case .proposed: return answerOthers(proposed)
    case .asksChange:
      let who = content.parties.last?.key ?? manager
      add(
        after(proposed, 3...6), who,
        .answer(
          .wantsChange, parties: [who], reason: "Graag pas als de nieuwe kasten er zijn",
          seen: nil))
      return
    case .declined:
      add(proposed + 1, employee, .answer(.agree, parties: [employee], reason: nil, seen: nil))
      add(
        after(proposed, 4...8), manager,
        .answer(
          .decline, parties: [manager], reason: "Dit kwartaal lukt het niet met de bezetting",
          seen: nil))
      return
    default: break
    }
    let agreed = agree(proposed)
    switch story.course {
    case .closed:
      add(agreed + 250, manager, .close(reason: files.pick(CraftTexts.closed, "closed")))
    case .inForce: break
    default: tryOut(agreed)
    }
  }

  // MARK: Agreeing

  /// Colleagues answer first, some of them; who says nothing holds nothing up.
  private mutating func answerOthers(_ day: CivilDay) {
    for party in content.parties.dropFirst(2) {
      guard let number = party.number, files.random.chance(percent: 60) else { continue }
      add(day, number, .answer(.agree, parties: [number], reason: nil, seen: nil))
    }
    if story.known == .twoManagers, let functional = content.parties.last?.number {
      add(
        day, functional,
        .comment("Akkoord met de inhoud; overleg over de planning met de leidinggevende."))
    } else if let number = content.parties.dropFirst(2).compactMap(\.number).first,
      files.random.chance(percent: 25)
    {
      add(day, number, .comment(files.pick(CraftTexts.comments, "comment")))
    }
  }

  private mutating func agree(_ proposed: CivilDay) -> CivilDay {
    let asked = after(proposed, 1...4)
    answerOthers(asked)
    let day = after(asked, 0...5)
    if files.random.chance(percent: 45) {
      let seen: Seen = files.random.pick([.talk, .talk, .mail, .signature])
      // A manager who comes in with a version writes for others once it is agreed on.
      let writer = story.known == .managerLeft ? employee : manager
      add(day, writer, .answer(.agree, parties: [employee, manager], reason: nil, seen: seen))
      return day
    }
    add(day, employee, .answer(.agree, parties: [employee], reason: nil, seen: nil))
    let last = after(day, 0...3)
    add(last, manager, .answer(.agree, parties: [manager], reason: nil, seen: nil))
    return last
  }

  // MARK: Trying

  private mutating func tryOut(_ agreed: CivilDay) {
    let startedOn = start(agreed, weeks: weeks[0])
    switch story.course {
    case .runs: return
    case .stops:
      decide(.stop, startedOn, files.pick(CraftTexts.stopped, "stopped"))
    case .goesOn: goOn(startedOn)
    case .adapted(let again):
      let decided = decide(.adapt, startedOn, files.pick(CraftTexts.adapted, "adapted"))
      let changed = change(decided)
      guard let again else { return }
      let second = again == .runs ? CivilDay(2025, 11, 23) : changed
      let restarted = start(second, weeks: weeks[1])
      if again == .goesOn { goOn(restarted) }
    default: break
    }
  }

  /// The version in force is tried.
  ///
  /// - Returns: its last day.
  private mutating func start(_ agreed: CivilDay, weeks: Int) -> CivilDay {
    cycle += 1
    let from = fixedStart ?? after(agreed, 1...7)
    let to = from + (7 * weeks - 1)
    let starts = files.day(from)
    let ends = files.day(to)
    var moments = ExperimentContent.moments([], from: starts, through: ends)
    if story.known == .peopleLeft {
      moments = ExperimentContent.moments(
        [CivilDay(2025, 9, 15), CivilDay(2025, 12, 8), to].map(files.day), from: starts,
        through: ends)
    }
    var content = ExperimentContent(
      startsOn: starts, endsOn: ends, how: files.pick(CraftTexts.how, "how"), moments: moments)
    content.people = companions(on: from)
    let starter = files.random.chance(percent: 65) ? employee : manager
    let handovers = handovers(on: from)
    add(from, starter, .start(content, handovers.map(\.handover)))
    take(handovers, from)
    lookBackOnTheWay(content, weeks: weeks)
    if isRunning { return to }
    lookBackAtTheEnd(content, to)
    return to
  }

  private var isRunning: Bool {
    story.course == .runs || (story.course == .adapted(again: .runs) && cycle == 2)
  }

  private var fixedStart: CivilDay? {
    switch story.known {
    case .known: CivilDay(2025, 11, 10)
    case .peopleLeft: CivilDay(2025, 7, 21)
    case .overdueBoth: CivilDay(2025, 10, 13)
    case .overdueEmployee: CivilDay(2025, 9, 29)
    default: isRunning ? CivilDay(2025, 11, 24) : nil
    }
  }

  private mutating func companions(on day: CivilDay) -> [ExperimentContent.Companion] {
    var found: [ExperimentContent.Companion] = []
    let copy = files.copy
    if story.known == .twoManagers, let functional = content.parties.last?.number {
      found.append(.init(.evaluator, number: functional, name: nil))
    }
    if story.known == .known { found.append(.init(.inspire, number: "000130", name: nil)) }
    if story.known == .peopleLeft {
      let people: [(ExperimentRole, Int?)] = [
        (.evaluator, files.leaver("OUT", from: day, through: CivilDay(2025, 12, 31))),
        (.support, files.leaver("ICT", from: day, through: CivilDay(2025, 12, 31))),
      ]
      for case (let role, let person?) in people {
        found.append(.init(role, number: copy.number(person), name: nil))
      }
    } else if !story.isAlone, files.random.chance(percent: 35),
      let number = content.parties.dropFirst(2).compactMap(\.number).first,
      !found.contains(where: { $0.number == number })
    {
      found.append(.init(files.random.pick([.support, .feedback]), number: number, name: nil))
    }
    return found
  }

  // MARK: Tasks of others

  private struct Task {
    var handover: ExperimentContent.Handover
    /// Nil is not asked yet.
    var energy: Int64?
    var isReturned = false
  }

  /// Twelve in all: one waits for a yes, one came back as who took it left, ten are taken.
  private mutating func handovers(on day: CivilDay) -> [Task] {
    guard cycle == 1, !story.isAlone else { return [] }
    let task = { (receiver: String, words: String) in
      ExperimentContent.Handover(task: words, receiver: receiver)
    }
    if story.known == .known {
      return [Task(handover: task("000131", "bestellen van schoonmaakspullen"))]
    }
    if story.known == .peopleLeft,
      let receiver = files.leaver("KIT", from: day, through: CivilDay(2025, 12, 31))
    {
      return [
        Task(
          handover: task(files.copy.number(receiver), "nakijken van de dieetlijst"), energy: 1,
          isReturned: true)
      ]
    }
    guard let receiver = content.parties.dropFirst(2).compactMap(\.number).first,
      let energy = files.deal.energies.popLast()
    else { return [] }
    return [Task(handover: task(receiver, files.pick(CraftTexts.tasks, "task")), energy: energy)]
  }

  private mutating func take(_ tasks: [Task], _ day: CivilDay) {
    for task in tasks {
      guard let energy = task.energy else { continue }
      add(
        after(day, 1...5), task.handover.receiver,
        .take(
          cycle: cycle, receiver: task.handover.receiver, task: 1, .agree, energy: energy,
          seen: nil))
      if task.isReturned {
        // Told on the day after the last day of who had it.
        returns = (task.handover.receiver, CivilDay(2025, 10, 1))
      }
    }
  }

  /// Who gives a task back, and when it is written down.
  private var returns: (receiver: String, day: CivilDay)?

  // MARK: Looking back

  private mutating func lookBackOnTheWay(_ content: ExperimentContent, weeks: Int) {
    let last = CivilDay(number: Int(content.endsOn.number))
    for (place, moment) in content.moments.enumerated() where moment.kind == .interim {
      let due = CivilDay(number: Int(moment.day.number))
      let day = min(due.nextWorkday, last + -1)
      var both = [employee, manager]
      switch story.known {
      case .overdueBoth: both = []
      case .overdueEmployee: both = [manager]
      case .peopleLeft where place == 1: both = [employee]
      default: if isRunning, story.known == nil { both = [] }
      }
      for who in both { lookBack(who, day, isFinal: false) }
      if story.known == .peopleLeft, place == 0, let returns {
        add(
          returns.day, employee,
          .take(
            cycle: cycle, receiver: returns.receiver, task: 1, .giveBack, energy: nil, seen: .mail))
      }
      if isRunning || files.random.chance(percent: 25) {
        var line = content
        line.headline = files.pick(CraftTexts.lines, "line")
        add(max(day, due), manager, .frame(cycle: cycle, line, []))
      }
    }
    // Ready for a decision of both, with a last day that is still to come.
    if story.known == .known {
      for who in [employee, manager] { lookBack(who, CivilDay(2025, 12, 22), isFinal: true) }
    }
  }

  private mutating func lookBackAtTheEnd(_ content: ExperimentContent, _ last: CivilDay) {
    let day = last.nextWorkday
    for who in [employee, manager] { lookBack(who, day, isFinal: true) }
    if story.known == .twoManagers,
      let functional = content.people.first(where: { $0.role == .evaluator })?.number
    {
      lookBack(functional, day, isFinal: true)
    }
  }

  private mutating func lookBack(_ who: String, _ day: CivilDay, isFinal: Bool) {
    var content = EvaluationContent()
    content.gave = files.pick(CraftTexts.gave, "gave")
    if files.random.chance(percent: 70) { content.cost = files.pick(CraftTexts.cost, "cost") }
    if files.random.chance(percent: 30) {
      content.exciting = files.pick(CraftTexts.exciting, "exciting")
    }
    if isFinal { content.note = files.pick(CraftTexts.notes, "note") }
    for score in EvaluationScore.usual {
      content.scores[score] = Int64(files.random.within(isFinal ? 3...5 : 2...4))
    }
    if isFinal {
      for effect in EvaluationScore.effects {
        content.scores[effect] = Int64(files.random.within(2...5))
      }
    }
    if who == employee, cycle == 1, let change = story.change {
      content.scores[.authenticity] = isFinal ? 3 + max(0, change) : 3 - min(0, change)
      // Nothing is drawn: everybody gets some room, and feels about as well as with themselves.
      let before = (content.scores[.autonomy] ?? 3) < 4 ? 2 : 3
      content.scores[.room] = Int64(isFinal ? before + 1 : before)
      content.scores[.wellbeing] = Int64(isFinal && change > 0 ? 4 : 3)
    }
    add(
      day, who,
      .evaluate(cycle: cycle, evaluator: who, isFinal: isFinal, content, seen: nil))
  }

  // MARK: Going on

  @discardableResult
  private mutating func decide(
    _ decision: ExperimentDecision, _ last: CivilDay, _ reason: String
  ) -> CivilDay {
    let day = after(last.nextWorkday, 2...8)
    add(
      day, files.random.chance(percent: 50) ? manager : employee,
      .decide(cycle: cycle, decision, manager: manager, reason: reason, seen: .talk))
    return day
  }

  /// A new version with what was missing, put to the parties again.
  private mutating func change(_ decided: CivilDay) -> CivilDay {
    var version = content
    if story.firstForms == nil {
      version.changes[0].can = "op een andere dag dan eerst"
      content = version
    }
    let day = after(decided, 1...4)
    add(day, employee, .change(version, nil))
    add(day, employee, .propose(nil))
    return agree(day)
  }

  /// The scores are asked every quarter, until it is ordinary work.
  private mutating func goOn(_ last: CivilDay) {
    let decided = decide(.continue, last, files.pick(CraftTexts.continued, "continued"))
    let end = decided < CivilDay(2024, 7, 1) ? decided + 270 : nil
    var asked = decided + 88
    while asked.nextWorkday <= (end ?? CraftFiles.last) {
      scores(asked.nextWorkday)
      asked = asked + 88
    }
    if let end {
      add(
        end.nextWorkday + 1, employee, .close(reason: files.pick(CraftTexts.closed, "closed")))
    }
    guard story.known == .managerLeft else { return }
    let next = files.copy.number(files.copy.hospital.managers[9])
    manager = next
    content.parties[1] = AgreementContent.Party(
      .manager, number: next, name: nil, contribution: content.parties[1].contribution)
    content.commitments = []
    let day = Self.managedAnew
    // Scores of after that day stand behind it.
    let later = acts.filter { $0.day > files.day(day) }
    acts.removeAll { $0.day > files.day(day) }
    add(day, employee, .change(content, nil))
    _ = agree(day)
    acts = (acts + later).enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
  }

  private mutating func scores(_ day: CivilDay) {
    var content = EvaluationContent()
    for score in EvaluationScore.usual { content.scores[score] = Int64(files.random.within(3...5)) }
    var people = [employee]
    // Who followed up a manager that left scores from then on.
    if story.known != .managerLeft {
      people.append(manager)
    } else if day > Self.managedAnew {
      people.append(files.copy.number(files.copy.hospital.managers[9]))
    } else if day <= Self.managedUntil {
      people.append(manager)
    }
    for person in people {
      add(
        day, person,
        .evaluate(cycle: cycle, evaluator: person, isFinal: false, content, seen: nil))
    }
  }

  /// The last day of the deputy manager of E-27, and from when somebody else is the manager.
  private static let (managedUntil, managedAnew) = (CivilDay(2025, 8, 31), CivilDay(2025, 9, 8))
}
