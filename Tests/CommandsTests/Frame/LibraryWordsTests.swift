import Commands
import Testing

/// Each sentence of the parser library, provoked through the library itself.
@Suite("What the parser library says")
struct LibraryWordsTests {
  private static let said: [([String], String, String, String)] = [
    (
      ["echo", "--txt", "x"], "unknown-option", "there is no option --txt",
      "er is geen optie --txt"
    ),
    (
      ["echo", "--whatever"], "unknown-option", "there is no option --whatever",
      "er is geen optie --whatever"
    ),
    (["echo", "-z"], "unknown-option", "there is no option -z", "er is geen optie -z"),
    (
      ["echo", "--text"], "missing-value", "--text needs a value",
      "achter --text hoort een waarde"
    ),
    (
      ["echo", "--mark=yes"], "takes-no-value", "--mark takes no value, and \"yes\" was given",
      "--mark heeft geen waarde, en er staat \"yes\""
    ),
    (
      ["echo", "one"], "unexpected-argument", "this command has no use for \"one\"",
      "deze opdracht kan niets met \"one\""
    ),
    (
      ["echo", "one", "two"], "unexpected-argument",
      "this command has no use for \"one\", \"two\"", "deze opdracht kan niets met \"one\", \"two\""
    ),
    (
      ["account", "show"], "missing-argument", "<employee> is missing", "<employee> ontbreekt"
    ),
    (
      ["echo", "--number", "x"], "invalid-value", "--number cannot be \"x\"",
      "--number kan niet \"x\" zijn"
    ),
  ]

  @Test("is said in our words, in two languages", arguments: said)
  func words(arguments: [String], id: String, english: String, dutch: String) {
    for (language, expected) in [("en", english), ("nl", dutch)] {
      let console = Console(["LANG": language])
      let exit = Program.run(arguments, context: console.context, root: Probe.self)
      #expect(exit == .usage)
      #expect(console.errors.hasPrefix("error \(id): \(expected)\n"))
      #expect(console.output.isEmpty)
    }
  }

  @Test("The nearest option is named")
  func nearest() {
    let console = Console()
    #expect(console.run("echo", "--txt", "x") == .usage)
    #expect(console.errors.hasSuffix("  fix: did you mean --text?\n"))
  }
}

@Suite("A mistyped command")
struct UnknownCommandTests {
  @Test("names the nearest noun or verb")
  func near() {
    let noun = Console()
    #expect(noun.run("acount", "list") == .usage)
    #expect(
      noun.errors == """
        error unknown-command: there is no command "acount"
          fix: did you mean probe account?

        """)

    let verb = Console(["LANG": "nl"])
    #expect(verb.run("rekening", "lijts") == .usage)
    #expect(
      verb.errors == """
        error unknown-command: er is geen opdracht "lijts"
          oplossing: bedoel je probe account lijst of probe account list?

        """)
  }

  @Test("points to help where nothing is near, and is JSON where that is asked")
  func far() {
    let console = Console()
    #expect(console.run("--format", "json", "account", "frobnicate") == .usage)
    #expect(
      console.errors
        == #"{"error":{"id":"unknown-command","message":"there is no command \"frobnicate\"","#
        + #""position":null,"fix":"see probe account --help"}}"# + "\n")
  }
}
