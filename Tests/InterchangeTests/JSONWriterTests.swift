import Testing

@testable import Interchange

@Suite struct JSONWriterTests {
  @Test func `Members keep their order and numbers stay exact`() {
    let value: JSONValue = [
      "ok": true, "id": "C412", "cents": .integer(Int64.max), "least": .integer(Int64.min),
      "none": nil, "list": [1, "two", false], "empty": [:], "nothing": [],
    ]
    #expect(
      JSONWriter.text(value)
        == #"{"ok":true,"id":"C412","cents":9223372036854775807,"least":-9223372036854775808,"#
        + #""none":null,"list":[1,"two",false],"empty":{},"nothing":[]}"#)
  }

  @Test func `The pretty form is indented by two`() {
    let value: JSONValue = ["a": [1, ["b": "c"]], "d": [], "e": [:]]
    let expected = """
      {
        "a": [
          1,
          {
            "b": "c"
          }
        ],
        "d": [],
        "e": {}
      }
      """
    #expect(JSONWriter.text(value, layout: .pretty) == expected)
  }

  @Test(arguments: [
    ("plain Müller 😀", "\"plain Müller 😀\""),
    ("\"\\/", #""\"\\/""#),
    ("\n\r\t", #""\n\r\t""#),
    ("\r\n", #""\r\n""#),
    ("\u{0}\u{1}\u{1F}\u{7F}", #""\u0000\u0001\u001f\u007f""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("€ \u{2027}", "\"€ \u{2027}\""),
    ("e\u{301}\u{301}", "\"e\u{301}\u{301}\""),
  ])
  func `Text is escaped where it has to be and nowhere else`(text: String, json: String) {
    #expect(Array(JSONWriter.quoted(text).utf8) == Array(json.utf8))
  }
}
