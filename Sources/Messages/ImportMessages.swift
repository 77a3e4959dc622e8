/// Sentences about taking files in.
package protocol ImportMessages: Sendable {
  /// Above the commands of this area.
  var importing: CommandHelp { get }
}
