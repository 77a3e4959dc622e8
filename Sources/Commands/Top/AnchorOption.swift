internal import ArgumentParser
internal import Messages
internal import Store

/// The file with seals that were written down outside the database.
struct AnchorOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Messages.current.upkeep.optionAnchors, valueName: Messages.current.frame.valueFile))
  var anchors: String?

  /// A line is short; a file of every backup of a century is smaller than this.
  static let longestBytes = 16_000_000

  /// Where the seals stand: the option, or `BOETSEER_ANCHORS`.
  func path(_ run: RunContext) -> String? {
    anchors ?? run.context.variable("BOETSEER_ANCHORS")
  }

  /// - Returns: nil when no file was named; what is in a file that was named is never nothing.
  /// - Throws: a problem when the file is not there or a line is no anchor.
  func read(_ run: RunContext) throws -> [Anchor]? {
    guard let path = path(run) else { return nil }
    let text = String(
      decoding: try run.readFile(path, limit: AnchorOption.longestBytes), as: UTF8.self)
    return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { number, line in
        guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
        guard let anchor = Anchor(line: line) else {
          throw Problem(
            "not-an-anchor", .badInput, run.messages.upkeep.notAnAnchor(),
            at: Position(file: path, line: number + 1))
        }
        return anchor
      }
  }
}
