internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Choices of the organisation.
struct SettingNoun: Noun {
  static var about: About {
    About("setting", dutch: ["instelling"], Messages.current.settings.noun)
  }

  static var verbs: [any Described.Type] { [SettingList.self, SettingChange.self] }
}

/// Values of settings in words.
struct SettingWords {
  let run: RunContext

  func value(_ value: Int64, of name: SettingName) -> String {
    switch name {
    case .smallestGroup: run.messages.settings.people(value)
    case .fulltimeMinutes: run.messages.settings.aWeek(run.format.hours(value))
    case .rotationWeeks, .scoreWeeks: run.messages.settings.weeks(value)
    case .unusedMonths: run.messages.settings.months(value)
    }
  }
}
