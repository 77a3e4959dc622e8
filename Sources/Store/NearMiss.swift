/// What somebody may have meant: the known words nearest to a mistyped one.
package enum NearMiss {
  /// Longer words are compared with nothing: no code or key is that long, and the time is
  /// quadratic.
  package static let longestWord = 40

  /// At most three, nearest first. A word of which a third or more is wrong is no help.
  ///
  /// - Parameter few: the known words are few and unlike each other, so a word with the same first
  ///   letter may have two letters wrong: `clame` is `claim`.
  package static func of(_ typed: String, in known: [String], few: Bool = false) -> [String] {
    let wanted = Array(typed.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= longestWord else { return [] }
    return known.compactMap { word -> (distance: Int, word: String)? in
      let other = Array(word.lowercased().unicodeScalars)
      guard abs(other.count - wanted.count) <= 3 else { return nil }
      let distance = distance(wanted, other)
      let longer = max(wanted.count, other.count)
      let most = few && wanted.first == other.first ? 2 : 1
      return distance * 2 < longer && distance <= max(most, longer / 3) ? (distance, word) : nil
    }
    .sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
    .prefix(3).map(\.word)
  }

  /// Levenshtein's distance, two neighbours changed places counted as one (optimal alignment).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var before: [Int] = []
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i] + Array(repeating: 0, count: right.count)
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      before = last
      last = row
    }
    return last[right.count]
  }
}
