extension DutchExports {
  func view(_ name: String) -> String? {
    switch name {
    case "x_account":
      "een rekening van een medewerker in een regeling, of een budget van de organisatie"
    case "x_advice": "advies dat bij de geldende versie van een afspraak is getoond"
    case "x_agreement": "een afspraak over iemands werk, met de versie die telt"
    case "x_agreement_party":
      "een betrokkene bij een versie van een afspraak, met het nieuwste antwoord"
    case "x_audit": "een gebeurtenis: een opdracht die iets veranderde"
    case "x_awareness": "een niveau van een peiling: hoeveel mensen het budget kennen"
    case "x_balance": "een rekening met het saldo, wat is gereserveerd en wat vrij is"
    case "x_claim": "een aanvraag: gevraagd, toegekend en besteed"
    case "x_claim_funding": "een regeling waaruit een aanvraag put"
    case "x_claim_path": "wat aan een aanvraag voorafging, en wat het besluit vroeg"
    case "x_contract": "een kolom van deze views, met de betekenis"
    case "x_crafting_action": "een verandering in de versie van een afspraak die telt"
    case "x_employee": "een mens met klassen van leeftijd, uren en opleiding"
    case "x_employee_name": "de naam die bij een nummer hoort, alleen voor HR"
    case "x_employment":
      "een deel van een dienstverband met hetzelfde team, contract en aantal uren"
    case "x_evaluation": "dat iemand terugkeek, nooit wat er is gezegd"
    case "x_experiment": "een experiment met zijn dagen en besluit"
    case "x_fund": "een fonds of budget van de organisatie, met wat erin en eruit ging"
    case "x_fund_evaluation": "een evaluatie van een fonds door de commissie"
    case "x_goal": "een doel van de organisatie of van een team"
    case "x_learning": "een leeractiviteit, formeel of informeel"
    case "x_leave": "een verlofdag en de regeling die hem betaalt"
    case "x_ledger": "een boeking op een potje; een tegenboeking staat naast wat zij rechtzet"
    case "x_lot": "een deel van een rekening met eigen herkomst en laatste dag"
    case "x_notice": "een brief over wat zou vervallen"
    case "x_plan": "een plan dat een ander mag lezen; nooit wat erin staat"
    case "x_pressure": "hoe druk een team het heeft in een week"
    case "x_project": "een combinatieproject of een periode van een innovatieatelier"
    case "x_saving": "een besparing die weer in opleiding is gestoken"
    case "x_scheme": "een regeling"
    case "x_scheme_version": "een versie van de regels van een regeling"
    case "x_subsidy": "een subsidie"
    case "x_support": "een contact van een ambassadeur of adviseur, of iemand in een workshop"
    case "x_team": "een team, zoals op de peildag"
    default: nil
    }
  }
}
