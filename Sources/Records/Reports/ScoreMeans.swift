/// Means of what people scored, of everybody, by what their agreement gives, and by group; those of
/// a few people are left out, with what would give them away.
package struct ScoreMeans: Sendable {
  /// What somebody scored; everybody counts once.
  package struct Entry: Sendable, Equatable {
    package var person: Int64
    package var group: String
    package var forms: Set<ResourceForm>
    /// 1 to 5; nil where only the last score matters.
    package var first: Int64?
    package var last: Int64

    package init(
      person: Int64, group: String, forms: Set<ResourceForm>, first: Int64?, last: Int64
    ) {
      self.person = person
      self.group = group
      self.forms = forms
      self.first = first
      self.last = last
    }

    fileprivate var scores: [Int64] { (first.map { [$0] } ?? []) + [last] }
  }

  /// In hundredths of a point, rounded half up.
  package struct Mean: Sendable, Equatable {
    package var people: Int64
    package var before: Int64?
    package var after: Int64

    package init(people: Int64, before: Int64?, after: Int64) {
      self.people = people
      self.before = before
      self.after = after
    }

    /// The difference of the two as they are told.
    package var change: Int64? { before.map { after - $0 } }
  }

  package struct Told: Sendable {
    /// Nil is hidden.
    package var total: Mean?
    /// Of forms and groups in which somebody is.
    package var forms: [(form: ResourceForm, mean: Mean?)] = []
    package var groups: [(group: String, mean: Mean?)] = []
    /// Groups are too many to weigh.
    package var isTooMany = false
  }

  private static let ends: [Int64] = [1, 5]

  private let entries: [Entry]
  private let smallest: Int64

  package init(_ entries: [Entry], smallest: Int64) {
    self.entries = entries
    self.smallest = smallest
  }

  package var told: Told {
    guard !entries.isEmpty else { return Told(total: nil) }
    let forms = ResourceForm.allCases.filter { form in
      entries.contains { $0.forms.contains(form) }
    }
    let groups = Set(entries.map(\.group)).sorted(by: CodeOrder.isBefore)
    let everybody = Set(entries.indices)
    let byForm = forms.map { form in everybody.filter { entries[$0].forms.contains(form) } }
    let byGroup = groups.map { group in everybody.filter { entries[$0].group == group } }
    guard let hidden = hidden([[everybody], byForm, byGroup]) else {
      let few = hidden([[everybody], byForm]) ?? []
      return Told(
        total: told(everybody, few.first), forms: told(forms, byForm, few, from: 1),
        isTooMany: true)
    }
    return Told(
      total: told(everybody, hidden.first), forms: told(forms, byForm, hidden, from: 1),
      groups: zip(groups, byGroup).enumerated().map { place, pair in
        (pair.0, told(pair.1, hidden[1 + forms.count + place]))
      })
  }

  private func told(
    _ forms: [ResourceForm], _ people: [Set<Int>], _ hidden: [Bool], from start: Int
  ) -> [(form: ResourceForm, mean: Mean?)] {
    zip(forms, people).enumerated().map { place, pair in
      (pair.0, told(pair.1, start + place < hidden.count ? hidden[start + place] : true))
    }
  }

  private func told(_ people: Set<Int>, _ isHidden: Bool?) -> Mean? {
    guard isHidden == false, !people.isEmpty else { return nil }
    let count = Int64(people.count)
    let mean = { (sum: Int64) in (200 * sum + count) / (2 * count) }
    let firsts = people.compactMap { entries[$0].first }
    return Mean(
      people: count,
      before: firsts.count == people.count ? mean(firsts.reduce(0, +)) : nil,
      after: mean(people.reduce(0) { $0 + entries[$1].last }))
  }

  // MARK: What may be told

  /// For each set of each table whether it is hidden; nil where they are too many to weigh.
  private func hidden(_ tables: [[Set<Int>]]) -> [Bool]? {
    let sets = tables.flatMap { $0 }
    let cells = self.cells
    let count = (cells.max() ?? 0) + 1
    guard sets.count <= Disclosure.mostFigures, sets.count * count <= Disclosure.mostEntries
    else { return nil }
    let figure = { (family: Int, people: Set<Int>) in
      Disclosure.Figure(
        family: family,
        people: isTelling(people) ? min(Int64(people.count), smallest - 1) : Int64(people.count),
        cells: Set(people.map { cells[$0] }).sorted())
    }
    var figures = tables.enumerated().flatMap { family, sets in
      sets.map { figure(family, $0) }
    }
    // What is left of one less another within it.
    for whole in sets {
      for part in sets where part.count < whole.count && part.isSubset(of: whole) {
        let rest = whole.subtracting(part)
        if isTelling(rest) { figures.append(figure(tables.count + figures.count, rest)) }
      }
    }
    return Array(
      Disclosure.hidden(figures, cells: count, smallest: smallest).prefix(sets.count))
  }

  /// Whether a mean would tell what each of them scored: they are few, or all of them gave the
  /// lowest score or the highest.
  private func isTelling(_ people: Set<Int>) -> Bool {
    guard let one = people.first else { return false }
    if Int64(people.count) < smallest { return true }
    return entries[one].scores.indices.contains { place in
      ScoreMeans.ends.contains { end in
        people.allSatisfy { entries[$0].scores[place] == end }
      }
    }
  }

  /// By entry: who is alike in everything that figures go by is in one cell.
  private var cells: [Int] {
    var known: [Kind: Int] = [:]
    return entries.map { entry in
      let kind = Kind(group: entry.group, forms: entry.forms)
      let number = known[kind] ?? known.count
      known[kind] = number
      return number
    }
  }

  private struct Kind: Hashable {
    var group: String
    var forms: Set<ResourceForm>
  }
}
