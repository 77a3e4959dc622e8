internal import ArgumentParser
internal import Glibc
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The main job of an HR officer on the sample hospital, from an empty database to the end.
///
/// Every step is a command of this program, shown as it would be typed and run as it is: what
/// the demo can do, anybody can.
struct Demo: BoetseerCommand {
  /// The day after the three years of the sample.
  static let today = "2025-12-31"

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    let words = Messages.current.upkeep
    return About(
      "demo", dutch: ["voorbeeld"], words.demo,
      examples: [
        Example("demo", words.demoExample),
        Example("demo --db demo.db --lang nl", words.demoKept),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    if let place = global.db { try Store.checkPlace(place) }
    let path = try global.db ?? Demo.freshPath(run)
    let words = run.messages.upkeep
    let stage = DemoStage(run: run, path: path)
    stage.say(words.demoIntro(path: path))
    for scene in Demo.scenes(words) {
      stage.say("\n" + scene.title)
      for step in scene.steps { try stage.play(step) }
    }
    stage.say("\n" + words.demoNext)
    // As this program was started, so that the lines work where it is not installed.
    stage.say("  export BOETSEER_DB=\(path) BOETSEER_TODAY=\(Demo.today)")
    for command in Demo.suggestions { stage.say("  \(run.context.program) \(command)") }
    return .nothing
  }

  private struct Scene {
    let title: String
    let steps: [DemoStage.Step]
  }

  private static func scenes(_ words: any UpkeepMessages) -> [Scene] {
    [
      Scene(title: words.demoImported, steps: [.init("init --sample")]),
      Scene(
        title: words.demoSynced,
        steps: [
          .init("sync --through 2023-12-31"), .init("sync --through 2024-12-31"),
          .init("sync --through 2025-12-31"),
        ]),
      Scene(
        title: words.demoClaims,
        steps: [
          .init(
            "claim submit 000123 --title \"\(words.demoWoundCare)\" --cost 850 --on 2025-12-01"),
          .init("claim approve {claim} --by 000115 --on 2025-12-08"),
          .init("claim pay {claim} --amount 790 --invoice WC-2025-17 --on 2025-12-22 --final"),
        ]),
      Scene(
        title: words.demoRefused,
        steps: [
          .init(
            "claim submit 000123 --title \"\(words.demoFireSafety)\" --cost 95 "
              + "--mandatory law --pay-from ILA", exit: .refused),
          .init(
            "claim submit 000136 --title \"\(words.demoLeadership)\" --cost 2500 --by 000115 "
              + "--approve",
            exit: .refused),
        ]),
      Scene(
        title: words.demoLate,
        steps: [.init("employee change 000136 --from 2025-07-01 --hours 28")]),
      Scene(title: words.demoExplained, steps: [.init("account explain 000136")]),
      Scene(title: words.demoOverview, steps: [.init("status"), .init("doctor")]),
    ]
  }

  private static let suggestions = [
    "account list", "account explain 000359 --all", "account statement 000123 --lang nl",
    "claim list --to-pay", "claim list --state submitted", "undo --dry-run --actor demo",
  ]

  /// A file in a folder of its own that did not exist before.
  private static func freshPath(_ run: RunContext) throws -> String {
    let parent = run.context.variable("TMPDIR") ?? "/tmp"
    var template = Array((parent + "/boetseer-demo-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw StoreError.cannotWrite(path: parent, errno: errno)
    }
    let folder = template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    return folder + "/boetseer.db"
  }
}

/// Plays the steps of the demo: shows the command, runs it, and expects how it ends.
final class DemoStage {
  struct Step {
    let line: String
    let exit: Exit

    init(_ line: String, exit: Exit = .done) {
      self.line = line
      self.exit = exit
    }
  }

  private let run: RunContext
  private let path: String
  private var lastClaim = ""

  init(run: RunContext, path: String) {
    self.run = run
    self.path = path
  }

  func say(_ sentence: String) { try? run.context.write(sentence + "\n") }

  /// - Throws: `Problem` when a step ends otherwise than it should.
  func play(_ step: Step) throws {
    let line = Template.filled(step.line, ["claim": lastClaim])
    say("\n$ boetseer " + line)
    let heard = Heard()
    var context = run.context
    context.environment["BOETSEER_DB"] = path
    context.environment["BOETSEER_TODAY"] = Demo.today
    context.environment["BOETSEER_ACTOR"] = "demo"
    context.environment["BOETSEER_LANG"] = run.messages.language.rawValue
    context.environment["BOETSEER_FORMAT"] = "table"
    context.inputIsTerminal = false
    let write = context.write
    context.write = { text in
      heard.text += text
      try write(text)
    }
    // What stands beside an answer is part of what a person sees; how far it is, is not.
    context.warn = { text in try? write(text) }
    if run.settings.quiet { context.overwrite = { _ in } }
    let exit = Program.run(Template.words(line), context: context)
    guard exit == step.exit else {
      throw Problem("demo-step", .internalFault, run.messages.errors.internalFault(line))
    }
    if let claim = Template.claim(in: heard.text) { lastClaim = claim }
  }

  /// What a step wrote; filled on the one thread of the demo.
  private final class Heard: @unchecked Sendable {
    var text = ""
  }
}

/// Lines of commands as text.
enum Template {
  static func filled(_ line: String, _ values: [String: String]) -> String {
    var text = line
    for (name, value) in values {
      while let range = text.firstRange(of: "{\(name)}") {
        text.replaceSubrange(range, with: value)
      }
    }
    return text
  }

  /// Splits a line as a shell does, with double quotes around what holds spaces.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isOpen = false
    var isQuoted = false
    for character in line {
      switch character {
      case "\"":
        isQuoted.toggle()
        isOpen = true
      case " " where !isQuoted:
        if isOpen { words.append(word) }
        word = ""
        isOpen = false
      default:
        word.append(character)
        isOpen = true
      }
    }
    if isOpen { words.append(word) }
    return words
  }

  /// The first `C` with digits behind it.
  static func claim(in text: String) -> String? {
    var rest = text[...]
    while let start = rest.firstIndex(of: "C") {
      let digits = rest[rest.index(after: start)...].prefix { $0.isASCII && $0.isNumber }
      let isWordStart = start == rest.startIndex || !rest[rest.index(before: start)].isLetter
      if !digits.isEmpty, isWordStart { return "C" + digits }
      rest = rest[rest.index(after: start)...]
    }
    return nil
  }
}
