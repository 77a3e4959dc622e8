internal import SQLite

/// What verifying the whole chain found.
package struct AuditResult: Sendable, Equatable {
  /// Events read, and the hash of the last one.
  package var events: Int64
  package var head: String
  /// The first event that does not fit, texts that are not the recorded ones, anchors that the
  /// chain no longer holds.
  package var findings: [Finding]
  /// Names and texts that are gone, as erasing somebody leaves them: the chain stands without.
  package var erased: Int64
}

extension Store {
  /// Recomputes every hash of the chain and of the texts beside it, and compares with what was
  /// written down outside the database.
  ///
  /// - Parameter anchors: nil where nothing was written down.
  package func audit(
    anchors: [Anchor]?, progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws -> AuditResult {
    try database.read {
      var report = DoctorReport()
      try verifyChain(progress: progress).map { report.add($0) }
      let erased = try verifyTexts { report.add($0) }
      if let anchors { try anchorFindings(anchors).forEach { report.add($0) } }
      let head = try chainHead()
      return AuditResult(
        events: head?.event ?? 0, head: head?.hash ?? "", findings: report.findings,
        erased: erased)
    }
  }
}
