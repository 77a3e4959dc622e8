/// Who a command is for, while somebody holds the role hr.
///
/// Nobody proves who they are before there is a sign-in: this holds by the name that is given. A
/// name that is nobody's number may do what HR may.
package enum Audience: Sendable {
  case everybody, hr
  /// HR and who holds the role analyst.
  case analysts

  /// - Parameter names: noun and verb; of the reports, imports and periods their noun alone.
  package init(_ names: [String]) {
    let command = names.joined(separator: " ")
    let isIn = { (commands: Set<String>) in
      commands.contains(command) || names.first.map(commands.contains) ?? false
    }
    if Audience.ofEverybody.contains(command) {
      self = .everybody
    } else {
      self = isIn(Audience.ofHR) ? .hr : isIn(Audience.ofAnalysts) ? .analysts : .everybody
    }
  }

  /// What changes what others have, or lists it for everybody.
  private static let ofHR: Set<String> = [
    "import", "export", "audit list", "employee add", "employee change", "employee end",
    "employee rehire", "account adjust", "account extend", "account transfer-in",
    "account transfer-out", "claim pay", "claim refund", "notice list", "notice send", "period",
    "query",
    "setting change",
    // Beside what was granted they tell what few people used, where everything lapses in a year.
    "report lapse", "report expiring", "expiring",
  ]

  /// Sums over people: two of them of days close to each other tell of one.
  private static let ofAnalysts: Set<String> = ["report"]
  /// Who has a packet of a plan has what is in it.
  /// What views there are is no secret; what is in them is.
  private static let ofEverybody: Set<String> = [
    "report list", "import shares", "export list", "export describe", "export verify",
  ]
}
