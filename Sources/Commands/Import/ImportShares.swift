internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Takes in what employees shared out of their own files, and says how much it was, never what.
struct ImportShares: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(help: ArgumentHelp(plan: .packets, "file"), completion: .file())
  var file: String

  static var about: About {
    About(
      "shares", dutch: ["gedeeld"], Messages.current.plans.help(.importShares),
      examples: [
        Example("import shares anna.share", plan: .importShares),
        Example("import shares anna.share --dry-run", plan: .importLook),
      ])
  }

  /// A plan of a thousand lines is far below it.
  private static let largestBytes = 16_000_000

  func perform(_ run: RunContext) throws -> Answer {
    let text = String(
      decoding: try run.readFile(file, limit: ImportShares.largestBytes), as: UTF8.self)
    let lines = try ImportShares.lines(text)
    let store = try run.openStore(.readWrite)
    let receipt = try store.importShares(
      lines, try run.planWriting("import shares", subject: nil), advise: run.advise)
    let report = receipt.result
    return .changed(
      Changed(
        ImportShares.sentences(report, run.messages),
        next: report.packets == 0 && report.agreements > 0
          ? "boetseer agreement list" : "boetseer plan list",
        undo: receipt.event.map { "boetseer undo \($0)" },
        fields: [
          .init("packets", .integer(Int64(report.packets))),
          .init("new", .integer(Int64(report.new))),
          .init("changed", .integer(Int64(report.changed))),
          .init("identical", .integer(Int64(report.identical))),
          .init("agreements", .integer(Int64(report.agreements))),
          .init("new_acts", .integer(Int64(report.newActs))),
          .init("identical_acts", .integer(Int64(report.identicalActs))),
          .init("event", receipt.event.map { .integer($0) } ?? .null),
        ]))
  }

  /// The lines that hold something, with their numbers.
  static func lines(_ text: String) throws -> [(number: Int, text: String)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { (number: $0 + 1, text: CraftReading.trimmed(String($1))) }
      .filter { !$0.text.isEmpty }
    guard !lines.isEmpty else {
      throw StoreError.refused(.craft(.plan(.notAPacket(line: 1))))
    }
    return lines
  }

  /// How many packets of either kind, and what was new in them.
  static func sentences(_ report: ShareImportReport, _ messages: Messages) -> [String] {
    var sentences: [String] = []
    if report.packets > 0 || report.agreements == 0 {
      sentences.append(
        messages.plans.tookIn(
          packets: report.packets, new: report.new, changed: report.changed,
          identical: report.identical))
    }
    if report.agreements > 0 {
      sentences.append(
        messages.packets.tookIn(
          agreements: report.agreements, new: report.newActs, identical: report.identicalActs))
    }
    return sentences
  }
}
