internal import Records
internal import SQLite

/// Reads experiments, table by table.
struct ExperimentReader {
  let database: Database
  var known = Known.all
  /// Nothing that was said after this day; nil is all.
  var until: Day?

  private func holds(_ row: String) -> String { known.holds(row: row, until: until) }

  private static let from = """
    experiment AS e JOIN agreement_version AS v ON v.id = e.agreement_version
    JOIN agreement AS a ON a.id = v.agreement
    """

  /// - Parameter condition: on `experiment AS e` and `agreement AS a`.
  func facts(where condition: String, _ values: [SQLiteValue]) throws -> [ExperimentFacts] {
    var found: [ExperimentFacts] = []
    var places: [Int64: Int] = [:]
    let others = """
      agreement_version AS w JOIN experiment AS b ON b.agreement_version = w.id
      WHERE w.agreement = a.id AND \(known.holds("b.event"))
      """
    try database.rows(
      """
      SELECT e.id, a.id, v.id, a.person,
        (SELECT person FROM agreement_party WHERE agreement_version = v.id AND role = 'manager'),
        (SELECT count(*) FROM \(others) AND b.id <= e.id),
        NOT EXISTS (SELECT 1 FROM \(others) AND b.id > e.id),
        (SELECT max(s.on_day) FROM agreement_step AS s
          JOIN agreement_version AS w ON w.id = s.agreement_version
          WHERE w.agreement = a.id AND s.step = 'close' AND \(known.holds("s.event")))
      FROM \(Self.from)
      WHERE \(condition) AND \(known.holds("e.event")) ORDER BY e.id
      """, values
    ) { row in
      places[try row.integer(0)] = found.count
      var facts = ExperimentFacts(
        id: try row.integer(0), agreement: try row.integer(1), version: try row.integer(2),
        employee: try row.integer(3), manager: try row.optionalInteger(4))
      facts.cycle = Int(try row.integer(5))
      facts.isNewest = try row.integer(6) == 1
      facts.agreementClosedOn = try row.optionalDay(7)
      found.append(facts)
    }
    let managers = try managersNow(where: condition, values)
    for place in found.indices { found[place].managerNow = managers[found[place].agreement] }
    var frames: [Int64: (experiment: Int, place: Int)] = [:]
    try database.rows(
      """
      SELECT f.experiment, f.id, f.event, f.on_day, f.starts_on, f.ends_on, f.room_by,
        f.headline IS NOT NULL
      FROM \(Self.from) JOIN experiment_version AS f ON f.experiment = e.id
      WHERE \(condition) AND \(known.holds("f.event")) ORDER BY f.id
      """, values
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      frames[try row.integer(1)] = (place, found[place].frames.count)
      var frame = ExperimentFacts.Frame(
        order: try row.integer(2), day: try row.day(3), startsOn: try row.day(4),
        endsOn: try row.day(5))
      frame.roomBy = try row.optionalInteger(6)
      frame.hasHeadline = try row.integer(7) == 1
      found[place].frames.append(frame)
    }
    try database.rows(
      """
      SELECT d.experiment_version, d.on_day, d.kind
      FROM \(Self.from) JOIN experiment_version AS f ON f.experiment = e.id
      JOIN experiment_day AS d ON d.experiment_version = f.id
      WHERE \(condition) ORDER BY d.on_day, d.id
      """, values
    ) { row in
      guard let (place, frame) = frames[try row.integer(0)] else { return }
      found[place].frames[frame].moments.append(
        ExperimentFacts.Moment(
          day: try row.day(1), kind: EvaluationKind(rawValue: try row.text(2)) ?? .interim))
    }
    try database.rows(
      """
      SELECT p.experiment_version, p.role, p.person, b.body
      FROM \(Self.from) JOIN experiment_version AS f ON f.experiment = e.id
      JOIN experiment_person AS p ON p.experiment_version = f.id
      LEFT JOIN text_body AS b ON b.text = p.name
      WHERE \(condition) ORDER BY p.id
      """, values
    ) { row in
      guard let (place, frame) = frames[try row.integer(0)] else { return }
      found[place].frames[frame].people.append(
        ExperimentFacts.Companion(
          role: ExperimentRole(rawValue: try row.text(1)) ?? .support,
          person: try row.optionalInteger(2), name: try row.optionalText(3)))
    }
    try database.rows(
      """
      SELECT n.experiment, n.id, n.kind, n.on_day, n.person
      FROM \(Self.from) JOIN evaluation AS n ON n.experiment = e.id
      WHERE \(condition) AND \(known.holds("n.event")) ORDER BY n.id
      """, values
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      found[place].evaluations.append(
        ExperimentFacts.Evaluated(
          id: try row.integer(1), kind: EvaluationKind(rawValue: try row.text(2)) ?? .interim,
          day: try row.day(3), person: try row.integer(4)))
    }
    try database.rows(
      """
      SELECT d.experiment, d.decision, d.on_day
      FROM \(Self.from) JOIN experiment_decision AS d ON d.experiment = e.id
      WHERE \(condition) AND \(known.holds("d.event")) ORDER BY d.id
      """, values
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      found[place].decision = (
        ExperimentDecision(rawValue: try row.text(1)) ?? .stop, try row.day(2)
      )
    }
    return found
  }

  /// Who agrees as the manager, by agreement, and since when: from the first of the newest versions
  /// in force that name the same one.
  private func managersNow(
    where condition: String, _ values: [SQLiteValue]
  ) throws -> [Int64: (person: Int64, since: Day)] {
    var found: [Int64: (person: Int64, since: Day)] = [:]
    try database.rows(
      """
      SELECT DISTINCT a.id, w.id, p.person, s.on_day
      FROM \(Self.from) JOIN agreement_version AS w ON w.agreement = a.id
      JOIN agreement_step AS s ON s.agreement_version = w.id AND s.step = 'in_force'
      JOIN agreement_party AS p ON p.agreement_version = w.id AND p.role = 'manager'
      WHERE \(condition) AND \(known.holds("w.event")) AND \(known.holds("s.event"))
      ORDER BY w.id
      """, values
    ) { row in
      let (agreement, person) = (try row.integer(0), try row.integer(2))
      guard found[agreement]?.person != person else { return }
      found[agreement] = (person, try row.day(3))
    }
    return found
  }

  /// The texts of its frame.
  func texts(of experiment: Int64) throws -> (how: String, headline: String?) {
    let headline = try database.text(
      """
      SELECT b.body FROM experiment_version AS f JOIN text_body AS b ON b.text = f.headline
      WHERE f.experiment = ?1 AND \(holds("f")) ORDER BY f.id DESC LIMIT 1
      """, .integer(experiment))
    let how = try database.text(
      """
      SELECT b.body FROM experiment_version AS f JOIN text_body AS b ON b.text = f.how
      WHERE f.experiment = ?1 AND \(holds("f")) ORDER BY f.id DESC LIMIT 1
      """, .integer(experiment))
    return (how ?? "", headline)
  }

  func handovers(
    of experiment: Int64, names: (Int64) throws -> (number: String, name: String)
  ) throws -> [ExperimentView.Handover] {
    var found: [ExperimentView.Handover] = []
    try database.rows(
      """
      SELECT h.id, b.body, h.person, n.answer, d.energy, n.seen,
        \(Told.author("handover_answer"))
      FROM handover AS h LEFT JOIN text_body AS b ON b.text = h.task
      LEFT JOIN handover_answer AS n ON n.id = (
        SELECT max(o.id) FROM handover_answer AS o WHERE o.handover = h.id AND \(holds("o")))
      LEFT JOIN handover_answer_details AS d ON d.handover_answer = n.id
      WHERE h.experiment = ?1 AND \(known.holds("h.event"))
        \(until.map { "AND (SELECT today FROM event WHERE id = h.event) <= '\($0)'" } ?? "")
      ORDER BY h.id
      """, [.integer(experiment)]
    ) { row in
      let who = try names(try row.integer(2))
      found.append(
        ExperimentView.Handover(
          id: try row.integer(0), task: try row.optionalText(1) ?? "", number: who.number,
          name: who.name, person: try row.integer(2),
          answer: try row.optionalText(3).flatMap { HandoverAnswer(rawValue: $0) },
          energy: try row.optionalInteger(4),
          told: try Told(row, from: 5)))
    }
    return found
  }

  /// The manager who decided with the employee, how that came in, and why it was taken.
  func decided(
    _ experiment: Int64
  ) throws -> (manager: Int64, told: Told?, reason: String?)? {
    try database.first(
      """
      SELECT n.seen, \(Told.author("experiment_decision")), b.body, n.manager
      FROM experiment_decision AS n LEFT JOIN text_body AS b ON b.text = n.reason
      WHERE n.experiment = ?1 AND \(holds("n"))
      """, .integer(experiment)
    ) { (try $0.integer(3), try Told($0, from: 0), try $0.optionalText(2)) }
  }

  /// In the order of the digest.
  static let evaluationColumns =
    "gave, cost, exciting, note, "
    + EvaluationScore.allCases.map(\.rawValue).joined(separator: ", ")

  func evaluation(_ id: Int64) throws -> (told: Told?, content: EvaluationContent) {
    var content = EvaluationContent()
    var told: Told?
    try database.rows(
      """
      SELECT n.seen, \(Told.author("evaluation")), \(Self.evaluationColumns)
      FROM evaluation AS n JOIN evaluation_details AS d ON d.evaluation = n.id WHERE n.id = ?1
      """, [.integer(id)]
    ) { row in
      told = try Told(row, from: 0)
      content.gave = try row.optionalText(2)
      content.cost = try row.optionalText(3)
      content.exciting = try row.optionalText(4)
      content.note = try row.optionalText(5)
      for (place, score) in EvaluationScore.allCases.enumerated() {
        content.scores[score] = try row.optionalInteger(Int32(place + 6))
      }
    }
    return (told, content)
  }
}
