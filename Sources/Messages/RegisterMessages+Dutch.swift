internal import Records

struct DutchRegister: RegisterMessages {
  var register: CommandHelp {
    CommandHelp(
      "Wat er van wie is opgeslagen, waarom, hoe lang, en wie het ziet.",
      details: "Elke kolom van de database heeft een soort; gegevensformaten noemen ze allemaal.")
  }
  var who: CommandHelp { CommandHelp("Wie welke soort gegevens leest, en hoeveel ervan.") }
  func example(_ example: RegisterExample) -> String {
    switch example {
    case .register: "voor het verwerkingsregister"
    case .registerFile: "als pagina om te publiceren"
    case .who: "lezers per soort"
    case .whoScript: "voor een script"
    }
  }
  func column(_ column: RegisterColumn) -> String {
    switch column {
    case .kind: "Soort"
    case .what: "Wat"
    case .whose: "Van wie"
    case .why: "Waarom"
    case .howLong: "Hoe lang"
    case .readers: "Wie het ziet"
    case .columns: "Kolommen"
    case .reader: "Lezer"
    case .sight: "Ziet"
    case .who: "Wie dat nu zijn"
    }
  }
  func name(_ kind: DataClass) -> String {
    switch kind {
    case .identity: "identiteit"
    case .employment: "dienstverband"
    case .wage: "loon"
    case .account: "leerrekeningen"
    case .claim: "aanvragen"
    case .workingTime: "werktijd en verlof"
    case .support: "hulp en leren"
    case .agreement: "afspraken en experimenten"
    case .score: "terugkijken"
    case .plan: "plannen"
    case .words: "vrije tekst"
    case .trail: "logboek"
    case .shownGroup: "groepen in exports"
    case .organisation: "organisatie"
    case .chain: "keten"
    }
  }
  func what(_ kind: DataClass) -> String {
    switch kind {
    case .identity: "nummer, naam, mailadres, geboortejaar"
    case .employment: "uren, contract, team, leidinggevende, opleiding, rollen"
    case .wage: "loon per maand of jaar"
    case .account: "tegoeden, elke boeking, brieven"
    case .claim: "wat er gevraagd, besloten, betaald en bewezen is"
    case .workingTime: "roosters, diensten, verlof"
    case .support: "contacten met wie helpt (geen inhoud), leren"
    case .agreement: "wat mensen over hun werk afspraken, en probeerden"
    case .score: "antwoorden en scores bij het terugkijken"
    case .plan: "iemands eigen plan, voor zover gedeeld"
    case .words: "redenen, titels, opmerkingen, waar ze ook bij horen"
    case .trail: "wie wat deed in het programma, en wie wat las"
    case .shownGroup: "als wie iemand getoond is in exports voor anderen"
    case .organisation: "teams, regelingen, doelen, feestdagen, subsidies, instellingen"
    case .chain: "nummers, volgorde en zegels die de rest heel houden"
    }
  }
  func whose(_ kind: DataClass) -> String {
    switch kind {
    case .organisation, .chain: "niemand"
    case .agreement: "medewerkers, en collega's die een afspraak raakt"
    case .trail: "wie met het programma werkt"
    case .identity, .employment, .wage, .account, .claim, .workingTime, .support, .score, .plan,
      .words, .shownGroup:
      "medewerkers"
    }
  }
  func why(_ kind: DataClass) -> String {
    switch kind {
    case .identity, .employment: "arbeidsovereenkomst: wie waar recht op heeft"
    case .wage: "cao: regelingen die er een percentage van geven"
    case .account, .claim: "arbeidsovereenkomst en cao; plicht om boek te houden"
    case .workingTime: "arbeidsovereenkomst: wat een dag weg kost"
    case .support: "zien wie de weg naar scholing vindt; vrijwillig gegeven"
    case .agreement: "wat medewerker en leidinggevende afspraken"
    case .score, .plan: "vrijwillig gegeven door de medewerker, die het terug kan nemen"
    case .words: "als waar het bij hoort"
    case .trail: "plicht om te verantwoorden wie wat zag en wijzigde"
    case .shownGroup: "zodat twee exports samen niet vertellen wie iemand is"
    case .organisation: "om de regelingen uit te voeren"
    case .chain: "zodat niets ongezien verandert"
    }
  }
  func howLong(_ kind: DataClass) -> String {
    switch kind {
    case .identity, .employment: "tot 2 jaar na vertrek; met boekingen 7 jaar"
    case .wage, .account, .claim, .trail: "7 jaar na het jaar van de boeking (fiscus)"
    case .workingTime, .support: "tot 2 jaar na vertrek"
    case .agreement: "tot 2 jaar na vertrek, of gewist als erom gevraagd is"
    case .score, .plan: "tot teruggenomen, gewist of vertrek"
    case .words: "als waar het bij hoort"
    case .shownGroup: "zolang er exports worden gemaakt"
    case .organisation, .chain: "zolang de database er is"
    }
  }
  func reader(_ reader: DataReader) -> String {
    switch reader {
    case .themselves: "de medewerker"
    case .named: "wie genoemd is"
    case .manager: "de leidinggevende"
    case .committee: "de commissie"
    case .hr: "HR"
    case .analyst: "analisten"
    case .worksCouncil: "de ondernemingsraad"
    }
  }
  func sight(_ sight: DataSight) -> String {
    switch sight {
    case .all: "alles"
    case .course: "dagen, standen en vormen, nooit wat er gezegd is"
    case .toDecide: "waarover ze beslissen"
    case .schemeSays: "wat de regeling hen laat zien"
    case .bands: "in banden, van groepen die groot genoeg zijn"
    case .pseudonym: "zonder namen, in hun export"
    case .sums: "sommen over groepen die groot genoeg zijn"
    case .shared: "de regels die met hen gedeeld zijn"
    case .asBelongs: "als waar het bij hoort"
    }
  }
  var nobodyIsHR: String {
    "Niemand heeft nog de rol hr: tot die tijd mag iedereen wat HR mag."
  }
  var nobodyYet: String { "nog niemand" }
  func by(_ reader: DataReader) -> String {
    switch reader {
    case .themselves: "iedereen, van zichzelf"
    case .named: "partijen, wie terugkijkt en lezers van plannen"
    case .manager: "van de eigen mensen"
    case .worksCouncil: "krijgt rapporten en exports van HR"
    case .committee, .hr, .analyst: ""
    }
  }
  var nothingLapses: String {
    "Boetseer haalt zelf niets weg: dit zijn de termijnen om het aan te houden."
  }
}
