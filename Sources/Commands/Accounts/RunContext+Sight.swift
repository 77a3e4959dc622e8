internal import Messages
internal import Store

/// What a person who is named as the actor may see of others (`manager_sees`).
extension RunContext {
  /// - Parameter person: whose accounts are looked at; nil for those of everybody.
  /// - Returns: nil for who may see everything.
  func sight(_ store: Store, of person: Int64?) throws -> Sight? {
    try Sight(store, actor: actor, on: today, of: person)
  }

  /// The balances among these that the actor may see.
  func visible(_ balances: [AccountBalance], _ store: Store) throws -> [AccountBalance] {
    let people = Set(balances.compactMap(\.person))
    guard let first = people.first,
      let sight = try sight(store, of: people.count == 1 ? first : nil)
    else { return balances }
    return balances.filter { sight.balance(of: $0.person, scheme: $0.scheme) }
  }

  func notForYou(_ whose: String) -> Problem {
    Problem("not-for-you", .notAllowed, messages.accounts.notForYou(actor, whose: whose))
  }
}
