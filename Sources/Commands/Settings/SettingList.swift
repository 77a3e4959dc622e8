internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Lists the settings, with who chose them and why.
struct SettingList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.settings
    return About(
      "list", dutch: ["lijst", "toon"], words.list,
      examples: [
        Example("setting list", words.listExample),
        Example("setting list --format json", words.listScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.settings
    let store = try run.openStore(.readOnly)
    let settings = try store.settings(
      asOf: run.asOf, knownBy: try run.lastKnownEvent(store))
    return .table(
      Table(
        name: "settings",
        columns: [
          Column(key: "setting", title: words.columnSetting, isWhole: true),
          Column(key: "value", title: words.columnValue, isWhole: true),
          Column(key: "meaning", title: words.columnMeaning, wraps: true),
          Column(key: "since", title: words.columnSince, kind: .day),
          Column(key: "by", title: words.columnBy, yields: true),
          Column(key: "reason", title: words.columnReason, wraps: true),
          Column(
            key: "event", title: run.messages.accounts.columnEvent, kind: .integer,
            isForPeople: false),
        ],
        rows: settings.map { setting in
          [
            .text(setting.name.rawValue),
            .coded(
              String(setting.value),
              shown: SettingWords(run: run).value(setting.value, of: setting.name)),
            .text(words.meaning(setting.name)), Cell(setting.day), Cell(setting.actor),
            Cell(setting.reason), Cell(setting.event),
          ]
        }))
  }
}
