internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Closes a year.
struct PeriodClose: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @OptionGroup var anchors: AnchorOption
  @Argument(help: ArgumentHelp(Messages.current.ends.argumentYear, valueName: "year"))
  var year: String

  static var about: About {
    let words = Messages.current.ends
    return About(
      "close", dutch: ["sluit"], words.periodClose,
      examples: [
        Example("period close 2023 --dry-run --actor controller", words.periodCloseExample),
        Example(
          "period close 2023 --force --reason \"alone on duty\"", words.periodCloseAnyway),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.ends
    let year = try run.year(year)
    let reason = try run.reason()
    if run.settings.force, (reason ?? "").isEmpty {
      throw Problem("reason-needed", .usage, words.forceNeedsReason)
    }
    let store = try run.openStore(.bulk)
    let receipt = try store.closeYear(
      year, sameActor: run.settings.force,
      head: try run.head("period close", subject: String(year)),
      dryRun: run.dryRun)
    var sentences: [String] = []
    var notices: [String] = []
    if receipt.event != nil, let head = try store.chainHead() {
      sentences = [
        words.closed(year, event: head.event, hash: head.hash), words.laterChanges(year),
      ]
      if let path = anchors.path(run), let anchor = try store.anchor() {
        // The year is closed, whether or not its seal can be written down.
        let isWritten = (try? System.append(anchor.line, to: path)) != nil
        notices.append(
          isWritten
            ? run.messages.upkeep.anchored(in: path) : run.messages.upkeep.notAnchored(in: path))
      }
    } else {
      sentences = [words.wouldClose(year)]
    }
    sentences += sums(receipt.result, run)
    return Answer.changed(
      Changed(
        id: receipt.event.map(String.init), sentences, next: "boetseer period list",
        fields: [
          .init("year", .integer(Int64(year))),
          .init("hash", try store.chainHead().map { .string($0.hash) } ?? .null),
          .init("ends", YearEndTable(run: run).table(receipt.result).json),
        ])
    ).with(notices: notices)
  }

  /// A line for the people of a scheme and one for its pot: what ends with the year.
  private func sums(_ ends: [YearEnd], _ run: RunContext) -> [String] {
    let words = run.messages.ends
    let table = YearEndTable(run: run)
    return Dictionary(grouping: ends, by: table.shown).sorted { $0.key < $1.key }
      .map { whose, ends in
        let parts: [(String, Int64)] = [
          (words.columnLapses, ends.reduce(0) { $0 + $1.lapses }),
          (words.columnReturns, ends.reduce(0) { $0 + $1.returns }),
          (words.columnCarried, ends.reduce(0) { $0 + $1.carried }),
          (words.columnPaidOut, ends.reduce(0) { $0 + $1.paidOut }),
        ]
        let shown = parts.filter { $0.1 != 0 }.map { title, amount in
          "\(title.lowercased()) \(run.amount(amount, ends.first?.unit ?? .euro))"
        }
        return "  \(whose): " + shown.joined(separator: ", ")
      }
  }
}
