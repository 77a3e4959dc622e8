internal import Records
internal import SQLite

/// Accounts by their row number, read once: looking each up for what moved takes longer.
struct ReportAccounts {
  struct Account {
    /// Row numbers; 0 is none.
    var person: Int32 = 0
    var scheme: Int32 = 0
    var isEuro = false
    /// Of a person, in euros, of a scheme of that form.
    var isLearningAccount = false
  }

  private let accounts: [Account]

  init(_ database: Database, schemes: [StoredScheme]) throws {
    let learning = Set(schemes.filter { $0.scheme.form == .account }.map(\.id))
    let count = Int(try database.integer("SELECT max(id) FROM account") ?? 0) + 1
    var accounts = Array(repeating: Account(), count: count)
    try database.rows("SELECT id, coalesce(person, 0), coalesce(scheme, 0), unit FROM account") {
      row in
      let (person, scheme) = (try row.integer(1), try row.integer(2))
      let isEuro = Unit(rawValue: try row.text(3)) == .euro
      accounts[Int(try row.integer(0))] = Account(
        person: Int32(truncatingIfNeeded: person), scheme: Int32(truncatingIfNeeded: scheme),
        isEuro: isEuro, isLearningAccount: person > 0 && isEuro && learning.contains(scheme))
    }
    self.accounts = accounts
  }

  subscript(_ number: Int64) -> Account { accounts[Int(number)] }

  /// Whose learning account this is; nil where it is none.
  func learner(_ number: Int64) -> Int64? {
    let account = accounts[Int(number)]
    return account.isLearningAccount ? Int64(account.person) : nil
  }
}

extension Store {
  func reportLots() throws -> ReportLots {
    try ReportLots(database, ReportAccounts(database, schemes: schemes()))
  }
}

/// Lots by their row number, with the account of each.
struct ReportLots {
  let accounts: ReportAccounts
  /// The account; less than nothing where the lot is a grant.
  private let lots: [Int32]

  init(_ database: Database, _ accounts: ReportAccounts) throws {
    self.accounts = accounts
    let count = Int(try database.integer("SELECT max(id) FROM lot") ?? 0) + 1
    var lots = [Int32](repeating: 0, count: count)
    try database.rows("SELECT id, iif(kind = 'grant', -account, account) FROM lot") { row in
      lots[Int(try row.integer(0))] = Int32(truncatingIfNeeded: try row.integer(1))
    }
    self.lots = lots
  }

  func account(of lot: Int64) -> ReportAccounts.Account { accounts[abs(Int64(lots[Int(lot)]))] }

  /// On whose learning account this lot was granted; nil where it is another lot.
  func grantee(_ lot: Int64) -> Int64? {
    let account = Int64(lots[Int(lot)])
    return account < 0 ? accounts.learner(-account) : nil
  }
}
