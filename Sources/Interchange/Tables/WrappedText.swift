/// A line of text as several that fit, parted at its blanks.
enum WrappedText {
  /// At least one line, perhaps empty. Only a word that is wider than `width` is broken; a
  /// no-break space parts nothing.
  static func lines(_ text: String, width: Int) -> [String] {
    guard DisplayWidth.of(text) > width else { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if DisplayWidth.of(longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var pieces = broken(word, width)
      line = pieces.popLast() ?? ""
      lines += pieces
    }
    return lines + [line]
  }

  private static func broken(_ word: Substring, _ width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in word {
      // A character is never lost, even where it is wider than the column.
      if !piece.isEmpty, DisplayWidth.of(piece) + DisplayWidth.of(character) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}

extension DisplayWidth {
  static func ofLongestWord(in text: String) -> Int {
    text.split(separator: " ").map { of(String($0)) }.max() ?? 0
  }
}
