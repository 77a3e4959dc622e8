internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The readers of each kind of data, and who they are.
struct PrivacyWho: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .today }

  static var about: About {
    let words = Messages.current.register
    return About(
      "who", dutch: ["wie"], words.who,
      examples: [
        Example("privacy who", words.example(.who)),
        Example("privacy who --format json", words.example(.whoScript)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.register
    let store = try run.openStore(.readOnly)
    var holders: [DataReader: [String]] = [:]
    for reader in [DataReader.hr, .analyst, .committee] {
      holders[reader] = try store.holders(of: reader.rawValue, on: run.today)
    }
    let who = { (reader: DataReader) -> String in
      guard let found = holders[reader] else { return words.by(reader) }
      return found.isEmpty ? words.nobodyYet : found.joined(separator: ", ")
    }
    var rows: [[Cell]] = []
    for kind in DataClass.allCases where kind != .chain {
      for (reader, sight) in kind.sights {
        rows.append([
          .coded(kind.rawValue, shown: words.name(kind)),
          .coded(reader.rawValue, shown: words.reader(reader)),
          .coded(sight.rawValue, shown: words.sight(sight)), .text(who(reader)),
        ])
      }
    }
    return .table(
      Table(
        name: "readers",
        columns: [
          Column(key: "kind", title: words.column(.kind), wraps: true),
          Column(key: "reader", title: words.column(.reader), wraps: true),
          Column(key: "sees", title: words.column(.sight), wraps: true),
          Column(key: "who", title: words.column(.who), wraps: true),
        ], rows: rows)
    ).with(notices: holders[.hr]?.isEmpty == true ? [words.nobodyIsHR] : [])
  }
}
