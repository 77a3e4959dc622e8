/// What was asked on the command line.
struct Arguments {
  enum Problem: Error { case usage(String) }

  static let usage = """
    usage: boetseer-sample --out DIR [--employees N] [--seed S]
           boetseer-sample --check DIR [--employees N] [--seed S]
           boetseer-sample --ledger FILE [--months M]

    Makes the import files of the synthetic hospital De Linde (295 people, 19 teams), or of an
    organisation of the same shape with N people. --check compares instead of writing. --ledger
    gives everybody in a database M months of grants at once, for measurements.

    """
  static let mostEmployees = 3_000_000

  enum Task {
    case organisation(Organisation)
    case ledger(LargeLedger)
  }

  var task: Task

  init(_ words: [String]) throws(Problem) {
    var folder: (path: String, purpose: OutputFile.Purpose)?
    var people: Int?
    var seed = Organisation.seed
    var ledger: String?
    var months = 11
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
      case "--ledger": ledger = value
      case "--months":
        guard let number = Int(value), (1...120).contains(number) else {
          throw .usage("--months: a number from 1 to 120")
        }
        months = number
      default: throw .usage("\(option): no such option")
      }
    }
    if let ledger {
      task = .ledger(LargeLedger(path: ledger, months: months))
      return
    }
    guard let folder else { throw .usage("--out, --check or --ledger is missing") }
    task = .organisation(
      Organisation(people: people, seed: seed, purpose: folder.purpose, folder: folder.path))
  }
}
