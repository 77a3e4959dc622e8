import FuzzChecks
import Testing

@testable import Interchange

@Suite struct TableFormatTests {
  @Test func `TSV is one line a row, with escapes`() {
    let expected = """
      employee\tunit\tbalance\tbalance_eur\tbalance_hours\tgranted\tgranted_eur\tleave\tleave_hours\
      \tclaims\texpires_on\tactive
      000123 Müller\tEUR\t125050\t1250.50\t\t200000\t2000.00\t90\t1.50\t2\t2026-03-01\ttrue
      =1+2\\t|\\n"x"\\\\\tMIN\t-150\t\t-2.50\t-5\t-0.05\t\t\t0\t\tfalse
      \t\t\t\t\t\t\t\t\t\t\t

      """
    #expect(render(SampleTable.accounts(), as: .tsv) == expected)
  }

  @Test func `CSV has points and ISO days in every language`() {
    let expected = """
      employee,unit,balance,balance_eur,balance_hours,granted,granted_eur,leave,leave_hours,claims,\
      expires_on,active
      000123 Müller,EUR,125050,1250.50,,200000,2000.00,90,1.50,2,2026-03-01,true
      "=1+2\t|
      ""x""\\",MIN,-150,,-2.50,-5,-0.05,,,0,,false
      ,,,,,,,,,,,

      """
    let table = SampleTable.accounts(language: .dutch)
    #expect(render(table, as: .csv, options: RenderOptions(language: .dutch)) == expected)
  }

  @Test func `Dutch CSV has semicolons, commas, Dutch days and a mark`() {
    let text = render(SampleTable.accounts(), as: .csvDutch)
    let lines = text.split(separator: "\n")
    #expect(lines[0].hasPrefix("\u{FEFF}employee;unit;balance;"))
    #expect(
      lines[1] == "000123 Müller;EUR;125050;1250,50;;200000;2000,00;90;1,50;2;01-03-2026;true")
  }

  @Test(arguments: [TableFormat.csv, .csvDutch])
  func `What is exported is read back`(format: TableFormat) {
    let reading = CSVReading(render(SampleTable.accounts(), as: format))
    #expect(reading.errors.isEmpty)
    #expect(reading.header == SampleTable.accounts().keys)
    #expect(reading.records.map { $0[0] } == ["000123 Müller", "=1+2\t|\n\"x\"\\", ""])
  }

  static let jsonLines = [
    #"{"employee":"000123 Müller","unit":"EUR","balance":125050,"balance_eur":"1250.50","#
      + #""balance_hours":null,"granted":200000,"granted_eur":"2000.00","leave":90,"#
      + #""leave_hours":"1.50","claims":2,"expires_on":"2026-03-01","active":true}"#,
    #"{"employee":"=1+2\t|\n\"x\"\\","unit":"MIN","balance":-150,"balance_eur":null,"#
      + #""balance_hours":"-2.50","granted":-5,"granted_eur":"-0.05","leave":null,"#
      + #""leave_hours":null,"claims":0,"expires_on":null,"active":false}"#,
    #"{"employee":"","unit":null,"balance":null,"balance_eur":null,"#
      + #""balance_hours":null,"granted":null,"granted_eur":null,"leave":null,"#
      + #""leave_hours":null,"claims":null,"expires_on":null,"active":null}"#,
  ]

  @Test func `JSON is an array of objects, NDJSON an object a line`() {
    let lines = TableFormatTests.jsonLines
    let table = SampleTable.accounts()
    #expect(render(table, as: .json) == "[\n  \(lines.joined(separator: ",\n  "))\n]\n")
    #expect(render(table, as: .ndjson) == lines.joined(separator: "\n") + "\n")
    #expect(JSONWriter.text(table.json) == "[\(lines.joined(separator: ","))]")
  }

  @Test func `A table without rows is still well formed`() {
    let empty = Table(name: "t", columns: [Column(key: "a", title: "A")])
    let texts = TableFormat.allCases.map { render(empty, as: $0) }
    #expect(
      texts == ["A\n─\n", "a\n", "a\n", "\u{FEFF}a\n", "[]\n", "", "| A |\n| --- |\n"])
  }

  @Test func `Markdown escapes its signs and marks the total`() {
    let expected = """
      | Medewerker | Eenheid | Saldo | Toegekend | Verlof | Aanvragen | Vervalt | Actief |
      | --- | --- | ---: | ---: | ---: | ---: | --- | --- |
      | 000123 Müller | EUR | € 1.250,50 | € 2.000,00 | 1:30 | 2 | 01-03-2026 | ja |
      | =1+2 \\|<br>"x"\\\\ | MIN | -2:30 | € -0,05 |  | 0 |  | nee |
      |  |  |  |  |  |  |  |  |
      | **Total** |  |  | **€ 1.999,95** | **1:30** | **2** |  |  |

      """
    let text = render(
      SampleTable.accounts(language: .dutch), as: .markdown,
      options: RenderOptions(language: .dutch))
    #expect(text == expected)
  }

  @Test func `A writer that fails stops the rendering at once`() {
    struct Full: Error {}
    var pieces = 0
    #expect(throws: Full.self) {
      try render(SampleTable.accounts(), as: .ndjson) { (_: String) throws(Full) in
        pieces += 1
        if pieces == 2 { throw Full() }
      }
    }
    #expect(pieces == 2)
  }
}
