/// What is told of breakdowns, and of groups beside them, whoever is counted.
struct Weighing {
  struct Hidden {
    /// By breakdown, then by group.
    var groups: [[Bool]]
    var beside: [Bool]
  }

  let breakdowns: [[ProfileSums.Group]]
  let beside: [ProfileSums.Group]
  /// Teams too; else they are weighed beside their total alone, since there are too many of them.
  private let withTeams: Bool
  /// The cell of each profile, and how many there are.
  private let cells: [Int]
  private let cellCount: Int

  init(_ sums: ProfileSums, beside: [ProfileSums.Group]) {
    breakdowns = ReportGrouping.allCases.map { sums.groups($0) }
    self.beside = beside
    let count = breakdowns.reduce(1) { $0 + $1.count }
    withTeams =
      count <= Disclosure.mostFigures && count * sums.profiles.count <= Disclosure.mostEntries
    (cells, cellCount) =
      withTeams
      ? (Array(sums.profiles.indices), sums.profiles.count)
      : Weighing.withoutTeams(sums.profiles, beside)
  }

  /// - Parameter sizes: people by profile. Profiles without anybody count as known: they are
  ///   nothing.
  func hidden(sizes: [Int64], smallest: Int64) -> Hidden {
    let weighed = ReportGrouping.allCases.map { withTeams || $0 != .team }
    let figure = { (family: Int, places: [Int]) in
      var people: Int64 = 0
      var isIn = [Bool](repeating: false, count: cellCount)
      for place in places where sizes[place] > 0 {
        people += sizes[place]
        isIn[cells[place]] = true
      }
      return Disclosure.Figure(
        family: family, people: people, cells: isIn.indices.filter { isIn[$0] })
    }
    var figures = [figure(-1, Array(sizes.indices))]
    for (number, groups) in breakdowns.enumerated() where weighed[number] {
      figures += groups.map { figure(number, $0.places) }
    }
    let settled = Disclosure.hidden(figures, cells: cellCount, smallest: smallest)
    figures += beside.map { figure(breakdowns.count, $0.places) }
    let hidden =
      beside.isEmpty
      ? settled
      : Disclosure.hidden(figures, cells: cellCount, smallest: smallest, settled: settled)
    var next = 1
    let told = breakdowns.enumerated().map { number, groups in
      guard weighed[number] else {
        return Disclosure.hiddenGroups(
          groups.map { $0.places.reduce(0) { $0 + sizes[$1] } }, smallest: smallest)
      }
      defer { next += groups.count }
      return Array(hidden[next..<(next + groups.count)])
    }
    var besideHidden = Array(hidden.dropFirst(settled.count))
    for (number, groups) in breakdowns.enumerated() where !weighed[number] {
      let apart = unions(of: groups, hidden: told[number], sizes, smallest)
      for place in apart { besideHidden[place] = true }
    }
    return Hidden(groups: told, beside: besideHidden)
  }

  /// Which groups are made of whole teams, where their sums less the teams that are told would
  /// leave a few people or a single team; none where nothing of the kind can be computed.
  private func unions(
    of teams: [ProfileSums.Group], hidden: [Bool], _ sizes: [Int64], _ smallest: Int64
  ) -> [Int] {
    let parts = teams.map { team in team.places.filter { sizes[$0] > 0 } }
    let members = beside.map { Set($0.places) }
    let unions = members.indices.filter { group in
      parts.allSatisfy { part in
        let inside = part.count { members[group].contains($0) }
        return inside == 0 || inside == part.count
      }
    }
    let isTelling = unions.contains { group in
      let left = parts.indices.filter { team in
        hidden[team] && parts[team].contains { members[group].contains($0) }
      }
      let sum = left.reduce(0) { $0 + parts[$1].reduce(0) { $0 + sizes[$1] } }
      return !left.isEmpty && (left.count < 2 || sum < smallest)
    }
    return isTelling ? unions : []
  }

  private struct Cell: Hashable {
    var profile: Profile
    /// A bit a group.
    var beside: UInt64
  }

  /// The cell of each profile where teams do not count but for the groups beside, and how many
  /// there are.
  private static func withoutTeams(
    _ profiles: [Profile], _ beside: [ProfileSums.Group]
  ) -> (cells: [Int], count: Int) {
    var members = [UInt64](repeating: 0, count: profiles.count)
    for (number, group) in beside.enumerated() {
      for place in group.places { members[place] |= 1 << UInt64(number) }
    }
    var numbers: [Cell: Int] = [:]
    let cells = zip(profiles, members).map { profile, members -> Int in
      var cell = Cell(profile: profile, beside: members)
      cell.profile.team = nil
      if let number = numbers[cell] { return number }
      let number = numbers.count
      numbers[cell] = number
      return number
    }
    return (cells, numbers.count)
  }
}
