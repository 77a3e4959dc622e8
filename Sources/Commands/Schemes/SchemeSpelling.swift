/// Finds the word somebody meant.
enum SchemeSpelling {
  /// Longer words are compared with nothing: no key is that long, and the time is quadratic.
  static let longestWord = 40

  /// The one of `words` that is at most two slips away and less than half of it wrong.
  static func nearest(to word: String, of words: [String]) -> String? {
    let written = Array(word.lowercased().unicodeScalars)
    guard !written.isEmpty, written.count <= longestWord else { return nil }
    var best: (word: String, slips: Int)?
    for candidate in words {
      let meant = Array(candidate.lowercased().unicodeScalars)
      let slips = slips(from: written, to: meant)
      guard slips <= 2, slips * 2 < max(meant.count, written.count) else { continue }
      if slips < (best?.slips ?? .max) { best = (candidate, slips) }
    }
    return best?.word
  }

  /// Letters to change, add, drop or swap with their neighbour (optimal string alignment).
  private static func slips(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var next = [i + 1]
      for (j, other) in right.enumerated() {
        var cost = min(row[j] + (letter == other ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          cost = min(cost, before[j - 1] + 1)
        }
        next.append(cost)
      }
      before = row
      row = next
    }
    return row[right.count]
  }
}
