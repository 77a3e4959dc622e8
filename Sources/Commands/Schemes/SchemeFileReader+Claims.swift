internal import Interchange
internal import Messages
internal import Records

/// What employees may claim for, and who approves it.
extension SchemeFileReader {
  struct ClaimRules {
    var purposes: [Purpose] = []
    var approval: SchemeVersion.Approval = .hr
    var perClaim: Int64?
    var perPerson: SchemeVersion.PersonLimit?
    var ownShare: Int64 = 0
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
      choice(fields["approval"], SchemeVersion.Approval.self) ?? .hr
    rules.graceMonths = integer(fields["grace_months"], 0...60) ?? 0
    rules.perClaim = amount(fields["per_claim"], known.unit)
    if let limit = fields["per_person"],
      let parts = self.fields(limit, keys: ["amount", "per"])
    {
      let amount = amount(required(parts, "amount"), known.unit)
      let per = choice(required(parts, "per"), SchemeVersion.PersonLimit.Per.self)
      if let amount, let per {
        rules.perPerson = SchemeVersion.PersonLimit(amount: amount, per: per)
      }
    }
    rules.ownShare = amount(fields["own_share"], known.unit, zeroAllowed: true) ?? 0
    if let entry = fields["own_share"], let most = rules.perClaim, rules.ownShare >= most {
      conflict(.ownShareAboveClaim, entry)
    }
    return rules
  }
}
