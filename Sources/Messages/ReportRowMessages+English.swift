extension EnglishReports {
  var optionGranted: String { "Instead: what was granted in a period, such as 2025 or 2025-03." }
  var optionLapsed: String { "Instead: what lapsed in a period, by its last day of use." }
  var optionEnds: String { "Instead: what can no longer be used after a day in the period." }
  var optionThen: String { "With --ends: only what then becomes this." }
  var lapsedExample: String { "what lapsed in a year, person by person" }
  var columnLastDay: String { "Last day" }
  var columnThen: String { "Then" }
  var thenWithoutEnds: Wording {
    Wording("--then is for --ends", fix: "add --ends, or leave --then")
  }
  var oneListAtATime: Wording {
    Wording(
      "--granted, --lapsed, --ends and --to-pay-out are four lists",
      fix: "give one of them, and the others in a command of their own")
  }
  func movementsAsKnownNow(_ flag: String) -> Wording {
    Wording(
      "\(flag) lists what is known now", fix: "leave --known-on, or see it with --as-of")
  }
}
