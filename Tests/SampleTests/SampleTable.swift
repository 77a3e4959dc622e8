import Foundation

/// Rows of a sample file by column name; enough CSV for files without line breaks in cells.
struct SampleTable {
  let rows: [[String: String]]

  init(contentsOf url: URL) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    let lines = text.split(separator: "\n").map { Self.cells(String($0)) }
    let names = lines.first ?? []
    rows = lines.dropFirst().map { cells in
      Dictionary(uniqueKeysWithValues: zip(names, cells))
    }
  }

  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var quoted = false
    for letter in line {
      switch letter {
      case "\"": quoted.toggle()
      case "," where !quoted: cells.append("")
      default: cells[cells.count - 1].append(letter)
      }
    }
    return cells
  }

  /// The employee files of a folder in the order of their days.
  static func employees(in folder: URL) throws -> [SampleTable] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasPrefix("employees-") }.sorted().map {
      try SampleTable(contentsOf: folder.appendingPathComponent($0))
    }
  }
}
