package import Records

/// Something to do, with its day ready to be read.
package struct DueText: Sendable {
  package var task: DueTask
  /// `C412`, or the code of a subsidy.
  package var id: String
  /// The last day that a letter is about.
  package var lastDay: String
  /// Whether a letter went out and was confirmed; nil where the rules ask for none.
  package var letter: Letter?
  /// False where it stays usable until a letter has been out for long enough.
  package var isEnforceable: Bool

  package enum Letter: Sendable { case none, sent, confirmed }

  package init(
    task: DueTask, id: String, lastDay: String, letter: Letter?, isEnforceable: Bool
  ) {
    self.task = task
    self.id = id
    self.lastDay = lastDay
    self.letter = letter
    self.isEnforceable = isEnforceable
  }
}

/// A column of the list of what is to be done.
package enum DueColumn: Sendable {
  case kind, task, day, since, waits, overdue, id, lastDay, letter, enforceable, role
  case doer, doerName, look
}

/// Sentences about what is to be done in the coming days.
package protocol DueMessages: Sendable {
  var due: CommandHelp { get }
  var dueExample: String { get }
  var dueMine: String { get }
  var dueKind: String { get }
  var dueCalendar: String { get }
  var optionDays: String { get }
  var optionTeam: String { get }
  var optionMine: String { get }
  var optionKind: String { get }
  /// The word for a kind, as it is typed too.
  func kind(_ kind: DueKind) -> String
  func column(_ column: DueColumn) -> String
  func what(_ text: DueText) -> String
  func letter(_ letter: DueText.Letter) -> String
  /// Who does it.
  /// - Parameters:
  ///   - manager: their number; nil where nobody is known.
  ///   - committees: codes of funds.
  ///   - parties: numbers of who are named.
  func doers(
    _ roles: [DueRole], manager: String?, committees: [String], parties: [String]
  ) -> String
  /// Above the rows of a part.
  func title(_ part: DuePart, _ count: Int, until: String) -> String
  /// Several things of one kind on one day, without saying of whom; for calendars.
  func summary(_ task: DueTask, scheme: String, count: Int) -> String
  /// One thing of a claim or subsidy, for calendars.
  func summary(_ task: DueTask, id: String, scheme: String) -> String
  /// Above rows that stand for many people.
  var counted: String { get }
  /// - Parameter isAll: whether all there is was asked for.
  func nothing(until: String, isAll: Bool) -> String
  var notBooked: String { get }
  var mineOrTeam: Wording { get }
  func mineOfNobody(_ actor: String) -> Wording
}
