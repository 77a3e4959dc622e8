/// What the reports of the program are about.
package enum ReportKind: String, Sendable, CaseIterable {
  case use, benchmark, purposes, unmet, lapse, time, fund, expiring, subsidies
  case crafting, outcomes, impact
  case worksCouncil = "works-council"
  case dashboard
}

/// By what the people of a report are put together.
package enum ReportGrouping: String, Sendable, CaseIterable {
  case education, age, hours, contract, team

  /// The groups in their order; nil for teams, which every organisation has its own of.
  package var groups: [String]? {
    switch self {
    case .education: EducationBand.allCases.map(\.rawValue)
    case .age: AgeBand.allCases.map(\.rawValue)
    case .hours: HoursBand.allCases.map(\.rawValue)
    case .contract: WorkerType.allCases.map(\.rawValue)
    case .team: nil
    }
  }
}

/// Levels that mean alike for who finds the way to training.
package enum EducationBand: String, Sendable, CaseIterable {
  case upToMBO2 = "up_to_mbo2"
  case middle = "mbo3_mbo4"
  case hbo, wo, unknown

  package init(_ level: Education?) {
    switch level {
    case .vmbo, .mbo1, .mbo2: self = .upToMBO2
    case .mbo3, .mbo4: self = .middle
    case .hbo: self = .hbo
    case .wo: self = .wo
    case .unknown, nil: self = .unknown
    }
  }
}

/// Named as in the views for analysts.
package enum AgeBand: String, Sendable, CaseIterable {
  case under25 = "under_25"
  case from25 = "25_to_34"
  case from35 = "35_to_44"
  case from45 = "45_to_54"
  case from55 = "55_to_64"
  case from65 = "65_or_more"
  case unknown

  /// - Parameter age: the year less the year of birth.
  package init(age: Int?) {
    guard let age else {
      self = .unknown
      return
    }
    self =
      switch age {
      case ..<25: .under25
      case ..<35: .from25
      case ..<45: .from35
      case ..<55: .from45
      case ..<65: .from55
      default: .from65
      }
  }
}

/// Hours a week, named as in the views for analysts.
package enum HoursBand: String, Sendable, CaseIterable {
  case under12 = "under_12"
  case from12 = "12_to_20"
  case from20 = "20_to_28"
  case from28 = "28_to_35"
  case from35 = "35_or_more"
  case unknown

  package init(minutesPerWeek: Int64?) {
    guard let minutes = minutesPerWeek else {
      self = .unknown
      return
    }
    self =
      switch minutes {
      case ..<(12 * 60): .under12
      case ..<(20 * 60): .from12
      case ..<(28 * 60): .from20
      case ..<(35 * 60): .from28
      default: .from35
      }
  }
}
