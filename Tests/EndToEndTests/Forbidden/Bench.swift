import Foundation

/// A copy of a file on which one plain connection runs transactions, each on the same bytes.
///
/// The connection stays: reading the schema takes ten times as long as an attempt. It notices
/// that the bytes were put back from the change counter in the header, as it would notice another
/// process (https://sqlite.org/fileformat2.html#file_change_counter).
final class Bench {
  struct Outcome {
    /// What was refused, by the statement's place.
    var refusals: [Int: PlainConnection.Refusal] = [:]
    /// The file after COMMIT.
    var bytes: Data
  }

  let connection: PlainConnection
  private let path: String
  private var original: Data

  init(_ path: String) throws {
    self.path = path
    connection = try PlainConnection(path)
    original = try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Takes what is in the file now for what every transaction starts from.
  func keep() throws { original = try Data(contentsOf: URL(fileURLWithPath: path)) }

  /// Runs the statements as one transaction to its COMMIT, whatever is refused meanwhile.
  func run(_ statements: [String]) throws -> Outcome {
    var outcome = Outcome(bytes: original)
    _ = connection.run("BEGIN IMMEDIATE")
    for (index, sql) in statements.enumerated() {
      outcome.refusals[index] = connection.run(sql)
    }
    if let refusal = connection.run("COMMIT") { throw refusal }
    outcome.bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    if outcome.bytes != original { try original.write(to: URL(fileURLWithPath: path)) }
    return outcome
  }
}
