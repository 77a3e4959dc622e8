internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Chooses another value for a setting, with the reason.
struct SettingChange: BoetseerCommand {
  @Argument(
    help: ArgumentHelp(Messages.current.settings.argumentName, valueName: "name"),
    completion: .list(SettingName.allCases.map(\.rawValue)))
  var name: String

  @Argument(help: ArgumentHelp(Messages.current.settings.argumentValue, valueName: "value"))
  var value: String

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    let words = Messages.current.settings
    return About(
      "change", dutch: ["wijzig"], words.change,
      examples: [
        Example(
          "setting change smallest_group 10 --reason \"agreed with the works council\"",
          words.changeGroup),
        Example(
          "setting change fulltime_minutes 2280 --reason \"new collective agreement\" --dry-run",
          words.changeHours),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.settings
    guard let setting = SettingName(rawValue: name) else {
      throw Problem(
        "no-such-setting", .notFound,
        words.noSuchSetting(name, valid: SettingName.allCases.map(\.rawValue)))
    }
    guard let number = Int64(value) else {
      throw Problem("not-a-number", .usage, words.notANumber(value, of: setting))
    }
    let store = try run.openStore(.readWrite)
    let typed = try run.asking("setting change").value(
      run.settings.reason, Question("--reason", words.askReason))
    let reason = try run.freeText(typed, flag: "--reason")
    let receipt = try store.changeSetting(
      setting, to: number,
      head: run.head("setting change", subject: setting.rawValue, reason: reason),
      dryRun: run.dryRun)
    let shown = SettingWords(run: run)
    return .changed(
      Changed(
        id: receipt.event.map(String.init),
        [
          words.changed(
            setting, from: shown.value(receipt.result, of: setting),
            to: shown.value(number, of: setting)),
          words.effect(setting),
        ],
        next: "boetseer setting list", undo: receipt.event.map { "boetseer undo \($0)" },
        fields: [
          .init("setting", .string(setting.rawValue)),
          .init("before", .integer(receipt.result)), .init("value", .integer(number)),
        ]))
  }
}
