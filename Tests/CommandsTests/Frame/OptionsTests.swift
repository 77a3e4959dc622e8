import Commands
import Testing

@Suite("Options before and after the verb")
struct OptionsTests {
  @Test("Options stand anywhere, the last one counts")
  func anywhere() {
    let console = Console()
    #expect(
      console.run("--db", "a.db", "echo", "--today", "1-3-2026", "--actor", "000123") == .done)
    #expect(console.output == "a.db 2026-03-01 2026-03-01 000123 \n")

    let twice = Console()
    #expect(twice.run("--db=a.db", "echo", "--db", "b.db", "--as-of", "2025-01-31") == .done)
    #expect(twice.output == "b.db 2024-10-04 2025-01-31 marloes \n")
  }

  @Test("A value may begin with a hyphen")
  func hyphen() {
    let console = Console()
    #expect(console.run("echo", "--text", "-5", "--db", "-x.db") == .done)
    #expect(console.output == "-x.db 2024-10-04 2024-10-04 marloes -5\n")
  }

  @Test("The environment serves where no option does")
  func environment() {
    let set = [
      "BOETSEER_DB": "e.db", "BOETSEER_TODAY": "2026-01-02", "BOETSEER_ACTOR": "000777",
    ]
    let console = Console(set)
    #expect(console.run("echo") == .done)
    #expect(console.output == "e.db 2026-01-02 2026-01-02 000777 \n")

    let over = Console(set)
    #expect(over.run("echo", "--db", "o.db") == .done)
    #expect(over.output == "o.db 2026-01-02 2026-01-02 000777 \n")
  }

  @Test("A wrong value is usage when typed and configuration when set")
  func wrong() {
    #expect(Console().run("echo", "--today", "30-2-2026") == .usage)
    #expect(Console(["BOETSEER_TODAY": "30-2-2026"]).run("echo") == .configuration)
    #expect(Console(["BOETSEER_FORMAT": "xml"]).run("echo") == .configuration)
    #expect(Console().run("echo", "--lang", "de") == .usage)
    #expect(Console(["BOETSEER_LANG": "de"]).run("echo") == .configuration)
  }

  @Test("The list of option names is that of the options")
  func names() {
    let console = Console()
    #expect(console.run("--help") == .done)
    let words = console.output.split { " \n,.".contains($0) }
    let shown = Set(words.filter { $0.hasPrefix("-") && $0 != "-h" && $0 != "--help" })
    #expect(shown == Set((GlobalOptions.valueNames.union(GlobalOptions.flagNames)).map { $0[...] }))
  }
}
