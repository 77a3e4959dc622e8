internal import Records

extension ImportProfile where Row == AdjustmentRow {
  static var adjustments: ImportProfile {
    ImportProfile(
      kind: .adjustments, empty: AdjustmentRow(),
      columns: [
        .text("employee", ["personeelsnummer", "medewerkernummer", "medewerker"], \.employee),
        .text("scheme", ["regeling"], \.scheme),
        .choice("kind", ["soort"], isRequired: true, Words.adjustments, \.kind),
        .day("date", ["datum"], \.day),
        .text("amount", ["bedrag", "saldo"], \.amount),
        .day("granted_on", ["toegekend_op"], \.grantedOn),
        .day("last_day", ["laatste_dag", "vervalt_op"], \.lastDay),
        .day("until", ["tot_en_met"], \.until),
        .text("reason", ["reden"], \.reason),
        .choice("because", ["omdat"], Words.extensionReasons, \.because),
        .text("agreed_by", ["akkoord_van"], \.agreedBy),
        .choice("language", ["taal"], Words.languages, \.language),
        .day("acknowledged_on", ["bevestigd_op"], \.acknowledgedOn),
        .text("digest", ["controlegetal"], \.digest),
      ])
  }
}

extension Words {
  static var adjustments: [Choice<AdjustmentRow.Kind>] {
    [
      Choice(.plus, "erbij"), Choice(.minus, "eraf"), Choice(.waive, "kwijtgescholden"),
      Choice(.transferIn, "meegebracht"), Choice(.transferOut, "meegegeven"),
      Choice(.extend, "verlengd"), Choice(.letter, "brief"),
    ]
  }

  static var extensionReasons: [Choice<ExtensionReason>] {
    ExtensionReason.allCases.map { Choice($0) }
  }
}
