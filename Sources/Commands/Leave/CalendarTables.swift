internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The tables of a team's calendar.
struct CalendarTables {
  let run: RunContext
  let calendar: TeamCalendar

  private var words: any RoomMessages { run.messages.room }
  private var weekWords: CalendarWords { CalendarWords(run: run) }

  init(run: RunContext, calendar: TeamCalendar) {
    self.run = run
    self.calendar = calendar
  }

  /// Where there is no room for more, one column says what projects do to capacity.
  private static let roomForEach = 110

  /// A row a week. What is nothing in all weeks people do not see.
  ///
  /// - Parameter width: of what it is shown on; nil is as wide as it takes.
  func weeks(in width: Int? = nil) -> Table {
    let isNarrow = width.map { $0 < CalendarTables.roomForEach } ?? false
    let some = { (figure: (CalendarWeek) -> Int64?) in
      calendar.weeks.contains { (figure($0) ?? 0) != 0 }
    }
    return Table(
      name: "weeks",
      columns: [
        text("week", .week, isWhole: true),
        Column(key: "from", title: words.column(.from), kind: .day, yields: true),
        Column(key: "pressure", title: words.column(.pressure), kind: .integer),
        Column(key: "people", title: words.column(.people), kind: .integer, yields: true),
        minutes("planned", .planned), minutes("approved", .approved),
        minutes("requested", .requested),
        Column(
          key: "courses", title: words.column(.courses), kind: .integer,
          isForPeople: some { $0.courses }, yields: true),
      ] + projectColumns(isNarrow, some) + [
        minutes("capacity", .capacity),
        Column(key: "is_quiet", title: words.column(.isQuiet), kind: .boolean),
        minutes("learning", .learning, isForPeople: some { $0.learning }, yields: true),
      ],
      rows: calendar.weeks.map { week in
        [
          .text(week.week.description), Cell(week.week.monday), Cell(week.pressure),
          .integer(week.people), .integer(week.planned), .integer(week.approved),
          .integer(week.requested), .integer(week.courses),
        ]
          + (isNarrow
            ? [.integer(week.projects)]
            : [Cell(week.training), .integer(week.studio), Cell(week.newcomers)])
          + [
            .integer(week.capacity), .boolean(week.isQuiet), .integer(week.learning),
          ]
      })
  }

  private func projectColumns(
    _ isNarrow: Bool, _ some: ((CalendarWeek) -> Int64?) -> Bool
  ) -> [Column] {
    guard !isNarrow else {
      return [
        minutes("projects", .projects, isForPeople: !calendar.projects.isEmpty)
      ]
    }
    return [
      minutes("training", .training, isForPeople: some { $0.training }),
      minutes("studio", .studio, isForPeople: some { $0.studio }),
      minutes("newcomers", .newcomers, isForPeople: some { $0.newcomers }),
    ]
  }

  /// Who is away at some time.
  var absent: [TeamMember] {
    calendar.members.filter { $0.weeks.contains { $0.approved + $0.requested > 0 } }
  }

  /// A row somebody's week with leave in it.
  var away: Table {
    var table = Table(
      name: "away",
      columns: [
        text("week", .week, isWhole: true), text("employee", .employee, isWhole: true),
        text("name", .name),
        minutes("approved", .approved), minutes("requested", .requested),
      ])
    for (place, week) in calendar.weeks.enumerated() {
      for member in calendar.members {
        let found = member.weeks[place]
        guard found.approved + found.requested > 0 else { continue }
        table.append([
          .text(week.week.description), .text(member.number), .text(member.name),
          .integer(found.approved), .integer(found.requested),
        ])
      }
    }
    return table
  }

  /// The same with the weeks beside one another, for a page.
  var grid: Table {
    Table(
      name: "grid",
      columns: [
        text("employee", .employee, isWhole: true), text("name", .name, isWhole: true),
      ]
        + calendar.weeks.map {
          Column(key: $0.week.description, title: weekWords.short($0.week), kind: .integer)
        },
      rows: absent.map { member in
        [.text(member.number), .text(member.name)]
          + member.weeks.map { .text(hours($0)) }
      })
  }

  /// `8:00`, `4:00 ?` where it waits, or both.
  private func hours(_ week: TeamMember.Week) -> String {
    let approved = week.approved > 0 ? [run.format.hours(week.approved)] : []
    let requested = week.requested > 0 ? ["\(run.format.hours(week.requested))\u{A0}?"] : []
    return (approved + requested).joined(separator: " + ")
  }

  var courses: Table {
    Table(
      name: "courses",
      columns: [
        text("week", .week, isWhole: true),
        Column(key: "starts_on", title: words.column(.starts), kind: .day, yields: true),
        text("employee", .employee, isWhole: true), text("name", .name),
        text("claim", .claim, isWhole: true),
        Column(key: "title", title: words.column(.title), wraps: true),
      ],
      rows: calendar.courses.map { course in
        [
          .text(ISOWeek(course.startsOn).description), Cell(course.startsOn),
          .text(course.number), .text(course.name), .text(course.claim), .text(course.title),
        ]
      })
  }

  var projects: Table {
    let number = { (count: Int64) -> Cell in count > 0 ? .integer(count) : .missing }
    return Table(
      name: "projects",
      columns: [
        text("project", .project, isWhole: true), text("team", .team),
        Column(
          key: "employee", title: words.column(.employee),
          isForPeople: calendar.projects.contains { $0.person != nil }),
        Column(key: "kind", title: words.column(.kind), wraps: true),
        Column(key: "starts_on", title: words.column(.from), kind: .day),
        Column(key: "ends_on", title: words.column(.until), kind: .day),
        Column(key: "newcomers", title: words.column(.newcomers), kind: .integer),
        minutes("minutes_per_week", .hoursPerWeek),
        Column(key: "ramp_up", title: words.column(.rampUp), yields: true),
        minutes("training", .training, yields: true),
        Column(key: "qualification", title: words.column(.qualification), wraps: true),
      ],
      rows: calendar.projects.map { project in
        let isStudio = project.kind == .studio
        return [
          .text(project.code), .text(project.team),
          calendar.members.first { $0.id == project.person }.map { .text($0.number) } ?? .missing,
          .coded(project.kind.rawValue, shown: words.kind(isStudio: isStudio)),
          Cell(project.startsOn), Cell(project.endsOn), number(project.newcomers),
          .integer(project.minutesPerWeek),
          project.rampUp.map { .text($0.description) } ?? .missing,
          isStudio ? .missing : .integer(project.trainingMinutes),
          project.qualification.map { .text($0) } ?? .missing,
        ]
      })
  }

  /// In which weeks how much of a course fits.
  func parts(_ advice: CourseAdvice) -> Table {
    Table(
      name: "parts",
      columns: [
        text("week", .week, isWhole: true),
        Column(key: "from", title: words.column(.from), kind: .day),
        minutes("amount", .hours), minutes("room", .fits),
      ],
      rows: advice.parts.map {
        [
          .text($0.week.description), Cell($0.week.monday), .integer($0.minutes),
          .integer($0.room),
        ]
      })
  }

  private func text(_ key: String, _ column: RoomColumn, isWhole: Bool = false) -> Column {
    Column(key: key, title: words.column(column), isWhole: isWhole)
  }

  private func minutes(
    _ key: String, _ column: RoomColumn, isForPeople: Bool = true, yields: Bool = false
  ) -> Column {
    Column(
      key: key, title: words.column(column), kind: .minutes, isForPeople: isForPeople,
      yields: yields)
  }
}
