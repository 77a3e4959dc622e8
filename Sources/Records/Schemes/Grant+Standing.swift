extension Grant {
  /// What stands of grants on an account that was empty and of which nothing is spent: a cap lets
  /// the oldest go (docs/rules.md 20).
  package static func standing(after grants: [Grant]) -> Int64 {
    var standing: [Int64] = []
    for grant in grants {
      standing.append(grant.amount)
      switch grant.cap {
      case nil: break
      case .lots(let most): standing = standing.suffix(most)
      case .balance(let most):
        standing = [min(most, standing.reduce(0, +))]
      }
    }
    return standing.reduce(0, +)
  }
}
