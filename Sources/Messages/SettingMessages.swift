package import Records

/// Sentences about the choices of the organisation.
package protocol SettingMessages: Sendable {
  var noun: CommandHelp { get }
  var list: CommandHelp { get }
  var listExample: String { get }
  var listScript: String { get }
  var change: CommandHelp { get }
  var changeGroup: String { get }
  var changeHours: String { get }
  var argumentName: String { get }
  var argumentValue: String { get }
  var askReason: String { get }
  var columnSetting: String { get }
  var columnValue: String { get }
  var columnMeaning: String { get }
  var columnSince: String { get }
  var columnBy: String { get }
  var columnReason: String { get }
  func people(_ count: Int64) -> String
  func aWeek(_ hours: String) -> String
  func weeks(_ count: Int64) -> String
  func months(_ count: Int64) -> String
  func meaning(_ setting: SettingName) -> String
  func changed(_ setting: SettingName, from: String, to: String) -> String
  func effect(_ setting: SettingName) -> String
  func noSuchSetting(_ name: String, valid: [String]) -> Wording
  func notANumber(_ text: String, of setting: SettingName) -> Wording
  func outside(_ setting: SettingName, value: Int64) -> Wording
  func isSo(_ setting: SettingName, value: Int64) -> Wording
}

struct EnglishSettings: SettingMessages {
  var noun: CommandHelp {
    CommandHelp("What the organisation chose for all of its reports and files.")
  }
  var list: CommandHelp { CommandHelp("Show what is chosen, since when, by whom and why.") }
  var listExample: String { "every setting" }
  var listScript: String { "the same for a script" }
  var change: CommandHelp {
    CommandHelp(
      "Choose another value, with the reason.",
      details: """
        smallest_group: reports tell nothing about fewer people; 5 or more, since figures of a few \
        tell who somebody is. fulltime_minutes: full-time minutes a week of people whose file or \
        command does not say; people entered before keep theirs.
        """)
  }
  var changeGroup: String { "reports tell nothing about fewer than ten people" }
  var changeHours: String { "full-time is 38 hours from now on; only look" }
  var argumentName: String { "A name that setting list shows." }
  var argumentValue: String { "The new value, a whole number." }
  var askReason: String { "Why" }
  var columnSetting: String { "Setting" }
  var columnValue: String { "Value" }
  var columnMeaning: String { "Meaning" }
  var columnSince: String { "Since" }
  var columnBy: String { "By" }
  var columnReason: String { "Reason" }
  func people(_ count: Int64) -> String { "\(count) people" }
  func aWeek(_ hours: String) -> String { "\(hours) a week" }
  func weeks(_ count: Int64) -> String { count == 1 ? "1 week" : "\(count) weeks" }
  func months(_ count: Int64) -> String { count == 1 ? "1 month" : "\(count) months" }
  func meaning(_ setting: SettingName) -> String {
    switch setting {
    case .smallestGroup: "Reports tell nothing about a group of fewer people."
    case .fulltimeMinutes: "Full-time, where a file or command does not say."
    case .rotationWeeks: "A rotation of tasks that is faster gets a warning."
    case .scoreWeeks: "After going on with an experiment, scores are asked this often."
    case .unusedMonths: "A plan says of a skill that was not used for so long that it fades."
    }
  }
  func changed(_ setting: SettingName, from: String, to: String) -> String {
    "\(setting.rawValue) goes from \(from) to \(to)."
  }
  func effect(_ setting: SettingName) -> String {
    switch setting {
    case .smallestGroup: "Every report holds to it from now on, also about earlier years."
    case .fulltimeMinutes: "It counts for what is entered from now on; earlier rows keep theirs."
    case .rotationWeeks, .scoreWeeks, .unusedMonths: "It counts from now on."
    }
  }
  func noSuchSetting(_ name: String, valid: [String]) -> Wording {
    Wording("there is no setting \"\(name)\"", fix: "one of \(valid.joined(separator: ", "))")
  }
  func notANumber(_ text: String, of setting: SettingName) -> Wording {
    Wording(
      "\"\(text)\" is no whole number",
      fix: "for example boetseer setting change \(setting.rawValue) \(setting.usual)")
  }
  func outside(_ setting: SettingName, value: Int64) -> Wording {
    let (least, most) = (setting.valid.lowerBound, setting.valid.upperBound)
    switch setting {
    case .smallestGroup:
      return value < least
        ? Wording(
          "figures about fewer than \(least) people would tell who they are",
          fix: "choose \(least) to \(most)")
        : Wording(
          "groups of \(value) people would hide every figure", fix: "choose \(least) to \(most)")
    case .fulltimeMinutes:
      let hours = (10...60).contains(value) ? "; \(value) hours are \(value * 60) minutes" : ""
      return Wording(
        "\(value) minutes are no full week's work",
        fix: "choose \(least) to \(most) minutes\(hours)")
    case .rotationWeeks, .scoreWeeks:
      return Wording("\(value) weeks will not do", fix: "choose \(least) to \(most) weeks")
    case .unusedMonths:
      return Wording("\(value) months will not do", fix: "choose \(least) to \(most) months")
    }
  }
  func isSo(_ setting: SettingName, value: Int64) -> Wording {
    Wording(
      "\(setting.rawValue) is \(value) already", fix: "boetseer setting list shows since when")
  }
}

struct DutchSettings: SettingMessages {
  var noun: CommandHelp {
    CommandHelp("Wat de organisatie koos voor al haar rapporten en bestanden.")
  }
  var list: CommandHelp { CommandHelp("Toon wat is gekozen, sinds wanneer, door wie en waarom.") }
  var listExample: String { "alle instellingen" }
  var listScript: String { "hetzelfde voor een script" }
  var change: CommandHelp {
    CommandHelp(
      "Kies een andere waarde, met de reden.",
      details: """
        smallest_group: rapporten zeggen niets over minder mensen; 5 of meer, omdat cijfers van \
        een paar mensen verraden wie het zijn. fulltime_minutes: minuten per week van een \
        voltijdbaan waar bestand of opdracht het niet zegt; wie eerder is ingevoerd houdt wat er \
        stond.
        """)
  }
  var changeGroup: String { "rapporten zeggen niets over minder dan tien mensen" }
  var changeHours: String { "voltijd is voortaan 38 uur; alleen kijken" }
  var argumentName: String { "Een naam die setting list toont." }
  var argumentValue: String { "De nieuwe waarde, een geheel getal." }
  var askReason: String { "Waarom" }
  var columnSetting: String { "Instelling" }
  var columnValue: String { "Waarde" }
  var columnMeaning: String { "Betekenis" }
  var columnSince: String { "Sinds" }
  var columnBy: String { "Door" }
  var columnReason: String { "Reden" }
  func people(_ count: Int64) -> String { "\(count) mensen" }
  func aWeek(_ hours: String) -> String { "\(hours) per week" }
  func weeks(_ count: Int64) -> String { count == 1 ? "1 week" : "\(count) weken" }
  func months(_ count: Int64) -> String { count == 1 ? "1 maand" : "\(count) maanden" }
  func meaning(_ setting: SettingName) -> String {
    switch setting {
    case .smallestGroup: "Rapporten zeggen niets over een groep van minder mensen."
    case .fulltimeMinutes: "Voltijd, waar bestand of opdracht het niet zegt."
    case .rotationWeeks: "Bij snellere taakroulatie volgt een waarschuwing."
    case .scoreWeeks: "Na het voortzetten van een experiment: zo vaak worden de scores gevraagd."
    case .unusedMonths: "Een plan zegt van een vaardigheid die zo lang stil ligt dat ze wegzakt."
    }
  }
  func changed(_ setting: SettingName, from: String, to: String) -> String {
    "\(setting.rawValue) gaat van \(from) naar \(to)."
  }
  func effect(_ setting: SettingName) -> String {
    switch setting {
    case .smallestGroup: "Elk rapport houdt zich er voortaan aan, ook over eerdere jaren."
    case .fulltimeMinutes: "Het telt voor wat voortaan wordt ingevoerd; eerdere rijen blijven zo."
    case .rotationWeeks, .scoreWeeks, .unusedMonths: "Het telt vanaf nu."
    }
  }
  func noSuchSetting(_ name: String, valid: [String]) -> Wording {
    Wording("er is geen instelling \"\(name)\"", fix: "kies uit \(valid.joined(separator: ", "))")
  }
  func notANumber(_ text: String, of setting: SettingName) -> Wording {
    Wording(
      "\"\(text)\" is geen geheel getal",
      fix: "bijvoorbeeld boetseer setting change \(setting.rawValue) \(setting.usual)")
  }
  func outside(_ setting: SettingName, value: Int64) -> Wording {
    let (least, most) = (setting.valid.lowerBound, setting.valid.upperBound)
    switch setting {
    case .smallestGroup:
      return value < least
        ? Wording(
          "cijfers over minder dan \(least) mensen zouden verraden wie het zijn",
          fix: "kies \(least) tot en met \(most)")
        : Wording(
          "groepen van \(value) mensen zouden elk cijfer verbergen",
          fix: "kies \(least) tot en met \(most)")
    case .fulltimeMinutes:
      let hours = (10...60).contains(value) ? "; \(value) uur is \(value * 60) minuten" : ""
      return Wording(
        "\(value) minuten is geen volle werkweek",
        fix: "kies \(least) tot en met \(most) minuten\(hours)")
    case .rotationWeeks, .scoreWeeks:
      return Wording("\(value) weken gaat niet", fix: "kies \(least) tot en met \(most) weken")
    case .unusedMonths:
      return Wording("\(value) maanden gaat niet", fix: "kies \(least) tot en met \(most) maanden")
    }
  }
  func isSo(_ setting: SettingName, value: Int64) -> Wording {
    Wording(
      "\(setting.rawValue) is al \(value)", fix: "boetseer setting list toont sinds wanneer")
  }
}
