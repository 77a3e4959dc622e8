internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The register of subsidies, in tables, a picture and sentences.
struct SubsidiesPage {
  let subsidies: [SubsidyView]
  let smallest: Int64
  let run: RunContext

  private var words: any ReportMessages { run.messages.reports }

  func answer() -> Answer {
    let day = ReportPeriod(from: run.asOf, to: run.asOf, asOf: run.asOf)
    var page = ReportPage(run: run, kind: .subsidies, period: day, smallest: smallest)
    page.heading = words.asOn(run.day(run.asOf))
    page.findings = findings
    if !subsidies.isEmpty {
      page.parts.append(
        ReportPage.Part(
          title: words.subsidyRegister, table: register, chart: chart, commands: commands))
      page.parts.append(ReportPage.Part(title: words.subsidyConditions, table: conditions))
    }
    if subsidies.contains(where: { !$0.money.isEmpty }) {
      page.parts.append(ReportPage.Part(title: words.subsidyMoney, table: money))
    }
    page.notes.append(words.subsidiesExplained)
    if subsidies.contains(where: isHidden) { page.notes.append(words.hiddenRows(smallest)) }
    page.data = [register, money]
    return page.answer()
  }

  /// Few people stand behind its claims.
  private func isHidden(_ subsidy: SubsidyView) -> Bool {
    subsidy.people > 0 && subsidy.people < smallest
  }

  private var findings: [String] {
    guard !subsidies.isEmpty else { return [] }
    let sum = { (amount: (SubsidyView) -> Int64) in subsidies.reduce(0) { $0 + amount($1) } }
    let reclaimed = sum(\.reclaimed)
    let all = words.subsidiesInAll(
      subsidies.count, expected: run.format.money(sum(\.expected)),
      received: run.format.money(sum(\.received)),
      reclaimed: reclaimed > 0 ? run.format.money(reclaimed) : nil,
      open: run.format.money(sum(\.open)))
    // What is late stands first.
    let late = subsidies.filter { $0.state(on: run.asOf).standsOut }
    let rest = subsidies.filter { !$0.state(on: run.asOf).standsOut }
    return [all] + (late + rest).flatMap(findings)
  }

  private func findings(_ subsidy: SubsidyView) -> [String] {
    var found: [String] = []
    let name = HarmlessText.line(subsidy.name)
    switch subsidy.state(on: run.asOf) {
    case .proofPassed:
      found.append(
        words.proofPassed(
          subsidy.code, name: name, day: subsidy.proofBy.map { run.day($0) } ?? "",
          open: run.format.money(subsidy.open)))
    case .applyPassed:
      found.append(
        words.applyPassed(
          subsidy.code, name: name, day: subsidy.applyBy.map { run.day($0) } ?? ""))
    case .unchecked:
      found.append(
        words.uncheckedSubsidy(
          subsidy.code, name: name, applyBy: subsidy.applyBy.map { run.day($0) }))
    case .settled, .waiting: break
    }
    if subsidy.unproven > 0, !isHidden(subsidy) {
      found.append(
        words.unproven(
          subsidy.code, claims: subsidy.unproven, proofBy: subsidy.proofBy.map { run.day($0) }))
    }
    return found
  }

  private var commands: [Document.Command] {
    var commands: [Document.Command] = []
    if let claimed = subsidies.first(where: { $0.claims > 0 && !isHidden($0) }) {
      commands.append(.init("boetseer " + claims(claimed), words.claimsOfSubsidy))
    }
    if let first = subsidies.first {
      commands.append(.init("boetseer scheme show \(first.scheme)", words.budgetOfSubsidy))
    }
    return commands
  }

  private func claims(_ subsidy: SubsidyView) -> String {
    "claim list --subsidy \(subsidy.code)"
      + " --state submitted,information_asked,approved,partly_paid,paid,closed"
  }

  private func column(
    _ key: String, _ title: SubsidyColumn, _ kind: Column.Kind = .text, isForPeople: Bool = true,
    wraps: Bool = false, isWhole: Bool = false
  ) -> Column {
    Column(
      key: key, title: words.column(title), kind: kind, isForPeople: isForPeople, wraps: wraps,
      isWhole: isWhole)
  }

  private var register: Table {
    Table(
      name: "subsidies",
      columns: [
        column("subsidy", .subsidy, isWhole: true),
        column("name", .name, isForPeople: false),
        column("provider", .provider, isForPeople: false),
        Column(key: "scheme", title: words.column(.scheme), yields: true),
        column("state", .state, isWhole: true), column("expected", .expected, .money),
        column("received", .received, .money), column("reclaimed", .reclaimed, .money),
        column("open", .open, .money),
        column("conditions", .conditions, isForPeople: false),
        column("proofs", .proofs, isForPeople: false),
        column("apply_by", .applyBy, .day, isForPeople: false),
        column("proof_by", .proofBy, .day, isForPeople: false),
        column("checked_on", .checkedOn, .day, isForPeople: false),
        Column(
          key: "claims", title: words.column(.claims), kind: .integer, isForPeople: false),
        column("unproven", .unproven, .integer, isForPeople: false),
        Column(
          key: "awarded", title: words.column(.awarded), kind: .money, isForPeople: false),
        Column(
          key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: subsidies.map { subsidy in
        let (state, isHidden) = (subsidy.state(on: run.asOf), isHidden(subsidy))
        return [
          .text(subsidy.code), .text(subsidy.name), Cell(subsidy.provider),
          .text(subsidy.scheme), .coded(state.rawValue, shown: words.state(state)),
          .integer(subsidy.expected), .integer(subsidy.received), .integer(subsidy.reclaimed),
          .integer(subsidy.open), Cell(subsidy.conditions), Cell(subsidy.proofs),
          Cell(subsidy.applyBy), Cell(subsidy.proofBy), Cell(subsidy.checkedOn),
          isHidden ? .missing : .integer(subsidy.claims),
          isHidden ? .missing : .integer(subsidy.unproven),
          isHidden ? .missing : .integer(subsidy.awarded), .boolean(isHidden),
          isHidden || subsidy.claims == 0 ? .missing : .text(claims(subsidy)),
        ]
      })
  }

  private var conditions: Table {
    Table(
      name: "conditions",
      columns: [
        column("subsidy", .subsidy, isWhole: true),
        column("conditions", .conditions, wraps: true), column("proofs", .proofs, wraps: true),
        column("apply_by", .applyBy, .day), column("proof_by", .proofBy, .day),
        column("checked_on", .checkedOn, .day),
      ],
      rows: subsidies.map { subsidy in
        [
          .text(subsidy.code), Cell(subsidy.conditions), Cell(subsidy.proofs),
          Cell(subsidy.applyBy), Cell(subsidy.proofBy), Cell(subsidy.checkedOn),
        ]
      })
  }

  private var money: Table {
    Table(
      name: "money",
      columns: [
        column("subsidy", .subsidy, isWhole: true), column("day", .day, .day),
        column("kind", .movement), column("amount", .amount, .money),
      ],
      rows: subsidies.flatMap { subsidy in
        subsidy.money.map { money in
          [
            .text(subsidy.code), .day(money.day.description),
            .coded(
              money.isReclaim ? "reclaimed" : "received",
              shown: words.movement(isReclaim: money.isReclaim)),
            .integer(money.amount),
          ]
        }
      })
  }

  private var chart: Chart {
    Chart(
      title: words.chartOfSubsidies,
      summary: words.chartSummary(
        subsidies.map { subsidy in
          "\(subsidy.code) \(run.format.money(subsidy.received)), "
            + run.format.money(subsidy.open)
        }),
      form: .bars, measure: .money, categories: subsidies.map(\.code),
      series: [
        Chart.Series(name: words.column(SubsidyColumn.received), values: subsidies.map(\.received)),
        Chart.Series(name: words.column(SubsidyColumn.open), values: subsidies.map(\.open)),
      ])
  }
}
