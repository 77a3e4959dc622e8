internal import Records

struct EnglishCraftTerms: CraftTerms {
  func craft(_ type: CraftType) -> String {
    switch type {
    case .task: "tasks"
    case .relational: "relations"
    case .cognitive: "view of the work"
    case .context: "circumstances"
    }
  }
  func form(_ form: ResourceForm) -> String {
    switch form {
    case .social: "more support"
    case .structural: "more room and learning"
    case .challenging: "more challenge"
    case .hindering: "less burden"
    }
  }
  func formInFull(_ form: ResourceForm) -> String {
    switch form {
    case .social: "more support (social resource)"
    case .structural: "more room and learning (structural resource)"
    case .challenging: "more challenge (challenging demand)"
    case .hindering: "less burden (hindering demand)"
    }
  }
  func serves(_ function: ResourceFunction) -> String {
    switch function {
    case .goals: "reaching goals"
    case .relief: "easing demands"
    case .growth: "growing"
    }
  }
  func mode(_ mode: CraftMode) -> String {
    switch mode {
    case .physical: "in what is done"
    case .cognitive: "in how it is seen"
    case .both: "in what is done and how it is seen"
    }
  }
  func aim(_ aim: CraftAim) -> String {
    switch aim {
    case .energy: "more energy"
    case .drives: "closer to what drives me"
    case .talents: "use of talents"
    }
  }
  func redesign(_ redesign: Redesign) -> String {
    switch redesign {
    case .rotation: "task rotation"
    case .enrichmentSupport: "enrichment with supporting tasks"
    case .enrichmentControl: "enrichment with planning and checking"
    case .participation: "communication and participation"
    case .skillVariety: "skill variety"
    case .broadening: "task broadening"
    }
  }
  func direction(_ direction: RedesignDirection) -> String {
    switch direction {
    case .add: "tasks are added"
    case .remove: "tasks are taken away"
    }
  }
  func freedom(_ freedom: Freedom) -> String {
    switch freedom {
    case .time: "in time"
    case .execution: "in how the work is done"
    }
  }
  func support(_ support: OwnSupport) -> String {
    switch support {
    case .community: "community of practice"
    case .coaching: "coaching"
    case .mentoring: "mentoring"
    case .team: "belonging to a team"
    case .other: "other support"
    }
  }
  func use(_ use: CraftUse) -> String {
    switch use {
    case .expertise: "expertise"
    case .experience: "experience"
    case .talent: "talent"
    case .energy: "energy"
    }
  }
  func point(_ point: RedesignPoint) -> String {
    switch point {
    case .workload: "workload before and after"
    case .efficiency: "efficiency of the work process"
    case .pace: "pace of the rotation"
    case .responsibility: "responsibility and the authority that goes with it"
    case .capacity: "whether somebody is able"
    case .belief: "whether somebody believes to be able"
    case .guidance: "guidance"
    }
  }
  func role(_ role: PartyRole) -> String {
    switch role {
    case .employee: "employee"
    case .manager: "manager"
    case .client: "internal client"
    case .supplier: "internal supplier"
    case .colleague: "colleague"
    case .external: "outside"
    }
  }
  func shortRole(_ role: PartyRole) -> String { role.rawValue }
  func answer(_ answer: PartyAnswer) -> String {
    switch answer {
    case .agree: "agrees"
    case .wantsChange: "wants a change"
    case .decline: "declines"
    }
  }
  func initiator(_ initiator: Initiator) -> String {
    switch initiator {
    case .employee: "the employee"
    case .manager: "the manager"
    case .hr: "HR"
    }
  }
  func occasion(_ occasion: Occasion) -> String {
    switch occasion {
    case .performanceManagement: "a new way of looking at performance"
    case .appraisal: "an appraisal or coaching talk"
    case .olderWorkers: "work that stays workable"
    case .employability: "employability"
    case .fresh: "keeping the job fresh"
    case .psychosocial: "stress, burn-out, bore-out or absence"
    case .teamDevelopment: "team development and lifelong learning"
    case .clientSupplier: "cooperation between departments"
    case .talents: "building talents into the work"
    case .organisation: "development of the organisation"
    case .staffFunctions: "shaping a staff function"
    case .bottomUp: "change that starts with people"
    case .other: "something else"
    }
  }
  func told(_ how: String, by: String?) -> String {
    by.map { "\(how), recorded by \($0)" } ?? how
  }
  func seen(_ seen: Seen) -> String {
    switch seen {
    case .signature: "signed on paper"
    case .mail: "by mail"
    case .talk: "in a talk"
    }
  }
  func state(_ state: AgreementState) -> String {
    switch state {
    case .draft: "draft"
    case .proposed: "proposed"
    case .inForce: "in force"
    case .closed: "closed"
    }
  }
}
