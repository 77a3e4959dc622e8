internal import Glibc
internal import SQLite

/// The head of the chain as it was written down outside the database. Without one, a database
/// whose last events were cut off still verifies.
package struct Anchor: Sendable, Equatable {
  /// Hash of the first seal: whose chain it is.
  package var chain: String
  package var event: Int64
  package var hash: String
  package var recordedAt: String

  package init(chain: String, event: Int64, hash: String, recordedAt: String) {
    self.chain = chain
    self.event = event
    self.hash = hash
    self.recordedAt = recordedAt
  }

  /// One line of an anchor file.
  package var line: String { "\(recordedAt) \(chain) \(event) \(hash)" }

  /// Reads a line; nil when it is none.
  package init?(line: some StringProtocol) {
    let fields = line.split(separator: " ")
    guard fields.count == 4, fields[1].utf8.count == 64, fields[3].utf8.count == 64,
      let event = Int64(fields[2])
    else { return nil }
    self.init(
      chain: String(fields[1]), event: event, hash: String(fields[3]),
      recordedAt: String(fields[0]))
  }
}

extension Store {
  /// The head of the chain as an anchor of this moment; nil before the first event.
  package func anchor() throws -> Anchor? {
    try database.read {
      guard let first = try seal(of: 1), let head = try chainHead() else { return nil }
      return Anchor(
        chain: first, event: head.event, hash: head.hash, recordedAt: Clock.instant())
    }
  }

  /// The anchors of this chain that the chain no longer holds.
  ///
  /// A file may hold those of several databases. When none is of this one it is another's file, or
  /// the record was written anew from its first event: nothing else would tell.
  func anchorFindings(_ anchors: [Anchor]) throws -> [Finding] {
    let chain = try seal(of: 1)
    let own = anchors.filter { $0.chain == chain }
    guard !own.isEmpty else { return [Finding(.anchors, .file(path), .anchoredNowhere)] }
    return try own.compactMap { anchor in
      guard let hash = try seal(of: anchor.event) else {
        return Finding(.anchors, .event(anchor.event), .anchoredButMissing)
      }
      return hash == anchor.hash
        ? nil : Finding(.anchors, .event(anchor.event), .anchoredOtherwise)
    }
  }

  private func seal(of event: Int64) throws -> String? {
    try database.first("SELECT hash FROM seal WHERE event = ?1", .integer(event)) { row in
      try row.blob(0).map { hexadecimal($0) }.joined()
    }
  }
}
