internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Lists of claims as tables.
struct ClaimTables {
  /// A terminal this wide has room for the columns that are good to have.
  static let roomyWidth = 120

  let run: RunContext

  private var words: any ClaimMessages { run.messages.claims }
  private var isRoomy: Bool {
    run.context.outputIsTerminal && run.context.width.map { $0 >= ClaimTables.roomyWidth } ?? true
  }

  func list(_ claims: [ClaimView]) -> Table {
    let roomy = isRoomy
    var table = Table(
      name: "claims",
      columns: [
        column("id", .claim), column("state", .state),
        column("employee", .employee, isForPeople: roomy), column("name", .name),
        column("title", .title), column("scheme", .scheme, isForPeople: roomy),
        column("submitted_on", .submittedOn, .day, isForPeople: roomy),
        column("asked", .asked, .money), column("awarded", .awarded, .money),
        column("spent", .spent, .money), column("left", .left, .money, isForPeople: roomy),
        column(
          "counted", .counted, .money, isForPeople: roomy && claims.contains { $0.counted != nil }),
        column("purposes", .purposes, isForPeople: false),
        column("provider", .provider, isForPeople: false),
        column("mandatory", .mandatory, isForPeople: false),
        column("reimburse", .reimburse, .boolean, isForPeople: false),
        column("starts_on", .startsOn, .day, isForPeople: false),
        column("study_minutes", .minutes, .minutes, isForPeople: false),
        column("proof", .proof, .boolean, isForPeople: false),
        column("orientation_minutes", .orientation, .minutes, isForPeople: false),
        column("days_to_decision", .daysToDecision, .integer, isForPeople: false),
        column("steps_to_decision", .steps, .integer, isForPeople: false),
      ])
    for claim in claims {
      let (facts, path) = (claim.facts, claim.path)
      table.append([
        .text(claim.id),
        .coded(facts.state.rawValue, shown: run.messages.terms.state(facts.state)),
        .text(claim.number), .text(claim.name), .text(claim.title), .text(schemes(claim)),
        .day(facts.submittedOn.description), .integer(facts.asked), .integer(facts.awarded),
        .integer(facts.spent), .integer(facts.left), Cell(claim.counted), purposes(claim),
        claim.provider.map { .text($0) } ?? .missing,
        .coded(claim.mandatory.rawValue, shown: words.basis(claim.mandatory)),
        .boolean(claim.reimburse), day(claim.startsOn),
        claim.minutes.map { .integer($0) } ?? .missing, .boolean(facts.hasProof),
        Cell(claim.orientationMinutes), Cell(path.days.map { Int64($0) }),
        .integer(Int64(path.steps)),
      ])
    }
    return table
  }

  /// What payroll pays to employees, and accounts payable to providers.
  func toPay(_ claims: [ClaimView]) -> Table {
    let roomy = isRoomy
    let columns = [
      column("id", .claim), column("pay_to", .payTo), column("employee", .employee),
      column("name", .name), column("provider", .provider),
      column("title", .title, isForPeople: roomy),
      column("scheme", .scheme, isForPeople: roomy),
      column("approved_on", .approvedOn, .day, isForPeople: roomy),
      column("awarded", .awarded, .money, isForPeople: roomy),
      column("spent", .spent, .money, isForPeople: roomy), column("left", .left, .money),
    ]
    let total = claims.reduce(0) { $0 + $1.toPay }
    let footer = columns.indices.map { place -> Cell in
      place == columns.count - 1 ? .integer(total) : .missing
    }
    var table = Table(
      name: "claims_to_pay", columns: columns, footer: claims.count > 1 ? footer : nil)
    for claim in claims {
      let facts = claim.facts
      table.append([
        .text(claim.id),
        .coded(
          claim.reimburse ? "employee" : "provider",
          shown: words.payTo(employee: claim.reimburse)),
        .text(claim.number), .text(claim.name), claim.provider.map { .text($0) } ?? .missing,
        .text(claim.title), .text(schemes(claim)), day(facts.approval?.day),
        .integer(facts.awarded), .integer(facts.spent), .integer(claim.toPay),
      ])
    }
    return table
  }

  func column(
    _ key: String, _ title: ClaimColumn, _ kind: Column.Kind = .text, isForPeople: Bool = true
  ) -> Column {
    Column(
      key: key, title: words.column(title), kind: kind, isForPeople: isForPeople,
      isWhole: title == .claim, yields: title == .spent)
  }

  func day(_ day: Day?) -> Cell { day.map { .day($0.description) } ?? .missing }

  func purposes(_ claim: ClaimView) -> Cell {
    guard !claim.purposes.isEmpty else { return .missing }
    return .coded(
      claim.purposes.map(\.rawValue).joined(separator: "+"),
      shown: claim.purposes.map { run.messages.terms.purpose($0) }.joined(separator: ", "))
  }

  private func schemes(_ claim: ClaimView) -> String {
    var seen: Set<String> = []
    return claim.sources.map(\.scheme).filter { seen.insert($0).inserted }.joined(separator: "+")
  }
}
