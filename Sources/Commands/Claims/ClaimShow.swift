internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Shows everything about one claim.
struct ClaimShow: ReadingCommand {
  @Argument(help: ArgumentHelp(.claim, "id"))
  var id: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    About(
      "show", dutch: ["toon"], Messages.current.claims.help(.show),
      examples: [
        Example("claim show C358", .show),
        Example("claim show C358 --as-of 2025-01-20", .showThen),
        Example("claim show C358 --format json", .showScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readOnly)
    let id = try ClaimAsked(run: run, store: store, asking: run.asking("claim show")) { _ in true }
      .one(self.id)
    let known = try run.lastKnownEvent(store)
    guard let claim = try store.claim(id, asOf: run.asOf, knownBy: known).before(endOf: run.asOf)
    else { throw try store.noSuchClaim(id) }
    if let sight = try run.sight(store, of: claim.facts.person), !sight.claim(claim) {
      throw run.notForYou(claim.id)
    }
    return try ClaimPage(run: run, store: store, claim: claim, known: known).answer()
  }
}
