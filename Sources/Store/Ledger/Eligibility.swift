internal import Records
internal import SQLite

extension LedgerKeeper {
  /// Somebody with an account may use it, whatever changed since; somebody without must belong
  /// to the people the scheme is for.
  func isEligible(
    _ stored: StoredScheme, _ index: Int, _ person: PersonRecord, on day: Day
  ) throws -> Bool {
    let state = person.state(on: day)
    guard state.isEmployed(on: day) else {
      // Who left asks for what they kept, not for what lapsed.
      guard stored.scheme.isPersonal else { return false }
      return try derived(person: person.id, scheme: stored, through: day)
        .available(on: day) > 0
    }
    return try stored.isMeant(for: state, index) || hasAccount(stored, person.id)
      || hasRights(stored, person.id, on: day)
  }

  /// Whether somebody had something in a scheme by a day, booked or not: what they have does not
  /// hang on a sync (docs/rules.md 2).
  func hasRights(_ stored: StoredScheme, _ person: Int64, on day: Day) throws -> Bool {
    guard stored.scheme.isPersonal else { return false }
    return try !derived(person: person, scheme: stored, through: day).lots.isEmpty
  }

  func hasAccount(_ stored: StoredScheme, _ person: Int64) throws -> Bool {
    try database.integer(
      "SELECT 1 FROM account WHERE kind = 'person' AND person = ?1 AND scheme = ?2",
      .integer(person), .integer(stored.id)) != nil
  }
}
