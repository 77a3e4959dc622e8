/// Sentences about schemes.
package protocol SchemeMessages: Sendable {
  /// Above the commands of this area.
  var scheme: CommandHelp { get }
}
