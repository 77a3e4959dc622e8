internal import Interchange
internal import Messages
internal import Records
internal import Store

/// How a fund stands, in sentences and as data.
struct FundLines {
  let run: RunContext
  let standing: FundStanding
  /// Nil for who may see who waits.
  let sight: Sight?
  /// Of fewer people nothing is told; nil for who may see everything.
  let smallest: Int64?

  private var words: any FundMessages { run.messages.funds }

  var lines: [String] {
    let money = { (cents: Int64) in run.format.money(cents) }
    var lines = [
      isAnotherDay
        ? run.messages.sight.onlyToday(
          standing.pot.code, total: money(standing.pot.total))
        : isHidden
          ? words.hiddenTotal(standing.pot.code, total: money(standing.pot.total))
          : words.used(
            standing.pot.code, used: money(standing.used), of: money(standing.pot.total),
            left: money(standing.left), on: run.day(run.asOf))
    ]
    if !isHidden, let most = standing.most, let fits = standing.fits,
      let possible = standing.possible
    {
      lines.append(words.fits(fits, of: possible, most: money(most)))
    }
    if !isHidden {
      lines.append(words.takers(standing.people, of: standing.eligible, percent: percent))
    }
    if standing.isGranted { return lines }
    if !isAnotherDay { lines.append(words.waiting(standing.waiting.count)) }
    for (place, waiting) in standing.waiting.enumerated() where sees(waiting) {
      let claim = waiting.claim
      let votes = waiting.votes
      lines.append(
        "  "
          + words.waits(
            place + 1, claim: claim.id, who: "\(claim.number) \(claim.name)",
            asked: money(waiting.asked), since: waiting.completeOn.map { run.day($0) })
          + (votes.cast == 0
            ? ""
            : "; "
              + words.votes(
                inFavour: votes.inFavour, against: votes.against, abstained: votes.abstained)))
    }
    return lines
  }

  /// What is left tells what few people had, and on two days what one had.
  private var isHidden: Bool {
    isAnotherDay || smallest.map { standing.people > 0 && Int64(standing.people) < $0 } ?? false
  }

  private var isAnotherDay: Bool {
    sight != nil && (run.asOf != run.today || run.settings.knownOn.map { $0 != run.today } ?? false)
  }

  private func told(_ value: Int64?) -> JSONValue { isHidden ? .null : JSONValue(value) }

  /// Tenths of a percent, half up, in the reader's form.
  private var percent: String? {
    guard standing.eligible > 0 else { return nil }
    let tenths = (2 * 1000 * standing.people + standing.eligible) / (2 * standing.eligible)
    return "\(tenths / 10)\(run.messages.language == .dutch ? "," : ".")\(tenths % 10)"
  }

  var json: JSONValue {
    .object([
      .init("pot", .string(standing.pot.code)), .init("as_of", .string(run.asOf.description)),
      .init("total", .integer(standing.pot.total)), .init("used", told(standing.used)),
      .init("left", told(standing.left)), .init("full_grant", JSONValue(standing.most)),
      .init("full_grants_left", told(standing.fits)),
      .init("full_grants", JSONValue(standing.possible)),
      .init("people", told(Int64(standing.people))),
      .init("eligible", .integer(Int64(standing.eligible))),
      .init("claims", told(standing.isGranted ? nil : Int64(standing.claims))),
      .init(
        "waiting_claims", isAnotherDay ? .null : .integer(Int64(standing.waiting.count))),
      .init("waiting", .array(standing.waiting.filter(sees).map(waiting))),
    ])
  }

  /// Everybody may know how many wait; who they are is for those who decide, and one's own claim
  /// for oneself.
  private func sees(_ waiting: WaitingClaim) -> Bool {
    sight?.isOwn(waiting.claim.facts.person) ?? true
  }

  private func waiting(_ waiting: WaitingClaim) -> JSONValue {
    .object([
      .init("claim", .string(waiting.claim.id)),
      .init("employee", .string(waiting.claim.number)), .init("asked", .integer(waiting.asked)),
      .init("complete_on", JSONValue(waiting.completeOn)),
      .init("votes_for", .integer(Int64(waiting.votes.inFavour))),
      .init("votes_against", .integer(Int64(waiting.votes.against))),
      .init("votes_abstained", .integer(Int64(waiting.votes.abstained))),
    ])
  }
}
