package import Records

/// Which files of a folder are taken in, and in what order: that of the kinds, each kind by day,
/// what has no day first.
package struct ImportPlan: Equatable, Sendable {
  package struct Step: Equatable, Sendable {
    package var kind: ImportKind
    package var file: String
    /// From the name of the file: `employees-2026-01-01.csv`.
    package var effective: Day?
  }

  package private(set) var steps: [Step] = []
  /// Files with another name, in order.
  package private(set) var leftAlone: [String] = []

  /// - Parameter files: names without their folder.
  package init(files: [String]) {
    for file in files.sorted() {
      if let step = ImportPlan.step(file) { steps.append(step) } else { leftAlone.append(file) }
    }
    steps.sort { left, right in
      (left.kind.order, left.effective?.number ?? .min, left.file)
        < (right.kind.order, right.effective?.number ?? .min, right.file)
    }
  }

  private static func step(_ file: String) -> Step? {
    guard let dot = file.lastIndex(of: ".") else { return nil }
    let stem = file[..<dot]
    let ending = file[dot...].lowercased()
    for kind in ImportKind.allCases {
      guard kind.endings.contains(ending) else { continue }
      if stem == kind.rawValue { return Step(kind: kind, file: file, effective: nil) }
      if stem.hasPrefix(kind.rawValue + "-"),
        let day = Day(iso: stem.dropFirst(kind.rawValue.count + 1))
      {
        return Step(kind: kind, file: file, effective: day)
      }
    }
    return nil
  }
}

extension ImportKind {
  fileprivate var order: Int { ImportKind.allCases.firstIndex(of: self) ?? 0 }

  /// What a file of a folder is called, one name a kind.
  static var fileNames: [String] {
    allCases.map { $0.rawValue + ($0.endings.first ?? "") }
  }

  var endings: [String] {
    switch self {
    case .schemes: [".yaml", ".yml"]
    case .shares: [".jsonl"]
    default: [".csv"]
    }
  }
}
