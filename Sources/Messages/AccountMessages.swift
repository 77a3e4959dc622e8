/// Sentences about learning accounts.
package protocol AccountMessages: Sendable {
  /// Above the commands of this area.
  var account: CommandHelp { get }
}
