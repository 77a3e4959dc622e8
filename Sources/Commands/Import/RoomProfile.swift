internal import Records

extension ImportProfile where Row == PressureRow {
  static var pressure: ImportProfile {
    ImportProfile(
      kind: .pressure, empty: PressureRow(),
      columns: [
        .text("team", ["afdeling", "teamcode"], \.team),
        ColumnProfile(
          name: "week", dutch: ["weeknummer"], isRequired: true, form: .isoWeek,
          read: { (text, row) throws(ValueFault) in row.week = try ValueReader.isoWeek(text) },
          show: { $0.week.description }),
        ColumnProfile(
          name: "pressure", dutch: ["drukte", "productiedruk"], isRequired: true, form: .level,
          read: { (text, row) throws(ValueFault) in row.level = try ValueReader.level(text) },
          show: { String($0.level) }),
      ])
  }
}

extension ImportProfile where Row == ProjectRow {
  static var projects: ImportProfile {
    ImportProfile(
      kind: .projects, empty: ProjectRow(),
      columns: [
        .text("project", ["projectcode"], \.code),
        .choice(
          "kind", ["soort"], isRequired: true,
          [
            Choice(.combination, "combinatieproject"),
            Choice(.studio, "innovatiestudio", "innovatieperiode"),
          ], \.kind),
        .text("team", ["afdeling", "teamcode"], \.team),
        .day("starts_on", ["begint_op", "begindatum"], \.startsOn),
        .day("ends_on", ["eindigt_op", "einddatum"], \.endsOn),
        .text("qualification", ["kwalificatie", "perspectief"], \.qualification),
        ColumnProfile(
          name: "newcomers", dutch: ["nieuwkomers", "instromers"], isRequired: false, form: .count,
          read: { (text, row) throws(ValueFault) in
            row.newcomers = try ValueReader.count(text, mayBeZero: false)
          }, show: { $0.newcomers.map { String($0) } }),
        hoursTogether(
          "hours_per_week", ["uren_per_week"], isRequired: true, \.minutesPerWeek),
        ColumnProfile(
          name: "ramp_up", dutch: ["inzetbaarheid", "inwerken"], isRequired: false, form: .rampUp,
          read: { (text, row) throws(ValueFault) in row.rampUp = try ValueReader.rampUp(text) },
          show: { $0.rampUp?.description }),
        hoursTogether(
          "training_hours", ["opleidingsuren", "scholingsuren"], mayBeZero: true,
          \.trainingMinutes),
        .text("employee", ["personeelsnummer", "medewerkernummer", "medewerker"], \.employee),
      ])
  }

  /// Hours a week, of several people together.
  private static func hoursTogether(
    _ name: String, _ dutch: [String], isRequired: Bool = false, mayBeZero: Bool = false,
    _ path: WritableKeyPath<ProjectRow, Int64?>
  ) -> ColumnProfile<ProjectRow> {
    ColumnProfile(
      name: name, dutch: dutch, isRequired: isRequired, form: .hours,
      read: { (text, row) throws(ValueFault) in
        row[keyPath: path] = try ValueReader.hoursTogether(text, mayBeZero: mayBeZero)
      }, show: { $0[keyPath: path].map(exactHours) })
  }
}
