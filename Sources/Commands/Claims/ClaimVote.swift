internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// A committee member's vote on a claim of a fund.
struct ClaimVote: BoetseerCommand {
  @Argument(help: ArgumentHelp(.claim, "id"))
  var id: String

  @Option(parsing: .unconditional, help: ArgumentHelp(.voter, "emp"))
  var by: String?

  @Flag(name: .customLong("for"), help: ArgumentHelp(.voteFor))
  var inFavour = false

  @Flag(help: ArgumentHelp(.voteAgainst))
  var against = false

  @Flag(help: ArgumentHelp(.voteAbstain))
  var abstain = false

  @Option(parsing: .unconditional, help: ArgumentHelp(.votedOn, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "vote", dutch: ["stem"], Messages.current.claims.help(.vote),
      examples: [
        Example("claim vote C619 --by 000195 --for", .vote),
        Example("claim vote C620 --by 000165 --abstain --on 2026-01-12", .voteOn),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.claims
    let choices: [CommitteeVote.Choice] =
      (inFavour ? [.inFavour] : []) + (against ? [.against] : []) + (abstain ? [.abstain] : [])
    guard choices.count == 1, let choice = choices.first else {
      throw Problem("vote-what", .usage, words.voteWhat)
    }
    let store = try run.openStore(.readWrite)
    let view = try store.claim(id, asOf: run.today)
    try run.refuseOthers([view.id], store)
    guard let member = try run.decider(by, store) else {
      throw StoreError.refused(.approverUnknown(claim: view.id))
    }
    let day = try run.day(on)
    let receipt = try store.vote(
      view.id, by: member, choice, on: day, head: try run.head("claim vote", subject: view.id),
      dryRun: run.dryRun)
    let count = try store.voteCount(view.id, asOf: day)
    let report = try ClaimReport(run: run, store: store, receipt: receipt)
    return report.answer { claim in
      words.voted(report.asked(claim, day: day), by: member, choice: choice.rawValue) + " "
        + words.votes(
          inFavour: count.inFavour, against: count.against, abstained: count.abstained)
    }
  }
}
