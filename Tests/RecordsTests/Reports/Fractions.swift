/// Linear algebra in exact fractions, written apart from the program: can a figure be computed
/// from others?
struct Fraction: Equatable {
  let top: Int
  let bottom: Int

  init(_ top: Int, _ bottom: Int = 1) {
    let divisor = Fraction.divisor(abs(top), abs(bottom))
    let sign = bottom < 0 ? -1 : 1
    self.top = sign * top / max(1, divisor)
    self.bottom = sign * bottom / max(1, divisor)
  }

  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.top, left.bottom * right.bottom)
  }
  static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.bottom, left.bottom * right.top)
  }
  static func - (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.bottom - right.top * left.bottom, left.bottom * right.bottom)
  }

  private static func divisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : divisor(right, left % right)
  }
}

/// How many of the rows are independent.
func rank(_ rows: [[Int]]) -> Int {
  var matrix = rows.map { $0.map { Fraction($0) } }
  var found = 0
  for column in 0..<(rows.first?.count ?? 0) {
    guard let pivot = matrix[found...].firstIndex(where: { $0[column].top != 0 }) else { continue }
    matrix.swapAt(found, pivot)
    for row in matrix.indices where row != found && matrix[row][column].top != 0 {
      let factor = matrix[row][column] / matrix[found][column]
      for place in matrix[row].indices {
        matrix[row][place] = matrix[row][place] - factor * matrix[found][place]
      }
    }
    found += 1
    if found == matrix.count { break }
  }
  return found
}

/// Whether sums over these cells, given with their values, give away the sum over the others.
func isComputable(_ wanted: [Int], from told: [[Int]], cells: Int) -> Bool {
  let row = { (places: [Int]) in (0..<cells).map { places.contains($0) ? 1 : 0 } }
  let rows = told.map(row)
  return rank(rows + [row(wanted)]) == rank(rows)
}
