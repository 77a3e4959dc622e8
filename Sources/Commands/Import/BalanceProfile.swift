internal import Records

extension ImportProfile where Row == BalanceRow {
  static var balances: ImportProfile {
    ImportProfile(
      kind: .balances, empty: BalanceRow(),
      columns: [
        .text("employee", ["personeelsnummer", "medewerkernummer", "medewerker"], \.employee),
        .text("scheme", ["regeling"], \.scheme),
        .text("amount", ["bedrag", "saldo"], \.amount),
        .day("granted_on", ["toegekend_op"], \.grantedOn),
        .day("expires_on", ["vervalt_op", "laatste_dag"], \.expiresOn),
        .text("source", ["bron", "herkomst"], \.source),
      ])
  }
}

extension ImportProfile where Row == WageRow {
  static var wages: ImportProfile {
    ImportProfile(
      kind: .wages, empty: WageRow(),
      columns: [
        .text("employee", ["personeelsnummer", "medewerkernummer", "medewerker"], \.employee),
        .month("month", ["maand"], \.month),
        .money("wage", ["loon", "maandloon"], mayBeZero: true, isRequired: true, \.wage),
      ])
  }
}
