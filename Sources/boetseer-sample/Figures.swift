/// Where a learning account stands on 31 December 2025, in cents.
struct Figures {
  var granted = [0, 0, 0]
  var used = 0
  var reserved = 0
  var waiting = 0
  var available = 0

  /// What is paid out and reserved is used; what an ended employment
  /// left over waits to be taken along.
  init(_ person: Person, claims: [Claim]) {
    for employment in person.employments {
      let grants = Grants.cents(person, employment: employment)
      var used = 0
      for claim in claims {
        guard let day = claim.approved, employment.covers(day) else { continue }
        used += claim.used
        if claim.state == .approved { reserved += claim.used }
      }
      for year in 0..<3 { granted[year] += grants[year] }
      self.used += used
      let left = grants.reduce(0, +) - used
      if employment.end == nil { available += left } else { waiting += left }
    }
  }

  var paid: Int { used - reserved }
  var balance: Int { available + reserved }

  init() {}

  static func += (sum: inout Figures, one: Figures) {
    for year in 0..<3 { sum.granted[year] += one.granted[year] }
    sum.used += one.used
    sum.reserved += one.reserved
    sum.waiting += one.waiting
    sum.available += one.available
  }
}

/// Cents as readers of the page see them: 1,234.50.
func euros(_ cents: Int) -> String {
  let whole = cents / 100
  let part = cents % 100
  let decimals = part < 10 ? "0\(part)" : "\(part)"
  guard whole >= 1_000 else { return "\(whole).\(decimals)" }
  let rest = "\(whole % 1_000)"
  let zeros = String(repeating: "0", count: 3 - rest.count)
  return "\(whole / 1_000),\(zeros)\(rest).\(decimals)"
}

/// Minutes as `7:12`, or as `8` where the hours are whole.
func hours(_ minutes: Int) -> String {
  let rest = minutes % 60
  return rest == 0 ? "\(minutes / 60)" : "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
}
