struct EnglishDoctor: DoctorMessages {
  func lot(_ id: Int64) -> String { "entitlement \(id)" }
  func transfer(_ id: Int64) -> String { "entry \(id)" }
  func event(_ id: Int64) -> String { "event \(id)" }
  func claim(_ id: String) -> String { "claim \(id)" }
  func account(of employee: String?, scheme: String) -> String {
    employee.map { "account of \($0) in \(scheme)" } ?? "budget of \(scheme)"
  }
  func row(_ id: Int64, of table: String) -> String { "row \(id) of \(table)" }

  func holds(_ amount: String, transfersMake: String) -> String {
    "holds \(amount), its entries make \(transfersMake)"
  }
  func lotsTogetherMake(_ amount: String) -> String {
    "everything together makes \(amount) instead of nothing"
  }
  func belowFloor(_ amount: String, on day: String?) -> String {
    "went down to \(amount)" + (day.map { ", first on \($0)" } ?? "") + "; that cannot be"
  }
  func movesBetweenUnits(_ from: String, _ to: String) -> String { "turns \(from) into \(to)" }
  func movesOtherwise(_ from: String, _ to: String) -> String {
    "moves something from \(from) to \(to), as no entry of its kind does, or names other things"
  }
  var ofAnother: String { "does not belong to the account it is in" }
  func movedLastBy(_ transfer: Int64?, really: Int64?) -> String {
    "says \(number(transfer)) moved it last; it was \(number(really))"
  }
  private func number(_ transfer: Int64?) -> String { transfer.map { "entry \($0)" } ?? "no entry" }
  func doesNotMirror(transfer: Int64) -> String {
    "reverses entry \(transfer), but differently or a second time"
  }
  var grantedTwice: String { "granted for a period that was granted before" }
  func leftAfter(_ day: String, _ amount: String) -> String {
    "ended on \(day) and still holds \(amount)"
  }
  func syncWouldPost(_ count: Int) -> String {
    "its facts ask for other entries: bringing it up to date would post \(count)"
  }
  var cannotBeDerived: String { "the accounts can no longer be derived from their facts" }
  func claimPaid(_ amount: String, transfersMake: String) -> String {
    "was paid \(amount), its entries make \(transfersMake)"
  }
  func reservedForNothing(_ amount: String) -> String {
    "is over, and \(amount) is still reserved for it"
  }
  func reservedTooMuch(_ amount: String, left: String) -> String {
    "\(amount) is reserved for it, \(left) is left to pay"
  }
  func inForce(from day: String?, answersMake really: String?) -> String {
    "is in force from \(day ?? "no day"), and its answers make that \(really ?? "no day")"
  }
  func moreCameBack(on day: String) -> String { "on \(day) more had come back than was paid" }
  func gap(rows: Int64, last: Int64) -> String { "has \(rows) rows, the last is number \(last)" }
  func recordedBefore(event: Int64) -> String { "was recorded before event \(event)" }
  func importTouched(_ count: Int64, said: Int64) -> String {
    "took in \(count) rows, the import counted \(said)"
  }
  var importUnsaid: String { "took in rows of a file that no import tells of" }
  func recordedAhead(_ instant: String) -> String {
    "was recorded at \(instant), which is still to come"
  }
  func closedAhead(_ day: String) -> String { "closes until \(day), which was still to come" }
  func weeksMissing(_ weeks: Int, of cycle: Int) -> String {
    "has \(weeks) of the \(cycle) weeks of its cycle"
  }
  var asksNothing: String { "asks for nothing, as no command leaves it" }
  var awardsNothing: String { "was approved without an award" }
  var repaysMandatory: String { "has terms of repayment for training the employer must give" }
  var changedNothing: String { "changed nothing and takes nothing back: no command does that" }
  func unknownWord(_ word: String) -> String { "holds \(word), which Boetseer does not write" }
  var unreadableRules: String { "holds rules that cannot be read: keep it anew with import map" }
  var noSeal: String { "has no seal" }
  var doesNotFollow: String { "does not follow the event before it" }
  var otherRows: String { "has other rows than its seal says" }
  var changedAfterSeal: String { "was changed after it was sealed" }
  var noSealedEvent: String { "belongs to no sealed event" }
  var otherText: String { "its text is not the one recorded" }
  var textGone: String { "its text was taken away; erasing would have left an empty one" }
  func noRowBehind(table: String) -> String { "points at a row of \(table) that is not there" }
  func sqliteSays(_ text: String) -> String { "SQLite: \(text)" }
  func isSet(_ value: String?, wanted: String) -> String {
    "is \(value ?? "not set"), must be \(wanted)"
  }
  var objectMissing: String { "is missing from the database" }
  var objectUnknown: String { "was not made by Boetseer" }
  var objectChanged: String { "differs from what Boetseer made" }
  var otherSeeds: String { "holds other rows than Boetseer put in it" }
  func readableByOthers(mode: String) -> String { "mode \(mode), others can read it: chmod 600" }
  func otherMode(_ mode: String) -> String { "mode \(mode), must be 600: chmod 600" }
  func ownedBy(user: Int) -> String { "belongs to another user (\(user))" }
  func names(_ count: Int) -> String { "has \(count) names: remove the other hard links" }
  var onNetwork: String { "lies on a network file system, where locks cannot be trusted" }
  var stray: String { "left behind by something that was stopped; look at it, then remove it" }
  func knownBug(version: String, fixedIn: String) -> String {
    "version \(version) can damage a database in this mode; \(fixedIn) no longer does"
  }
  var anchoredButMissing: String {
    "was written down outside the database, and is no longer in it"
  }
  var anchoredOtherwise: String {
    "was written down outside the database with another seal"
  }
  var anchoredNowhere: String {
    """
    none of the seals written down is of this database: they are another's, it was written anew, \
    or no backup wrote one down yet
    """
  }
}
