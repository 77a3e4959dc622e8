/// What moves people besides money in the hospital itself: contacts, learning, what people know of
/// their budget, savings, and subsidies. Drawn apart, so that nothing else depends on it.
struct SupportFiles {
  /// A day with how many of each education were asked and know of the budget.
  private struct Survey {
    var day: String
    var asked: [Int]
    var aware: [Int]
  }

  /// 34 percent of 150, and 62 percent of 200; at most mbo 2 20 and 55 percent.
  private static let surveys = [
    Survey(
      day: "2023-11-15", asked: [8, 7, 25, 20, 33, 38, 19], aware: [1, 1, 6, 6, 11, 16, 10]),
    Survey(
      day: "2025-11-12", asked: [12, 10, 38, 26, 44, 46, 24], aware: [6, 5, 22, 15, 27, 31, 18]),
  ]
  /// Seven of ten activities are informal.
  static let formal = 300
  static let informal = 700
  private static let titles = [
    "Meegelopen met een collega", "Casus besproken in het team", "Intervisie",
    "Vakblad gelezen", "Werkplek van een andere afdeling bezocht", "Nieuwe collega ingewerkt",
    "Uitleg gekregen over een apparaat", "Na afloop samen teruggekeken",
  ]

  private let copy: Copy
  private let claims: [Claim]

  init(copy: Copy, claims: [Claim]) {
    self.copy = copy
    self.claims = claims
  }

  /// The files by name.
  var texts: [(name: String, text: String)] {
    [
      ("support.csv", support), ("learning.csv", learning), ("awareness.csv", awareness),
      ("savings.csv", Self.savings), ("subsidies.csv", Self.subsidies),
    ]
  }

  private func number(_ index: Int) -> String {
    let digits = "\(copy.employee(index))"
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  // MARK: Contacts

  private var support: String {
    let rows = ambassadors + workshops + advisers
    let sorted = rows.enumerated().sorted {
      ($0.element.day.number, $0.offset) < ($1.element.day.number, $1.offset)
    }
    return "kind,date,team,employee,scheme\n"
      + sorted.map { "\($0.element.kind),\(iso($0.element.day)),\($0.element.rest)\n" }.joined()
  }

  private typealias Contact = (kind: String, day: CivilDay, rest: String)

  /// Once a quarter in the teams that have one; whom they helped is nobody's business.
  private var ambassadors: [Contact] {
    Team.all.filter(\.ambassador).flatMap { team in
      (0..<Period.months / 3).map { quarter in
        ("ambassador", (Period.monthStarts[quarter * 3] + 16).nextWorkday, "\(team.code),,ILA")
      }
    }
  }

  private var workshops: [Contact] {
    Hospital.workshops.flatMap { workshop in
      copy.hospital.participants(of: workshop.team).map { person in
        ("workshop", workshop.day, "\(workshop.team),\(number(person)),FUND")
      }
    }
  }

  /// Who asked for a voucher with at most mbo 2 had talked to somebody before.
  private var advisers: [Contact] {
    claims.filter { $0.scheme == .voucher && copy.hospital.people[$0.person].education.isLower }
      .map { claim in
        let person = copy.hospital.people[claim.person]
        let day = (claim.requested + -9).nextWorkday
        let team = Team.all[person.post(inMonth: Period.month(of: day)).team].code
        return ("adviser", day, "\(team),\(number(claim.person)),VOUCHER")
      }
  }

  // MARK: Learning

  private var learning: String {
    var random = SeededRandom(seed: 0x6C65_6172_6E69_6E67)
    var rows: [(day: CivilDay, text: String)] = []
    let paid = claims.filter { $0.paidOn != nil }.prefix(Self.formal)
    for claim in paid {
      guard let day = claim.paidOn else { continue }
      let minutes = random.within(4...16) * 30
      rows.append((day, "\(number(claim.person)),\(iso(day)),\(minutes),formal,"))
    }
    let people = copy.hospital.people
    while rows.count < paid.count + Self.informal {
      let person = random.below(people.count)
      let day = (Period.first + random.below(Period.last.number - Period.first.number - 3))
        .nextWorkday
      guard people[person].employment(on: day) != nil else { continue }
      let minutes = random.within(1...8) * 15
      let title = random.pick(Self.titles)
      rows.append((day, "\(number(person)),\(iso(day)),\(minutes),informal,\(title)"))
    }
    let sorted = rows.enumerated().sorted {
      ($0.element.day.number, $0.offset) < ($1.element.day.number, $1.offset)
    }
    return "employee,date,minutes,kind,title\n"
      + sorted.map { $0.element.text + "\n" }.joined()
  }

  // MARK: What people know

  private var awareness: String {
    "date,education,asked,aware\n"
      + Self.surveys.flatMap { survey in
        Education.allCases.map { level in
          let place = level.rawValue
          return "\(survey.day),\(level.word),\(survey.asked[place]),\(survey.aware[place])\n"
        }
      }.joined()
  }

  // MARK: Money from elsewhere

  private static let savings = """
    date,amount,scheme,source
    2024-04-15,3200.00,FUND,Minder inhuur van uitzendkrachten
    2025-03-03,1850.00,MAND,Trainingen samen met een ander ziekenhuis

    """

  /// The first came later than the training and was lower than expected, and a part was asked back;
  /// of the second nothing is in yet.
  private static let subsidies = """
    subsidy,kind,amount,date,name,provider,scheme,apply_by,proof_by,conditions,proofs,checked_on
    LEERPLEK-2024,expected,2400.00,,Leerplekken in de zorg,Zorgfonds Oostmeer,MAND,2024-03-29,\
    2024-10-31,Begeleiding op de werkvloer door een praktijkopleider,Presentielijst en factuur,\
    2024-02-12
    LEERPLEK-2024,received,1800.00,2024-09-16,,,,,,,,
    LEERPLEK-2024,reclaimed,300.00,2024-12-09,,,,,,,,
    DIGI-2026,expected,1500.00,,Digitale vaardigheden,Zorgfonds Oostmeer,MAND,2026-02-27,\
    2026-09-30,Voor wie ten hoogste mbo 2 heeft,Certificaat per deelnemer,

    """

  private func iso(_ day: CivilDay) -> String {
    let parts = day.parts
    let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    return "\(parts.year)-\(two(parts.month))-\(two(parts.day))"
  }
}
