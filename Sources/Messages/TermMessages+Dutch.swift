internal import Records

struct DutchTerms: TermMessages {
  func purpose(_ purpose: Purpose) -> String {
    switch purpose {
    case .education: "opleiding"
    case .training: "training"
    case .careerAdvice: "loopbaanadvies"
    case .coaching: "coaching"
    case .vitality: "vitaliteit"
    case .other: "anders"
    }
  }
  func state(_ state: ClaimState) -> String {
    switch state {
    case .submitted: "ingediend"
    case .informationAsked: "informatie gevraagd"
    case .approved: "goedgekeurd"
    case .partlyPaid: "deels betaald"
    case .paid: "betaald"
    case .closed: "gesloten"
    case .refused: "afgewezen"
    case .cancelled: "ingetrokken"
    }
  }
  func approval(_ approval: SchemeVersion.Approval) -> String {
    switch approval {
    case .none: "niemand"
    case .manager: "de leidinggevende"
    case .hr: "HR"
    case .committee: "de commissie"
    }
  }
  func form(_ form: Scheme.Form) -> String {
    switch form {
    case .account: "leerrekening"
    case .voucher: "scholingsvoucher"
    case .fund: "collectief scholingsbudget"
    case .time: "ontwikkeldagen"
    case .employerBudget: "opleidingsbudget van de werkgever"
    }
  }
}
