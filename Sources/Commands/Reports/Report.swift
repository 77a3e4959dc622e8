internal import ArgumentParser
internal import Messages
internal import Records

/// Figures about all people together.
struct Report: Noun {
  static var about: About {
    About("report", dutch: ["rapport"], Messages.current.reports.report)
  }

  static var verbs: [any Described.Type] {
    [
      ReportList.self, ReportUse.self, ReportBenchmark.self, ReportPurposes.self,
      ReportUnmet.self, ReportLapse.self, ReportTime.self, ReportFund.self,
      ReportExpiring.self, ReportSubsidies.self, ReportCrafting.self, ReportOutcomes.self,
      ReportImpact.self, ReportWorksCouncil.self, ReportDashboard.self,
    ]
  }

  /// How one report is called and explained.
  ///
  /// - Parameter rows: options that list rows in its place.
  static func about(_ kind: ReportKind, dutch: [String], rows: String? = nil) -> About {
    let words = Messages.current.reports
    let name = kind.rawValue
    return About(
      name, dutch: dutch, words.help(kind),
      examples: [
        Example("report \(name)", words.example(kind)),
        Example("report \(name) --year 2025 --format json", words.exampleForScripts(kind)),
        Example("report \(name) -o \(name).html", words.examplePage(kind)),
      ] + (rows.map { [Example("report \(name) \($0)", words.rowsExample(kind))] } ?? []))
  }
}
