internal import Records

extension DutchAgreements {
  func refusal(_ refusal: CraftRefusalWords) -> Wording {
    switch refusal {
    case .notFound(let text, let newest):
      Wording(
        "er is geen afspraak \(text) die jij mag zien",
        fix: newest.map { "de nieuwste is \($0); boetseer agreement list toont ze" }
          ?? "afspraken zijn voor wie erbij betrokken is: zeg wie je bent met --actor")
    case .notYet(let id, let day):
      Wording(
        "\(id) was er nog niet op \(day), of er was nog niets van bekend",
        fix: "neem een latere dag achter --as-of en --known-on, of laat ze weg")
    case .noneOpen(let employee):
      Wording(
        "\(employee) heeft geen lopende afspraak, voor zover jij mag zien",
        fix: "maak er een: boetseer agreement draft \(employee)")
    case .severalOpen(let employee, let ids):
      Wording(
        "\(employee) heeft meer lopende afspraken: \(ids.joined(separator: ", "))",
        fix: "noem welke je bedoelt, zoals \(ids.first ?? "A1")")
    case .wrongState(let id, let state, let action): wrongState(id, state, action)
    case .notWriter(let id, nil):
      Wording(
        "wie schrijft moet bekend zijn (\(id))",
        fix: "zeg wie je bent: --actor met het nummer van de medewerker of de leidinggevende")
    case .notWriter(let id, let by?):
      Wording(
        "\(by) schrijft hier niet (\(id)): dat doen de medewerker en de leidinggevende samen",
        fix: "een betrokkene antwoordt (agreement accept, decline) of reageert (agreement comment)")
    case .hrDoesNotWrite(let by):
      Wording(
        "\(by) helpt als HR en schrijft geen afspraken van anderen",
        fix: "de medewerker of de leidinggevende schrijft; HR let op de dagen: boetseer due")
    case .mayNotComment(let id, _):
      Wording(
        "alleen een betrokkene reageert op \(id)",
        fix: "zeg wie je bent met --actor, of laat je toevoegen: "
          + "boetseer agreement change \(id) --with NUMMER")
    case .noManager(let employee):
      Wording(
        "het register noemt geen leidinggevende van \(employee)",
        fix: "noem er een: --manager NUMMER")
    case .managerIsEmployee(let employee):
      Wording(
        "\(employee) kan niet de leidinggevende zijn in een eigen afspraak",
        fix: "noem een ander met --manager NUMMER")
    case .notEmployed(let employee, let day):
      Wording("\(employee) is niet in dienst op \(day)", fix: "boetseer employee show \(employee)")
    case .partyTwice(let who):
      Wording("\(who) is twee keer genoemd", fix: "noem iedereen één keer, met de hele bijdrage")
    case .noSuchParty(let id, let who, let parties):
      Wording(
        "\(who) is niet betrokken bij \(id)",
        fix: "wel \(listed(parties, "en")); boetseer agreement change voegt iemand toe")
    case .promiseOfNobody(let who, let what, let parties):
      Wording(
        "\"\(what)\" is toegezegd door \(who), die er niet bij betrokken is",
        fix: "noem die ook: --with \"\(who)=...\", of laat de toezegging weg (--undue NUMMER); "
          + "betrokken zijn \(listed(parties, "en"))")
    case .linkOfAnother(let id, let employee):
      Wording(
        "\(id) is niet van \(employee)",
        fix: "koppel een aanvraag of verlof van de medewerker om wie het gaat")
    case .noGoal(let code, let near, let day):
      Wording(
        "geen doel \(code) geldt op \(day)",
        fix: near.isEmpty
          ? "lees doelen in met boetseer import goals BESTAND, of zeg --no-goal TEKST"
          : "bedoelde je \(listed(near, "of"))?")
    case .goalTwice(let code):
      Wording("\(code) staat twee keer in dit bestand", fix: "houd de regel die geldt")
    case .incomplete(let id, let gaps, let fix):
      Wording(
        "\(id ?? "het") kan nog niet worden voorgelegd: \(listed(gaps, "en"))",
        fix: id == nil
          ? "zet op de regel erbij: \(fix); zonder --propose blijft het een concept" : fix)
    case .oldVersion(let id, let given, let newest):
      Wording(
        "versie \(given) van \(id) is niet de nieuwste: er is een versie \(newest)",
        fix: "lees die eerst: boetseer agreement show \(id)")
    case .seenNeeded(let by):
      Wording(
        "dit is het antwoord van \(by), en een ander voert het in",
        fix: "zeg hoe je het weet: --seen signature, --seen mail of --seen talk")
    case .answersForOthers(let id, _):
      Wording(
        "alleen de medewerker en de leidinggevende voeren antwoorden van anderen in bij \(id)",
        fix: "antwoord voor jezelf, met je eigen nummer achter --actor")
    case .asItIs(let id):
      Wording("zo staat \(id) er al", fix: "boetseer agreement show \(id)")
    case .alreadyAnswered(let id, let party):
      Wording(
        "\(party) gaf dit antwoord al op deze versie van \(id)",
        fix: "boetseer agreement show \(id) toont de antwoorden")
    case .notTheirsToUndo(let event):
      Wording(
        "gebeurtenis \(event) gaat over iemands eigen werk, en een ander legde haar vast",
        fix: "wie haar vastlegde neemt haar terug, met --actor")
    case .notTheManager(let who, let employee, let manager):
      Wording(
        "\(who) geeft geen leiding aan \(employee): dat doet \(manager)",
        fix: "laat --manager weg, en noem \(who) bij de anderen: --with \(who)")
    case .staysParty(let id, let party):
      Wording(
        "\(party) hoort bij \(id): medewerker en leidinggevende spreken samen af",
        fix: "noem een andere leidinggevende met --manager NUMMER, of sluit af met "
          + "boetseer agreement close \(id)")
    case .noSuchChange(let id, let number, let count):
      Wording(
        "\(id) heeft geen verandering \(number)",
        fix: count == 0 ? "voeg er een toe met --change" : "wel 1 tot en met \(count)")
    case .noSuchCommitment(let id, let number, let count):
      Wording(
        "in \(id) is niets toegezegd onder nummer \(number)",
        fix: count == 0 ? "zeg iets toe met --due" : "wel 1 tot en met \(count)")
    case .noSuchVersion(let id, let number, let count):
      Wording(
        "\(id) heeft geen versie \(number)",
        fix: count == 1 ? "er is er één: laat --version weg" : "wel 1 tot en met \(count)")
    }
  }

  private func wrongState(
    _ id: String, _ state: AgreementState, _ action: AgreementAction
  ) -> Wording {
    switch (state, action) {
    case (.closed, _):
      Wording(
        "\(id) is afgesloten", fix: "een nieuwe kan erop volgen: boetseer agreement draft")
    case (.draft, .accept), (.draft, .decline):
      Wording(
        "\(id) is een concept: nog niemand is iets gevraagd",
        fix: "boetseer agreement propose \(id)")
    case (.draft, .experiment), (.proposed, .experiment):
      Wording(
        "\(id) is nog niet van kracht, dus er is nog niets te proberen",
        fix: state == .draft
          ? "eerst boetseer agreement propose \(id)" : "eerst boetseer agreement accept \(id)")
    case (.proposed, .propose):
      Wording(
        "\(id) is al voorgelegd", fix: "betrokkenen antwoorden: boetseer agreement accept \(id)")
    case (.inForce, .propose):
      Wording(
        "\(id) is van kracht",
        fix: "een wijziging maakt een versie: boetseer agreement change \(id)")
    default:
      Wording("dat kan nu niet met \(id)", fix: "boetseer agreement show \(id)")
    }
  }
}
