internal import Records

extension ImportProfile where Row == SupportRow {
  static var support: ImportProfile {
    ImportProfile(
      kind: .support, empty: SupportRow(),
      columns: [
        .choice("kind", ["soort"], isRequired: true, Words.support, \.kind),
        .day("date", ["datum"], \.day),
        .text("team", ["afdeling", "teamcode"], \.team),
        .text("employee", ["personeelsnummer", "medewerkernummer", "medewerker"], \.employee),
        .text("scheme", ["regeling"], \.scheme),
      ])
  }
}

extension ImportProfile where Row == LearningRow {
  static var learning: ImportProfile {
    ImportProfile(
      kind: .learning, empty: LearningRow(),
      columns: [
        .text("employee", ["personeelsnummer", "medewerkernummer", "medewerker"], \.employee),
        .day("date", ["datum"], \.day),
        .minutes("minutes", ["minuten"], \.minutes),
        .choice("kind", ["soort"], isRequired: true, Words.learning, \.kind),
        .text("title", ["titel", "omschrijving"], \.title),
      ])
  }
}

extension ImportProfile where Row == AwarenessRow {
  static var awareness: ImportProfile {
    ImportProfile(
      kind: .awareness, empty: AwarenessRow(),
      columns: [
        .day("date", ["datum"], \.day),
        .choice(
          "education", ["opleidingsniveau", "opleiding"], isRequired: true, Words.education,
          \.education),
        .count("asked", ["gevraagd"], mayBeZero: false, \.asked),
        .count("aware", ["bekend"], mayBeZero: true, \.aware),
        .text("scheme", ["regeling"], \.scheme),
      ])
  }
}

extension ImportProfile where Row == SavingRow {
  static var savings: ImportProfile {
    ImportProfile(
      kind: .savings, empty: SavingRow(),
      columns: [
        .day("date", ["datum"], \.day),
        .money("amount", ["bedrag"], \.amount),
        .text("scheme", ["regeling"], \.scheme),
        .text("source", ["bron", "herkomst"], \.source),
      ])
  }
}

extension ImportProfile where Row == SubsidyRow {
  static var subsidies: ImportProfile {
    ImportProfile(
      kind: .subsidies, empty: SubsidyRow(),
      columns: [
        .text("subsidy", ["subsidie", "subsidiecode"], \.code),
        .choice("kind", ["soort"], isRequired: true, Words.subsidies, \.kind),
        .money("amount", ["bedrag"], \.amount),
        .day("date", ["datum"], \.day),
        .text("name", ["naam"], \.name),
        .text("provider", ["verstrekker"], \.provider),
        .text("scheme", ["regeling"], \.scheme),
        .day("apply_by", ["aanvragen_voor", "aanvragen_tot"], \.applyBy),
        .day("proof_by", ["bewijs_voor", "verantwoorden_voor"], \.proofBy),
        .text("conditions", ["voorwaarden"], \.conditions),
        .text("proofs", ["bewijsstukken", "bewijs"], \.proofs),
        .day("checked_on", ["nagegaan_op", "getoetst_op"], \.checkedOn),
      ])
  }
}

extension Words {
  static var support: [Choice<SupportKind>] {
    [
      Choice(.ambassador, "ambassadeur", "leerambassadeur"), Choice(.workshop),
      Choice(.adviser, "adviseur", "loopbaanadviseur"),
    ]
  }

  static var learning: [Choice<LearningKind>] {
    [Choice(.formal, "formeel"), Choice(.informal, "informeel")]
  }

  static var subsidies: [Choice<SubsidyRowKind>] {
    [
      Choice(.expected, "verwacht"), Choice(.received, "ontvangen"),
      Choice(.reclaimed, "teruggevorderd"),
    ]
  }
}
