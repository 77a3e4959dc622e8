/// Sentences about schemes.
package protocol SchemeMessages: SchemeFileMessages {
  /// Above the commands of this area.
  var scheme: CommandHelp { get }
}
