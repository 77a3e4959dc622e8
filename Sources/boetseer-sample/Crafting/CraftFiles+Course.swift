internal import Records

/// What people do with an agreement, day after day.
extension CraftFiles {
  mutating func tell(_ story: Story, _ candidates: inout [Int]) -> Told {
    let weeks = weeks(of: story)
    let first = firstDay(of: story, weeks)
    let (employee, manager) = people(of: story, on: first, &candidates)
    let initiator = story.known == .known ? .employee : deal.initiators.popLast() ?? .employee
    var content = content(
      story, of: employee, manager: manager, on: first, initiator: initiator)
    if story.known == .twoManagers {
      content.parties.append(
        AgreementContent.Party(
          .colleague, number: copy.number(functional(but: manager)), name: nil,
          contribution: "stuurt het vak aan en denkt mee"))
    }
    var course = Course(
      files: self, story: story, employee: copy.number(employee), manager: copy.number(manager),
      weeks: weeks, content: content)
    course.tell(from: first)
    // What it drew of words and chance is drawn.
    self = course.files
    var told = Told(
      story: story, employee: employee, manager: manager, token: token(), firstDay: first)
    told.acts = course.acts
    return told
  }

  /// Of the first time and the second.
  private mutating func weeks(of story: Story) -> [Int] {
    switch story.known {
    case .known: return [8]
    case .peopleLeft: return [26]
    case .overdueBoth: return [12]
    case .overdueEmployee: return [16]
    default: break
    }
    guard story.isTried else { return [] }
    let first = deal.weeks.popLast() ?? 8
    switch story.course {
    case .adapted(again: .goesOn?): return [first, deal.weeks.popLast() ?? 8]
    case .adapted(again: .runs?): return [first, 8]
    default: return [first]
    }
  }

  private mutating func firstDay(of story: Story, _ weeks: [Int]) -> CivilDay {
    switch story.known {
    case .known: return CivilDay(2025, 10, 20)
    case .exampleDraft: return CivilDay(2025, 12, 15)
    case .exampleProposed: return CivilDay(2025, 12, 8)
    case .exampleInForce: return CivilDay(2025, 9, 15)
    case .peopleLeft: return CivilDay(2025, 6, 30)
    case .overdueBoth: return CivilDay(2025, 9, 22)
    case .overdueEmployee: return CivilDay(2025, 9, 8)
    case .managerLeft: return CivilDay(2025, 1, 27)
    default: break
    }
    // From the first word to the last decision, with room between the steps.
    let days = weeks.reduce(0) { $0 + 7 * $1 + 45 } + 21
    if story.course == .adapted(again: .runs) {
      return (CivilDay(2025, 11, 24) + -(7 * weeks[0] + 62)).nextWorkday
    }
    switch story.course {
    case .draft: return CivilDay(2025, 12, 1)
    case .proposed: return CivilDay(2025, 12, 3)
    case .asksChange: return CivilDay(2025, 11, 17)
    case .declined: return CivilDay(2025, 6, 16)
    case .closed: return CivilDay(2024, 2, 5)
    case .inForce: return (CivilDay(2024, 3, 1) + random.below(600)).nextWorkday
    default:
      let span = Self.last.number + -CivilDay(2023, 2, 1).number - days - 14
      return (CivilDay(2023, 2, 1) + random.below(span)).nextWorkday
    }
  }

  private mutating func people(
    of story: Story, on day: CivilDay, _ candidates: inout [Int]
  ) -> (employee: Int, manager: Int) {
    let named: [Story.Case: String] = [
      .known: "000123", .exampleDraft: "000157", .exampleProposed: "000152",
      .exampleInForce: "000159",
    ]
    var employee = 0
    if let known = story.known, let number = named[known] {
      employee = people.indices.first { copy.number($0) == number } ?? 0
    } else if story.known == .ownManager {
      employee = copy.hospital.managers[4]
    } else if story.known == .managerLeft || story.known == .peopleLeft {
      let place = candidates.firstIndex { Team.all[team(of: $0, on: day)].code == "NUR-B" } ?? 0
      employee = candidates.remove(at: place)
    } else {
      employee = candidates.popLast() ?? 0
    }
    if story.known == .managerLeft, let deputy = deputy { return (employee, deputy) }
    return (employee, manager(of: employee, on: day) ?? 0)
  }

  /// Stands in for the manager of a ward, until the last day there.
  var deputy: Int? {
    leaver("NUR-B", from: CivilDay(2025, 8, 1), through: CivilDay(2025, 9, 30))
  }

  /// Who says how the craft is done, beside who says what is done.
  func functional(but manager: Int) -> Int {
    let wanted = copy.hospital.managers[12]
    return wanted == manager ? copy.hospital.managers[13] : wanted
  }
}
