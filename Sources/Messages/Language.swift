/// A language the program speaks; the raw value is what `--lang` takes.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case dutch = "nl"

  /// The language of a locale's name: `nl_NL.UTF-8` is Dutch, everything else English.
  package init(locale: String) {
    let tongue = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    self = tongue.lowercased() == "nl" ? .dutch : .english
  }
}
