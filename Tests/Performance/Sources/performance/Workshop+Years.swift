import Foundation

extension Workshop {
  /// A database with three years of an organisation: people who come, change and go, claims on an
  /// account, vouchers, a fund and the employer's budget, learning, and what lapsed.
  ///
  /// - Parameter people: about how many are in service in the last year.
  /// - Returns: the name of the database.
  func years(of people: Int, through day: String) throws -> String {
    let files = path("years-\(people)")
    let database = "years-\(people).db"
    try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
    // Of all in three years six in seven are there in the last of them.
    try Command(
      program: generator, arguments: ["--out", files, "--employees", String(people * 7 / 6)]
    ).run()
    try boetseer("init", on: database).run()
    try boetseer("import", "all", files, "--today", day, on: database).run()
    try boetseer("sync", "--today", day, on: database).run()
    return database
  }
}
