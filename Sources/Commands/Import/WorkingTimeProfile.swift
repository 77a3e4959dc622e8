internal import Records

extension ImportProfile where Row == PatternRow {
  static var patterns: ImportProfile {
    let days: [(english: String, dutch: [String])] = [
      ("mon", ["ma", "maandag"]), ("tue", ["di", "dinsdag"]), ("wed", ["wo", "woensdag"]),
      ("thu", ["do", "donderdag"]), ("fri", ["vr", "vrijdag"]), ("sat", ["za", "zaterdag"]),
      ("sun", ["zo", "zondag"]),
    ]
    return ImportProfile(
      kind: .patterns, empty: PatternRow(),
      columns: [
        .text("employee", ["personeelsnummer", "medewerkernummer", "medewerker"], \.employee),
        .day("valid_from", ["geldig_vanaf", "vanaf", "ingangsdatum"], \.validFrom),
      ]
        + days.enumerated().map { place, day in
          .hoursOfDay(day.english, day.dutch, mayBeEmpty: true, \.minutes[place])
        } + [.week("week", ["roosterweek"], \.week)])
  }
}

extension ImportProfile where Row == ShiftRow {
  static var shifts: ImportProfile {
    ImportProfile(
      kind: .shifts, empty: ShiftRow(),
      columns: [
        .text("employee", ["personeelsnummer", "medewerkernummer", "medewerker"], \.employee),
        .day("date", ["datum"], \.day),
        .hoursOfDay("hours", ["uren"], \.minutes),
      ])
  }
}

extension ImportProfile where Row == LeaveRow {
  static var leave: ImportProfile {
    ImportProfile(
      kind: .leave, empty: LeaveRow(),
      columns: [
        .text("employee", ["personeelsnummer", "medewerkernummer", "medewerker"], \.employee),
        .text("scheme", ["regeling"], \.scheme),
        .day("date", ["datum"], \.day),
        .hoursOfDay("hours", ["uren"], \.minutes),
        .choice(
          "part", ["dagdeel", "deel"],
          [Choice(.morning, "ochtend"), Choice(.afternoon, "middag")], \.part),
        .choice(
          "state", ["stand", "status"],
          [Choice(.approved, "goedgekeurd"), Choice(.requested, "aangevraagd")], \.state),
      ])
  }
}

extension ImportProfile where Row == HolidayRow {
  static var holidays: ImportProfile {
    ImportProfile(
      kind: .holidays, empty: HolidayRow(),
      columns: [
        .day("date", ["datum"], \.day),
        .text("name", ["naam", "feestdag"], \.name),
        .hoursOfDay("hours", ["uren"], \.minutes),
      ])
  }
}
