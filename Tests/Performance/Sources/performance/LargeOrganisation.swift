import Foundation

/// The largest organisation there is room for, every month of eleven granted to everybody: what
/// single commands take there, and beside small ones.
struct LargeOrganisation {
  let workshop: Workshop

  func run(people: Int) throws {
    var databases: [(people: Int, name: String)] = []
    for size in [1_000, 100_000, people] {
      let given = try workshop.organisation(of: size, imported: false)
      let taken = try workshop.boetseer(
        "import", "employees", given.employees, "--effective", "2023-01-01", on: given.database
      ).run()
      let loaded = try Command(
        program: workshop.generator,
        arguments: ["--ledger", workshop.path(given.database), "--months", "11"]
      ).run()
      databases.append((size, given.database))
      guard size == people else { continue }
      Table.row("import employees, \(people) rows", taken.processor, nil, peak: taken.peak)
      Table.row("loading \(people * 11) transfers", loaded.processor, nil, peak: loaded.peak)
    }
    let large = databases[databases.count - 1].name
    let attributes = try FileManager.default.attributesOfItem(atPath: workshop.path(large))
    let size = (attributes[.size] as? Int64 ?? 0) / 1_048_576
    print("the file of \(people) people and \(people * 11) transfers: \(size) MiB")
    try AccountShow(workshop: workshop).bySize(databases, rounds: 20)
    try one(
      "one booking", ["account", "adjust", "000123", "MONTHLY", "--plus", "10", "--reason", "x"],
      large)
    try one("all balances as of a day", ["account", "list", "--as-of", "2023-06-30"], large)
    try one("doctor --quick", ["doctor", "--quick"], large)
    try one("doctor", ["doctor"], large)
  }

  private func one(_ title: String, _ words: [String], _ database: String) throws {
    let used = try Command(
      program: workshop.binary,
      arguments: words + ["--no-input", "--db", workshop.path(database)]
    ).run()
    Table.row(title, used.processor, nil, peak: used.peak)
  }
}
