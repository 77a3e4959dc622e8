internal import Crypto

/// What keeps people from being known again in rows that leave.
package struct ExportShield: Sendable {
  package var audience: ExportAudience
  /// The secret of one recipient; nil leaves employee numbers as they are.
  package var key: [UInt8]?
  /// People are told apart only in groups of so many; nil for HR, who know everybody anyway.
  package var smallest: Int64?

  package static let none = ExportShield(audience: .hr, key: nil, smallest: nil)

  package init(audience: ExportAudience, key: [UInt8]?, smallest: Int64?) {
    self.audience = audience
    self.key = key
    self.smallest = smallest
  }

  /// A key that is shorter can be guessed.
  package static let shortestKey = 32
  private static let pseudonymBytes = 12

  /// The same person is the same pseudonym in every export with this key, and nobody without the
  /// key can try out whose it is: HMAC-SHA-256, the first 96 bits. The letter keeps a spreadsheet
  /// from reading a number in it.
  static func pseudonym(of text: String, key: [UInt8]) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array(text.utf8), using: SymmetricKey(data: key))
    return "p" + code.prefix(pseudonymBytes).map { hexadecimal($0) }.joined()
  }

  /// Numbers by which rows point at one another, each with a place of its own: else two recipients
  /// could lay their exports side by side, and the order of accounts is that of employees.
  private static let numbers: [String: Int] = [
    "account": 1, "lot": 2, "source_lot": 2, "entry": 3, "reverses": 3, "employment": 4,
  ]
  /// The same, written with a letter.
  private static let written: Set<String> = [
    "claim", "leave", "agreement", "follows", "experiment", "plan", "notice",
  ]

  /// A number that is the same wherever this one stands, of 62 bits.
  static func number(_ number: Int64, of place: Int64, key: [UInt8]) -> Int64 {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("\(place) \(number)".utf8), using: SymmetricKey(data: key))
    return code.prefix(8).reduce(Int64(0)) { ($0 << 8 | Int64($1)) & (1 << 62 - 1) }
  }

  // MARK: What leaves

  /// Views that say nothing of anybody.
  private static let ofNobody: Set<String> = [
    "x_scheme", "x_scheme_version", "x_fund", "x_fund_evaluation", "x_saving", "x_subsidy",
    "x_goal", "x_awareness", "x_contract",
  ]
  /// Who did what in this program, and who shared something of their own: of no use for figures.
  private static let ofNoAnalyst: Set<String> = ["x_audit", "x_plan"]
  /// Days and hours by which somebody is known again, and what names them.
  private static let ofEverySinglePerson: Set<String> = ["x_employment", "x_employee_name"]
  /// Columns by which somebody is known again where people are shown in groups: who leads a team,
  /// who went to an adviser, and from which team.
  private static let ofOnePerson: [String: Set<String>] = [
    "x_team": ["manager"], "x_support": ["employee", "team"], "x_project": ["employee"],
  ]

  /// Whether a view leaves at all.
  package func lets(_ view: String) -> Bool {
    switch audience {
    case .worksCouncil: return Self.ofNobody.contains(view)
    case .analyst where Self.ofNoAnalyst.contains(view): return false
    case .analyst, .hr: break
    }
    if smallest != nil, Self.ofEverySinglePerson.contains(view) { return false }
    return key == nil || view != "x_employee_name"
  }

  /// The columns of a view that leave, each with the SQL that gives it.
  func columns(of view: ContractView) -> [(column: ContractColumn, sql: String)] {
    let own = key == nil ? [] : ViewShape.of(view.name).ownWords
    var hidden = smallest == nil ? [] : Self.ofOnePerson[view.name] ?? []
    if audience != .hr { hidden.formUnion(["plan"]) }
    return view.columns.filter { !own.contains($0.name) && !hidden.contains($0.name) }.map {
      var column = $0
      let name = ExportTable.quoted(column.name)
      if smallest != nil, view.name == "x_employee", column.name != "employee" {
        column.mayBeEmpty = true
        return (column, "g.\(name)")
      }
      if smallest != nil, view.name == "x_awareness", ["asked", "aware"].contains(column.name) {
        column.mayBeEmpty = true
        return (column, "CASE WHEN \(manyAware) THEN \(name) END")
      }
      if key != nil, ["employee", "manager", "actor"].contains(column.name) {
        return (column, "pseudonym(v.\(name))")
      }
      if key != nil, view.name != "x_contract" {
        if let place = Self.numbers[column.name] {
          return (column, "pseudonym_number(\(place), v.\(name))")
        }
        if Self.written.contains(column.name) { return (column, "pseudonym(v.\(name))") }
      }
      return (column, "v.\(name)")
    }
  }

  /// Those who were asked, who knew and who did not know are each nobody or enough.
  private var manyAware: String {
    let smallest = smallest ?? 1
    return ["asked", "aware", "(asked - aware)"].map { "(\($0) = 0 OR \($0) >= \(smallest))" }
      .joined(separator: " AND ")
  }

  /// What the rows of a view are put together with.
  func source(of view: ContractView) -> String {
    switch view.name {
    case "x_employee" where smallest != nil:
      "x_employee AS v LEFT JOIN temp.shown AS g ON g.employee = v.employee"
    case GroupTables.people, GroupTables.use: "temp.\(view.name) AS v"
    default: "\(view.name) AS v"
    }
  }
}
