internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Shows week by week how busy a team is, who is away, and where there is room for a course.
struct LeaveCalendar: ReadingCommand {
  @Option(parsing: .unconditional, help: ArgumentHelp(room: .team, "team"))
  var team: String?

  @Flag(help: ArgumentHelp(Messages.current.room.option(.direct)))
  var direct = false

  @Option(parsing: .unconditional, help: ArgumentHelp(room: .from, "date"))
  var from: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(room: .weeks, "n"))
  var weeks: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(room: .courseHours, "h"))
  var courseHours: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(room: .employee, "emp"))
  var employee: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  /// A quarter of a year, as rosters are made.
  private static let usualWeeks = 12
  static let mostWeeks = 106

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.room
    return About(
      "calendar", dutch: ["kalender"], words.help,
      examples: [
        Example("leave calendar --team NUR-A", words.example(.calendar)),
        Example("leave calendar --team NUR-A --weeks 26 -o calendar.html", words.example(.page)),
        Example("leave calendar --team NUR-A --course-hours 24", words.example(.course)),
        Example(
          "leave calendar --team NUR-A --course-hours 24 --employee 000107",
          words.example(.employee)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.room
    guard employee == nil || courseHours != nil else {
      throw Problem("employee-needs-hours", .usage, words.employeeNeedsHours)
    }
    let asking = run.asking("leave calendar")
    let code = try asking.value(team, Question("--team", words.askTeam) { $0 })
    let count = try weeks.map { try weekCount($0, run) } ?? LeaveCalendar.usualWeeks
    let first = ISOWeek(try from.map { try run.typed.day($0, flag: "--from") } ?? run.asOf)
    guard (first.monday + count * WorkPattern.daysPerWeek).year <= 9_999 else {
      throw Problem("out-of-range", .usage, words.tooLate(run.day(first.monday)))
    }
    let course = try courseHours.map { try run.claimReading.hours($0, flag: "--course-hours") }

    let store = try run.openRegisters()
    let found = try store.team(code, asOf: run.asOf)
    let sight = try run.sight(store, of: nil)
    let calendar = try store.teamCalendar(
      CalendarRequest(
        team: found.id,
        teams: direct ? [found.id] : Register(store, asOf: run.asOf).subtree(of: found),
        weeks: (0..<count).map(first.adding), day: run.asOf, sight: sight))
    guard sight == nil || !calendar.members.isEmpty else {
      throw Problem("not-for-you", .notAllowed, words.notForYou(run.actor, team: found.code))
    }
    var follower = try employee.map { try member($0, of: found.code, calendar, run, store) }
    // Who sees only themselves asks for themselves.
    if !calendar.isWhole, calendar.members.count == 1 { follower = calendar.members.first }
    return CalendarPage(
      run: run, team: found, calendar: calendar,
      course: course.map { CalendarCourse(minutes: $0, follower: follower) }
    ).answer()
  }

  private func weekCount(_ text: String, _ run: RunContext) throws -> Int {
    guard let count = Int(text), (1...LeaveCalendar.mostWeeks).contains(count) else {
      throw Problem(
        "out-of-range", .usage,
        run.messages.room.weeksOutOfRange(text, most: LeaveCalendar.mostWeeks))
    }
    return count
  }

  /// Somebody of the team whom the reader may see.
  private func member(
    _ typed: String, of team: String, _ calendar: TeamCalendar, _ run: RunContext, _ store: Store
  ) throws -> TeamMember {
    let person = try run.employee(typed, store)
    if let member = calendar.members.first(where: { $0.id == person.id }) { return member }
    if let sight = try run.sight(store, of: person.id), !sight.isOwnOrManaged(person.id) {
      throw Problem(
        "not-for-you", .notAllowed, run.messages.leave.notForYou(run.actor, leave: person.number))
    }
    throw Problem(
      "not-in-team", .usage, run.messages.room.notInTeam(person.number, team: team))
  }
}

/// A course for which there should be room.
struct CalendarCourse {
  var minutes: Int64
  /// Nil for somebody who works the average of the team.
  var follower: TeamMember?

  /// Where it fits from a day on. The week in which the day lies is begun already, unless it is
  /// its Monday.
  func advice(in calendar: TeamCalendar, from day: Day) -> CourseAdvice {
    let weeks = calendar.weeks.enumerated().filter { $1.week.monday >= day }
    return CourseAdvice(
      of: minutes,
      in: weeks.map { place, week in
        CourseAdvice.Week(
          week: week.week, isQuiet: week.isQuiet, capacity: week.capacity,
          room: room(place, calendar))
      }, sparesLowest: calendar.isWhole)
  }

  private func room(_ place: Int, _ calendar: TeamCalendar) -> Int64 {
    if let follower { return follower.weeks[place].room }
    let people = calendar.weeks[place].people
    guard people > 0 else { return 0 }
    return calendar.members.reduce(0) { $0 + $1.weeks[place].room } / people
  }
}

extension ArgumentHelp {
  /// The help of an option of the calendar, in the reader's language.
  fileprivate init(room option: RoomOption, _ valueName: String) {
    self.init(Messages.current.room.option(option), valueName: valueName)
  }
}
