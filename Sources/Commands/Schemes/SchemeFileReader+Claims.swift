internal import Interchange
internal import Records

/// What employees may claim for, and who approves it.
extension SchemeFileReader {
  struct ClaimRules {
    var purposes: [Purpose] = []
    var approval: SchemeVersion.Approval = .hr
    var graceMonths = 0
  }

  private static let claimKeys = [
    "purposes", "approval", "per_claim", "per_person", "own_share", "grace_months",
  ]

  mutating func claims(_ entry: Entry?, _ known: VersionContext) -> ClaimRules {
    var rules = ClaimRules()
    guard let entry, let fields = fields(entry, keys: Self.claimKeys) else { return rules }
    rules.purposes = choices(fields["purposes"], Purpose.self) ?? []
    rules.approval =
      choice(fields["approval"], SchemeVersion.Approval.self, later: ["committee"]) ?? .hr
    rules.graceMonths = integer(fields["grace_months"], 0...60) ?? 0
    if let limit = fields["per_claim"] {
      _ = amount(limit, known.unit)
      notCarriedOut("per_claim", limit)
    }
    if let limit = fields["per_person"] {
      if let parts = self.fields(limit, keys: ["amount", "per"]) {
        _ = amount(required(parts, "amount"), known.unit)
        _ = word(required(parts, "per"), valid: ["year", "lifetime"])
      }
      notCarriedOut("per_person", limit)
    }
    // An own share of nothing is what is carried out anyway.
    if let share = fields["own_share"],
      let amount = amount(share, known.unit, zeroAllowed: true), amount > 0
    {
      notCarriedOut("own_share", share)
    }
    return rules
  }
}
