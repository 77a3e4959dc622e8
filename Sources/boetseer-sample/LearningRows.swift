/// Rows of the file of learning: of a thousand activities in three years seven of ten are informal,
/// in each year about as many.
struct LearningRows {
  static let header = "employee,date,minutes,kind,title\n"
  static let formalInYear = 100
  static let informal = 700
  private static let titles = [
    "Meegelopen met een collega", "Casus besproken in het team", "Intervisie",
    "Vakblad gelezen", "Werkplek van een andere afdeling bezocht", "Nieuwe collega ingewerkt",
    "Uitleg gekregen over een apparaat", "Na afloop samen teruggekeken",
  ]

  private struct Row {
    var person: Int
    var day: CivilDay
    var minutes: Int
    var kind: String
    var title: String
  }

  let copy: Copy
  let claims: [Claim]

  /// In the order of their days.
  var lines: [String] {
    rows.enumerated().filter { $0.element.person < copy.size }.sorted {
      ($0.element.day.number, $0.offset) < ($1.element.day.number, $1.offset)
    }.map { _, row in
      "\(copy.number(row.person)),\(row.day.iso),\(row.minutes),\(row.kind),\(row.title)\n"
    }
  }

  /// Time spent on courses.
  var courses: [(person: Int, day: CivilDay, minutes: Int)] {
    rows.filter { $0.kind == Self.formal }.map { ($0.person, $0.day, $0.minutes) }
  }

  private static let formal = "formal"

  private var rows: [Row] {
    // Drawn apart, so that nothing else depends on it.
    var random = SeededRandom(seed: 0x6C65_6172_6E69_6E67 ^ UInt64(copy.number))
    return formal(&random) + informal(&random)
  }

  /// The first courses of each year that were paid.
  private func formal(_ random: inout SeededRandom) -> [Row] {
    var left = [Int](repeating: Self.formalInYear, count: Period.months / 12)
    var rows: [Row] = []
    for claim in claims {
      guard let day = claim.paidOn else { continue }
      let year = Period.month(of: day) / 12
      guard left[year] > 0 else { continue }
      left[year] -= 1
      let minutes = random.within(4...16) * 30
      rows.append(
        Row(person: claim.person, day: day, minutes: minutes, kind: Self.formal, title: ""))
    }
    return rows
  }

  private func informal(_ random: inout SeededRandom) -> [Row] {
    let people = copy.hospital.people
    var rows: [Row] = []
    while rows.count < Self.informal {
      let person = random.below(people.count)
      let day = (Period.first + random.below(Period.last.number - Period.first.number - 3))
        .nextWorkday
      guard people[person].employment(on: day) != nil else { continue }
      let minutes = random.within(1...8) * 15
      rows.append(
        Row(
          person: person, day: day, minutes: minutes, kind: "informal",
          title: random.pick(Self.titles)))
    }
    return rows
  }
}
