/// Which rows were seen, a bit each: their numbers have no gaps worth the memory of a set.
struct Marks {
  private var words: [UInt64] = []

  /// - Parameter id: a row number, from 0.
  /// - Returns: whether it was not seen before.
  mutating func insert(_ id: Int64) -> Bool {
    let (word, bit) = Marks.place(id)
    while words.count <= word { words.append(0) }
    let isNew = words[word] & bit == 0
    words[word] |= bit
    return isNew
  }

  func contains(_ id: Int64) -> Bool {
    let (word, bit) = Marks.place(id)
    return word < words.count && words[word] & bit != 0
  }

  private static func place(_ id: Int64) -> (word: Int, bit: UInt64) {
    (Int(id / 64), 1 << UInt64(id % 64))
  }
}
