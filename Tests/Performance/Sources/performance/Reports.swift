/// Every report on three years of a large organisation, and those that put people together, in each
/// way.
struct Reports {
  let workshop: Workshop
  /// The day after the last year.
  private static let today = "2026-01-05"
  private static let names = [
    "use", "benchmark", "purposes", "unmet", "lapse", "time", "fund", "expiring", "subsidies",
    "crafting", "outcomes", "impact",
  ]
  private static let groupings = ["education", "age", "hours", "contract", "team"]

  func run(people: Int, rounds: Int) throws {
    let database = try workshop.years(of: people, through: Self.today)
    for name in Self.names { try measure([name], people, rounds, database) }
    for name in ["use", "purposes", "unmet", "time"] {
      for grouping in Self.groupings {
        try measure([name, "--by", grouping], people, rounds, database)
      }
    }
    try measure(["use", "--from", "2023-01-01", "--to", "2025-12-31"], people, rounds, database)
  }

  private func measure(
    _ words: [String], _ people: Int, _ rounds: Int, _ database: String
  ) throws {
    var times: [Double] = []
    var peak = 0
    for _ in 0..<rounds {
      let used = try Command(
        program: workshop.binary,
        arguments: ["report"] + words
          + ["--format", "json", "--no-input", "--today", Self.today]
          + ["--db", workshop.path(database)]
      ).run()
      times.append(used.processor)
      peak = max(peak, used.peak)
    }
    Table.row(
      "report \(words.joined(separator: " ")) of \(people) people", median(times), nil, peak: peak)
  }
}
