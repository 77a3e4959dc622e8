internal import ArgumentParser
internal import Messages

/// Taking in files.
struct Import: Noun {
  @OptionGroup(visibility: .hidden) var global: GlobalOptions

  static var about: About {
    About("import", dutch: ["importeer"], Messages.current.imports.importing)
  }

  static var verbs: [any Described.Type] {
    [
      ImportTeams.self, ImportEmployees.self, ImportWages.self, ImportPatterns.self,
      ImportShifts.self, ImportHolidays.self, ImportSchemes.self, ImportBalances.self,
      ImportAdjustments.self, ImportClaims.self, ImportLeave.self, ImportPressure.self,
      ImportProjects.self, ImportGoals.self, ImportSupport.self, ImportLearningTime.self,
      ImportAwareness.self, ImportSavings.self, ImportSubsidies.self,
      ImportShares.self,
      ImportAll.self, ImportMapFile.self, ImportList.self,
    ]
  }
}
