/// Rows of the file of contacts: ambassadors, workshops and talks with an adviser.
struct ContactRows {
  static let header = "kind,date,team,employee,scheme\n"

  /// Where one comes by once a quarter; whom they helped is nobody's business. The one of
  /// nursing C went to the paramedics in the last year.
  static func ambassadors(inYear year: Int) -> [Team] {
    Team.all.filter { team in
      guard year == Period.firstYear + 2 else { return team.ambassador }
      return team.ambassador ? team.code != leftTeam : team.code == newTeam
    }
  }

  static let leftTeam = "NUR-C"
  static let newTeam = "PAR"

  private typealias Contact = (day: CivilDay, text: String)

  let copy: Copy
  let claims: [Claim]

  /// In the order of their days.
  var lines: [String] {
    let contacts = ambassadors + workshops + advisers
    return contacts.enumerated().sorted {
      ($0.element.day.number, $0.offset) < ($1.element.day.number, $1.offset)
    }.map(\.element.text)
  }

  private func contact(
    _ kind: String, _ day: CivilDay, _ team: String, person: Int?, _ scheme: Claim.Scheme
  ) -> Contact {
    let who = person.map(copy.number) ?? ""
    return (day, "\(kind),\(day.iso),\(copy.prefix)\(team),\(who),\(scheme.rawValue)\n")
  }

  private var ambassadors: [Contact] {
    // Team by team, as they stand in their list.
    Team.all.flatMap { team in
      (0..<Period.months / 3).compactMap { quarter -> Contact? in
        let year = Period.firstYear + quarter / 4
        guard Self.ambassadors(inYear: year).contains(where: { $0.code == team.code }) else {
          return nil
        }
        let day = (Period.monthStarts[quarter * 3] + 16).nextWorkday
        return contact("ambassador", day, team.code, person: nil, .account)
      }
    }
  }

  private var workshops: [Contact] {
    Hospital.workshops.flatMap { workshop in
      copy.hospital.participants(of: workshop.team).filter { $0 < copy.size }.map { person in
        contact("workshop", workshop.day, workshop.team, person: person, .fund)
      }
    }
  }

  /// Who asked for a voucher with at most mbo 2 had talked to somebody before.
  private var advisers: [Contact] {
    claims.filter { claim in
      claim.scheme == .voucher && claim.person < copy.size
        && copy.hospital.people[claim.person].education.isLower
    }.map { claim in
      let person = copy.hospital.people[claim.person]
      let day = (claim.requested + -9).nextWorkday
      let team = Team.all[person.post(inMonth: Period.month(of: day)).team].code
      return contact("adviser", day, team, person: claim.person, .voucher)
    }
  }
}
