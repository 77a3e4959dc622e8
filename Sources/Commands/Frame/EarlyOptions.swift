package import Messages

/// What has to be known before anything is parsed, since a parse error is explained with it.
package struct EarlyOptions: Sendable {
  package let language: Language
  package let wantsJSON: Bool

  package init(_ arguments: [String], context: Context) {
    let typed = EarlyOptions.value("--lang", in: arguments) ?? context.variable("BOETSEER_LANG")
    language =
      typed.flatMap { Language(rawValue: $0) }
      ?? ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { context.variable($0) }.first
      .map { Language(locale: $0) } ?? .english
    let format =
      EarlyOptions.value("--format", in: arguments) ?? context.variable("BOETSEER_FORMAT")
    wantsJSON = format == "json" || format == "ndjson"
  }

  private static func value(_ name: String, in arguments: [String]) -> String? {
    var found: String?
    for (index, word) in arguments.enumerated() {
      if word == "--" { break }
      if word == name, index + 1 < arguments.count { found = arguments[index + 1] }
      if word.hasPrefix(name + "=") { found = String(word.dropFirst(name.count + 1)) }
    }
    return found
  }
}
