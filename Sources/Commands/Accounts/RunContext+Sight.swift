internal import Messages
internal import Records
internal import Store

/// What a person who is named as the actor may see of others (`manager_sees`).
extension RunContext {
  /// - Parameter person: whose accounts are looked at; nil for those of everybody.
  /// - Returns: nil for who may see everything.
  func sight(_ store: Store, of person: Int64?) throws -> Sight? {
    try sight(store, ofAll: person.map { [$0] })
  }

  /// - Parameter people: whose accounts are looked at, beside those of the organisation; nil for
  ///   those of everybody.
  func sight(_ store: Store, ofAll people: Set<Int64>?) throws -> Sight? {
    try Sight(registers(store), actor: actor, on: today, of: people)
  }

  /// Whether the actor is an employee without the role hr, while others hold it.
  func isLimited(_ store: Store) throws -> Bool {
    try Sight.isLimited(registers(store), actor: actor, on: today)
  }

  /// Who may see what is so by the roles of now, whatever was known on another day.
  private func registers(_ store: Store) throws -> Store {
    settings.knownOn == nil ? store : try openStore(.readOnly)
  }

  /// The balances among these that the actor may see.
  func visible(_ balances: [AccountBalance], _ store: Store) throws -> [AccountBalance] {
    guard let sight = try sight(store, ofAll: Set(balances.compactMap(\.person))) else {
      return balances
    }
    return balances.filter { sight.balance(of: $0.person, scheme: $0.scheme) }
  }

  /// Refuses a claim that the actor neither sees nor decides on, before anything of it is told.
  func refuseOthers(_ claims: [String], _ store: Store) throws {
    guard try isLimited(store) else { return }
    for id in claims {
      let claim = try store.claim(id, asOf: today)
      if let sight = try sight(store, of: claim.facts.person), !sight.claim(claim) {
        throw notForYou(claim.id)
      }
    }
  }

  /// Refuses a claim for somebody who enters it for themselves.
  func refuseOthers(entering person: PersonRecord, _ store: Store) throws {
    guard let sight = try sight(store, of: person.id), !sight.isOwnOrManaged(person.id) else {
      return
    }
    throw Problem(
      "not-for-you", .notAllowed,
      messages.sight.ownOrManaged(actor, employee: person.number))
  }

  /// A refusal without the figures of an account that the actor may not see.
  func withoutFigures<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch StoreError.refused(let refusal) {
      guard let hidden = try hidden(refusal) else { throw StoreError.refused(refusal) }
      throw hidden
    }
  }

  private func hidden(_ refusal: Refusal) throws -> Problem? {
    let words = messages.sight
    let explain = Explain(messages: messages)
    let (employee, scheme, wording): (String?, String, Wording)
    switch refusal {
    case .insufficient(let code, let number, _, let asked, let on, let unit):
      (employee, scheme) = (number, code)
      wording = words.insufficient(
        scheme: code, employee: number, asked: explain.amount(asked, unit), day: day(on))
    case .leave(.insufficient(let number, let code, _, let asked, let on)):
      (employee, scheme) = (number, code)
      wording = messages.leave.refusal(
        .insufficientUnseen(
          employee: number, scheme: code, asked: explain.amount(asked, .minutes), day: day(on)))
    case .abovePersonLimit(let code, let number, let asked, _, let most, _):
      (employee, scheme) = (number, code)
      wording = words.abovePersonLimit(
        scheme: code, employee: number, asked: explain.amount(asked, .euro),
        most: explain.amount(most, .euro))
    default: return nil
    }
    guard System.exists(settings.database) else { return nil }
    let store = try openStore(.readOnly)
    let person = try employee.map { try store.person($0, asOf: today).id }
    guard let sight = try sight(store, of: person ?? 0), !sight.balance(of: person, scheme: scheme)
    else { return nil }
    return Problem(explain.problem(refusal).id, .refused, wording)
  }

  func notForYou(_ whose: String) -> Problem {
    Problem("not-for-you", .notAllowed, messages.accounts.notForYou(actor, whose: whose))
  }
}
