internal import Records

struct DutchCraftTerms: CraftTerms {
  func craft(_ type: CraftType) -> String {
    switch type {
    case .task: "taken"
    case .relational: "relaties"
    case .cognitive: "kijk op het werk"
    case .context: "omstandigheden"
    }
  }
  func form(_ form: ResourceForm) -> String {
    switch form {
    case .social: "meer steun"
    case .structural: "meer ruimte en leren"
    case .challenging: "meer uitdaging"
    case .hindering: "minder belasting"
    }
  }
  func formInFull(_ form: ResourceForm) -> String {
    switch form {
    case .social: "meer steun (sociale hulpbron)"
    case .structural: "meer ruimte en leren (structurele hulpbron)"
    case .challenging: "meer uitdaging (uitdagende taakeis)"
    case .hindering: "minder belasting (belemmerende taakeis)"
    }
  }
  func serves(_ function: ResourceFunction) -> String {
    switch function {
    case .goals: "doelen halen"
    case .relief: "het werk verlichten"
    case .growth: "groeien"
    }
  }
  func mode(_ mode: CraftMode) -> String {
    switch mode {
    case .physical: "in wat je doet"
    case .cognitive: "in hoe je ernaar kijkt"
    case .both: "in wat je doet en hoe je ernaar kijkt"
    }
  }
  func aim(_ aim: CraftAim) -> String {
    switch aim {
    case .energy: "meer energie"
    case .drives: "dichter bij wat me drijft"
    case .talents: "talenten gebruiken"
    }
  }
  func redesign(_ redesign: Redesign) -> String {
    switch redesign {
    case .rotation: "taakroulatie"
    case .enrichmentSupport: "verrijking met ondersteunende taken"
    case .enrichmentControl: "verrijking met regelen en controleren"
    case .participation: "communicatie en participatie"
    case .skillVariety: "gebruik van meer vaardigheden"
    case .broadening: "taakverbreding"
    }
  }
  func direction(_ direction: RedesignDirection) -> String {
    switch direction {
    case .add: "er komen taken bij"
    case .remove: "er gaan taken af"
    }
  }
  func freedom(_ freedom: Freedom) -> String {
    switch freedom {
    case .time: "in tijd"
    case .execution: "in hoe het werk wordt gedaan"
    }
  }
  func support(_ support: OwnSupport) -> String {
    switch support {
    case .community: "een groep vakgenoten"
    case .coaching: "coaching"
    case .mentoring: "een mentor"
    case .team: "bij een team horen"
    case .other: "andere steun"
    }
  }
  func use(_ use: CraftUse) -> String {
    switch use {
    case .expertise: "vakkennis"
    case .experience: "ervaring"
    case .talent: "talent"
    case .energy: "energie"
    }
  }
  func point(_ point: RedesignPoint) -> String {
    switch point {
    case .workload: "werkdruk voor en na"
    case .efficiency: "een werkproces dat vlot blijft lopen"
    case .pace: "tempo van de roulatie"
    case .responsibility: "verantwoordelijkheid met de bevoegdheid die erbij hoort"
    case .capacity: "of iemand het kan"
    case .belief: "of iemand gelooft het te kunnen"
    case .guidance: "begeleiding"
    }
  }
  func role(_ role: PartyRole) -> String {
    switch role {
    case .employee: "medewerker"
    case .manager: "leidinggevende"
    case .client: "interne klant"
    case .supplier: "leverancier"
    case .colleague: "collega"
    case .external: "van buiten"
    }
  }
  func shortRole(_ role: PartyRole) -> String {
    switch role {
    case .employee: "medewerker"
    case .manager: "leidinggevende"
    case .client: "klant"
    case .supplier: "leverancier"
    case .colleague: "collega"
    case .external: "extern"
    }
  }
  func answer(_ answer: PartyAnswer) -> String {
    switch answer {
    case .agree: "akkoord"
    case .wantsChange: "wil een wijziging"
    case .decline: "wijst af"
    }
  }
  func initiator(_ initiator: Initiator) -> String {
    switch initiator {
    case .employee: "de medewerker"
    case .manager: "de leidinggevende"
    case .hr: "HR"
    }
  }
  func occasion(_ occasion: Occasion) -> String {
    switch occasion {
    case .performanceManagement: "anders kijken naar presteren"
    case .appraisal: "een functionerings- of coachgesprek"
    case .olderWorkers: "werk dat werkbaar blijft"
    case .employability: "inzetbaarheid"
    case .fresh: "het werk fris houden"
    case .psychosocial: "stress, burn-out, bore-out of verzuim"
    case .teamDevelopment: "teamontwikkeling en een leven lang leren"
    case .clientSupplier: "samenwerking tussen afdelingen"
    case .talents: "talenten een plek geven in het werk"
    case .organisation: "ontwikkeling van de organisatie"
    case .staffFunctions: "vorm geven aan een staffunctie"
    case .bottomUp: "verandering die bij mensen begint"
    case .other: "iets anders"
    }
  }
  func told(_ how: String, by: String?) -> String {
    by.map { "\(how), vastgelegd door \($0)" } ?? how
  }
  func seen(_ seen: Seen) -> String {
    switch seen {
    case .signature: "op papier getekend"
    case .mail: "per mail"
    case .talk: "in een gesprek"
    }
  }
  func state(_ state: AgreementState) -> String {
    switch state {
    case .draft: "concept"
    case .proposed: "voorgelegd"
    case .inForce: "van kracht"
    case .closed: "afgesloten"
    }
  }
}
