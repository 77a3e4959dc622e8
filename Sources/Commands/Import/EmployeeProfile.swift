internal import Interchange
internal import Records

extension ImportProfile where Row == EmployeeInput {
  static var employees: ImportProfile {
    ImportProfile(
      kind: .employees, empty: EmployeeInput(number: ""),
      columns: [
        .text("employee", ["personeelsnummer", "medewerkernummer", "medewerker"], \.number),
        .text("name", ["naam"], isRequired: true, \.name),
        .text("team", ["afdeling", "teamcode"], isRequired: true, \.team),
        .day(
          "started_on", ["in_dienst", "in_dienst_per", "datum_in_dienst"], isRequired: true,
          \.startedOn),
        .hours(
          "hours_per_week", ["uren_per_week", "contracturen"], isRequired: true,
          \.minutesPerWeek),
        .fulltimeHours,
        .day("ended_on", ["uit_dienst", "uit_dienst_per", "datum_uit_dienst"], \.endedOn),
        .choice(
          "worker_type",
          ["soort_contract", "contractvorm", "soort_dienstverband", "dienstverband"], Words.workers,
          \.workerType),
        .choice(
          "education", ["opleidingsniveau", "opleiding"], Words.education, \.education),
        .birthYear, .birthDate,
        .text("manager", ["leidinggevende", "manager_nummer"], \.manager),
        .money("yearly_wage", ["jaarloon", "jaarsalaris"], mayBeZero: true, \.yearlyWage),
        .text("email", ["e_mail", "e_mailadres", "emailadres"], \.email),
        .choice("language", ["taal"], Words.languages, \.language),
        .text("cost_centre", ["kostenplaats"], \.costCentre),
        .roles,
      ])
  }
}

extension ColumnProfile where Row == EmployeeInput {
  fileprivate static var fulltimeHours: ColumnProfile {
    ColumnProfile(
      name: "fulltime_hours", dutch: ["voltijduren", "voltijd_uren", "uren_voltijd"],
      isRequired: false,
      form: .hours,
      read: { (text, row) throws(ValueFault) in
        let minutes = try ValueReader.weeklyHours(text)
        guard minutes > 0 else { throw .notPositive }
        row.fulltimeMinutes = minutes
      }, show: { $0.fulltimeMinutes.map(exactHours) })
  }

  fileprivate static var birthYear: ColumnProfile {
    ColumnProfile(
      name: "birth_year", dutch: ["geboortejaar"], isRequired: false, form: .year,
      read: { (text, row) throws(ValueFault) in
        try setYear(try ValueReader.birthYear(text), of: &row)
      }, show: { $0.birthYear.map { String($0) } })
  }

  fileprivate static var birthDate: ColumnProfile {
    ColumnProfile(
      name: "birth_date", dutch: ["geboortedatum"], isRequired: false, form: .day,
      read: { (text, row) throws(ValueFault) in
        try setYear(try ValueReader.yearOfBirth(text), of: &row)
      }, show: { _ in nil })
  }

  private static func setYear(
    _ year: Int64, of row: inout EmployeeInput
  ) throws(ValueFault) {
    if let other = row.birthYear, other != year { throw .otherYear(other) }
    row.birthYear = year
  }

  fileprivate static var roles: ColumnProfile {
    ColumnProfile(
      name: "roles", dutch: ["rollen", "rol"], isRequired: false, form: .roles,
      read: { (text, row) throws(ValueFault) in row.roles = try ValueReader.roles(text) },
      show: { $0.roles?.joined(separator: "+") })
  }
}

/// Closed lists with the words Dutch files use.
enum Words {
  static var workers: [Choice<WorkerType>] {
    [
      Choice(.permanent, "vast", "onbepaald", "onbepaalde tijd"),
      Choice(.temporary, "tijdelijk", "bepaald", "bepaalde tijd"),
      Choice(.agency, "uitzend", "uitzendkracht"), Choice(.onCall, "oproep", "oproepkracht"),
      Choice(.apprentice, "leerling", "leerling-werknemer"), Choice(.other, "overig", "anders"),
    ]
  }

  static var education: [Choice<Education>] {
    [
      Choice(.vmbo), Choice(.mbo1), Choice(.mbo2), Choice(.mbo3), Choice(.mbo4), Choice(.hbo),
      Choice(.wo), Choice(.unknown, "onbekend"),
    ]
  }

  static var languages: [Choice<String>] {
    [
      Choice("nl", word: "nl", "Nederlands", "Dutch"),
      Choice("en", word: "en", "Engels", "English"),
    ]
  }
}
