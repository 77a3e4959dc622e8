internal import Records

struct DutchAgreements: AgreementMessages {
  func column(_ column: AgreementColumn) -> String {
    switch column {
    case .agreement: "Afspraak"
    case .employee: "Medewerker"
    case .name: "Naam"
    case .team: "Team"
    case .state: "Stand"
    case .version: "Versie"
    case .headline: "In één regel"
    case .since: "Sinds"
    case .initiator: "Begonnen bij"
    case .parties: "Betrokkenen"
    case .waitsFor: "Wacht op"
    case .goal: "Doel"
    case .endsOn: "Tot en met"
    case .role: "Als"
    case .who: "Wie"
    case .contribution: "Bijdrage"
    case .answer: "Antwoord"
    case .day: "Op"
    case .what: "Wat"
    case .due: "Uiterlijk"
    case .link: "Zie"
    case .signature: "Handtekening"
    }
  }
  func title(_ part: AgreementPart) -> String {
    switch part {
    case .purpose: "Waarvoor"
    case .changes: "Wat er verandert"
    case .parties: "Wie het afspreken"
    case .commitments: "Wie wat doet"
    case .comments: "Opmerkingen"
    case .advice: "Wat onderzoek zegt"
    case .course: "Hoe het loopt"
    case .signatures: "Getekend"
    }
  }

  // MARK: What was done

  func drafted(_ id: String, who: String) -> String {
    "\(id): een afspraak van \(who), in concept."
  }
  func changed(_ id: String, version: Int, isProposed: Bool) -> String {
    "\(id) heeft versie \(version)"
      + (isProposed
        ? ", opnieuw voorgelegd aan de betrokkenen; de versies ervoor blijven zoals ze waren."
        : ".")
  }
  func proposed(_ id: String, version: Int, parties: [String]) -> String {
    "Versie \(version) van \(id) is voorgelegd aan \(listed(parties, "en"))."
  }
  func answered(_ id: String, _ answer: PartyAnswer, parties: [String], version: Int) -> String {
    let who = listed(parties, "en")
    let isOne = parties.count == 1
    return switch answer {
    case .agree: "\(who) \(isOne ? "gaat" : "gaan") akkoord met versie \(version) van \(id)."
    case .wantsChange:
      "\(who) \(isOne ? "wil" : "willen") een wijziging in versie \(version) van \(id)."
    case .decline: "\(who) \(isOne ? "wijst" : "wijzen") versie \(version) van \(id) af."
    }
  }
  func inForce(_ id: String, version: Int) -> String { "\(id) is van kracht, versie \(version)." }
  func waitsFor(_ parties: [String]) -> String { "Het wacht op \(listed(parties, "en"))." }
  func mayStillAnswer(_ parties: [String]) -> String {
    parties.count == 1
      ? "\(parties[0]) heeft nog niet geantwoord en kan dat nog doen."
      : "\(listed(parties, "en")) hebben nog niet geantwoord en kunnen dat nog doen."
  }
  func commented(_ id: String) -> String { "Je opmerking staat bij \(id)." }
  func closed(_ id: String) -> String {
    "\(id) is afgesloten. Alle versies blijven te lezen."
  }
  func enteredBy(_ actor: String, seen: Seen) -> String {
    let how =
      switch seen {
      case .signature: "op papier getekend"
      case .mail: "per mail"
      case .talk: "in een gesprek"
      }
    return "Vastgelegd door \(actor) namens hen: \(how)."
  }

  // MARK: The page

  func heading(_ id: String, who: String) -> String { "Afspraak \(id) van \(who)" }
  func versionLine(_ number: Int, of count: Int, day: String, digest: String) -> String {
    "Versie \(number) van \(count), \(day); de tekst is \(digest)."
  }
  func stateLine(_ state: AgreementState, since: String?) -> String {
    switch state {
    case .draft: "Een concept: nog niemand is iets gevraagd."
    case .proposed: "Voorgelegd aan de betrokkenen\(since.map { " op \($0)" } ?? "")."
    case .inForce: "Van kracht\(since.map { " sinds \($0)" } ?? "")."
    case .closed: "Afgesloten\(since.map { " op \($0)" } ?? "")."
    }
  }
  func newerVersion(_ number: Int, isProposed: Bool) -> String {
    "Versie \(number) is \(isProposed ? "voorgelegd" : "een concept"); tot die is afgesproken, "
      + "telt deze."
  }
  func field(_ field: AgreementField) -> String {
    switch field {
    case .headline: "In één regel"
    case .purpose: "Bedoeling"
    case .goal: "Doel"
    case .noGoal: "Waarom geen doel"
    case .initiator: "Begonnen bij"
    case .occasion: "Aanleiding"
    case .terms: "Loon en uren"
    case .growth: "Waar het toe kan leiden"
    case .endsOn: "Tot en met"
    case .culture: "Ruimte voor initiatief"
    case .time: "Tijd ervoor"
    case .craft: "Verandert"
    case .form: "Geeft"
    case .can: "Ik kan"
    case .wants: "Ik wil"
    case .aims: "Gericht op"
    case .serves: "Helpt bij"
    case .mode: "Verandert iets"
    case .viewBefore: "Zo zag ik het"
    case .viewAfter: "Zo zie ik het"
    case .redesign: "Taakherontwerp"
    case .direction: "Richting"
    case .workload: "Werkdruk"
    case .efficiency: "Werkproces"
    case .pace: "Tempo"
    case .responsibility: "Meer verantwoordelijkheid"
    case .authority: "Bevoegdheid erbij"
    case .capacity: "Kan het"
    case .belief: "Gelooft dat ook"
    case .guidance: "Begeleiding"
    case .freedom: "Gegeven vrijheid"
    case .support: "Steun"
    case .uses: "Benut"
    case .feedback: "Feedback"
    }
  }
  func changeTitle(_ number: Int) -> String { "Verandering \(number)" }
  func closedBecause(_ reason: String) -> String { "Afgesloten omdat: \(reason)" }
  func adviceNote(grade: String, day: String, sources: String) -> String {
    "\(grade.prefix(1).uppercased())\(grade.dropFirst()); "
      + "gewogen op \(day). \(sources). Wat in onderzoek samengaat is geen "
      + "oorzaak, en zegt niets over één mens."
  }
  var onlyCourse: String {
    "Je ziet hoe het loopt; wat is afgesproken is voor wie erbij betrokken is."
  }
  var erased: String { "De teksten van deze versie zijn gewist." }
  func signHere(_ code: String) -> String {
    "Teken voor de versie hierboven; de code \(code) hoort bij precies deze tekst."
  }
  var noPrivateFacts: String {
    "Schrijf over het werk. Gezondheid, geloof, vakbond en familie horen er niet in."
  }
  var yes: String { "ja" }
  var no: String { "nee" }
  func workload(_ before: Int64, _ after: Int64) -> String { "\(before) ervoor, \(after) erna" }
  func everyWeeks(_ weeks: Int64) -> String { weeks == 1 ? "elke week" : "elke \(weeks) weken" }
  func usualHeadline(_ kinds: [CraftType]) -> String {
    kinds.isEmpty
      ? "Een verandering in het werk"
      : "Een verandering in " + listed(kinds.map(DutchCraftTerms().craft), "en")
  }
  func roleDescription(_ who: String) -> String { "Het werk van \(who), zoals afgesproken" }
  func inForceFrom(_ day: String, until: String?) -> String {
    until.map { "Van \(day) tot en met \($0)" } ?? "Vanaf \(day)"
  }

  // MARK: Lists

  var noneFound: String { "Geen afspraken gevonden." }
  var nobodyOutside: String { "nog niemand" }
}
