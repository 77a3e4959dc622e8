internal import ArgumentParser
internal import Messages

/// Schemes: the rules by which accounts live.
struct SchemeNoun: Noun {
  static var about: About {
    About("scheme", dutch: ["regeling"], Messages.current.schemes.scheme)
  }

  static var verbs: [any Described.Type] {
    [
      SchemeList.self, SchemeShow.self, SchemeCheck.self, SchemeNew.self, SchemeLeaflet.self,
      SchemeMinutes.self, SchemeEvaluate.self,
    ]
  }
}
