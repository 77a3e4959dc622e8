internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The minutes of a fund's committee.
struct SchemeMinutes: ReadingCommand {
  @Argument(help: ArgumentHelp(Messages.current.schemes.codeArgument, valueName: "code"))
  var code: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.funds.optionOn, valueName: "date"))
  var on: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.funds.optionFrom, valueName: "date"))
  var from: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.funds.optionTo, valueName: "date"))
  var to: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About {
    let words = Messages.current.funds
    return About(
      "minutes", dutch: ["notulen"], words.minutes,
      examples: [
        Example("scheme minutes FUND", words.minutesExample),
        Example("scheme minutes FUND --on 2024-05-13 --format html", words.minutesFromExample),
        Example("scheme minutes FUND --from 2024-01-01 --to 2024-12-31", words.minutesToExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.funds
    let store = try run.openStore(.readOnly)
    let fund = try store.scheme(code)
    if let sight = try run.sight(store, of: nil), !sight.committee(of: fund.scheme.code) {
      throw run.notForYou(run.messages.funds.minutesOf(fund.scheme.code))
    }
    let days = try days(run)
    guard let minutes = try store.committeeMinutes(fund, in: days) else {
      throw Problem("no-committee", .refused, words.noCommittee(fund.scheme.code))
    }
    let isOneDay = days.lowerBound == days.upperBound
    let title = words.minutesTitle(
      fund.scheme.name(in: run.messages.language), from: run.day(days.lowerBound),
      to: isOneDay ? nil : run.day(days.upperBound))
    var blocks: [Document.Block] = [
      .heading(level: 1, title),
      .paragraph(words.members(minutes.members, quorum: minutes.quorum)),
    ]
    for item in minutes.items { blocks += self.blocks(item, minutes, run) }
    if minutes.items.isEmpty { blocks.append(.paragraph(words.nothingHappened)) }
    if let standing = try store.fundStanding(fund, asOf: days.upperBound) {
      blocks.append(
        .paragraph(
          words.used(
            standing.pot.code, used: run.format.money(standing.used),
            of: run.format.money(standing.pot.total), left: run.format.money(standing.left),
            on: run.day(days.upperBound))))
    }
    blocks.append(.paragraph(words.signature))
    return .document(
      Document(title: title, language: LocalLanguage(run.messages.language), blocks: blocks))
  }

  /// One day, some days, or the year through the last of them.
  private func days(_ run: RunContext) throws -> ClosedRange<Day> {
    if let on {
      guard from == nil, to == nil else {
        throw Problem("day-or-days", .usage, run.messages.funds.dayOrDays)
      }
      let day = try run.typed.day(on, flag: "--on")
      return day...day
    }
    let last = try to.map { try run.typed.day($0, flag: "--to") } ?? run.asOf
    let first = try from.map { try run.typed.day($0, flag: "--from") } ?? last.adding(months: -12)
    let days = try PeriodReading(run: run).days(first, last)
    return days.from...days.to
  }

  private func blocks(
    _ item: CommitteeMinutes.Item, _ minutes: CommitteeMinutes, _ run: RunContext
  ) -> [Document.Block] {
    let words = run.messages.funds
    let claim = item.claim
    let asked = run.format.money(item.asked)
    var table = Table(
      name: "votes",
      columns: [
        Column(key: "member", title: words.columnMember),
        Column(key: "vote", title: words.columnVote),
        Column(key: "voted_on", title: words.columnDay, kind: .day),
      ])
    for vote in item.votes {
      table.append([
        .text(vote.member),
        .coded(vote.choice.rawValue, shown: words.vote(vote.choice.rawValue)), Cell(vote.day),
      ])
    }
    var blocks: [Document.Block] = [
      .heading(
        level: 2,
        words.minutesOf(
          claim.id, title: claim.title, who: "\(claim.number) \(claim.name)", asked: asked))
    ]
    if !item.votes.isEmpty { blocks.append(.table(table)) }
    if !item.excluded.isEmpty { blocks.append(.paragraph(words.tookNoPart(item.excluded))) }
    let outcome =
      switch item.decision.map({ ($0.kind, $0) }) {
      case ("approve", let step)?:
        words.approved(
          run.format.money(item.awarded), asked: asked, on: run.day(step.day),
          isPart: item.awarded < item.asked)
      case (_, let step)?: words.refused(on: run.day(step.day), reason: step.text)
      case nil: words.undecided(cast: item.votes.count, quorum: minutes.quorum)
      }
    blocks.append(.paragraph(outcome))
    return blocks
  }
}
