internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Says what a command did to leave: a sentence a request, what the schemes have left, what is
/// worth a look, the usual next step and the way back.
struct LeaveReport {
  let run: RunContext
  let store: Store
  let receipt: Receipt<LeaveOutcome>
  private let leaves: [LeaveView]
  private let balances: [AccountBalance]

  init(run: RunContext, store: Store, receipt: Receipt<LeaveOutcome>) throws {
    self.run = run
    self.store = store
    self.receipt = receipt
    leaves = try LeaveReading(run: run, store: store).visible(receipt.result.leaves)
    balances = try run.visible(receipt.result.balances, store)
  }

  private var words: any LeaveMessages { run.messages.leave }

  func answer(employee: String? = nil, _ sentence: (LeaveView) -> String) throws -> Answer {
    let remarks = receipt.result.remarks
    let notices = remarks.map { remark($0, employee: employee) }
    let fields: [JSONValue.Member] = [
      .init("leaves", .array(leaves.map(LeaveJSON.request))),
      .init("balances", .array(balances.map(ClaimJSON.balance))),
      .init(
        "remarks",
        .array(zip(remarks, notices).map { LeaveJSON.remark($0, sentence: $1) })),
      .init("event", receipt.event.map { .integer($0) } ?? .null),
    ]
    let changed = Changed(
      id: leaves.count == 1 ? leaves.first?.id : nil,
      leaves.map(sentence) + (try balances.map(balanceSentence)), next: next,
      undo: receipt.event.map { "boetseer undo \($0)" }, fields: fields)
    return Answer.changed(changed).with(notices: notices)
  }

  private func balanceSentence(_ balance: AccountBalance) throws -> String {
    let leave = leaves.first { $0.number == balance.number }
    let average = try leave.flatMap {
      try store.workSchedule(of: $0.facts.person).averageDay(on: run.today)
    }
    let amount = { (minutes: Int64) in
      let hours = run.format.hours(minutes)
      guard minutes != 0, let days = LeaveWords(run: run).days(minutes, average: average) else {
        return hours
      }
      return "\(hours) (\(days))"
    }
    return words.balance(
      balance.scheme, of: leave.map { "\($0.number) \($0.name)" } ?? balance.number,
      free: amount(balance.available), reserved: amount(balance.reserved))
  }

  private func remark(_ remark: LeaveRemark, employee: String?) -> String {
    switch remark {
    case .nothingWorked: words.nothingWorked(employee ?? "")
    case .nobodyHoldsHR: run.messages.claims.nobodyHoldsHR
    case .professionNeedsCheck: run.messages.claims.professionNeedsCheck
    case .shortNow(let minutes): words.shortNow(run.format.hours(minutes))
    case .waits(let minutes): words.waits(run.format.hours(minutes))
    case .closedYear(let day, let counts):
      words.closedYear(run.day(day), counts: run.day(counts))
    }
  }

  private var next: String? {
    guard leaves.count == 1, let leave = leaves.first, leave.facts.state == .requested else {
      return nil
    }
    return "boetseer leave approve \(leave.id)"
  }
}

/// Leave for programs: codes in English, days in ISO form, minutes.
enum LeaveJSON {
  static func request(_ leave: LeaveView) -> JSONValue {
    .object([
      .init("id", .string(leave.id)), .init("employee", .string(leave.number)),
      .init("state", .string(leave.facts.state.rawValue)),
      .init("minutes", .integer(leave.minutes)),
      .init("course", leave.facts.course.map { .string("C\($0)") } ?? .null),
      .init("days", .array(leave.facts.days.map { day(leave, $0) })),
    ])
  }

  private static func day(_ leave: LeaveView, _ day: LeaveDay) -> JSONValue {
    .object([
      .init("date", .string(day.day.description)),
      .init("part", day.part.map { .string($0.rawValue) } ?? .null),
      .init("minutes", .integer(day.minutes)), .init("planned", .integer(day.planned)),
      .init(
        "sources",
        .array(
          day.shares.map { share in
            .object([
              .init("scheme", .string(leave.code(share))),
              .init("minutes", .integer(share.minutes)),
            ])
          })),
    ])
  }

  static func remark(_ remark: LeaveRemark, sentence: String) -> JSONValue {
    let (id, values): (String, [JSONValue.Member]) =
      switch remark {
      case .nothingWorked: ("nothing-worked", [])
      case .nobodyHoldsHR: ("nobody-holds-hr", [])
      case .professionNeedsCheck: ("profession-needs-check", [])
      case .shortNow(let minutes): ("short-now", [.init("minutes", .integer(minutes))])
      case .waits(let minutes): ("waits", [.init("minutes", .integer(minutes))])
      case .closedYear(let day, let counts):
        (
          "closed-year",
          [.init("day", JSONValue(day)), .init("counts_from", JSONValue(counts))]
        )
      }
    return .object([.init("id", .string(id))] + values + [.init("message", .string(sentence))])
  }
}
