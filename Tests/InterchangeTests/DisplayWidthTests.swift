import Testing

@testable import Interchange

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Jansen", 6), ("Müller", 6), ("Mu\u{308}ller", 6), ("日本", 4), ("한글", 4),
    ("😀", 2), ("👩‍⚕️", 2), ("🇳🇱", 2), ("❤️", 2), ("€ 5", 3), ("ａ", 2), ("…", 1), ("\u{200B}", 0),
  ])
  func `Text takes the cells that a terminal gives it`(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }

  @Test func `Cutting short keeps whole characters within the width`() {
    #expect(DisplayWidth.truncated("Jansen", to: 6) == "Jansen")
    #expect(DisplayWidth.truncated("Jansen", to: 5) == "Jans…")
    #expect(DisplayWidth.truncated("日本語", to: 5) == "日本…")
    #expect(DisplayWidth.truncated("日本語", to: 4) == "日…")
    #expect(DisplayWidth.truncated("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}…")
  }

  @Test func `Control signs and turns of direction lose their power`() {
    #expect(HarmlessText.line("a\u{1B}[31mb") == "a\u{FFFD}[31mb")
    #expect(HarmlessText.line("a\tb\r\nc\u{2028}d") == "a b  c d")
    #expect(HarmlessText.line("a\u{202E}b\u{9B}c") == "a\u{FFFD}b\u{FFFD}c")
    #expect(HarmlessText.line("Müller 👩‍⚕️") == "Müller 👩‍⚕️")
  }
}
