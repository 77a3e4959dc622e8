internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Starts a plan: in somebody's own file, or together in a talk.
struct PlanStart: BoetseerCommand {
  @Argument(help: ArgumentHelp(plan: .employee, "emp"))
  var employee: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .with, "emp,emp"))
  var with: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .on, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "start", dutch: ["begin"], Messages.current.plans.help(.start),
      examples: [
        Example("plan start --db own.db", plan: .start),
        Example("plan start 000123 --with 000167 --actor 000167", plan: .startTogether),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.plans
    let store = try run.openStore(.readWrite)
    let reading = PlanReading(run: run, store: store)
    let day = try run.day(on)
    if let own = try store.ownNumber() {
      guard with == nil else { throw Problem("alone-here", .usage, words.aloneInOwnFile) }
      let writing = try run.planWriting("plan start", subject: nil, on: day)
      let receipt = try store.startPlan(of: own, with: [], writing)
      let who = try store.person(own, asOf: run.today).state(on: run.today).name
      return answer(receipt, words.started("P\(receipt.result.id)", who: who, with: []), run)
    }
    let asking = run.asking("plan start")
    let person = try run.employee(employee, asking, in: store, asOf: day)
    guard let with else {
      throw Problem("needs-company", .refused, words.needsCompany(person.number))
    }
    let readers = try reading.people(with, flag: "--with")
    asking.also("--with", words.option(.with), with)
    try asking.confirm()
    // The trail says that a plan was started, not whose.
    let writing = try run.planWriting("plan start", subject: nil, on: day)
    let receipt = try store.startPlan(of: person.number, with: readers, writing)
    let names = try readers.map {
      EmployeeWords.who(try store.person($0, asOf: day).state(on: day))
    }
    let sentence = words.started(
      "P\(receipt.result.id)", who: EmployeeWords.who(person.state(on: day)), with: names)
    return answer(receipt, sentence, run)
  }

  private func answer(
    _ receipt: Receipt<PlanOutcome>, _ sentence: String, _ run: RunContext
  ) -> Answer {
    receipt.answer([sentence], next: "boetseer plan edit P\(receipt.result.id)")
  }
}
