/// What is stored of people, by what it is for: each kind has one reason, one time and its readers.
package enum DataClass: String, Sendable, CaseIterable {
  /// Number, name, address for mail, year of birth.
  case identity
  /// Hours, contract, team, manager, education, roles.
  case employment
  case wage
  /// Entitlements, bookings and letters about them.
  case account
  case claim
  /// Rosters and leave.
  case workingTime = "working_time"
  /// Contacts with who helps, and learning.
  case support
  /// What people agreed on about their work, and tried.
  case agreement
  /// What looking back brought: answers and scores.
  case score
  /// Somebody's own plan, as far as it was shared.
  case plan
  /// Free text, wherever it belongs.
  case words
  /// Who did what in the program, and who read what.
  case trail
  /// As whom somebody was shown in exports.
  case shownGroup = "shown_group"
  /// Teams, schemes, goals, holidays: of nobody.
  case organisation
  /// Numbers, order and seals that keep the rest whole.
  case chain
}

/// Who reads something of people.
package enum DataReader: String, Sendable, CaseIterable {
  /// The person it is about.
  case themselves
  /// Who was named: a party, a reader of a plan, who stands by.
  case named
  case manager, committee, hr, analyst
  case worksCouncil = "works_council"
}

/// How much of a kind a reader sees.
package enum DataSight: String, Sendable, CaseIterable {
  case all
  /// Days, states and forms, never what was said.
  case course
  /// What they are asked to decide on.
  case toDecide = "to_decide"
  /// What the scheme lets a manager see (`manager_sees`).
  case schemeSays = "scheme_says"
  /// Of people as part of a group: bands, and the unit where it is large enough.
  case bands
  /// Without names, in an export of their own.
  case pseudonym
  /// Sums over groups that are large enough.
  case sums
  /// The lines that were shared with them.
  case shared
  /// As what it belongs to.
  case asBelongs = "as_belongs"
}

extension DataClass {
  /// Who reads it, and how much of it; who is not named sees nothing.
  package var sights: [(reader: DataReader, sight: DataSight)] {
    switch self {
    case .identity: [(.themselves, .all), (.manager, .all), (.hr, .all)]
    case .employment:
      [
        (.themselves, .all), (.manager, .all), (.hr, .all), (.analyst, .bands),
        (.worksCouncil, .sums),
      ]
    case .wage: [(.hr, .all)]
    case .account:
      [
        (.themselves, .all), (.manager, .schemeSays), (.hr, .all), (.analyst, .pseudonym),
        (.worksCouncil, .sums),
      ]
    case .claim:
      [
        (.themselves, .all), (.manager, .schemeSays), (.committee, .toDecide), (.hr, .all),
        (.analyst, .pseudonym), (.worksCouncil, .sums),
      ]
    case .workingTime:
      [
        (.themselves, .all), (.manager, .all), (.hr, .all), (.analyst, .pseudonym),
        (.worksCouncil, .sums),
      ]
    case .support:
      [(.themselves, .all), (.hr, .all), (.analyst, .sums), (.worksCouncil, .sums)]
    case .agreement:
      [
        (.themselves, .all), (.named, .all), (.manager, .all), (.hr, .course),
        (.analyst, .course), (.worksCouncil, .sums),
      ]
    case .score:
      [
        (.themselves, .all), (.named, .all), (.hr, .sums), (.analyst, .sums),
        (.worksCouncil, .sums),
      ]
    case .plan: [(.themselves, .all), (.named, .shared)]
    case .words:
      [(.themselves, .asBelongs), (.named, .asBelongs), (.manager, .asBelongs), (.hr, .asBelongs)]
    case .trail: [(.hr, .all)]
    case .shownGroup: []
    case .organisation:
      [
        (.themselves, .all), (.named, .all), (.manager, .all), (.committee, .all), (.hr, .all),
        (.analyst, .all), (.worksCouncil, .all),
      ]
    case .chain: [(.hr, .all)]
    }
  }
}
