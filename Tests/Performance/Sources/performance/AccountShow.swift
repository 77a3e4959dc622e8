/// One employee's accounts, in the sample and in organisations of very different size.
struct AccountShow {
  let workshop: Workshop

  /// Beside the shell that reads the same entitlements from the file.
  func beside(rounds: Int) throws {
    try workshop.boetseer("demo", on: "sample.db").run()
    try Comparison(
      title: "account show 000123 on the sample; sqlite3 SELECT of the same rows", rounds: rounds,
      ours: { try workshop.boetseer("account", "show", "000123", on: "sample.db").run() },
      reference: {
        try Command(
          program: workshop.shell,
          arguments: [
            workshop.path("sample.db"), "SELECT * FROM x_lot WHERE employee = '000123'",
          ]
        ).run()
      }
    ).run()
  }

  /// The same question in each database, in turn; the first is what the others are beside.
  func bySize(
    _ databases: [(people: Int, name: String)],
    words: [String] = ["account", "show", "000123"], rounds: Int
  ) throws {
    var times = [[Double]](repeating: [], count: databases.count)
    var peaks = [Int](repeating: 0, count: databases.count)
    for round in 0...rounds {
      for index in databases.indices {
        let used = try Command(
          program: workshop.binary,
          arguments: words + ["--no-input", "--db", workshop.path(databases[index].name)]
        ).run()
        guard round > 0 else { continue }
        times[index].append(used.processor)
        peaks[index] = max(peaks[index], used.peak)
      }
    }
    let smallest = median(times[0])
    for (index, database) in databases.enumerated() {
      Table.row(
        words.dropLast().joined(separator: " ")
          + " among \(database.people) people; among \(databases[0].people)",
        median(times[index]), smallest, peak: peaks[index])
    }
  }
}
