/// Rows of the claims file, in the order in which people asked.
extension Copy {
  static let claimHeader = """
    employee,title,cost,purpose,requested_on,scheme,provider,approved_on,amount,paid_on,paid,\
    invoice,state

    """

  func claims() -> [Claim] {
    let account = AccountClaims(hospital)
    let mandatory = MandatoryClaims(hospital, random: account.random)
    let all = account.claims + mandatory.claims
    return all.sorted {
      ($0.requested.number, $0.person, $0.cost) < ($1.requested.number, $1.person, $1.cost)
    }
  }

  func writeClaims(_ claims: [Claim], to file: OutputFile) throws(SampleError) {
    for (place, claim) in claims.enumerated() where claim.person < size {
      writeEmployee(claim.person, to: file)
      file.text(claim.title)
      file.euros(claim.cost)
      writePurposes(claim.purposes, to: file)
      file.day(claim.requested)
      file.code(claim.scheme == .account ? "ILA" : "MAND")
      file.text(claim.provider)
      file.day(claim.approved)
      if claim.approved == nil { file.empty() } else { file.euros(claim.amount) }
      file.day(claim.paidOn)
      if claim.paidOn == nil { file.empty() } else { file.euros(claim.paid) }
      writeInvoice(claim, place: place, to: file)
      file.code(claim.state.word)
      try file.endLine()
    }
  }

  private func writePurposes(_ purposes: [Purpose], to file: OutputFile) {
    for (place, purpose) in purposes.enumerated() {
      if place > 0 { file.raw("+") }
      file.raw(purpose.word)
    }
    file.comma()
  }

  private func writeInvoice(_ claim: Claim, place: Int, to file: OutputFile) {
    if let day = claim.paidOn {
      file.raw("F")
      file.rawNumber(day.parts.year, digits: 4)
      file.raw("-")
      if number > 0 {
        file.rawNumber(number, digits: 1)
        file.raw("-")
      }
      file.rawNumber(place + 1, digits: 4)
    }
    file.comma()
  }
}

extension Claim.State {
  var word: String {
    switch self {
    case .submitted: "submitted"
    case .approved: "approved"
    case .refused: "refused"
    case .cancelled: "cancelled"
    case .paid: "paid"
    case .closed: "closed"
    }
  }
}
