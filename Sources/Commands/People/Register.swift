internal import Messages
internal import Records
internal import Store

/// Names for the row numbers that records refer to, as of a day.
final class Register {
  let store: Store
  let day: Day
  let teams: [TeamState]
  private let places: [Int64: Int]
  private var people: [Int64: (number: String, name: String)] = [:]

  init(_ store: Store, asOf day: Day) throws {
    self.store = store
    self.day = day
    teams = try store.teams(asOf: day)
    places = Dictionary(uniqueKeysWithValues: teams.enumerated().map { ($1.id, $0) })
  }

  func team(_ id: Int64?) -> TeamState? { id.flatMap { places[$0] }.map { teams[$0] } }

  /// A team and all below it.
  func subtree(of team: TeamState) -> Set<Int64> {
    var found: Set<Int64> = [team.id]
    var count = 0
    while found.count > count {
      count = found.count
      for team in teams {
        if let parent = team.parentID, found.contains(parent) { found.insert(team.id) }
      }
    }
    return found
  }

  /// The employee number of a person.
  func number(_ person: Int64?) throws -> String? { try person.map { try known($0).number } }

  /// `000233 Fatima Bakker`.
  func person(_ person: Int64?) throws -> String? {
    try person.map { id in
      let found = try known(id)
      return found.name.isEmpty ? found.number : "\(found.number) \(found.name)"
    }
  }

  func name(_ person: Int64?) throws -> String? { try person.map { try known($0).name } }

  private func known(_ person: Int64) throws -> (number: String, name: String) {
    if let found = people[person] { return found }
    let number = try store.number(of: person)
    let name = try store.personIfKnown(number)?.state(on: day).name ?? ""
    people[person] = (number, name)
    return (number, name)
  }
}

extension Store {
  /// A person by number; nil where everything about them was undone or erased.
  func personIfKnown(_ number: String) throws -> PersonRecord? {
    do {
      return try person(number, asOf: Day(number: 0))
    } catch StoreError.notFound {
      return nil
    }
  }
}
