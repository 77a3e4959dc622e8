/// What was asked on the command line.
struct Arguments {
  enum Problem: Error { case usage(String) }

  static let usage = """
    usage: boetseer-sample --out DIR [--employees N] [--seed S]
           boetseer-sample --check DIR [--employees N] [--seed S]

    Makes the import files of the synthetic hospital De Linde (295 people, 19 teams), or of an
    organisation of the same shape with N people. --check compares instead of writing.

    """
  static let mostEmployees = 2_300_000

  var organisation: Organisation

  init(_ words: [String]) throws(Problem) {
    var folder: (path: String, purpose: OutputFile.Purpose)?
    var people: Int?
    var seed = Organisation.seed
    var rest = words[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { throw .usage("\(option): a value is missing") }
      switch option {
      case "--out": folder = (value, .write)
      case "--check": folder = (value, .compare)
      case "--employees":
        guard let number = Int(value), (1...Self.mostEmployees).contains(number) else {
          throw .usage("--employees: a number from 1 to \(Self.mostEmployees)")
        }
        people = number
      case "--seed":
        guard let number = UInt64(value) else { throw .usage("--seed: a whole number") }
        seed = number
      default: throw .usage("\(option): no such option")
      }
    }
    guard let folder else { throw .usage("--out or --check is missing") }
    organisation = Organisation(
      people: people, seed: seed, purpose: folder.purpose, folder: folder.path)
  }
}
