/// What the organisation aims for, or what a team is for.
package struct Goal: Sendable, Equatable {
  package var code: String
  package var name: String
  /// The team's code; nil is a goal of the whole organisation.
  package var team: String?
  package var validFrom: Day
  package var endsOn: Day?
  /// Whether those who carry it made it together; nil where nobody said.
  package var isMadeTogether: Bool?

  package init(
    code: String, name: String, team: String?, validFrom: Day, endsOn: Day?,
    isMadeTogether: Bool?
  ) {
    self.code = code
    self.name = name
    self.team = team
    self.validFrom = validFrom
    self.endsOn = endsOn
    self.isMadeTogether = isMadeTogether
  }
}
