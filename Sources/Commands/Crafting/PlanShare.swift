internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Lets named people read what somebody chooses of their plan.
struct PlanShare: BoetseerCommand {
  @Argument(help: ArgumentHelp(plan: .plan, "p"))
  var plan: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .items, "n,n|all"))
  var items: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .readers, "emp,emp"))
  var with: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .number, "emp"))
  var number: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  /// A packet is data that the organisation's file takes in.
  static var ownExtensions: [String] { ["share", "json"] }

  static var about: About {
    About(
      "share", dutch: ["deel"], Messages.current.plans.help(.share),
      examples: [
        Example(
          "plan share P53 --items 1,4 --with 000115 --actor 000123", plan: .sharePart),
        Example(
          "plan share --items all --with 000167 --db own.db -o packet.share", plan: .share),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.plans
    let store = try run.openStore(.readWrite)
    let asking = run.asking("plan share")
    let reading = PlanReading(run: run, store: store)
    let facts = try reading.one(plan, asking)
    let numbers = try asking.value(
      items,
      Question<[Int64]?>("--items", words.askItems) { try reading.numbers($0, flag: "--items") })
    let readers = try asking.value(
      with,
      Question<[String]>("--with", words.askReaders) { try reading.people($0, flag: "--with") })
    let own = try store.ownNumber()
    if own == Initialise.unknownNumber, number == nil, !run.settings.mayAsk {
      throw Problem("number-needed", .usage, words.numberNeeded)
    }
    let employee = try own.map { own in
      own != Initialise.unknownNumber && number == nil
        ? own : try asking.value(number, Question("--number", words.option(.number)))
    }
    try asking.confirm()
    let id = "P\(facts.id)"
    let receipt = try store.sharePlan(
      facts.id, numbers: numbers, with: readers,
      try run.planWriting("plan share", subject: id))
    let count = numbers?.count ?? facts.numbers.count
    guard let employee, !run.dryRun else {
      return receipt.answer(
        [words.shared(id, count, with: readers)], next: "boetseer plan show \(id)")
    }
    let packet = SharePacket(
      receipt.result.facts, employee: employee, numbers: numbers,
      places: try store.packetNumbers(of: facts.id), readers: readers)
    let line = CraftReading.trimmed(try packet.line(madeOn: run.today))
    return Answer.report(
      .lines([line]), json: .string(line),
      table: Table(
        name: "packet", columns: [Column(key: "packet", title: "packet", isWhole: true)],
        rows: [[.text(line)]])
    ).with(notices: [words.packetMade(count, for: readers)])
  }
}
