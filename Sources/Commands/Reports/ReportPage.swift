internal import Interchange
internal import Messages
internal import Records
internal import Store

/// A report, before it is written in any form: findings, tables with pictures, and the commands
/// that list what each table counts.
struct ReportPage {
  struct Part {
    /// What several reports on one page are told apart by.
    var area: String?
    var title: String
    var table: Table
    var chart: Chart?
    var commands: [Document.Command] = []
    /// What has to be known to read this table.
    var notes: [String] = []
  }

  let run: RunContext
  let kind: ReportKind
  let period: ReportPeriod
  let smallest: Int64
  /// What stands in place of the period, where the report is about a day.
  var heading: String?
  /// Plain sentences on what the figures say.
  var findings: [String] = []
  var parts: [Part] = []
  var notes: [String] = []
  /// Whether a picture stands beside its table, where there is room.
  var isBeside = false
  /// Whether all figures are nothing, though tables have rows.
  var isNothing = false
  /// What programs get; the first is the one that fits a form with one table.
  var data: [Table] = []

  init(run: RunContext, kind: ReportKind, period: ReportPeriod, smallest: Int64) {
    self.run = run
    self.kind = kind
    self.period = period
    self.smallest = smallest
  }

  func answer() -> Answer {
    let main = data.first ?? Table(name: kind.rawValue, columns: [])
    let answer = Answer.page(.document(document), json: json, table: main)
    let isEmpty = isNothing || data.allSatisfy(\.rows.isEmpty)
    return isEmpty ? answer.with(notices: [run.messages.reports.nothing]) : answer
  }

  private var document: Document {
    let words = run.messages.reports
    let title = words.title(kind)
    var blocks: [Document.Block] = [
      .heading(level: 1, title),
      .paragraph(heading ?? words.period(from: day(period.from), to: day(period.to))),
    ]
    if !findings.isEmpty { blocks.append(.list(findings)) }
    var area: String?
    for part in parts {
      if let next = part.area, next != area {
        blocks.append(.heading(level: 2, next))
        area = next
      }
      if part.title != area { blocks.append(.heading(level: area == nil ? 2 : 3, part.title)) }
      if let chart = part.chart { blocks.append(.chart(chart)) }
      blocks.append(.table(part.table))
      if !part.commands.isEmpty { blocks.append(.commands(part.commands)) }
      blocks += part.notes.map { .note($0) }
    }
    blocks += notes.map { .note($0) }
    return Document(
      title: title, language: LocalLanguage(run.messages.language), blocks: blocks,
      isBeside: isBeside)
  }

  private func day(_ day: Day) -> String { run.format.day(day.description) }

  private var json: JSONValue {
    .object(
      [
        .init("report", .string(kind.rawValue)), .init("from", .string(period.from.description)),
        .init("to", .string(period.to.description)), .init("smallest_group", .integer(smallest)),
      ] + data.map { .init($0.name, $0.json) })
  }
}

/// Groups of people in words.
struct GroupWords {
  let run: RunContext
  let teams: [String: String]

  func name(_ group: String, _ grouping: ReportGrouping) -> String {
    let words = run.messages.reports
    switch grouping {
    case .education: return EducationBand(rawValue: group).map(words.education) ?? group
    case .age: return AgeBand(rawValue: group).map(words.age) ?? group
    case .hours: return HoursBand(rawValue: group).map(words.hours) ?? group
    case .contract: return WorkerType(rawValue: group).map(run.messages.people.workerType) ?? group
    case .team:
      if group.isEmpty { return words.noTeam }
      return teams[group].map { $0 == group ? group : "\($0) (\(group))" } ?? group
    }
  }

  func cell(_ group: String, _ grouping: ReportGrouping) -> Cell {
    .coded(group, shown: name(group, grouping))
  }
}

/// `--by`, where a report puts people together.
extension ReportGrouping {
  static func typed(_ text: String?, _ run: RunContext) throws -> ReportGrouping? {
    try text.map { try run.typed.choice($0, flag: "--by", of: ReportGrouping.self) }
  }
}
