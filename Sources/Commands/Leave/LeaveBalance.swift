internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Shows what time somebody has: in hours, with days of their own beside them.
struct LeaveBalance: ReadingCommand {
  @Argument(help: ArgumentHelp(leave: .employee, "emp"))
  var employee: String

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    About(
      "balance", dutch: ["saldo"], Messages.current.leave.help(.balance),
      examples: [
        Example("leave balance 000123", leave: .balance),
        Example("leave balance 000123 --format json", leave: .balanceScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.leave
    let reading = try AccountReading(run, of: employee)
    let person = try reading.person(employee)
    let balances = try reading.balances(person: person.id).filter { $0.unit == .minutes }
    let average = try reading.store.workSchedule(of: person.id).averageDay(on: run.asOf)
    let waiting = try reading.waiting(person: person.id)
    let table = table(balances, average: average, number: person.number, run)
    let notices =
      waiting + (balances.isEmpty ? [words.noTimeAccount(person.number)] : [])
      + (average.map { [words.averageDay(run.format.hours($0))] } ?? [])
    return .table(table).with(notices: notices)
  }

  private func table(
    _ balances: [AccountBalance], average: Int64?, number: String, _ run: RunContext
  ) -> Table {
    let words = run.messages.leave
    let amount = Column.Kind.amount(unitColumn: "unit")
    let text = LeaveWords(run: run)
    return Table(
      name: "leave_balance",
      columns: [
        Column(key: "employee", title: words.column(.employee), isForPeople: false),
        Column(key: "scheme", title: words.column(.scheme), isWhole: true),
        Column(key: "unit", title: words.column(.unit), isForPeople: false),
        Column(key: "balance", title: words.column(.balance), kind: amount),
        Column(key: "reserved", title: words.column(.reserved), kind: amount),
        Column(key: "available", title: words.column(.available), kind: amount),
        Column(key: "available_days", title: words.column(.days)),
        Column(key: "next_expiry", title: words.column(.nextExpiry), kind: .day),
        Column(key: "next_expiry_amount", title: words.column(.nextExpiryAmount), kind: amount),
      ],
      rows: balances.map { balance in
        [
          .text(number), .text(balance.scheme), .text(balance.unit.rawValue),
          .integer(balance.balance), .integer(balance.reserved), .integer(balance.available),
          text.days(balance.available, average: average).map { shown in
            .coded(
              ExactDecimals.days(
                hundredths: LeaveWords.hundredths(balance.available, average: average ?? 1)),
              shown: shown)
          } ?? .missing,
          balance.nextExpiry.map { .day($0.description) } ?? .missing,
          balance.nextExpiryAmount.map { .integer($0) } ?? .missing,
        ]
      })
  }
}
