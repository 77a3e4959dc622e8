package import Records

/// Why a row about room for learning is not taken in.
package enum RoomRefusal: Error, Sendable, Equatable {
  /// Two rows of one file.
  case pressureTwice(team: String, week: ISOWeek)
  case projectTwice(String)
  /// A row of a file of projects that has a column too few or too many for its kind.
  case projectColumn(kind: ProjectKind, column: String, isNeeded: Bool)
  case endsBeforeStart(startsOn: Day)
  /// One newcomer has no more hours in a week than there are.
  case moreThanAWeek
  /// Studio time of somebody who is not in the team on the first day.
  case notInTeam(employee: String, team: String, day: Day)
}
