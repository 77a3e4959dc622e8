import Commands
import Testing

@Suite("Asking instead of flags")
struct AskingTests {
  @Test("Given everything, nothing is asked and the usual answer is taken")
  func complete() {
    let console = Console(isTerminal: true)
    #expect(console.run("account", "book", "--title", "Wondzorg", "--amount", "1250,50") == .done)
    #expect(console.output == "Booked Wondzorg for €1,250.50, no.\n")
    #expect(console.errors == "Next: approve it\nTo undo: boetseer undo\n")
  }

  @Test("What is missing is asked, again after a mistake, then shown and confirmed")
  func asked() {
    let console = Console(
      ["LANG": "nl"], isTerminal: true, input: ["it's Wondzorg", "1.250", "1250", "2", "j"])
    #expect(console.run("account", "book") == .done)
    #expect(console.output == "Booked it's Wondzorg for € 1.250,00, law.\n")
    #expect(
      console.errors == """
        What is it?
        > What does it cost?
        > error ambiguous-amount: --amount: "1.250" is op twee manieren te lezen
          oplossing: schrijf 1250,00 of 1,25
        What does it cost?
        > Is it mandatory? [1]
          1  no, an own choice
          2  yes, by law
        >\u{20}
        Je hebt gezegd:
          What is it?: it's Wondzorg
          What does it cost?: 1250
          Is it mandatory?: yes, by law
        Klopt dit? [ja] Hetzelfde in één regel:
          boetseer account book --title 'it'\\''s Wondzorg' --amount 1250 --mandatory law

        Hierna: approve it
        Terugdraaien: boetseer undo

        """)
  }

  @Test("No, and the end of the input, change nothing")
  func stopped() {
    let no = Console(isTerminal: true, input: ["Wondzorg", "12", "", "n"])
    #expect(no.run("account", "book") == .interrupted)
    #expect(no.errors.hasSuffix("error not-confirmed: stopped; nothing was changed\n"))
    let end = Console(isTerminal: true, input: ["Wondzorg"])
    #expect(end.run("account", "book") == .interrupted)
    #expect(end.errors.hasSuffix("> \nerror interrupted: interrupted; nothing was changed\n"))
    #expect(no.output.isEmpty && end.output.isEmpty)
  }

  @Test("Off a terminal, or with --no-input, the flag is named")
  func nobody() {
    let pipe = Console()
    #expect(pipe.run("account", "book", "--title", "x") == .usage)
    #expect(
      pipe.errors == """
        error value-needed: --amount is missing, and there is nobody to ask
          fix: add --amount

        """)
    let silent = Console(isTerminal: true, input: ["x"])
    #expect(silent.run("account", "book", "--no-input") == .usage)
    #expect(silent.errors.hasPrefix("error value-needed: --title"))
  }

  @Test("What is hard to take back needs --yes off a terminal")
  func confirmation() {
    let given = ["account", "book", "--title", "x", "--amount", "1", "--dangerous"]
    let pipe = Console()
    #expect(Program.run(given, context: pipe.context, root: Probe.self) == .usage)
    #expect(pipe.errors.hasSuffix("  fix: add --yes\n"))
    #expect(Program.run(given + ["--yes"], context: pipe.context, root: Probe.self) == .done)
    let usual = Console(isTerminal: true, input: [""])
    #expect(Program.run(given, context: usual.context, root: Probe.self) == .interrupted)
  }

  @Test("Personal text comes from a file or the input, never from the option")
  func personal() {
    let given = ["account", "book", "--title", "x", "--amount", "1", "--note"]
    let typed = Console()
    #expect(Program.run(given + ["secret"], context: typed.context, root: Probe.self) == .usage)
    #expect(typed.errors.hasPrefix("error private-text: --note"))
    #expect(!typed.errors.contains("secret"))
    let input = Console(input: ["secret"])
    #expect(Program.run(given + ["-"], context: input.context, root: Probe.self) == .done)
    let missing = Console()
    let gone = Program.run(given + ["@none.txt"], context: missing.context, root: Probe.self)
    #expect(gone == .noInput)
  }
}
