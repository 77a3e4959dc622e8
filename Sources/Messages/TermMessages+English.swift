internal import Records

struct EnglishTerms: TermMessages {
  func purpose(_ purpose: Purpose) -> String {
    switch purpose {
    case .education: "education"
    case .training: "training"
    case .careerAdvice: "career advice"
    case .coaching: "coaching"
    case .vitality: "vitality"
    case .other: "other"
    }
  }
  func state(_ state: ClaimState) -> String {
    switch state {
    case .submitted: "submitted"
    case .informationAsked: "information asked"
    case .approved: "approved"
    case .partlyPaid: "partly paid"
    case .paid: "paid"
    case .closed: "closed"
    case .refused: "refused"
    case .cancelled: "cancelled"
    }
  }
  func approval(_ approval: SchemeVersion.Approval) -> String {
    switch approval {
    case .none: "nobody"
    case .manager: "the manager"
    case .hr: "HR"
    case .committee: "the committee"
    }
  }
  func form(_ form: Scheme.Form) -> String {
    switch form {
    case .account: "learning account"
    case .voucher: "training voucher"
    case .fund: "collective fund"
    case .time: "development days"
    case .employerBudget: "employer's training budget"
    }
  }
}
