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

  static let all: [Rule] = [
    Rule("no tabs", in: ["Sources/", "Tests/"], readsComments: true) { $0.contains("\t") },
    Rule("no spaces at the end", in: ["Sources/", "Tests/"], readsComments: true) {
      $0.last == " "
    },
    Rule("at most 100 columns", in: ["Sources/", "Tests/"], readsComments: true) {
      $0.count > 100
    },
    Rule("no loose ends", readsComments: true) { line in
      line.contains(/\b(TODO|FIXME|XXX)\b/)
    },
    Rule("no traps on input") { line in
      line.contains(/\btry!|\bas! |\bfatalError\(|\bpreconditionFailure\(/)
    },
    // The outer conflict policy also governs the statements inside triggers.
    Rule("no conflict policy that overrides triggers", in: ["Sources/", "Migrations/"]) { line in
      line.contains(/\bOR (IGNORE|REPLACE|FAIL)\b/)
    },
    Rule("CSQLite is imported by SQLite only", except: ["Sources/SQLite/"]) { line in
      line.contains(/\bimport CSQLite\b/)
    },
    Rule(
      "SQL stands in Store and SQLite only", except: ["Sources/Store/", "Sources/SQLite/"]
    ) { line in
      line.contains(/\b(SELECT |INSERT INTO|DELETE FROM)/)
    },
    Rule(
      "no Foundation in hot modules", in: withoutFoundation, except: ["Sources/Interchange/YAML"]
    ) { line in
      line.contains(/\bimport Foundation\b/)
    },
    Rule("no floating point near money or time", in: ["Sources/Records/", "Sources/Store/"]) {
      line in line.contains(/\b(Double|Float)\b/)
    },
    Rule(
      "no paths of one machine",
      in: ["Sources/", "Tests/", "Scripts/", "Migrations/", "Makefile", ".ci/", "README", "docs/"],
      readsComments: true
    ) { line in
      machinePaths.contains { line.contains($0) }
    },
  ]
}
