import Commands
import Messages
import Testing

@Suite("Languages")
struct LanguageTests {
  @Test(
    "The option, then BOETSEER_LANG, then the locale, else English",
    arguments: [
      (["--lang", "nl"], [:], Language.dutch),
      ([], ["BOETSEER_LANG": "nl", "LC_ALL": "en_GB.UTF-8"], .dutch),
      (["--lang=en"], ["BOETSEER_LANG": "nl"], .english),
      ([], ["LC_ALL": "nl_NL.UTF-8", "LANG": "en_US.UTF-8"], .dutch),
      ([], ["LC_ALL": "", "LC_MESSAGES": "nl_BE"], .dutch),
      ([], ["LANG": "nl"], .dutch),
      ([], ["LANG": "nld_XX", "LC_ALL": "C.UTF-8"], .english),
      ([], [:], .english),
    ] as [([String], [String: String], Language)])
  func order(arguments: [String], environment: [String: String], expected: Language) {
    let console = Console(environment)
    #expect(EarlyOptions(arguments, context: console.context).language == expected)
  }

  @Test("Help is in the language asked for, wherever it is asked")
  func help() {
    let dutch = Console()
    #expect(dutch.run("--lang", "nl", "account", "list", "--help") == .done)
    #expect(dutch.output.contains("OVERZICHT: All accounts."))
    #expect(dutch.output.contains("GEBRUIK: probe account list"))
    #expect(dutch.output.contains("OPTIES:"))
    #expect(dutch.output.contains("Laat deze uitleg zien."))
    #expect(dutch.output.contains("VOORBEELDEN:\n  # every account\n  boetseer account list"))
    for word in ["OVERVIEW", "USAGE", "OPTIONS", "Show help", "--db"] {
      #expect(!dutch.output.contains(word))
    }

    let group = Console(["LANG": "nl_NL.UTF-8"])
    #expect(group.run("help", "rekening") == .done)
    #expect(group.output.contains("GEBRUIK: probe account <opdracht>"))
    #expect(group.output.contains("OPDRACHTEN:\n  list, lijst"))
    #expect(group.output.contains("Meer over één ervan: probe help account <opdracht>"))
  }

  @Test("Dutch words for a command work in every language")
  func aliases() {
    let console = Console()
    #expect(console.run("rekening", "lijst", "--fields", "employee") == .done)
    #expect(console.output == "employee\n000123\n")
  }
}
