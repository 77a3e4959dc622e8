import Testing

@testable import Interchange

@Suite struct DocumentTests {
  static let statement = Document(
    title: "Overzicht <2026> & \"meer\"", language: .dutch,
    blocks: [
      .heading(level: 1, "Leerrekening *Müller*"),
      .paragraph("<script>alert('x')</script> & meer\nTweede regel"),
      .list(["# geen kop", "1. geen nummer\n- en geen lijst"]),
      .table(
        Table(
          name: "lots",
          columns: [
            Column(key: "day", title: "Dag", kind: .day),
            Column(key: "text", title: "Omschrijving"),
            Column(key: "amount", title: "Bedrag", kind: .money),
          ],
          rows: [[.day("2026-03-01"), .text("a|b<br>"), .integer(125_050)]],
          footer: [.text("Totaal"), .missing, .integer(125_050)])),
    ])

  @Test func `Markdown shows every text as it is`() {
    let expected = ##"""
      # Leerrekening \*Müller\*

      \<script\>alert('x')\</script\> \& meer\
      Tweede regel

      - \# geen kop
      - 1\. geen nummer\
        \- en geen lijst

      | Dag | Omschrijving | Bedrag |
      | --- | --- | ---: |
      | 01-03-2026 | a\|b\<br\> | € 1.250,50 |
      | **Totaal** |  | **€ 1.250,50** |

      """##
    #expect(DocumentTests.statement.markdown == expected)
  }

  @Test func `HTML has its language, title, print rules and escaped text`() throws {
    let html = DocumentTests.statement.html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">"))
    #expect(html.contains("<title>Overzicht &lt;2026&gt; &amp; &quot;meer&quot;</title>"))
    #expect(html.contains("@media print"))
    #expect(html.contains("default-src 'none'; style-src 'unsafe-inline'"))
    let body = try #require(html.split(separator: "<body>\n").last)
    let expected = """
      <h1>Leerrekening *Müller*</h1>
      <p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; meer
      Tweede regel</p>
      <ul>
      <li># geen kop</li>
      <li>1. geen nummer
      - en geen lijst</li>
      </ul>
      <table>
      <thead>
      <tr>
      <th scope="col" class="day">Dag</th>
      <th scope="col">Omschrijving</th>
      <th scope="col" class="number">Bedrag</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="day">01-03-2026</td>
      <td>a|b&lt;br&gt;</td>
      <td class="number">€ 1.250,50</td>
      </tr>
      </tbody>
      <tfoot>
      <tr>
      <td class="day">Totaal</td>
      <td></td>
      <td class="number">€ 1.250,50</td>
      </tr>
      </tfoot>
      </table>
      </body>
      </html>

      """
    #expect(body == expected)
  }

  @Test func `A page with many columns lies on its side and lets its tables scroll`() {
    let page = { (count: Int) in
      Document(
        title: "Weeks", language: .english,
        blocks: [
          .table(
            Table(name: "weeks", columns: (0..<count).map { Column(key: "w\($0)", title: "W") }))
        ]
      ).html
    }
    #expect(!page(11).contains("A4 landscape"))
    #expect(page(12).contains("A4 landscape"))
  }

  @Test func `Attributes are escaped and levels kept within bounds`() {
    var writer = HTMLWriter()
    writer.element(.heading(9), "x", [("class", "a\" onclick=\"b")])
    writer.element(.heading(0), "\u{0}\u{202E}y")
    #expect(
      writer.text
        == "<h6 class=\"a&quot; onclick=&quot;b\">x</h6>\n<h1>\u{FFFD}\u{FFFD}y</h1>\n")
  }
}
