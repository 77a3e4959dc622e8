internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The doctor's findings in the reader's words.
struct FindingWords {
  private let words: any DoctorMessages
  private let format: LocalFormat

  init(_ run: RunContext) { self.init(messages: run.messages) }

  init(messages: Messages) {
    words = messages.doctor
    format = Explain(messages: messages).format
  }

  /// One finding in a sentence that has no room for a table.
  func line(_ finding: Finding) -> String {
    "\(finding.check.rawValue): \(place(finding.place)): \(detail(finding.fault))"
  }

  /// What is wrong in a copy that was asked for all the same; all of it is the doctor's to tell.
  func notices(_ findings: [Finding]) -> [String] {
    findings.prefix(FindingWords.mostNotices).map(line)
      + (findings.count > FindingWords.mostNotices ? ["…"] : [])
  }

  private static let mostNotices = 5

  /// The findings as a table; the columns `check` and `place` are the same in every language.
  func table(_ findings: [Finding], _ titles: any UpkeepMessages) -> Table {
    var table = Table(
      name: "findings",
      columns: [
        Column(key: "check", title: titles.columnCheck),
        Column(key: "place", title: titles.columnPlace),
        Column(key: "detail", title: titles.columnDetail, wraps: true),
      ])
    for finding in findings {
      table.append([
        .text(finding.check.rawValue),
        .coded(finding.place.code, shown: place(finding.place)),
        .text(detail(finding.fault)),
      ])
    }
    return table
  }

  /// For programs: a row a check without findings, and a row a finding.
  func results(
    of checks: [DoctorCheck], _ findings: [Finding], _ titles: any UpkeepMessages
  ) -> Table {
    var table = Table(
      name: "checks",
      columns: [
        Column(key: "check", title: titles.columnCheck),
        Column(key: "ok", title: "ok", kind: .boolean),
        Column(key: "place", title: titles.columnPlace),
        Column(key: "detail", title: titles.columnDetail, wraps: true),
      ])
    let found = Dictionary(grouping: findings, by: \.check)
    for check in checks {
      guard let all = found[check] else {
        table.append([.text(check.rawValue), .boolean(true), .missing, .missing])
        continue
      }
      for finding in all {
        table.append([
          .text(check.rawValue), .boolean(false),
          .coded(finding.place.code, shown: place(finding.place)), .text(detail(finding.fault)),
        ])
      }
    }
    return table
  }

  func place(_ place: Place) -> String {
    switch place {
    case .lot(let id): words.lot(id)
    case .transfer(let id): words.transfer(id)
    case .event(let id): words.event(id)
    case .claim(let id): words.claim("C\(id)")
    case .account(let employee, let scheme): words.account(of: employee, scheme: scheme)
    case .row(let table, let id): words.row(id, of: table)
    case .unit, .pragma, .object, .file, .library: place.code
    }
  }

  func detail(_ fault: Fault) -> String {
    switch fault {
    case .holds(let kept, let made, let unit):
      words.holds(amount(kept, unit), transfersMake: amount(made, unit))
    case .lotsTogetherMake(let sum, let unit): words.lotsTogetherMake(amount(sum, unit))
    case .belowFloor(let low, let day, let unit):
      words.belowFloor(amount(low, unit), on: day.map { self.day($0) })
    case .movesBetweenUnits(let from, let to):
      words.movesBetweenUnits(from.rawValue, to.rawValue)
    case .movesOtherwise(let from, let to): words.movesOtherwise(from, to)
    case .ofAnother: words.ofAnother
    case .movedLastBy(let said, let really): words.movedLastBy(said, really: really)
    case .doesNotMirror(let transfer): words.doesNotMirror(transfer: transfer)
    case .grantedTwice: words.grantedTwice
    case .leftAfter(let day, let left, let unit):
      words.leftAfter(self.day(day), amount(left, unit))
    case .syncWouldPost(let count): words.syncWouldPost(count)
    case .cannotBeDerived: words.cannotBeDerived
    case .claimPaid(let paid, let made):
      words.claimPaid(format.money(paid), transfersMake: format.money(made))
    case .reservedForNothing(let kept): words.reservedForNothing(format.money(kept))
    case .reservedTooMuch(let kept, let left):
      words.reservedTooMuch(format.money(kept), left: format.money(left))
    case .inForce(let from, let really):
      words.inForce(from: from.map(self.day), answersMake: really.map(self.day))
    case .moreCameBack(let day): words.moreCameBack(on: self.day(day))
    case .gap(let rows, let last): words.gap(rows: rows, last: last)
    case .recordedBefore(let event): words.recordedBefore(event: event)
    case .importTouched(let count, let said): words.importTouched(count, said: said)
    case .importUnsaid: words.importUnsaid
    case .recordedAhead(let instant): words.recordedAhead(instant)
    case .closedAhead(let day): words.closedAhead(self.day(day))
    case .weeksMissing(let weeks, let cycle): words.weeksMissing(Int(weeks), of: Int(cycle))
    case .asksNothing: words.asksNothing
    case .awardsNothing: words.awardsNothing
    case .repaysMandatory: words.repaysMandatory
    case .changedNothing: words.changedNothing
    case .unknownWord(let word): words.unknownWord(word)
    case .unreadableRules: words.unreadableRules
    case .noSeal: words.noSeal
    case .doesNotFollow: words.doesNotFollow
    case .otherRows: words.otherRows
    case .changedAfterSeal: words.changedAfterSeal
    case .noSealedEvent: words.noSealedEvent
    case .otherText: words.otherText
    case .textGone: words.textGone
    case .noRowBehind(let table): words.noRowBehind(table: table)
    case .sqliteSays(let text): words.sqliteSays(text)
    case .isSet(let value, let wanted): words.isSet(value, wanted: wanted)
    case .objectMissing: words.objectMissing
    case .objectUnknown: words.objectUnknown
    case .objectChanged: words.objectChanged
    case .otherSeeds: words.otherSeeds
    case .otherMode(let mode): words.otherMode(mode)
    case .readableByOthers(let mode): words.readableByOthers(mode: mode)
    case .ownedBy(let user): words.ownedBy(user: user)
    case .names(let count): words.names(count)
    case .onNetwork: words.onNetwork
    case .stray: words.stray
    case .knownBug(let version, let fixedIn): words.knownBug(version: version, fixedIn: fixedIn)
    case .anchoredButMissing: words.anchoredButMissing
    case .anchoredOtherwise: words.anchoredOtherwise
    case .anchoredNowhere: words.anchoredNowhere
    }
  }

  private func amount(_ amount: Int64, _ unit: Unit) -> String {
    switch unit {
    case .euro: format.money(amount)
    case .minutes: format.hours(amount)
    }
  }

  private func day(_ day: Day) -> String { format.day(day.description) }
}
