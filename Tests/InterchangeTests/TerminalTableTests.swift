import Testing

@testable import Interchange

@Suite struct TerminalTableTests {
  @Test func `Numbers stand to the right under an underlined header`() throws {
    let table = try SampleTable.accounts(language: .dutch)
      .selecting(["employee", "balance", "granted", "expires_on", "active"])
    let expected = """
      Medewerker          Saldo   Toegekend  Vervalt     Actief
      ─────────────  ──────────  ──────────  ──────────  ──────
      000123 Müller  € 1.250,50  € 2.000,00  01-03-2026  ja
      =1+2 | "x"\\         -2:30     € -0,05              nee

      ─────────────  ──────────  ──────────  ──────────  ──────
      Total                      € 1.999,95

      """
    let text = render(table, as: .table, options: RenderOptions(language: .dutch))
    #expect(text == expected)
  }

  @Test(arguments: [80, 60, 40])
  func `Only the widest text is cut to fit the terminal`(width: Int) {
    let long = String(repeating: "Opleiding ", count: 12)
    let table = Table(
      name: "claims",
      columns: [
        Column(key: "id", title: "Id"), Column(key: "purpose", title: "Purpose"),
        Column(key: "provider", title: "Provider"),
        Column(key: "cost", title: "Cost", kind: .money),
      ],
      rows: [[.text("C412"), .text(long), .text("日本語学校 Rotterdam"), .integer(123_456_789)]])
    let lines = render(table, as: .table, options: RenderOptions(width: width))
      .split(separator: "\n").map(String.init)
    #expect(lines.map(DisplayWidth.of).max() == width)
    #expect(lines[2].hasPrefix("C412  Opl"))
    #expect(lines[2].hasSuffix("  €1,234,567.89"))
    #expect(lines[2].contains("日本語学校 Rotterdam") == (width > 60))
  }

  @Test func `Nothing is cut off a terminal, and numbers never`() {
    let name = String(repeating: "x", count: 300)
    let table = Table(
      name: "t",
      columns: [
        Column(key: "a", title: "A"), Column(key: "b", title: "B", kind: .money),
      ],
      rows: [[.text(name), .integer(Int64.max)]])
    let free = render(table, as: .table)
    #expect(free.contains("\(name)  €92,233,720,368,547,758.07\n"))
    let tight = render(table, as: .table, options: RenderOptions(width: 10))
    #expect(tight.contains("\nxxxxxxx…  €92,233,720,368,547,758.07\n"))
  }

  @Test func `What may run on is never cut, and makes way first`() {
    let table = Table(
      name: "entries",
      columns: [
        Column(key: "kind", title: "What"), Column(key: "how", title: "How", wraps: true),
        Column(key: "cost", title: "Free to spend", kind: .money),
      ],
      rows: [
        [
          .text("granted"), .text("EUR 706 x 28:48 / 36:00 x 365 / 365 days = EUR 564.80"),
          .integer(56_480),
        ],
        [.text("paid"), .text("C12"), .integer(1)],
      ])
    let expected = """
                                       Free to
      What     How                       spend
      ───────  ──────────────────────  ───────
      granted  EUR 706 x 28:48 /       €564.80
               36:00 x 365 / 365 days
               = EUR 564.80
      paid     C12                       €0.01

      """
    #expect(render(table, as: .table, options: RenderOptions(width: 40)) == expected)
  }

  @Test(arguments: 30...90)
  func `No width is overrun, and no letter that may run on is lost`(width: Int) {
    let sum = "EUR 706 x 28:48 / 36:00 x 365 / 365 days = EUR 564.80"
    let table = Table(
      name: "entries",
      columns: [
        Column(key: "kind", title: "What"), Column(key: "how", title: "How", wraps: true),
        Column(key: "cost", title: "Free to spend", kind: .money),
      ],
      rows: [[.text("granted at once"), .text(sum), .integer(56_480)]])
    let text = render(table, as: .table, options: RenderOptions(width: width))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(sum.split(separator: " ").allSatisfy { text.contains($0) })
  }

  @Test func `A title runs on before a text is cut`() {
    let table = Table(
      name: "t",
      columns: [
        Column(key: "a", title: "Vrij te besteden", kind: .integer), Column(key: "b", title: "B"),
      ],
      rows: [[.integer(1), .text("twelve signs")]])
    let expected = """
         Vrij te
        besteden  B
      ──────────  ────────────
               1  twelve signs

      """
    #expect(render(table, as: .table, options: RenderOptions(width: 24)) == expected)
    #expect(render(table, as: .table).hasPrefix("Vrij te besteden  B\n"))
  }

  @Test func `A word that is wider than its column is broken, not shortened`() {
    #expect(WrappedText.lines("een langwoord hier", width: 5) == ["een", "langw", "oord", "hier"])
    #expect(WrappedText.lines("日本語", width: 4) == ["日本", "語"])
    #expect(WrappedText.lines("", width: 4) == [""])
    #expect(WrappedText.lines("€\u{A0}1 en €\u{A0}2", width: 6) == ["€\u{A0}1 en", "€\u{A0}2"])
  }

  @Test func `Wide and combined characters keep the columns straight`() {
    let table = Table(
      name: "t",
      columns: [Column(key: "a", title: "Naam"), Column(key: "b", title: "N", kind: .integer)],
      rows: [[.text("日本"), .integer(1)], [.text("e\u{301}"), .integer(22)], [.text("👩‍⚕️")]])
    #expect(
      render(table, as: .table) == "Naam   N\n────  ──\n日本   1\ne\u{301}     22\n👩‍⚕️\n")
  }

  @Test func `Only the header is coloured, and only when asked`() {
    let table = Table(
      name: "t", columns: [Column(key: "a", title: "A")], rows: [[.text("\u{1B}[2J")]])
    #expect(render(table, as: .table) == "A\n────\n\u{FFFD}[2J\n")
    let coloured = render(table, as: .table, options: RenderOptions(isColoured: true))
    #expect(coloured == "\u{1B}[1mA\u{1B}[0m\n────\n\u{FFFD}[2J\n")
  }
}
