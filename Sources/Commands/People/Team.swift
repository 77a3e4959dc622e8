internal import ArgumentParser
internal import Messages

/// The tree of teams.
struct Team: Noun {
  static var about: About { About("team", Messages.current.people.team) }

  static var verbs: [any Described.Type] { [TeamList.self, TeamShow.self] }
}
