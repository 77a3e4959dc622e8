import Foundation

// Measures the release binary from outside, as whole processes, beside other programs that do the
// same work. Prints one table; docs/performance.md keeps it.

let words = CommandLine.arguments.dropFirst()
guard words.count >= 2 else {
  let usage = """
    usage: performance BINARY GENERATOR [start] [show] [import] [sync] [leave]
           [close] [reports] [exports] [large]

    Measures `boetseer` (BINARY) on what `boetseer-sample` (GENERATOR) makes. Without names all
    but `large` is measured: half an hour, and 5 GB of room for temporary files.

    """
  FileHandle.standardError.write(Data(usage.utf8))
  exit(64)
}
let paths = Array(words.prefix(2))
let chosen = Set(words.dropFirst(2))
let asked = { (name: String) in
  chosen.isEmpty ? name != "large" : chosen.contains(name)
}

let workshop = try Workshop(binary: paths[0], generator: paths[1])
defer {
  try? FileManager.default.removeItem(at: workshop.folder)
  unlink(Command.complaints)
}

Table.header()
if asked("start") {
  try Comparison(
    title: "start-up: version; sqlite3 that answers one query", rounds: 100,
    ours: { try Command(program: workshop.binary, arguments: ["version"]).run() },
    reference: { try Command(program: workshop.shell, arguments: [":memory:", "SELECT 1"]).run() }
  ).run()
}
if asked("show") { try AccountShow(workshop: workshop).beside(rounds: 100) }
if asked("import") { try ImportEmployees(workshop: workshop).run(people: 1_000_000, rounds: 1) }
if asked("sync") { try Sync(workshop: workshop).run(people: 100_000, rounds: 3) }
if asked("leave") { try LeaveYear(workshop: workshop).run(people: 100_000, rounds: 3) }
if asked("close") { try PeriodClose(workshop: workshop).run(people: 100_000, rounds: 3) }
if asked("reports") { try Reports(workshop: workshop).run(people: 100_000, rounds: 3) }
if asked("exports") {
  try Exports(workshop: workshop).run(people: 100_000, months: 10, rounds: 5)
}
if asked("large") { try LargeOrganisation(workshop: workshop).run(people: 2_300_000) }
