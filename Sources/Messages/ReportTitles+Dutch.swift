internal import Records

extension DutchReports {
  func title(_ kind: ReportKind) -> String {
    switch kind {
    case .use: "Wie het scholingsgeld gebruikt"
    case .benchmark: "Scholingsgeld naast wat gebruikelijk is"
    case .purposes: "Waar het scholingsgeld naartoe gaat"
    case .unmet: "Geld dat blijft staan naast wensen die blijven liggen"
    case .lapse: "Wat vervalt"
    case .time: "Tijd om je te ontwikkelen: toegekend en opgenomen"
    case .fund: "Hoe vouchers en fondsen opraken"
    case .expiring: "Wat binnenkort eindigt"
    case .subsidies: "Subsidies: verwacht, ontvangen, te bewijzen"
    case .crafting: "Afspraken over het eigen werk"
    case .outcomes: "Wat er van experimenten werd"
    case .impact: "Wat mensen ervan merken"
    case .worksCouncil: "Leren en ontwikkelen, voor de ondernemingsraad"
    case .dashboard: "Leren en ontwikkelen in één oogopslag"
    }
  }
  func answers(_ kind: ReportKind) -> String {
    switch kind {
    case .use: "Wie gebruikt wat is toegekend: mensen, geld en deel van de toekenning."
    case .benchmark: "Scholingskosten naast de loonsom, en budgetten naast de gebruikelijke."
    case .purposes: "Waar aanvragen voor zijn, naast wat gebruikelijk is."
    case .unmet:
      "Ongebruikt saldo naast aanvragen die zijn afgewezen, wachten of deels toegekend zijn."
    case .lapse: "Wat per team en maand verviel, en wat hierna vervalt."
    case .time: "Tijd toegekend, opgenomen en vervallen, rustige weken, en waar het van afhangt."
    case .fund: "Gebruikt en over van potten en fondsen, en hoe ze opraakten."
    case .expiring: "Wat de komende dagen eindigt, per regeling en team."
    case .subsidies: "Verwacht, ontvangen en teruggevraagd; bewijs en de laatste dagen."
    case .crafting: "Afspraken over het eigen werk: wat ze geven, bij wie ze beginnen, met wie."
    case .outcomes: "Besluiten over experimenten, hun duur, en welke scores ermee samengingen."
    case .impact: "Wat mensen zelf, teams en de organisatie ervan merken, en of hun ruimte groeide."
    case .worksCouncil:
      "Gebruik en verval naast behoefte, hulp, besluiten, wie wat ziet, exports en uitzonderingen."
    case .dashboard:
      "De belangrijkste cijfers van de rapporten op één pagina, elk met een plaatje en een tabel."
    }
  }
}
