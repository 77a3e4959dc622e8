internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The calendar of a team: sentences, a picture, its weeks, who is away, courses and projects.
struct CalendarPage {
  /// So many quiet weeks are named.
  private static let namedWeeks = 5

  let run: RunContext
  let team: TeamState
  let calendar: TeamCalendar
  let course: CalendarCourse?

  private var words: any RoomMessages { run.messages.room }
  private var weekWords: CalendarWords { CalendarWords(run: run) }

  func answer() -> Answer {
    let tables = CalendarTables(run: run, calendar: calendar)
    let advice = course?.advice(in: calendar, from: run.asOf)
    let answer = Answer.page(
      .document(document(tables, advice)), json: json(tables, advice), table: tables.weeks())
    return calendar.isWhole ? answer : answer.with(notices: [words.onlySeen])
  }

  // MARK: The page

  /// Whether it is written to be looked at elsewhere, with room for a wide table.
  private var isPage: Bool {
    run.settings.chosenFormat == .html || run.settings.chosenFormat == .markdown
  }

  private func document(_ tables: CalendarTables, _ advice: CourseAdvice?) -> Document {
    let title = words.calendar(of: EmployeeWords.team(team))
    var blocks: [Document.Block] = [.heading(level: 1, title)]
    if let first = calendar.weeks.first, let last = calendar.weeks.last {
      blocks.append(
        .paragraph(
          words.span(
            weeks: calendar.weeks.count, first: run.day(first.week.monday),
            last: run.day(last.week.sunday))))
    }
    blocks.append(.list(findings + (advice.map(sentences) ?? [])))
    if calendar.waiting.requests > 0 {
      blocks.append(
        .commands([
          .init(
            "boetseer leave list --state requested --team \(team.code)", words.showWaiting)
        ]))
    }
    if !calendar.isWhole, isPage { blocks.append(.note(words.onlySeen)) }
    blocks.append(.heading(level: 2, words.title(.weeks)))
    if let chart { blocks.append(.chart(chart)) }
    blocks += [.table(tables.weeks(in: isPage ? nil : run.shownWidth)), .note(words.howCapacity)]
    blocks += away(tables)
    let parts: [(RoomPart, Table)] = [
      (.courses, tables.courses), (.projects, tables.projects),
    ]
    for (part, table) in parts where !table.rows.isEmpty {
      blocks += [.heading(level: 2, words.title(part)), .table(table)]
    }
    return Document(title: title, language: LocalLanguage(run.messages.language), blocks: blocks)
  }

  /// People and weeks beside one another where there is room, else one below the other.
  private func away(_ tables: CalendarTables) -> [Document.Block] {
    let rows = tables.away
    guard !rows.rows.isEmpty else { return [] }
    var blocks: [Document.Block] = [.heading(level: 2, words.title(.away))]
    if isPage {
      blocks += [.table(tables.grid), .note(words.requestsMarked)]
    } else {
      blocks.append(.table(rows))
    }
    guard calendar.isWhole else { return blocks }
    return blocks + [.note(words.alsoHere(calendar.members.count - tables.absent.count))]
  }

  // MARK: What the weeks say

  private var findings: [String] {
    guard !calendar.members.isEmpty else { return [words.nobody] + pressureFindings }
    return pressureFindings + waitingAndLowest + share + newcomers
  }

  private var coming: [CalendarWeek] { calendar.weeks.filter { $0.week.sunday >= run.asOf } }

  private var pressureFindings: [String] {
    var found: [String] = []
    let unknown = calendar.weeks.count { $0.pressure == nil }
    if !coming.isEmpty, unknown < calendar.weeks.count {
      let quiet = calendar.weeks.filter { $0.week.monday >= run.asOf && $0.isQuiet }
        .prefix(CalendarPage.namedWeeks)
      found.append(
        quiet.isEmpty
          ? words.noQuietWeek : words.quietWeeks(quiet.map { weekWords.week($0.week) }))
    }
    if unknown > 0 {
      // Only HR takes in files.
      let command = calendar.isOfReader ? nil : "boetseer import pressure"
      found.append(words.notKnown(unknown, of: calendar.weeks.count, command: command))
    }
    return found
  }

  private var waitingAndLowest: [String] {
    var found: [String] = []
    let waiting = calendar.waiting
    if waiting.requests > 0 {
      found.append(words.waiting(waiting.requests, hours: run.format.hours(waiting.minutes)))
    }
    if coming.count > 1, let lowest = coming.min(by: { $0.capacity < $1.capacity }) {
      found.append(
        words.lowest(
          weekWords.week(lowest.week), capacity: run.format.hours(lowest.capacity),
          planned: run.format.hours(lowest.planned)))
    }
    return found
  }

  /// Of the weeks that have passed, at least in part.
  private var share: [String] {
    guard calendar.weeks.contains(where: { $0.week.monday < run.asOf.monday }) else { return [] }
    let found = QuietShare(calendar.weeks)
    return [
      found.share.map {
        words.quietShare(
          run.format.hours(found.quiet), of: run.format.hours(found.known),
          share: run.format.percent($0))
      } ?? words.noQuietShare
    ]
  }

  private var newcomers: [String] {
    calendar.projects.compactMap { project in
      project.qualification.map {
        words.newcomersTakeAway(
          project.code, newcomers: Int(project.newcomers), until: run.day(project.endsOn),
          what: $0)
      }
    }
  }

  // MARK: Advice

  private func sentences(_ advice: CourseAdvice) -> [String] {
    guard let course else { return [] }
    guard calendar.weeks.contains(where: { $0.week.monday >= run.asOf }) else {
      return [words.weeksBegun]
    }
    let hours = run.format.hours(course.minutes)
    let who = course.follower.map { "\($0.number) \($0.name)" }
    var found = [
      advice.parts.isEmpty
        ? words.courseFitsNowhere(hours, of: who)
        : words.courseFits(
          hours, of: who,
          in: advice.parts.map {
            words.part(weekWords.week($0.week), hours: run.format.hours($0.minutes))
          })
    ]
    if !advice.passed.isEmpty {
      found.append(words.passedOver(advice.passed.map(weekWords.week)))
    }
    if advice.left > 0 {
      let left = run.format.hours(advice.left)
      found.append(
        weeksToLastKnown.map { words.doesNotFit(left, lookAhead: $0) } ?? words.doesNotFit(left))
    }
    if !calendar.isWhole { found.append(words.sparesNothing) }
    return found
  }

  /// How many weeks show all that is known, where that is more than is shown.
  private var weeksToLastKnown: Int? {
    guard let first = calendar.weeks.first?.week, let last = calendar.weeks.last?.week,
      let known = calendar.lastKnown, known > last
    else { return nil }
    let count = (known.monday - first.monday) / 7 + 1
    return count <= LeaveCalendar.mostWeeks ? count : nil
  }

  // MARK: The picture

  private var chart: Chart? {
    guard calendar.weeks.contains(where: { $0.planned > 0 || $0.capacity > 0 }) else { return nil }
    let series = { (name: String, belongs: (CalendarWeek) -> Bool) in
      Chart.Series(
        name: name, values: calendar.weeks.map { belongs($0) ? max(0, $0.capacity) : nil })
    }
    return Chart(
      title: words.chartTitle,
      summary: words.chartSummary(
        calendar.weeks.map {
          words.chartWeek(
            weekWords.short($0.week), capacity: run.format.hours($0.capacity),
            pressure: $0.pressure.map { Int($0) })
        }),
      form: .columns, measure: .minutes,
      categories: calendar.weeks.map { weekWords.short($0.week) },
      series: [
        series(words.quiet) { $0.isQuiet },
        series(words.busier) { $0.pressure != nil && !$0.isQuiet },
        series(words.unknown) { $0.pressure == nil },
      ],
      backdrop: Chart.Series(name: words.planned, values: calendar.weeks.map(\.planned)),
      words: calendar.weeks.map { $0.pressure.map { String($0) } ?? "?" })
  }

  // MARK: Data

  private func json(_ tables: CalendarTables, _ advice: CourseAdvice?) -> JSONValue {
    let share = QuietShare(calendar.weeks)
    var members: [JSONValue.Member] = [
      .init("team", .string(team.code)),
      .init("from", calendar.weeks.first.map { .string($0.week.monday.description) } ?? .null),
      .init("to", calendar.weeks.last.map { .string($0.week.sunday.description) } ?? .null),
      .init("is_whole", .boolean(calendar.isWhole)),
      .init("weeks", tables.weeks().json), .init("away", tables.away.json),
      .init("courses", tables.courses.json), .init("projects", tables.projects.json),
      .init("waiting_requests", .integer(Int64(calendar.waiting.requests))),
      .init("waiting_minutes", .integer(calendar.waiting.minutes)),
      .init("quiet_learning_minutes", .integer(share.quiet)),
      .init("known_learning_minutes", .integer(share.known)),
    ]
    if let course, let advice {
      members.append(
        .init(
          "course",
          [
            "minutes": .integer(course.minutes),
            "employee": course.follower.map { .string($0.number) } ?? .null,
            "parts": tables.parts(advice).json,
            "passed_over": .array(advice.passed.map { .string($0.description) }),
            "left_minutes": .integer(advice.left),
          ]))
    }
    return .object(members)
  }
}

/// Weeks in the reader's words.
struct CalendarWords {
  let run: RunContext

  func week(_ week: ISOWeek) -> String {
    run.messages.room.week(week.parts.week, from: run.day(week.monday))
  }

  func short(_ week: ISOWeek) -> String { run.messages.room.short(week.parts.week) }
}
