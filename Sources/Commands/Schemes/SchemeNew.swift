internal import ArgumentParser
internal import CResources
internal import Interchange
internal import Messages
internal import Store

/// Prints a scheme file to start from.
struct SchemeNew: ReadingCommand {
  @Option(help: ArgumentHelp(Messages.current.schemes.presetOption, valueName: "preset"))
  var from: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .nothing }
  static var ownExtensions: [String] { ["yaml", "yml"] }

  static var about: About {
    let words = Messages.current.schemes
    return About(
      "new", dutch: ["nieuw"], words.schemeNew,
      examples: [
        Example("scheme new --from learning-account", words.example(.new)),
        Example("scheme new", words.example(.newList)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.schemes
    let presets = Preset.all
    guard let from else {
      let table = Table(
        name: "presets",
        columns: [
          Column(key: "preset", title: words.columnPreset, isWhole: true),
          Column(key: "name", title: words.columnPresetName, wraps: true),
        ],
        rows: presets.map { [.text($0.name), .text(words.preset($0.name))] })
      return Answer.table(table).with(notices: [words.presetNeeded])
    }
    guard let preset = presets.first(where: { $0.name == from }) else {
      let names = presets.map(\.name)
      throw Problem(
        "unknown-preset", .usage,
        words.unknownPreset(from, valid: names, near: NearMiss.of(from, in: names)))
    }
    let lines = preset.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init).dropLast()
    return .report(
      .lines(Array(lines)),
      json: .object([
        .init("preset", .string(preset.name)), .init("file", .string(preset.text)),
      ]),
      table: Table(
        name: "preset", columns: [Column(key: "line", title: words.columnPreset)],
        rows: lines.map { [.text($0)] }))
  }
}

/// A scheme file to start from: those of SampleData/Schemes, embedded in the binary.
struct Preset {
  let name: String
  let text: String

  static var all: [Preset] {
    (0..<boetseer_preset_count).map { index in
      let file = boetseer_presets[index]
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
      return Preset(
        name: String(String(cString: file.name).dropLast(".yaml".count)),
        text: String(decoding: bytes, as: UTF8.self))
    }
  }
}
