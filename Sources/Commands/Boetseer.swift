package import ArgumentParser
internal import Messages

/// The whole program: every noun, and the commands without one.
package struct Boetseer: Noun {
  /// Shown in the help of the program itself; commands take them behind the verb.
  @OptionGroup package var global: GlobalOptions

  package init() {}

  package static var about: About {
    About("boetseer", Messages.current.frame.program)
  }

  package static var verbs: [any Described.Type] {
    [
      // One a line: two people adding a command do not meet.
      Account.self,
      Audit.self,
      Backup.self,
      Claim.self,
      Demo.self,
      Doctor.self,
      Due.self,
      Employee.self,
      Export.self,
      Import.self,
      Initialise.self,
      LeaveNoun.self,
      AgreementNoun.self,
      ExperimentNoun.self,
      PlanNoun.self,
      Notice.self,
      Period.self,
      PrivacyNoun.self,
      Query.self,
      Report.self,
      Restore.self,
      SchemeNoun.self,
      SettingNoun.self,
      Status.self,
      Sync.self,
      Team.self,
      Undo.self,
      Version.self,
    ]
  }
}
