import Foundation

extension Rule {
  /// Modules that must start fast and stay free of dates and numbers with a locale.
  private static let withoutFoundation = [
    "Sources/Records/", "Sources/SQLite/", "Sources/Store/", "Sources/Interchange/",
  ]

  /// The top of this checkout, and homes and tool folders that exist on one machine only. Joined
  /// here from parts, since this file is read as well.
  private static let machinePaths =
    [Repository.top.path(percentEncoded: false)].filter { $0.count > "/two/".count }
    + ["opt", "root", "Users"].map { "/" + $0 + "/" }

  static let layout: [Rule] = [
    Rule("no tabs", in: ["Sources/", "Tests/"], readsComments: true) { line in
      line.utf8.contains(UInt8(ascii: "\t"))
    },
    Rule("no spaces at the end", in: ["Sources/", "Tests/"], readsComments: true) { line in
      line.utf8.last == UInt8(ascii: " ")
    },
    Rule("at most 100 columns", in: ["Sources/", "Tests/"], readsComments: true) { line in
      line.utf8.count > 100 && line.count > 100
    },
  ]

  static let content: [Rule] = [
    Rule("no loose ends", readsComments: true, words: ["TODO", "FIXME", "XXX"]),
    Rule("no traps on input", words: ["try!", "as! ", "fatalError(", "preconditionFailure("]),
    // The outer conflict policy also governs the statements inside triggers.
    Rule(
      "no conflict policy that overrides triggers", in: ["Sources/", "Migrations/"],
      words: ["OR IGNORE", "OR REPLACE", "OR FAIL"]),
    Rule(
      "CSQLite is imported by SQLite only", except: ["Sources/SQLite/"],
      words: ["import CSQLite"]),
    Rule(
      "SQL stands in Store and SQLite only",
      // Examples for who types it.
      except: [
        "Sources/Store/", "Sources/SQLite/", "Sources/Commands/Queries/",
        "Sources/Messages/QueryMessages",
      ],
      words: ["SELECT ", "INSERT INTO", "DELETE FROM"]),
    Rule(
      "no Foundation in hot modules", in: withoutFoundation, except: ["Sources/Interchange/YAML"],
      words: ["import Foundation"]),
    Rule(
      "no floating point near money or time", in: ["Sources/Records/", "Sources/Store/"],
      words: ["Double", "Float"]),
    Rule(
      "no paths of one machine",
      in: ["Sources/", "Tests/", "Scripts/", "Migrations/", "Makefile", ".ci/", "README", "docs/"],
      readsComments: true, words: machinePaths),
  ]
}
