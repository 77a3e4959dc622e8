package import Records
internal import SQLite

/// What people scored when they looked back on an experiment with their own work.
package struct CraftScores: Sendable {
  /// Employees who looked back in the period.
  package var lookedBack: Int64
  /// Empty where the period is not one year that is over.
  package var means: [EvaluationScore: ScoreMeans.Told]
  package var isTold = true
}

extension CraftPeriod {
  private struct Evaluation {
    var agreement: Int64
    var version: Int64
    var day: Day
    var scores: [EvaluationScore: Int64]
  }

  /// Everybody counts once: of somebody with several agreements the one that was looked back on
  /// last. A score that was erased counts nowhere.
  func scores(smallest: Int64) throws -> CraftScores {
    var byPerson: [Int64: [Evaluation]] = [:]
    var lookedBack: Set<Int64> = []
    let columns = EvaluationScore.allCases.map { "d.\($0.rawValue)" }.joined(separator: ", ")
    try database.rows(
      """
      SELECT a.person, a.id, v.id, n.on_day, \(columns)
      FROM evaluation AS n JOIN evaluation_details AS d ON d.evaluation = n.id
      JOIN experiment AS x ON x.id = n.experiment
      JOIN agreement_version AS v ON v.id = x.agreement_version
      JOIN agreement AS a ON a.id = v.agreement
      WHERE n.person = a.person AND n.on_day <= ?1
        AND n.event NOT IN (SELECT event FROM undone)
        AND x.event NOT IN (SELECT event FROM undone)
      ORDER BY a.person, n.on_day, n.id
      """, [.text(last.description)]
    ) { row in
      let person = try row.integer(0)
      guard team(of: person) != nil else { return }
      var evaluation = Evaluation(
        agreement: try row.integer(1), version: try row.integer(2), day: try row.day(3),
        scores: [:])
      for (place, score) in EvaluationScore.allCases.enumerated() {
        evaluation.scores[score] = try row.optionalInteger(Int32(place + 4))
      }
      if evaluation.day >= period.from { lookedBack.insert(person) }
      if !evaluation.scores.isEmpty { byPerson[person, default: []].append(evaluation) }
    }
    guard period.isYearThatIsOver else {
      return CraftScores(lookedBack: Int64(lookedBack.count), means: [:], isTold: false)
    }
    var entries: [EvaluationScore: [ScoreMeans.Entry]] = [:]
    for (person, all) in byPerson.sorted(by: { $0.key < $1.key }) {
      guard let newest = all.last, newest.day >= period.from else { continue }
      let own = all.filter { $0.agreement == newest.agreement }
      for score in EvaluationScore.allCases {
        guard var entry = entry(score, of: own) else { continue }
        entry.person = person
        entry.group = team(of: person) ?? ""
        entry.forms = forms(of: newest.version)
        entries[score, default: []].append(entry)
      }
    }
    return CraftScores(
      lookedBack: Int64(lookedBack.count),
      means: EvaluationScore.allCases.reduce(into: [:]) { found, score in
        guard let of = entries[score] else { return }
        found[score] = ScoreMeans(of, smallest: smallest).told
      })
  }

  /// The first and the last score, or the last alone; nil where there is no such score.
  private func entry(_ score: EvaluationScore, of all: [Evaluation]) -> ScoreMeans.Entry? {
    let given = all.filter { $0.scores[score] != nil }
    guard let newest = given.last, newest.day >= period.from, let last = newest.scores[score],
      !score.isCompared || given.count > 1
    else { return nil }
    return ScoreMeans.Entry(
      person: 0, group: "", forms: [],
      first: score.isCompared ? given.first?.scores[score] : nil, last: last)
  }
}
