/// Rows of the claims file, in the order in which people asked.
extension Copy {
  static let claimHeader = """
    employee,title,cost,purpose,requested_on,scheme,provider,approved_on,amount,paid_on,paid,\
    invoice,state

    """

  /// Those on the pots come behind the others, so that the numbers of these stay what they are.
  func claims() -> [Claim] {
    let account = AccountClaims(hospital)
    let mandatory = MandatoryClaims(hospital, random: account.random)
    var claims = Copy.inOrder(account.claims + mandatory.claims)
    let fund = FundClaims(hospital, random: mandatory.random)
    let vouchers = VoucherClaims(hospital, random: fund.random)
    claims += Copy.inOrder(vouchers.claims + fund.claims)
    return claims
  }

  private static func inOrder(_ claims: [Claim]) -> [Claim] {
    claims.sorted {
      ($0.requested.number, $0.person, $0.cost) < ($1.requested.number, $1.person, $1.cost)
    }
  }

  func writeClaims(_ claims: [Claim], to file: OutputFile) throws(SampleError) {
    var line = CSVLine()
    for (place, claim) in claims.enumerated() where claim.person < size {
      writeEmployee(claim.person, to: &line)
      line.text(claim.title)
      line.euros(claim.cost)
      writePurposes(claim.purposes, to: &line)
      line.day(claim.requested)
      line.code(claim.scheme.rawValue)
      line.text(claim.provider)
      line.day(claim.approved)
      if claim.isAwarded { line.euros(claim.amount) } else { line.empty() }
      line.day(claim.paidOn)
      if claim.paidOn == nil { line.empty() } else { line.euros(claim.paid) }
      writeInvoice(claim, place: place, to: &line)
      line.code(claim.state.word)
      try file.end(&line)
    }
  }

  private func writePurposes(_ purposes: [Purpose], to line: inout CSVLine) {
    for (place, purpose) in purposes.enumerated() {
      if place > 0 { line.raw("+") }
      line.raw(purpose.word)
    }
    line.comma()
  }

  private func writeInvoice(_ claim: Claim, place: Int, to line: inout CSVLine) {
    if let day = claim.paidOn {
      line.raw("F")
      line.rawNumber(day.parts.year, digits: 4)
      line.raw("-")
      if number > 0 {
        line.rawNumber(number, digits: 1)
        line.raw("-")
      }
      line.rawNumber(place + 1, digits: 4)
    }
    line.comma()
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
