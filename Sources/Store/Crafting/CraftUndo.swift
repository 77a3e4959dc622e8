extension Store {
  /// Queries for later events about an agreement or experiment that an event ?1 was about: who
  /// answered or looked back since built on it.
  static var followingCrafting: [String] {
    let agreements = { (event: String) in
      """
      SELECT a.id FROM agreement AS a WHERE a.event \(event)
      UNION SELECT agreement FROM agreement_version WHERE event \(event)
      UNION SELECT v.agreement FROM agreement_step AS s
        JOIN agreement_version AS v ON v.id = s.agreement_version WHERE s.event \(event)
      UNION SELECT v.agreement FROM agreement_answer AS n
        JOIN agreement_party AS p ON p.id = n.agreement_party
        JOIN agreement_version AS v ON v.id = p.agreement_version WHERE n.event \(event)
      """
    }
    let experiments = """
      SELECT id FROM experiment WHERE event = ?1
      UNION SELECT experiment FROM experiment_version WHERE event = ?1
      UNION SELECT experiment FROM evaluation WHERE event = ?1
      UNION SELECT experiment FROM experiment_decision WHERE event = ?1
      """
    let touched = "SELECT id FROM agreement WHERE id IN (\(agreements("= ?1")))"
    return [
      "SELECT event FROM agreement_version WHERE agreement IN (\(touched)) AND event > ?1",
      """
      SELECT s.event FROM agreement_step AS s
      JOIN agreement_version AS v ON v.id = s.agreement_version
      WHERE v.agreement IN (\(touched)) AND s.event > ?1
      """,
      """
      SELECT n.event FROM agreement_answer AS n
      JOIN agreement_party AS p ON p.id = n.agreement_party
      JOIN agreement_version AS v ON v.id = p.agreement_version
      WHERE v.agreement IN (\(touched)) AND n.event > ?1
      """,
      """
      SELECT e.event FROM experiment AS e JOIN agreement_version AS v ON v.id = e.agreement_version
      WHERE v.agreement IN (\(touched)) AND e.event > ?1
      """,
    ]
      + ["experiment_version", "evaluation", "experiment_decision"].map {
        "SELECT event FROM \($0) WHERE experiment IN (\(experiments)) AND event > ?1"
      }
  }
}
