package import Records

/// Sentences about learning accounts: balances, where they come from, and bringing them up to
/// date.
package protocol AccountMessages: Sendable {
  /// Above the commands of this area.
  var account: CommandHelp { get }

  // MARK: Help

  var list: CommandHelp { get }
  var listExample: String { get }
  var listForScripts: String { get }
  var show: CommandHelp { get }
  var showExample: String { get }
  var showAsOf: String { get }
  var explain: CommandHelp { get }
  var explainExample: String { get }
  var explainAll: String { get }
  var explainAmount: String { get }
  var statement: CommandHelp { get }
  var statementExample: String { get }
  var statementPage: String { get }
  var statementAll: String { get }
  var adjust: CommandHelp { get }
  var adjustPlus: String { get }
  var adjustPlusReason: String { get }
  var adjustMinusReason: String { get }
  var adjustMinus: String { get }
  var sync: CommandHelp { get }
  var syncExample: String { get }
  var syncRehearse: String { get }

  var argumentEmployee: String { get }
  var argumentScheme: String { get }
  var optionScheme: String { get }
  var optionAll: String { get }
  var optionAmount: String { get }
  var optionSince: String { get }
  var optionEverybody: String { get }
  var optionPlus: String { get }
  var optionMinus: String { get }
  var optionWaive: String { get }
  var optionAgreedBy: String { get }
  func agreed(_ reason: String, by approver: String) -> String
  var optionOn: String { get }
  var optionThrough: String { get }
  var optionAhead: String { get }
  var adjustWhat: Wording { get }
  var adjustReason: Wording { get }
  var whoOrAll: Wording { get }
  var noAccounts: String { get }
  func forHR(_ actor: String) -> Wording
  func forAnalysts(_ actor: String) -> Wording
  func notForYou(_ actor: String, whose: String) -> Wording
  func noAccount(_ employee: String, scheme: String?) -> Wording

  // MARK: Columns

  var columnEmployee: String { get }
  var columnScheme: String { get }
  var columnUnit: String { get }
  var columnBalance: String { get }
  var columnReserved: String { get }
  var columnAvailable: String { get }
  var columnShortfall: String { get }
  var columnNextExpiry: String { get }
  var columnNextExpiryAmount: String { get }
  var columnEntitlement: String { get }
  var columnGranted: String { get }
  var columnLeft: String { get }
  var columnExpires: String { get }
  var columnState: String { get }
  var columnDay: String { get }
  var columnWhat: String { get }
  var columnHow: String { get }
  var columnBooked: String { get }
  var columnEvent: String { get }
  var columnMarked: String { get }
  var accountsTitle: String { get }
  var entitlementsTitle: String { get }
  var employersBudget: String { get }

  // MARK: What lots and movements are

  /// `entitlement from 2024`.
  func entitlement(from year: Int) -> String
  func reservedFor(claim: String) -> String
  func reservedFor(leave: String) -> String
  func budget(of year: Int) -> String
  func addition(on day: String) -> String
  func afterRefund(from year: Int) -> String
  var usable: String { get }
  /// To be taken along.
  var waits: String { get }
  var ended: String { get }
  var never: String { get }
  func kind(_ kind: TransferKind) -> String
  /// Neither spent nor lapsed: back to a pot, paid out, taken along.
  func wentToPeople(_ amount: String) -> String
  func toOrFromPeople(_ count: Int, isBack: Bool) -> String
  func wentElsewhere(_ amount: String, kind: String) -> String
  var unbooked: String { get }
  var reversal: String { get }

  // MARK: How it was counted

  func claimTitled(_ id: String, _ title: String) -> String
  func leave(_ id: String) -> String
  var columnCap: String { get }
  func aboveCap(_ most: String) -> String
  func aboveCap(grants: Int) -> String
  func fromEntitlement(_ entitlement: String) -> String
  /// `rounded to the cent`.
  func rounding(_ step: SchemeVersion.RoundingStep, _ mode: RoundingMode) -> String
  func soFarThisYear(_ cumulative: String, before: String) -> String
  func changedBy(_ command: String, event: Int64, day: String) -> String
  func reason(_ text: String) -> String

  // MARK: The sentences above an explanation

  func freeOn(_ day: String, _ amount: String, scheme: String) -> String
  func cameIn(_ granted: String, added: String?) -> String
  func wentOut(spent: String, lapsed: String, reserved: String) -> String
  /// The same of time.
  func wentOut(taken: String, lapsed: String, reserved: String) -> String
  func waived(_ amount: String) -> String
  func shortfallNow(_ amount: String) -> String
  func firstToEnd(_ amount: String, _ day: String) -> String
  func conditional(_ amount: String, claim: String, from day: String) -> String
  func matches(_ count: Int, _ amount: String) -> String
  func noMatch(_ amount: String) -> String

  // MARK: Statement

  func statementTitle(_ scheme: String) -> String
  func statementFor(_ name: String, _ number: String, team: String?) -> String
  func statementAsOf(_ day: String) -> String
  func statementIntro(free: String, reserved: String) -> String
  var statementEntitlements: String { get }
  var statementMovements: String { get }
  var statementQuestions: String { get }
  func statementSeal(event: Int64, hash: String) -> String
  var taxUnconfirmed: String { get }

  // MARK: What was done

  func added(_ amount: String, _ number: String, scheme: String) -> String
  func taken(_ amount: String, _ number: String, scheme: String) -> String
  func waivedShortfall(_ number: String, scheme: String) -> String
  func newBalance(_ scheme: String, free: String, reserved: String) -> String
  func synced(through day: String, accounts: Int) -> String
  func wouldSync(through day: String, accounts: Int) -> String
  func nothingToSync(through day: String) -> String
  /// `12 grants, € 8.472,00`.
  func posted(_ kind: TransferKind, count: Int, amount: String?) -> String
  func reversed(_ count: Int) -> String
  /// The head of what a scheme without consent would do.
  func rehearsedWithoutConsent(_ scheme: String, accounts: Int) -> String
  /// What waits to be booked, beside a balance.
  /// - Parameter day: a day after today, for which booking ahead is needed.
  func waiting(_ counts: [String], ahead day: String?) -> String
  func counted(_ kind: TransferKind, _ count: Int) -> String
  var nextList: String { get }

  // What a rehearsal would change
  var columnBefore: String { get }
  var columnAfter: String { get }
  var columnDifference: String { get }
  var columnFreeAfter: String { get }
  var columnAccounts: String { get }
  func wouldChange(on day: String) -> String
  func wouldChange(_ accounts: Int, on day: String) -> String
  var nothingWouldChange: String { get }
}
