import Foundation

/// A year of development days of everybody: a pattern and twenty days of leave each.
struct LeaveYear {
  let workshop: Workshop

  func run(people: Int, rounds: Int) throws {
    let large = try organisation(of: people)
    let small = try organisation(of: 100)
    let done = { try workshop.boetseer("sync", "--through", "2023-12-31", on: $0).run() }
    try workshop.copy(large, to: "done.db")
    _ = try done("done.db")
    try Comparison(
      title: "sync of a year with 20 days of leave each for \(people) people; "
        + "sqlite3 INSERT … SELECT of the same rows",
      rounds: rounds,
      ours: {
        try workshop.copy(large, to: "ours.db")
        return try done("ours.db")
      },
      reference: {
        try workshop.copy(large, to: "theirs.db")
        return try workshop.shell(workshop.copyOfLastEvent(in: "done.db"), on: "theirs.db").run()
      }
    ).run()
    workshop.remove("ours.db", "theirs.db", "ours.db-journal", "theirs.db-journal")
    try workshop.copy(small, to: "small-done.db")
    _ = try done("small-done.db")
    try AccountShow(workshop: workshop).bySize(
      [(100, "small-done.db"), (people, "done.db")], words: ["leave", "balance", "000123"],
      rounds: 20)
    workshop.remove("done.db", "small-done.db")
  }

  /// The organisation with forty hours a year, patterns and leave taken in, none of it booked.
  private func organisation(of people: Int) throws -> String {
    let given = try workshop.organisation(of: people, imported: true)
    let name = "leave-\(people).db"
    try workshop.copy(given.database, to: name)
    let scheme = workshop.path("days.yaml")
    try LeaveYear.scheme.write(toFile: scheme, atomically: false, encoding: .utf8)
    try workshop.boetseer("import", "schemes", scheme, on: name).run()
    try rows(
      "patterns", of: given.employees, people,
      header: "employee,valid_from,"
        + "mon,tue,wed,thu,fri,sat,sun"
    ) { employee, _ in
      ["\(employee),2023-01-01,8,8,8,8,4,,"]
    }
    try rows("leave", of: given.employees, people, header: "employee,scheme,date,hours") {
      employee, number in
      (0..<20).map { "\(employee),DAYS,2023-\(LeaveYear.day(number, $0)),1" }
    }
    for kind in ["patterns", "leave"] {
      try workshop.boetseer("import", kind, workshop.path("\(kind).csv"), on: name).run()
    }
    return name
  }

  /// Twenty days in ten months, others for others.
  private static func day(_ person: Int, _ place: Int) -> String {
    let month = place / 2 + 2
    let day = 1 + (person % 13) + (place % 2) * 14
    return (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
  }

  /// A file with rows for everybody who was in service from the first day on.
  private func rows(
    _ name: String, of employees: String, _ people: Int, header: String,
    _ row: (String, Int) -> [String]
  ) throws {
    let lines = try String(contentsOfFile: employees, encoding: .utf8).split(separator: "\n")
    var text = header + "\n"
    for (number, line) in lines.dropFirst().prefix(people).enumerated() {
      let employee = line.prefix { $0 != "," }
      for row in row(String(employee), number) { text += row + "\n" }
    }
    try text.write(toFile: workshop.path("\(name).csv"), atomically: false, encoding: .utf8)
  }

  private static let scheme = """
    schemes:
      - code: DAYS
        name: {nl: Ontwikkeldagen, en: Development days}
        form: time
        unit: hours
        basis: {kind: company}
        works_council: {cao: true}
        tax_status: confirmed
        versions:
          - valid_from: 2023-01-01
            grant: {amount: "40", per: year, hours: {scale: full}}
            expiry: {rule: year_end}

    """
}
