/// What the hospital aims for, and what some teams are for.
enum Goals {
  struct Goal {
    var code: String
    var name: String
    var team = ""
    var from: String
    var to = ""
    /// Empty where nobody said.
    var together = ""
  }

  static let all = [
    Goal(
      code: "PATIENT", name: "De patiënt weet wat er wanneer gebeurt", from: "2023-01-01",
      together: "yes"),
    Goal(
      code: "BLIJVEN", name: "Mensen werken hier lang en met plezier", from: "2023-01-01",
      together: "no"),
    Goal(
      code: "WACHTTIJD", name: "Kortere wachttijden op de polikliniek", from: "2023-01-01",
      to: "2024-12-31", together: "no"),
    Goal(code: "GROEN", name: "De helft minder weggooien", from: "2024-01-01", together: "yes"),
    Goal(code: "DIGITAAL", name: "Gegevens één keer vastleggen", from: "2024-07-01"),
    Goal(
      code: "VERPLEGING-A", name: "Een afdeling waar leerlingen willen blijven", team: "NUR-A",
      from: "2023-01-01", together: "yes"),
    Goal(
      code: "VERPLEGING-B", name: "Iedere dienst sluit samen af", team: "NUR-B",
      from: "2023-06-01", together: "yes"),
    Goal(
      code: "KEUKEN", name: "Eten waar een patiënt naar uitkijkt", team: "KIT",
      from: "2023-01-01", together: "yes"),
    Goal(
      code: "LABORATORIUM", name: "Een uitslag waar de aanvrager op kan bouwen", team: "LAB",
      from: "2024-03-01", together: "no"),
  ]

  static var text: String {
    "goal,name,team,valid_from,ends_on,together\n"
      + all.map { "\($0.code),\($0.name),\($0.team),\($0.from),\($0.to),\($0.together)\n" }.joined()
  }

  /// Codes that somebody of a team can name on a day.
  static func codes(team: String, on day: CivilDay) -> [String] {
    all.filter { goal in
      (goal.team.isEmpty || goal.team == team) && goal.from <= day.iso
        && (goal.to.isEmpty || day.iso <= goal.to)
    }.map(\.code)
  }
}
