internal import ArgumentParser
internal import Messages

/// The noun: what was agreed, tried for some time.
struct ExperimentNoun: Noun {
  static var about: About {
    About("experiment", dutch: ["proef"], Messages.current.experiments.help(.noun))
  }

  static var verbs: [any Described.Type] {
    [
      ExperimentStart.self,
      ExperimentChange.self,
      ExperimentTake.self,
      ExperimentEvaluate.self,
      ExperimentDecide.self,
      ExperimentShow.self,
      ExperimentList.self,
    ]
  }
}

extension ArgumentHelp {
  init(experiment option: ExperimentOption, _ valueName: String? = nil) {
    self.init(Messages.current.experiments.option(option), valueName: valueName)
  }
}

extension Example {
  init(_ line: String, experiment example: ExperimentExample) {
    self.init(line, Messages.current.experiments.example(example))
  }
}
