/// Builds HTML from known tags and escaped text; there is no way to put in markup as text.
package struct HTMLWriter {
  package enum Tag: Equatable, Sendable {
    /// 1...6; what is outside becomes the nearest.
    case heading(Int)
    case paragraph
    case list
    case item
    case table
    case tableHead
    case tableBody
    case tableFoot
    case tableRow
    case columnHeader
    case cell
    case caption

    var name: String {
      switch self {
      case .heading(let level): "h\(min(max(level, 1), 6))"
      case .paragraph: "p"
      case .list: "ul"
      case .item: "li"
      case .table: "table"
      case .tableHead: "thead"
      case .tableBody: "tbody"
      case .tableFoot: "tfoot"
      case .tableRow: "tr"
      case .columnHeader: "th"
      case .cell: "td"
      case .caption: "figcaption"
      }
    }
  }

  package typealias Attributes = [(name: StaticString, value: String)]

  package private(set) var text = ""

  package init() {}

  /// A whole page. Its content policy lets a browser load nothing and run nothing, whatever came
  /// in with the data.
  ///
  /// - Parameters:
  ///   - language: a language tag (`nl`).
  ///   - style: CSS from the program itself, never from data.
  package mutating func page(
    language: String, title: String, style: String, body: (inout HTMLWriter) -> Void
  ) {
    text += """
      <!DOCTYPE html>
      <html lang="\(HTMLWriter.escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'">
      <title>\(HTMLWriter.escaped(title))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>

      """
    body(&self)
    text += "</body>\n</html>\n"
  }

  /// An element around text.
  package mutating func element(_ tag: Tag, _ content: String, _ attributes: Attributes = []) {
    text += "\(opening(tag, attributes))\(HTMLWriter.escaped(content))</\(tag.name)>\n"
  }

  /// An element around other elements.
  package mutating func element(
    _ tag: Tag, _ attributes: Attributes = [], content: (inout HTMLWriter) -> Void
  ) {
    text += opening(tag, attributes) + "\n"
    content(&self)
    text += "</\(tag.name)>\n"
  }

  /// A picture with its title above it.
  ///
  /// - Parameters:
  ///   - id: unique in the page.
  ///   - hasCaption: false where a heading above it says the same.
  package mutating func figure(
    _ chart: Chart, id: String, language: LocalLanguage, hasCaption: Bool = true
  ) {
    text += "<figure>\n"
    if hasCaption { element(.caption, chart.title) }
    text += chart.svg(id: id, language: language)
    text += "</figure>\n"
  }

  /// Text that means itself between tags and in quoted attributes. Control signs, which HTML
  /// does not allow, and those that turn the reading order become U+FFFD.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(HarmlessText.sign(scalar))
      }
    }
    return result
  }

  private func opening(_ tag: Tag, _ attributes: Attributes) -> String {
    var result = "<\(tag.name)"
    if tag == .columnHeader { result += " scope=\"col\"" }
    for (name, value) in attributes { result += " \(name)=\"\(HTMLWriter.escaped(value))\"" }
    return result + ">"
  }
}
