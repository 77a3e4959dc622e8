internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Every version of everything about a person, in the order of the days from which it counts.
struct EmployeeHistory {
  struct Event {
    let from: Day
    /// Name for programs.
    let field: String
    let title: String
    let shown: String
    let value: JSONValue
    /// First day of the employment it belongs to; nil for what belongs to the person.
    let employment: Day?
  }

  let run: RunContext
  let register: Register

  private var words: any PeopleMessages { run.messages.people }

  func events(of person: PersonRecord) throws -> [Event] {
    var events = personal(person)
    let corrected = try register.store.correctedFirstDays(of: person.id)
    for employment in person.employments {
      events += try self.events(of: employment)
      events += corrected.filter { $0.employment == employment.id }.map { start in
        Event(
          from: start.before, field: "started_on_before", title: words.firstDay,
          shown: words.correctedFirstDay(
            run.day(start.before), to: run.day(start.after), on: run.day(start.on)),
          value: JSONValue(start.before), employment: employment.startedOn)
      }
    }
    // Of one day what was found first stays first.
    return events.enumerated().sorted {
      ($0.element.from, $0.offset) < ($1.element.from, $1.offset)
    }.map(\.element)
  }

  private func personal(_ person: PersonRecord) -> [Event] {
    var events: [Event] = []
    var before: PersonRecord.Details?
    for (from, details) in person.details.entries {
      if details.name != before?.name {
        events.append(event(.name, from, details.name, .string(details.name)))
      }
      if details.email != before?.email {
        events.append(event(.email, from, details.email ?? words.none, JSONValue(details.email)))
      }
      if details.birthYear != before?.birthYear {
        events.append(
          event(
            .birthYear, from, details.birthYear.map { String($0) } ?? words.none,
            JSONValue(details.birthYear)))
      }
      before = details
    }
    for (from, level) in person.education.entries {
      events.append(event(.education, from, words.education(level), .string(level.rawValue)))
    }
    for (from, language) in person.language.entries {
      events.append(event(.language, from, language, .string(language)))
    }
    for (role, held) in person.roles.sorted(by: { $0.key < $1.key }) {
      for (from, isHeld) in held.entries {
        let shown = "\(role) \(isHeld ? words.roleTaken : words.roleGivenUp)"
        events.append(event(.roles, from, shown, .string((isHeld ? "+" : "-") + role)))
      }
    }
    return events
  }

  private func events(of employment: PersonRecord.EmploymentRecord) throws -> [Event] {
    let start = employment.startedOn
    func event(_ column: PeopleColumn, _ from: Day, _ shown: String, _ value: JSONValue) -> Event {
      self.event(column, from, shown, value, employment: start)
    }
    var events = [
      Event(
        from: start, field: PeopleColumn.startedOn.rawValue, title: words.firstDay,
        shown: run.day(start), value: JSONValue(start), employment: start)
    ]
    for (from, hours) in employment.hours.entries {
      let shown = words.hoursAndFactor(
        run.format.hours(hours.minutesPerWeek), fulltime: run.format.hours(hours.fulltimeMinutes),
        factor: run.factor(hours.factor))
      events.append(event(.minutesPerWeek, from, shown, .integer(hours.minutesPerWeek)))
    }
    for (from, type) in employment.workerType.entries {
      events.append(event(.workerType, from, words.workerType(type), .string(type.rawValue)))
    }
    for (from, id) in employment.team.entries {
      let team = register.team(id)
      events.append(event(.team, from, team.map(EmployeeWords.team) ?? "", JSONValue(team?.code)))
    }
    for (from, id) in employment.manager.entries {
      let number = try register.number(id)
      events.append(event(.manager, from, try register.person(id) ?? "", JSONValue(number)))
    }
    for (from, wage) in employment.yearlyWage.entries {
      events.append(event(.yearlyWage, from, run.format.money(wage), .integer(wage)))
    }
    for (from, centre) in employment.costCentre.entries {
      events.append(event(.costCentre, from, centre, .string(centre)))
    }
    if let end = employment.endedOn {
      events.append(
        Event(
          from: end, field: PeopleColumn.endedOn.rawValue, title: words.lastDay,
          shown: run.day(end), value: JSONValue(end), employment: start))
    }
    return events
  }

  private func event(
    _ column: PeopleColumn, _ from: Day, _ shown: String, _ value: JSONValue,
    employment: Day? = nil
  ) -> Event {
    Event(
      from: from, field: column.rawValue, title: words.title(column), shown: shown, value: value,
      employment: employment)
  }
}
