internal import Records

/// Advies gaat over wat bij veel mensen samengaat; het verbiedt niets en voorspelt niets over iemand.
extension DutchCraftTerms {
  func grade(_ grade: CraftAdvice.Grade) -> String {
    switch grade {
    case .consistent: "onderzoek is eensgezind"
    case .mixed: "onderzoek is verdeeld"
    case .oneStudy: "weinig bewijs"
    case .caution: "let op, onderzoek is eensgezind"
    }
  }
  func title(of code: CraftAdvice.Code) -> String {
    switch code {
    case .structural: "Meer ruimte en leren"
    case .challenging: "Meer uitdaging"
    case .social: "Meer steun"
    case .hindering: "Minder belasting"
    case .onlyHindering: "Alleen minder belasting"
    case .feedback: "Feedback op hoe je het doet"
    }
  }
  func advice(_ code: CraftAdvice.Code) -> String {
    switch code {
    case .structural:
      "Wie in het werk meer ruimte zoekt en blijft leren, is gemiddeld bevlogener en voelt zich er "
        + "meer zichzelf. De moeite waard: meer zelf beslissen, afwisselen, leren."
    case .challenging:
      "Wie iets nieuws aangaat, is gemiddeld bevlogener. Kies wat je een beetje oprekt, "
        + "bijvoorbeeld een project buiten wat je altijd doet, met genoeg houvast."
    case .social:
      "Meer steun helpt in sommige onderzoeken en maakt in andere geen verschil. Zeg wiens steun je "
        + "bedoelt en waarvoor."
    case .hindering:
      "Wie vooral werk afstoot, is later gemiddeld minder bevlogen; vaak gaat vermoeidheid eraan "
        + "vooraf. Minder kan nodig zijn: doe het dan, en zet er iets naast dat ruimte of uitdaging "
        + "geeft. Is iemand uitgeput? Bied de bedrijfsarts aan."
    case .onlyHindering:
      "Elke verandering hier haalt iets weg. Dat kan goed zijn, zeker als het te veel is. Toch is "
        + "wie alleen werk afstoot later gemiddeld minder bevlogen. Twee dingen om aan te denken: "
        + "iets wat je liever zelf beslist of leert (meer ruimte en leren), of iets nieuws dat je wilt "
        + "proberen (meer uitdaging). Is iemand uitgeput? Bied de bedrijfsarts aan."
    case .feedback:
      "Feedback snijdt aan twee kanten: je leert ervan en het motiveert, maar een hard oordeel put "
        + "uit. Spreek af waar het over gaat, vraag om voorbeelden en zeg ook wat goed ging."
    }
  }
  func sources(_ code: CraftAdvice.Code) -> String {
    switch code {
    case .structural, .challenging:
      "Lichtenthaler en Fischbach 2019 (meta-analyse); een longitudinale meta-analyse uit 2020 "
        + "(d = 0,37); A. den Hartog 2017 (één vragenlijst, 436 mensen)"
    case .social:
      "voor: Rošková en Faragová 2020 (178 mensen); geen verband: A. den Hartog 2017 (436 mensen)"
    case .hindering, .onlyHindering:
      "Lichtenthaler en Fischbach 2019 (meta-analyse; in de tijd beide kanten op); een onderzoek van "
        + "een half jaar uit 2019 (111 mensen); A. den Hartog 2017 (436 mensen)"
    case .feedback:
      "A. den Hartog 2017 (één vragenlijst, 436 mensen), zonder effect naar een van beide kanten"
    }
  }
  func warning(_ warning: CraftWarning) -> String {
    switch warning {
    case .alone:
      "Naast medewerker en leidinggevende is niemand betrokken. Werk doe je met anderen: wie merkt "
        + "hier iets van, voor wie en van wie werk je? Voeg ze toe met --with."
    case .noPurpose: "Er staat geen bedoeling bij: wat willen de betrokkenen samen bereiken?"
    case .purposeNotShared(let goal):
      "Niemand zei dat wie \(goal) draagt het ook samen heeft gemaakt; een bedoeling werkt als die "
        + "gedeeld is."
    case .topDown(let others, let count):
      "In dit team begonnen \(others) van de \(count) afspraken bij een leidinggevende of HR. "
        + "Jobcraften werkt als mensen zelf beginnen."
    case .cultureNotReady:
      "Er is weinig ruimte voor eigen initiatief waar dit wordt geprobeerd. Maak eerst die ruimte, of "
        + "begin klein."
    case .openPoints(let change, let points):
      "Verandering \(change) richt het werk anders in; nog te beantwoorden: "
        + listed(points.map(point), "en") + "."
    case .workloadRises(let change):
      "Verandering \(change) maakt het werk zwaarder. Is dat de bedoeling?"
    case .paceTooFast(let change, let weeks, let least):
      "Verandering \(change) rouleert elke \(weeks == 1 ? "week" : "\(weeks) weken"); sneller dan elke "
        + "\(least) weken gaat verloren wat je leert."
    case .noAuthority(let change):
      "Verandering \(change) geeft verantwoordelijkheid zonder de bevoegdheid om ernaar te handelen."
    case .lacks(let change, let point):
      "Verandering \(change) is nog niet geholpen: \(self.point(point))."
    case .noTraining(let change):
      "Verandering \(change) brengt nieuwe taken zonder scholing. Koppel een aanvraag of verlof met "
        + "--due, of zeg waarom dat niet nodig is."
    case .noGrowth(let change):
      "Verandering \(change) verrijkt het werk: waar kan dat toe leiden? Zeg het met --growth."
    case .feedback(let change):
      "Feedback hoort bij verandering \(change): spreek af die opbouwend te geven."
    }
  }
}
