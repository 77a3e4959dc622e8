internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Shows a plan to whose it is and to who was named.
struct PlanShow: ReadingCommand {
  @Argument(help: ArgumentHelp(plan: .plan, "p"))
  var plan: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .showAs, "who"))
  var `as`: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .today }

  static var about: About {
    About(
      "show", dutch: ["toon"], Messages.current.plans.help(.show),
      examples: [
        Example("plan show P53 --actor 000123", plan: .show),
        Example("plan show P53 --as hr --actor 000123", plan: .showAs),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readOnly)
    let reading = PlanReading(run: run, store: store)
    let facts = try reading.one(plan, run.asking("plan show"))
    let sight = try reading.sight()
    let months = try store.unusedMonths()
    if let who = `as` {
      guard sight.viewer == facts.person else {
        throw StoreError.refused(
          .craft(.plan(.onlyOwner(plan: "P\(facts.id)", employee: ""))))
      }
      let other = try self.sight(of: who, facts, reading)
      let view = try store.view(of: facts, sight: other, on: run.today)
      let page = PlanPage(run: run, view: view, isOwn: other.viewer == facts.person, months: months)
      return view.level == .nothing ? page.nothing(who) : page.answer
    }
    let view = try store.view(of: facts, sight: sight, on: run.today)
    let isOwn = sight.viewer == facts.person
    if view.level == .content, !isOwn, !run.dryRun {
      // Written down before it is shown.
      try run.openStore(.readWrite).logAccess(
        .plan, facts.id, of: facts.person, amount: view.facts.numbers.count,
        head: EventHead(
          command: "plan show", actor: run.actor, subject: view.id, today: run.today))
    }
    return PlanPage(run: run, view: view, isOwn: isOwn, months: months).answer
  }

  /// What somebody else would see; only whose plan it is may ask.
  private func sight(
    of who: String, _ facts: PlanFacts, _ reading: PlanReading
  ) throws -> PlanSight {
    let (run, store) = (reading.run, reading.store)
    switch who.lowercased() {
    case "hr": return PlanSight(viewer: nil, isHR: try store.ownPerson() == nil)
    case "manager", "leidinggevende":
      guard let manager = try store.managerNumber(of: facts.person, on: run.today) else {
        return PlanSight(viewer: nil, isHR: false)
      }
      return try PlanSight(store, actor: manager, on: run.today)
    default:
      guard try store.ownPerson() == nil else {
        return try store.ownSight(of: who)
      }
      return try PlanSight(store, actor: run.employee(who, store).number, on: run.today)
    }
  }
}
