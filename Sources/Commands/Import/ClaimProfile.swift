internal import Records

extension ImportProfile where Row == ClaimRow {
  static var claims: ImportProfile {
    ImportProfile(
      kind: .claims, empty: ClaimRow(),
      columns: [
        .text("employee", ["personeelsnummer", "medewerkernummer", "medewerker"], \.employee),
        .text("title", ["titel", "omschrijving"], \.title),
        .money("cost", ["kosten", "aangevraagd_bedrag"], \.cost),
        .choices(
          "purpose", ["bestedingsdoel", "doel"], isRequired: true, mayBeEmpty: true, Words.purposes,
          \.purposes),
        .day("requested_on", ["aangevraagd_op", "datum_aanvraag"], \.requestedOn),
        .text("scheme", ["regeling"], \.scheme),
        .text("provider", ["aanbieder", "opleider"], \.provider),
        .day("approved_on", ["goedgekeurd_op", "besloten_op"], \.approvedOn),
        .money("amount", ["toegekend", "toegekend_bedrag"], \.amount),
        .day("paid_on", ["betaald_op", "datum_betaling"], \.paidOn),
        .money("paid", ["betaald", "betaald_bedrag"], \.paid),
        .text("invoice", ["factuur", "factuurnummer"], \.invoice),
        .choice("state", ["stand", "status"], Words.states, \.state),
        .choice("mandatory", ["verplicht"], Words.mandatory, \.mandatory),
        .minutes("orientation", ["orientatie", "orientatietijd"], \.orientationMinutes),
        .day("due_on", ["deel_van", "termijn_op"], \.dueOn),
        .day("refunded_on", ["teruggekomen_op", "datum_terugbetaling"], \.refundedOn),
        .money("refunded", ["teruggekomen", "terugbetaald_bedrag"], \.refunded),
        .day("closed_on", ["gesloten_op", "afgesloten_op"], \.closedOn),
      ])
  }
}

extension Words {
  static var purposes: [Choice<Purpose>] {
    [
      Choice(.education, "opleiding"), Choice(.training, "cursus"),
      Choice(.careerAdvice, "loopbaanadvies"), Choice(.coaching),
      Choice(.vitality, "vitaliteit"), Choice(.other, "overig", "anders"),
    ]
  }

  /// Waiting for information is a question of now, which a file of earlier claims cannot hold.
  static var states: [Choice<ClaimState>] {
    [
      Choice(.submitted, "ingediend", "aangevraagd"), Choice(.approved, "goedgekeurd"),
      Choice(.partlyPaid, "deels betaald"), Choice(.paid, "betaald"),
      Choice(.closed, "gesloten", "afgesloten"), Choice(.refused, "afgewezen"),
      Choice(.cancelled, "ingetrokken", "geannuleerd"),
    ]
  }

  static var mandatory: [Choice<MandatoryBasis>] {
    [
      Choice(.no, "nee"), Choice(.law, "wet"), Choice(.eu, "EU-recht"), Choice(.cao),
      Choice(.profession, "beroep"),
    ]
  }
}
