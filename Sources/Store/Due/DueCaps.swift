internal import Records

extension Store {
  /// Days ahead in which somebody is told that a cap will not let a grant stand (docs/rules.md 22).
  package static let capAhead = 90

  /// What the coming grants bring above a cap: accounts are derived as for a sync through that
  /// day, and nothing is posted. Schemes without a cap in those days cost nothing.
  func dueCaps(_ question: DueQuestion) throws -> [DueItem] {
    let last = max(question.until, question.today + Store.capAhead)
    var found: [DueItem] = []
    for stored in try schemes() where stored.isCapped(after: question.today, through: last) {
      let keeper = try LedgerKeeper(self, scheme: stored.scheme.code)
      keeper.onDerived = { person, stored, derived in
        let scheme = stored.scheme
        guard question.sight?.balance(of: person, scheme: scheme.code) ?? true else { return }
        for (day, amount) in derived.aboveCap(after: question.today, through: last) {
          found.append(
            DueItem(
              .cap, .aboveCap, day: day, person: person, scheme: scheme.code, unit: scheme.unit,
              amount: amount, for: [.employee]))
        }
      }
      _ = try keeper.bring(.everybody, through: last, recording: nil)
    }
    return found
  }
}

extension StoredScheme {
  /// Whether a grant of these days can meet a cap.
  fileprivate func isCapped(after first: Day, through last: Day) -> Bool {
    guard scheme.isPersonal, hasConsent else { return false }
    return scheme.versions.indices.contains { place in
      let version = scheme.versions[place]
      let next = scheme.versions.dropFirst(place + 1).first?.validFrom
      return version.validFrom <= last && next.map { $0 > first } ?? true
        && (version.cap != nil || version.targets.contains { $0.cap != nil })
    }
  }
}
