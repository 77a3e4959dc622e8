extension Workshop {
  /// Statements that write what the last event of another database wrote, in its order, into the
  /// same schema with its triggers.
  func copyOfLastEvent(in done: String) -> String {
    let tables = [
      "event", "event_text", "account", "lot", "lot_term", "transfer", "closed_period", "seal",
    ]
    let rows = tables.map { table in
      let event = table == "event" ? "id" : "event"
      // A lot starts empty: what is in it follows from its transfers.
      let columns =
        table == "lot"
        ? "id, event, account, kind, employment, period_start, adjustment, claim, payment, "
          + "source_lot, floor, 0, NULL, leave" : "*"
      let order = ["event", "event_text", "seal"].contains(table) ? "" : " ORDER BY id"
      return "INSERT INTO main.\(table) SELECT \(columns) FROM done.\(table) "
        + "WHERE \(event) = (SELECT max(id) FROM done.event)\(order);"
    }
    return """
      ATTACH '\(path(done))' AS done;
      BEGIN IMMEDIATE;
      \(rows.joined(separator: "\n"))
      COMMIT;

      """
  }
}
