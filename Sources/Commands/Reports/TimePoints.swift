internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What the record tells of the four things that decide whether people use a right to time (S-180).
struct TimePoints {
  let report: TimeReport
  let run: RunContext

  private var words: any ReportMessages { run.messages.reports }
  private var options: String { PeriodReading(run: run).options(report.period) }

  private struct Row {
    var point: AttentionPoint
    var figure: PointFigure
    /// The scheme or the kind of support that it is of: its code, and as people call it.
    var of: (code: String, name: String)?
    var value: String
    var part: Int64?
    var whole: Int64?
    var share: Int64?
    var command: String?
  }

  var part: ReportPage.Part {
    let commands = rows.compactMap(\.command).prefix(1).map {
      Document.Command("boetseer " + $0, words.rows(.surveys))
    }
    return ReportPage.Part(
      title: words.points, table: table, commands: Array(commands), notes: [words.pointsExplained])
  }

  var table: Table {
    Table(
      name: "points",
      columns: [
        Column(key: "point", title: words.column(TimeColumn.point)),
        Column(key: "figure", title: words.column(TimeColumn.figure)),
        Column(key: "of", title: words.column(.scheme), isForPeople: false),
        Column(key: "value", title: words.column(TimeColumn.value), wraps: true),
        Column(key: "part", title: words.column(.figure), kind: .integer, isForPeople: false),
        Column(key: "whole", title: words.column(.total), kind: .integer, isForPeople: false),
        Column(key: "share", title: words.column(.share), kind: .share, isForPeople: false),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: rows.map { row in
        [
          .coded(row.point.rawValue, shown: words.point(row.point)),
          .coded(row.figure.rawValue, shown: words.figure(row.figure, of: row.of?.name)),
          row.of.map { .text($0.code) } ?? .missing, .text(row.value), Cell(row.part),
          Cell(row.whole), Cell(row.share), row.command.map { .text($0) } ?? .missing,
        ]
      })
  }

  private var rows: [Row] { rights + room + support + safety }

  // MARK: The four points

  private var rights: [Row] {
    let agreements = report.schemes.filter(\.isByAgreement).map(\.code)
    return [
      aware,
      Row(
        point: .rights, figure: .agreements,
        value: agreements.isEmpty
          ? words.nothingKnown(nil) : agreements.joined(separator: ", "),
        part: Int64(agreements.count), whole: Int64(report.schemes.count)),
    ]
  }

  private var aware: Row {
    guard let row = report.awareness else {
      return Row(
        point: .rights, figure: .aware, value: words.nothingKnown("boetseer import awareness"))
    }
    guard let asked = row.asked, let share = Share.of(row.aware, asked) else {
      return Row(point: .rights, figure: .aware, value: words.tooFewToTell)
    }
    let value = words.part(
      "\(row.aware ?? 0)", of: "\(asked)", share: run.format.percent(share))
    return Row(
      point: .rights, figure: .aware, value: words.inYear(value, row.year), part: row.aware,
      whole: asked, share: share, command: "report use \(options) --rows awareness")
  }

  private var room: [Row] {
    let taken = report.schemes.enumerated().compactMap { place, scheme -> Row? in
      hours(
        .taken, (scheme.code, scheme.code), report.total[report.place(.taken, of: place)],
        of: report.total[report.place(.granted, of: place)])
    }
    let quiet = hours(
      .quiet, nil, report.total[report.place(.quiet)], of: report.total[report.place(.minutes)])
    return taken
      + [
        quiet
          ?? Row(point: .room, figure: .quiet, value: unknownQuiet),
        waited,
      ]
  }

  private var unknownQuiet: String {
    if report.teamsWithPressure.isEmpty { return words.nothingKnown("boetseer import pressure") }
    return report.total[report.place(.minutes)] == 0 ? words.nothingLearned : words.tooFewToTell
  }

  private func hours(
    _ figure: PointFigure, _ scheme: (String, String)?, _ part: Int64?, of whole: Int64?
  ) -> Row? {
    guard let part, let whole, let share = Share.of(part, whole) else { return nil }
    return Row(
      point: .room, figure: figure, of: scheme,
      value: words.part(
        run.format.hours(part), of: run.format.hours(whole), share: run.format.percent(share)),
      part: part, whole: whole, share: share)
  }

  private var waited: Row {
    guard let requests = report.decided.requests, let days = report.decided.medianDays else {
      let value =
        report.decided.requests == nil ? words.tooFewToTell : words.nothingKnown(nil)
      return Row(point: .room, figure: .waited, value: value)
    }
    return Row(
      point: .room, figure: .waited, value: words.days(days, requests: requests), part: days,
      whole: requests)
  }

  private var support: [Row] {
    guard !report.support.isEmpty else {
      return [
        Row(
          point: .support, figure: .contacts,
          value: words.nothingKnown("boetseer import support"))
      ]
    }
    return report.support.map { row in
      Row(
        point: .support, figure: .contacts, of: (row.kind.rawValue, words.support(row.kind)),
        value: words.times(row.contacts, teams: row.teams, of: report.teams),
        part: row.contacts, whole: row.teams)
    }
  }

  private var safety: [Row] {
    var found: [Row] = []
    if let requests = report.decided.requests, requests > 0, let refused = report.decided.refused {
      let share = Share.of(refused, requests)
      found.append(
        Row(
          point: .safety, figure: .refused,
          value: words.part(
            "\(refused)", of: "\(requests)", share: share.map(run.format.percent)),
          part: refused, whole: requests, share: share))
    }
    if let activities = report.informal?.activities, let minutes = report.informal?.minutes {
      found.append(
        Row(
          point: .safety, figure: .informal,
          value: words.minutes(run.format.hours(minutes), activities: activities),
          part: minutes, whole: activities))
    }
    return found + [Row(point: .safety, figure: .unmeasured, value: words.askInTalk)]
  }
}
