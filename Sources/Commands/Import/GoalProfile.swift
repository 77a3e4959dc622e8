internal import Records

extension ImportProfile where Row == GoalRow {
  static var goals: ImportProfile {
    ImportProfile(
      kind: .goals, empty: GoalRow(),
      columns: [
        .text("goal", ["doel", "code"], \.code), .text("name", ["naam", "omschrijving"], \.name),
        .text("team", ["afdeling", "teamcode"], \.team),
        .day("valid_from", ["geldig_vanaf", "vanaf"], \.validFrom),
        .day("ends_on", ["eindigt_op", "einddatum"], \.endsOn),
        .choice(
          "together", ["samen_gemaakt", "samen"], [Choice(.yes, "ja"), Choice(.no, "nee")],
          \.together),
      ])
  }
}
