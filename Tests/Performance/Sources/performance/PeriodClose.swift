import Foundation

/// The end of a year in which something lapses, goes back to a pot and is carried on for everybody,
/// beside the shell that copies the same rows.
struct PeriodClose {
  let workshop: Workshop

  func run(people: Int, rounds: Int) throws {
    let given = try workshop.organisation(of: people, imported: true)
    try workshop.copy(given.database, to: "year.db")
    try schemes.write(toFile: workshop.path("ends.yaml"), atomically: false, encoding: .utf8)
    try workshop.boetseer("import", "schemes", workshop.path("ends.yaml"), on: "year.db").run()
    try workshop.boetseer("sync", "--through", "2023-12-31", on: "year.db").run()
    try workshop.copy("year.db", to: "done.db")
    _ = try close("done.db")
    let copied = {
      try workshop.copy("year.db", to: "theirs.db")
      return try workshop.shell(workshop.copyOfLastEvent(in: "done.db"), on: "theirs.db").run()
    }
    let ours = { (verb: () throws -> Usage) in
      try workshop.copy("year.db", to: "ours.db")
      return try verb()
    }
    try Comparison(
      title: "period rehearse for \(people) people; sqlite3 INSERT … SELECT of the same rows",
      rounds: rounds, ours: { try ours { try year("rehearse", "ours.db") } }, reference: copied
    ).run()
    try Comparison(
      title: "period close for \(people) people; sqlite3 INSERT … SELECT of the same rows",
      rounds: rounds, ours: { try ours { try close("ours.db") } }, reference: copied
    ).run()
    for name in ["year.db", "done.db", "ours.db", "theirs.db"] {
      workshop.remove(name, name + "-journal")
    }
  }

  private func close(_ database: String) throws -> Usage { try year("close", database) }

  private func year(_ verb: String, _ database: String) throws -> Usage {
    try workshop.boetseer(
      "period", verb, "2023", "--today", "2024-01-05", "--actor", "controller", on: database
    ).run()
  }

  private var schemes: String {
    let rules = [
      ("LAPSES", "account", "{rule: year_end}", ""),
      (
        "CARRIED", "account", "{rule: year_end, then: carry, carry: {at_most: \"50\", months: 3}}",
        ""
      ),
      (
        "BACK", "voucher", "{rule: year_end, then: return}",
        "pot: {code: BACKPOT, total: \"90000000\", per: year}"
      ),
    ]
    return "schemes:\n"
      + rules.map { code, form, expiry, more in
        """
          - code: \(code)
            name: \(code)
            form: \(form)
            unit: EUR
            basis: {kind: company}
            works_council: {cao: true}
            versions:
              - valid_from: 2023-01-01
                grant: {amount: "100.00", per: year}
                expiry: \(expiry)
                \(more)

        """
      }.joined()
  }
}
