import Testing

@testable import Interchange

@Suite("A table on a narrow terminal")
struct NarrowTableTests {
  private let table = Table(
    name: "t",
    columns: [
      Column(key: "who", title: "Naam"),
      Column(key: "balance", title: "Saldo", kind: .money, yields: true),
      Column(key: "reserved", title: "Gereserveerd", kind: .money),
      Column(key: "state", title: "Stand", isWhole: true),
    ],
    rows: [
      [.text("Willemijn de Bruin"), .integer(1_250_00), .integer(250_00), .text("teruggedraaid")]
    ])

  @Test("A column that yields is left out before a title is broken")
  func yields() {
    let text = render(table, as: .table, options: RenderOptions(language: .dutch, width: 40))
    #expect(
      text == """
        Naam         Gereserveerd  Stand
        ───────────  ────────────  ─────────────
        Willemijn …      € 250,00  teruggedraaid

        """)
  }

  @Test("It stays where there is room, and where it was asked for")
  func stays() throws {
    let wide = render(table, as: .table, options: RenderOptions(language: .dutch, width: 80))
    #expect(wide.contains("€ 1.250,00"))
    let asked = try table.selecting(["who", "balance", "reserved", "state"])
    let narrow = render(asked, as: .table, options: RenderOptions(language: .dutch, width: 40))
    #expect(narrow.contains("€ 1.250,00"))
  }

  @Test("What says something else when it is cut is whole at any width", arguments: [20, 40, 60])
  func whole(width: Int) {
    let text = render(table, as: .table, options: RenderOptions(language: .dutch, width: width))
    #expect(text.contains("teruggedraaid"))
  }
}
