internal import ArgumentParser
internal import Interchange
internal import Messages

/// Says which program this is.
struct Version: ReadingCommand {
  /// Of the program; a change of the contract with scripts raises the first number.
  static let number = "0.1.0"

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.upkeep
    return About(
      "version", dutch: ["versie"], words.version,
      examples: [
        Example("version", words.versionExample),
        Example("version --format json", words.versionForScripts),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    .report(
      .lines(["boetseer \(Version.number)"]),
      json: .object([.init("version", .string(Version.number))]),
      table: Table(
        name: "version",
        columns: [
          Column(key: "name", title: run.messages.upkeep.columnItem),
          Column(key: "value", title: run.messages.upkeep.columnValue),
        ], rows: [[.text("version"), .text(Version.number)]]))
  }
}
