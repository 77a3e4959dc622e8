/// A year's grants of everybody, beside the shell that copies the same rows from a database where
/// they are into the same schema, its triggers included.
struct Sync {
  let workshop: Workshop

  func run(people: Int, rounds: Int) throws {
    let given = try workshop.organisation(of: people, imported: true)
    let done = { try workshop.boetseer("sync", "--through", "2023-12-31", on: $0).run() }
    try workshop.copy(given.database, to: "done.db")
    _ = try done("done.db")
    try Comparison(
      title: "sync of a year for \(people) people; sqlite3 INSERT … SELECT of the same rows",
      rounds: rounds,
      ours: {
        try workshop.copy(given.database, to: "ours.db")
        return try done("ours.db")
      },
      reference: {
        try workshop.copy(given.database, to: "theirs.db")
        return try workshop.shell(workshop.copyOfLastEvent(in: "done.db"), on: "theirs.db").run()
      }
    ).run()
    workshop.remove("done.db", "ours.db", "theirs.db")
    workshop.remove("done.db-journal", "ours.db-journal", "theirs.db-journal")
  }
}
