internal import Store

extension ImportProfile where Row == TeamInput {
  static var teams: ImportProfile {
    ImportProfile(
      kind: .teams, empty: TeamInput(code: ""),
      columns: [
        .text("team", ["teamcode", "afdelingscode"], \.code),
        .text("name", ["naam", "teamnaam", "afdeling"], isRequired: true, \.name),
        .text("parent", ["valt_onder", "hoort_bij", "bovenliggend_team"], \.parent),
        .text("manager", ["leidinggevende", "manager_nummer"], \.manager),
      ])
  }
}
