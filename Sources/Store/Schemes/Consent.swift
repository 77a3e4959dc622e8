package import Records
internal import SQLite

/// What a scheme without consent of the works council would do if it had it.
package struct ConsentRehearsal: Sendable, Equatable {
  package var scheme: String
  package var unit: Unit
  package var summary: PostingSummary
}

extension StoredScheme {
  /// Without consent a scheme can be checked and rehearsed, never granted.
  var hasConsent: Bool { scheme.worksCouncil != nil }
}

extension Store {
  /// Nothing is put on, claimed from or taken along to an account that nobody may be granted.
  func requireConsent(_ stored: StoredScheme) throws {
    guard stored.hasConsent else {
      throw StoreError.refused(.noWorksCouncil(code: stored.scheme.code))
    }
  }

  /// What the schemes without consent would post through a day; nothing is written.
  ///
  /// - Parameter code: one of them; nil is all.
  package func rehearseWithoutConsent(
    through day: Day, scheme code: String?
  ) throws -> [ConsentRehearsal] {
    try database.read {
      try schemes().filter { !$0.hasConsent && (code == nil || $0.scheme.code == code) }.map {
        let keeper = try LedgerKeeper(self, scheme: $0.scheme.code)
        keeper.assumesConsent = true
        return ConsentRehearsal(
          scheme: $0.scheme.code, unit: $0.scheme.unit,
          summary: try keeper.bring(.everybody, through: day, recording: nil))
      }
    }
  }
}
