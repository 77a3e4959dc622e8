/// Sentences about claims.
package protocol ClaimMessages: Sendable {
  /// Above the commands of this area.
  var claim: CommandHelp { get }
}
