internal import Records
internal import SQLite

/// Where the money of a claim comes from: the schemes named, or the one that fits.
struct ClaimSources {
  let store: Store
  let schemes: [StoredScheme]
  let keeper: LedgerKeeper

  init(_ store: Store) throws {
    self.store = store
    keeper = try LedgerKeeper(store)
    schemes = keeper.allSchemes
  }

  /// - Parameter claim: the one that is changed; nil for a new one.
  func choose(
    _ input: ClaimInput, person: PersonRecord, claim: Int64? = nil
  ) throws -> [ClaimFacts.Source] {
    let chosen = try naming(others: input, person) {
      let chosen = try input.payFrom.isEmpty ? fitting(input, person) : named(input)
      for stored in chosen.map(\.stored) { try check(stored, input, person) }
      return chosen
    }
    let payable = try payable(chosen.map(\.stored), input)
    let amounts = try amounts(chosen, payable, input, person)
    let parts = input.parts.reduce(0) { $0 + $1.amount }
    guard parts <= payable else {
      throw StoreError.refused(.splitMismatch(total: parts, cost: payable))
    }
    if let early = input.parts.map(\.dueOn).min(), early < input.submittedOn {
      throw StoreError.refused(.partTooEarly(day: early, submitted: input.submittedOn))
    }
    let sources = layOut(
      sources: zip(chosen, amounts).map { ($0.stored.id, $1) }, parts: input.parts)
    try ClaimLimits(store: store, keeper: keeper).check(
      sources, person: person.id, claim: claim, submitted: input.submittedOn)
    return sources
  }

  /// The cost less what the employee pays of each claim; of several schemes the largest share.
  private func payable(_ chosen: [StoredScheme], _ input: ClaimInput) throws -> Int64 {
    let shares = chosen.compactMap { stored in
      stored.scheme.versionIndex(on: input.submittedOn).map {
        (stored.scheme.code, stored.scheme.versions[$0].ownShare)
      }
    }
    guard let (code, own) = shares.max(by: { $0.1 < $1.1 }), own > 0 else { return input.cost }
    guard own < input.cost else {
      throw StoreError.refused(.nothingAboveOwnShare(scheme: code, own: own, cost: input.cost))
    }
    return input.cost - own
  }

  /// Adds to a refusal of the wrong scheme which ones pay for such a claim of this person.
  private func naming<Result>(
    others input: ClaimInput, _ person: PersonRecord, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch StoreError.refused(let refusal) where refusal.isOfWrongSource {
      let forms = Scheme.Form.allCases.filter {
        $0 != .employerBudget || input.mandatory != .no
      }
      let paying = forms.flatMap { form in
        schemes.filter {
          $0.scheme.form == form && (try? check($0, input, person)) != nil
        }
      }
      guard !paying.isEmpty else { throw StoreError.refused(refusal) }
      throw StoreError.refused(.elsewhere(refusal, schemes: paying.map(\.scheme.code)))
    }
  }

  private typealias Choice = (stored: StoredScheme, amount: Int64?)

  private func named(_ input: ClaimInput) throws -> [Choice] {
    try input.payFrom.map { (stored: try store.scheme($0.scheme), amount: $0.amount) }
  }

  /// The one scheme that fits when none is named.
  private func fitting(_ input: ClaimInput, _ person: PersonRecord) throws -> [Choice] {
    let form: Scheme.Form = input.mandatory.isEmployersDuty ? .employerBudget : .account
    let found = schemes.filter { stored in
      stored.scheme.form == form && (try? check(stored, input, person)) != nil
    }
    switch found.count {
    case 1: return [(found[0], nil)]
    case 0:
      // Say why the only candidate does not fit, rather than that there is none.
      let candidates = schemes.filter { $0.scheme.form == form }
      if candidates.count == 1 { try check(candidates[0], input, person) }
      throw StoreError.refused(.noSource(employee: input.employee))
    default: throw StoreError.refused(.severalSources(found.map(\.scheme.code)))
    }
  }

  private func check(
    _ stored: StoredScheme, _ input: ClaimInput, _ person: PersonRecord
  ) throws {
    let index = try checkRules(stored, input)
    guard try keeper.isEligible(stored, index, person, on: input.submittedOn) else {
      throw StoreError.refused(
        .notEligible(
          scheme: stored.scheme.code, employee: input.employee, day: input.submittedOn))
    }
  }

  /// Whether the scheme pays for such a thing at all, whoever asks.
  ///
  /// - Parameter isRefused: it was asked of the scheme and refused, perhaps for that very reason.
  /// - Returns: the index of the version that rules the claim.
  func checkRules(
    _ stored: StoredScheme, _ input: ClaimInput, isRefused: Bool = false
  ) throws -> Int {
    let code = stored.scheme.code
    let day = input.submittedOn
    guard stored.scheme.unit == .euro, stored.scheme.form != .time else {
      throw StoreError.refused(.wrongForm(code: code, form: stored.scheme.form))
    }
    // A claim of earlier that was refused got nothing, with or without consent.
    if !isRefused { try store.requireConsent(stored) }
    if !isRefused, input.mandatory.isEmployersDuty, stored.scheme.form != .employerBudget {
      let instead = schemes.first { $0.scheme.form == .employerBudget }?.scheme.code
      throw StoreError.refused(
        .mandatory(basis: input.mandatory.rawValue, scheme: code, instead: instead))
    }
    guard let index = stored.scheme.versionIndex(on: day) else {
      throw StoreError.refused(
        .notEligible(scheme: code, employee: input.employee, day: day))
    }
    let version = stored.scheme.versions[index]
    if !isRefused, !version.purposes.isEmpty {
      guard !input.purposes.isEmpty else {
        throw StoreError.refused(.purposeNeeded(scheme: code, allowed: version.purposes))
      }
      if let other = input.purposes.first(where: { !version.purposes.contains($0) }) {
        throw StoreError.refused(
          .purposeNotAllowed(scheme: code, purpose: other, allowed: version.purposes))
      }
    }
    return index
  }

  /// What each source pays: the shares named, what is free for those left open, and the rest for
  /// the last of these.
  private func amounts(
    _ chosen: [Choice], _ payable: Int64, _ input: ClaimInput, _ person: PersonRecord
  ) throws -> [Int64] {
    let named = chosen.reduce(0) { $0 + ($1.amount ?? 0) }
    var left = payable - named
    let open = chosen.indices.filter { chosen[$0].amount == nil }
    guard left >= 0, !open.isEmpty || left == 0 else {
      throw StoreError.refused(.splitMismatch(total: named, cost: payable))
    }
    var amounts = chosen.map { $0.amount ?? 0 }
    for index in open {
      if index == open.last {
        amounts[index] = left
        break
      }
      let stored = chosen[index].stored
      let free = try keeper.derived(
        person: person.id, scheme: stored, through: input.submittedOn
      ).available(on: input.submittedOn)
      amounts[index] = min(left, free)
      left -= amounts[index]
    }
    return amounts
  }
}

extension Refusal {
  /// Whether another scheme may be the right one.
  fileprivate var isOfWrongSource: Bool {
    switch self {
    case .purposeNotAllowed, .notEligible, .wrongForm, .noSource, .noWorksCouncil: true
    default: false
    }
  }
}
