internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Shows an experiment: all of it to the two it is about, to others how it goes.
struct ExperimentShow: ReadingCommand {
  @Argument(help: ArgumentHelp(experiment: .experiment, "e"))
  var experiment: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    About(
      "show", dutch: ["toon"], Messages.current.experiments.help(.show),
      examples: [
        Example("experiment show E1 --actor 000167", experiment: .show),
        Example("experiment show E1 --actor 000167 --format json", experiment: .showScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readOnly)
    let view = try ExperimentReading(run: run, store: store)
      .one(experiment, run.asking("experiment show"))
    let read = view.evaluations.count { $0.content != nil && $0.number != run.actor }
    if view.number != run.actor, read > 0, !run.dryRun {
      try run.openStore(.readWrite).logAccess(
        .experiment, view.facts.id, of: view.facts.employee, amount: read,
        head: run.head("experiment show", subject: view.id))
    }
    return .page(
      .document(ExperimentPage(run: run, view: view).document),
      json: CraftData.experiment(view, on: run.asOf), table: CraftData.evaluations(view))
  }
}
