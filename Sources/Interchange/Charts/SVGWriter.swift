/// Builds an SVG picture from known elements and escaped text. Colours come from classes that the
/// page's style knows, so that they suit a dark screen and a printer.
struct SVGWriter {
  enum Anchor: String { case start, middle, end }

  private(set) var text = ""

  /// - Parameters:
  ///   - id: of the picture in its page; its title and description are told by it.
  init(
    id: String, title: String, summary: String, width: Int, height: Int,
    draw: (inout SVGWriter) -> Void
  ) {
    let name = HTMLWriter.escaped(id)
    text = """
      <svg role="img" aria-labelledby="\(name)-title \(name)-summary" \
      viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)">
      <title id="\(name)-title">\(HTMLWriter.escaped(title))</title>
      <desc id="\(name)-summary">\(HTMLWriter.escaped(summary))</desc>

      """
    draw(&self)
    text += "</svg>\n"
  }

  mutating func bar(x: Int, y: Int, width: Int, height: Int, class style: String) {
    text += """
      <rect x="\(x)" y="\(y)" width="\(width)" height="\(height)" \
      class="\(HTMLWriter.escaped(style))"/>

      """
  }

  mutating func line(_ points: [(x: Int, y: Int)], class style: String) {
    let path = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    text += "<polyline points=\"\(path)\" class=\"\(HTMLWriter.escaped(style))\"/>\n"
  }

  mutating func words(
    _ words: String, x: Int, y: Int, anchor: Anchor = .start, class style: String = "label"
  ) {
    text += """
      <text x="\(x)" y="\(y)" text-anchor="\(anchor.rawValue)" \
      class="\(HTMLWriter.escaped(style))">\(HTMLWriter.escaped(words))</text>

      """
  }
}
