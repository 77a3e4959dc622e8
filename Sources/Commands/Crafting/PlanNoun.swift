internal import ArgumentParser
internal import Messages

/// The noun: somebody's own plan for their work.
struct PlanNoun: Noun {
  static var about: About {
    About("plan", Messages.current.plans.help(.noun))
  }

  static var verbs: [any Described.Type] {
    [
      PlanStart.self,
      PlanEdit.self,
      PlanSheet.self,
      PlanShare.self,
      PlanWithdraw.self,
      PlanShow.self,
      PlanList.self,
    ]
  }
}

extension ArgumentHelp {
  init(plan option: PlanOption, _ valueName: String? = nil) {
    self.init(Messages.current.plans.option(option), valueName: valueName)
  }
}

extension Example {
  init(_ line: String, plan example: PlanExample) {
    self.init(line, Messages.current.plans.example(example))
  }
}
