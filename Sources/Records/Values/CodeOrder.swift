/// The order of codes for people: numbers by their value and before words, so 2 stands before 10.
package enum CodeOrder {
  package static func isBefore(_ left: String, _ right: String) -> Bool {
    switch (number(left), number(right)) {
    case (let left?, let right?) where left != right: left < right
    case (.some, nil): true
    case (nil, .some): false
    default: left < right
    }
  }

  /// Nil where it is not digits alone, or too many of them to count.
  private static func number(_ code: String) -> Int? {
    code.utf8.allSatisfy { (48...57).contains($0) } ? Int(code) : nil
  }
}
