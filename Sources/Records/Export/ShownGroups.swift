/// As whom people are shown in rows that leave: alike with at least so many others, in this export
/// and in all before it.
///
/// Everybody has a list of attributes, the most wanted first. People are split by the first, those
/// of each value by the second, and so on; a value with too few people is not shown, and where
/// those who are not shown would be too few together, the smallest value that could be shown goes
/// with them. So every group of people who are shown alike has at least `smallest` members, and
/// whatever is added up or subtracted over what is shown is about whole groups.
///
/// Somebody who was shown before stays as they were shown until enough people change alike: else
/// the difference of two exports would tell who changed. Every group of now is part of one group of
/// then.
package struct ShownGroups: Sendable {
  /// The number of a value; nil where there is none (a team without a team below it).
  package typealias Value = Int32

  package struct Person: Sendable, Equatable {
    package var id: Int64
    package var values: [Value?]

    package init(id: Int64, values: [Value?]) {
      self.id = id
      self.values = values
    }
  }

  /// People who are shown alike; an attribute that is not shown is nil.
  package struct Group: Sendable, Equatable {
    package var shown: [Value?]
    package var members: [Int64]

    package init(shown: [Value?], members: [Int64]) {
      self.shown = shown
      self.members = members
    }
  }

  private let smallest: Int
  /// The first attribute of a path (as units of an organisation): behind one that is not shown none
  /// is, since each says what those before it are.
  private let pathStart: Int

  /// - Parameters:
  ///   - smallest: how many people must be shown alike.
  ///   - pathStart: the place of the first attribute that only has meaning behind those before it;
  ///     the number of attributes where none has.
  package init(smallest: Int, pathStart: Int) {
    self.smallest = max(smallest, 1)
    self.pathStart = pathStart
  }

  /// - Parameters:
  ///   - people: of whom nothing was shown before, or who were one group.
  ///   - before: as what that group was shown; nil for newcomers.
  /// - Returns: their groups; those of newcomers who are too few stay out. A group of which too few
  ///   are left is shown as nothing.
  package func groups(_ people: [Person], before: [Value?]? = nil) -> [Group] {
    guard let width = people.first?.values.count else { return [] }
    guard people.count >= smallest else {
      return before == nil
        ? [] : [Group(shown: Array(repeating: nil, count: width), members: people.map(\.id))]
    }
    var found: [Group] = []
    split(people, before: before, shown: [], width, &found)
    return found
  }

  private func split(
    _ people: [Person], before: [Value?]?, shown: [Value?], _ width: Int, _ found: inout [Group]
  ) {
    let place = shown.count
    guard place < width, !(place > pathStart && shown[place - 1] == nil) else {
      let rest = Array(repeating: Value?.none, count: width - place)
      found.append(Group(shown: shown + rest, members: people.map(\.id)))
      return
    }
    for (value, members) in parts(people, at: place, before: before?[place]) {
      split(members, before: before, shown: shown + [value], width, &found)
    }
  }

  /// Those of each value that can be shown, and the others together under nil.
  private func parts(
    _ people: [Person], at place: Int, before: Value?
  ) -> [(value: Value?, members: [Person])] {
    var named: [Value: [Person]] = [:]
    var hidden: [Person] = []
    for person in people {
      if let value = person.values[place] {
        named[value, default: []].append(person)
      } else {
        hidden.append(person)
      }
    }
    let few = named.filter { $0.value.count < smallest }.sorted { $0.key < $1.key }
    for (value, members) in few {
      named[value] = nil
      hidden += members
    }
    // Who changed with too few stays where they were shown.
    if let before, !hidden.isEmpty, (named[before]?.count ?? 0) + hidden.count >= smallest,
      named[before] != nil || few.contains(where: { $0.key == before })
    {
      named[before, default: []] += hidden
      hidden = []
    }
    while !hidden.isEmpty, hidden.count < smallest,
      let next = named.min(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) })
    {
      named[next.key] = nil
      hidden += next.value
    }
    return named.sorted { $0.key < $1.key }.map { (value: Value?.some($0.key), members: $0.value) }
      + (hidden.isEmpty ? [] : [(value: nil, members: hidden)])
  }
}
