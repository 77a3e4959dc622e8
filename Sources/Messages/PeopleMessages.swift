/// Sentences about people and teams.
package protocol PeopleMessages: Sendable {
  /// Above the commands of this area.
  var employee: CommandHelp { get }
}
