internal import Records
internal import SQLite

/// Agreements and experiments of a period as they stood on its last day, or on the day the report
/// looks from; of people in service in it.
struct CraftPeriod {
  struct Agreement {
    var id: Int64
    var person: Int64
    /// Its team; the empty text is none.
    var team: String
    var version: AgreementFacts.Version
    var state: AgreementState
    /// Places of the codes of each split.
    var values: [CraftSplit: Set<Int>]
  }

  struct Experiment {
    var facts: ExperimentFacts
    var team: String
    var split: ExperimentSplit
    /// From the first day through the last, or through the decision where that came earlier.
    var days: Int64
    /// The first day to look back on that passed without both doing so.
    var overdueSince: Day?
  }

  let database: Database
  let period: ReportPeriod
  let people: ReportPeople
  /// All that are known, and those that count in the period.
  let facts: [AgreementFacts]
  private(set) var agreements: [Agreement] = []
  private(set) var experiments: [Experiment] = []
  private let forms: CraftForms

  var last: Day { period.teamsOn }

  init(_ database: Database, _ period: ReportPeriod) throws {
    self.database = database
    self.period = period
    people = try ReportPeople(database, period: period)
    facts = try AgreementReader(database: database).facts(where: "TRUE", [])
    forms = try CraftForms(database)
    agreements = facts.compactMap(counted)
    experiments = try ExperimentReader(database: database).facts(where: "TRUE", [])
      .compactMap(counted)
  }

  /// The team of somebody in service; nil of anybody else.
  func team(of person: Int64) -> String? {
    people.profile(of: person).map { $0.team ?? "" }
  }

  /// What the changes of a version give.
  func forms(of version: Int64) -> Set<ResourceForm> { forms.forms[version] ?? [] }

  // MARK: Agreements

  /// The version that counts on the last day, where it came into force in the period; where none
  /// was agreed on, the newest that was put to the parties in it.
  private func counted(_ facts: AgreementFacts) -> Agreement? {
    guard let team = team(of: facts.person) else { return nil }
    let inForce = facts.versions.last { $0.inForceFrom.map { $0 <= last } ?? false }
    let version = inForce ?? facts.versions.last { $0.proposedOn.map { $0 <= last } ?? false }
    guard let version, let day = inForce == nil ? version.proposedOn : version.inForceFrom,
      day >= period.from
    else { return nil }
    let isClosed =
      facts.closedOn.map { $0 <= last } ?? false
      || (inForce != nil && version.endsOn.map { $0 < last } ?? false)
    return Agreement(
      id: facts.id, person: facts.person, team: team, version: version,
      state: isClosed ? .closed : inForce == nil ? .proposed : .inForce,
      values: values(of: version))
  }

  private func values(of version: AgreementFacts.Version) -> [CraftSplit: Set<Int>] {
    let forms = forms(of: version.id)
    let isAlone = !version.parties.contains { $0.role != .employee && $0.role != .manager }
    let goal: CraftGoal =
      version.goal != nil ? .linked : self.forms.explained.contains(version.id) ? .explained : .none
    let codes: [CraftSplit: [String]] = [
      .form: forms.map(\.rawValue),
      .craft: (self.forms.crafts[version.id] ?? []).map(\.rawValue),
      .initiator: [version.initiator.rawValue], .occasion: [version.occasion?.rawValue ?? "none"],
      .parties: [(isAlone ? CraftCompany.alone : .withOthers).rawValue], .goal: [goal.rawValue],
      // Of what was erased nobody knows.
      .burden: forms.isEmpty
        ? [] : [(forms == [.hindering] ? CraftBurden.only : .other).rawValue],
    ]
    return codes.reduce(into: [:]) { found, entry in
      found[entry.key] = Set(entry.value.compactMap { entry.key.codes.firstIndex(of: $0) })
    }
  }

  // MARK: Experiments

  /// One that began by the last day and was not decided on before the first.
  private func counted(_ known: ExperimentFacts) -> Experiment? {
    var facts = known
    // What was entered later about earlier days counts; what was changed later does not.
    let frames = facts.frames.filter { $0.day <= last }
    facts.frames = frames.isEmpty ? Array(facts.frames.prefix(1)) : frames
    facts.evaluations.removeAll { $0.day > last }
    if let decision = facts.decision, decision.day > last { facts.decision = nil }
    if let day = facts.agreementClosedOn, day > last { facts.agreementClosedOn = nil }
    let over = facts.decision?.day ?? facts.brokenOffOn
    guard let team = team(of: facts.employee), let frame = facts.frame, frame.startsOn <= last,
      over.map({ $0 >= period.from }) ?? true
    else { return nil }
    let end = over.map { max(frame.startsOn, min(frame.endsOn, $0)) } ?? frame.endsOn
    let split: ExperimentSplit =
      switch facts.decision?.kind {
      case .continue: .continue
      case .adapt: .adapt
      case .stop: .stop
      case nil:
        facts.brokenOffOn != nil ? .brokenOff : frame.endsOn < last ? .waiting : .running
      }
    return Experiment(
      facts: facts, team: team, split: split, days: Int64(end - frame.startsOn) + 1,
      overdueSince: facts.missing.first { $0.day < last }?.day)
  }
}

/// What the changes of versions are, of those that are not erased.
private struct CraftForms {
  var forms: [Int64: Set<ResourceForm>] = [:]
  var crafts: [Int64: Set<CraftType>] = [:]
  /// Versions that say why they serve no goal.
  var explained: Set<Int64> = []

  init(_ database: Database) throws {
    try database.rows(
      """
      SELECT c.agreement_version, d.jdr, d.craft
      FROM craft_change AS c JOIN craft_change_details AS d ON d.craft_change = c.id
      WHERE c.agreement_version IS NOT NULL AND c.event NOT IN (SELECT event FROM undone)
      """
    ) { row in
      let version = try row.integer(0)
      if let form = try row.optionalText(1).flatMap({ ResourceForm(rawValue: $0) }) {
        forms[version, default: []].insert(form)
      }
      if let craft = try row.optionalText(2).flatMap({ CraftType(rawValue: $0) }) {
        crafts[version, default: []].insert(craft)
      }
    }
    try database.rows("SELECT id FROM agreement_version WHERE no_goal IS NOT NULL") {
      explained.insert(try $0.integer(0))
    }
  }
}
