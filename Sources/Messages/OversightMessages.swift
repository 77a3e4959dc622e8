package enum OversightTitle: CaseIterable, Sendable {
  case use, need, lapses, decisions, support, readers, exports, overrides
}

package enum OversightColumn: CaseIterable, Sendable {
  case day, audience, format, pseudonyms, smallest, tables, rows, override, times, people
}

package enum OversightOverride: CaseIterable, Sendable {
  case plus, minus, waive, extend, undo
}

package enum OversightAudience: CaseIterable, Sendable {
  case hr, analyst, worksCouncil
}

/// Sentences of the report for the works council.
package protocol OversightMessages: Sendable {
  func title(_ title: OversightTitle) -> String
  func column(_ column: OversightColumn) -> String
  func override(_ override: OversightOverride) -> String
  func audience(_ audience: OversightAudience) -> String
}

struct EnglishOversight: OversightMessages {
  func title(_ title: OversightTitle) -> String {
    switch title {
    case .use: "Use"
    case .need: "Need"
    case .lapses: "Lapses"
    case .decisions: "Decisions"
    case .support: "Support"
    case .readers: "Who sees what"
    case .exports: "What left the program"
    case .overrides: "What was done by hand"
    }
  }
  func column(_ column: OversightColumn) -> String {
    switch column {
    case .day: "Day"
    case .audience: "For"
    case .format: "Form"
    case .pseudonyms: "Pseudonyms"
    case .smallest: "Smallest group"
    case .tables: "Tables"
    case .rows: "Rows"
    case .override: "What"
    case .times: "Times"
    case .people: "People"
    }
  }
  func override(_ override: OversightOverride) -> String {
    switch override {
    case .plus: "added to an account"
    case .minus: "taken off an account"
    case .waive: "a shortfall let go"
    case .extend: "a later last day"
    case .undo: "a command taken back"
    }
  }
  func audience(_ audience: OversightAudience) -> String {
    switch audience {
    case .hr: "HR"
    case .analyst: "analysts"
    case .worksCouncil: "the works council"
    }
  }
}

struct DutchOversight: OversightMessages {
  func title(_ title: OversightTitle) -> String {
    switch title {
    case .use: "Gebruik"
    case .need: "Behoefte"
    case .lapses: "Verval"
    case .decisions: "Besluiten"
    case .support: "Hulp"
    case .readers: "Wie ziet wat"
    case .exports: "Wat het programma verliet"
    case .overrides: "Wat met de hand gedaan is"
    }
  }
  func column(_ column: OversightColumn) -> String {
    switch column {
    case .day: "Dag"
    case .audience: "Voor"
    case .format: "Vorm"
    case .pseudonyms: "Pseudoniemen"
    case .smallest: "Kleinste groep"
    case .tables: "Tabellen"
    case .rows: "Regels"
    case .override: "Wat"
    case .times: "Keer"
    case .people: "Mensen"
    }
  }
  func override(_ override: OversightOverride) -> String {
    switch override {
    case .plus: "bij een rekening opgeteld"
    case .minus: "van een rekening afgehaald"
    case .waive: "een tekort kwijtgescholden"
    case .extend: "een latere laatste dag"
    case .undo: "een opdracht teruggenomen"
    }
  }
  func audience(_ audience: OversightAudience) -> String {
    switch audience {
    case .hr: "HR"
    case .analyst: "analisten"
    case .worksCouncil: "de ondernemingsraad"
    }
  }
}
