import FuzzChecks
import Glibc

/// All of standard input.
func input() -> [UInt8] {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = piece.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    guard count > 0 else { return bytes }
    bytes += piece[..<count]
  }
}

let mostShown = 10
let found = try CSVComparison(input())
for difference in found.differences.prefix(mostShown) { print("different: \(difference)") }
for (reason, count) in found.refused.sorted(by: { $0.key < $1.key }) {
  print("  \(count) files refused in whole or part: \(reason)")
}
print(
  "\(found.files) files, \(found.same) read the same, \(found.files - found.same) refused on "
    + "purpose or different, \(found.differences.count) differences")
exit(found.differences.isEmpty && found.files > 0 ? 0 : 1)
