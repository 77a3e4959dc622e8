internal import Records
internal import SQLite

/// Which schemes of time pay a request: those named, or the one that fits.
struct LeaveSources {
  let store: Store
  let keeper: LedgerKeeper

  func choose(_ input: LeaveInput, _ person: PersonRecord) throws -> [StoredScheme] {
    guard input.schemes.isEmpty else {
      return try input.schemes.map { code in
        let stored = try store.scheme(code)
        try check(stored, input, person)
        return stored
      }
    }
    let fitting = keeper.allSchemes.filter { stored in
      stored.scheme.form == .time && (try? check(stored, input, person)) != nil
    }
    switch fitting.count {
    case 1: return fitting
    case 0: throw StoreError.refused(.leave(.noTime(employee: person.number)))
    default: throw StoreError.refused(.leave(.severalTimes(fitting.map(\.scheme.code))))
    }
  }

  private func check(
    _ stored: StoredScheme, _ input: LeaveInput, _ person: PersonRecord
  ) throws {
    let code = stored.scheme.code
    guard stored.scheme.form == .time else {
      throw StoreError.refused(.wrongForm(code: code, form: stored.scheme.form))
    }
    try store.requireConsent(stored)
    guard let index = stored.scheme.versionIndex(on: input.from),
      try keeper.isEligible(stored, index, person, on: input.from)
    else {
      throw StoreError.refused(
        .notEligible(scheme: code, employee: person.number, day: input.from))
    }
  }
}
