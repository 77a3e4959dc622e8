internal import SQLite

/// Which columns and values of one organisation's files mean what, kept under a name.
package struct ImportMap: Sendable, Equatable {
  package var name: String
  /// `teams`, `employees`, `claims`.
  package var kind: String
  /// Theirs to ours, in the order they were given.
  package var columns: [(theirs: String, ours: String)] = []
  package var values: [(column: String, theirs: String, ours: String)] = []

  package init(name: String, kind: String) {
    self.name = name
    self.kind = kind
  }

  package static func == (left: ImportMap, right: ImportMap) -> Bool {
    left.name == right.name && left.kind == right.kind && left.rules == right.rules
  }

  /// As the table keeps it: a rule a line, its parts between tabs.
  var rules: String {
    let columns = columns.map { ["column", $0.theirs, $0.ours] }
    let values = values.map { ["value", $0.column, $0.theirs, $0.ours] }
    return (columns + values)
      .map { $0.map(ImportMap.escaped).joined(separator: "\t") }
      .joined(separator: "\n")
  }

  init(name: String, kind: String, rules: String) {
    self.init(name: name, kind: kind)
    for line in rules.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map(ImportMap.unescaped)
      switch (parts.first, parts.count) {
      case ("column", 3): columns.append((parts[1], parts[2]))
      case ("value", 4): values.append((parts[1], parts[2], parts[3]))
      default: continue
      }
    }
  }

  /// A column of theirs may have a tab or a line break in its name; a rule has its own.
  private static func escaped(_ text: String) -> String {
    var found = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\": found += "\\\\"
      case "\t": found += "\\t"
      case "\n": found += "\\n"
      default: found.unicodeScalars.append(character)
      }
    }
    return found
  }

  private static func unescaped(_ text: Substring) -> String {
    var found = ""
    var isEscape = false
    for character in text.unicodeScalars {
      if isEscape {
        found.unicodeScalars.append(character == "t" ? "\t" : character == "n" ? "\n" : character)
        isEscape = false
      } else if character == "\\" {
        isEscape = true
      } else {
        found.unicodeScalars.append(character)
      }
    }
    return found
  }
}

extension Store {
  /// All kept maps, by name.
  package func importMaps() throws -> [ImportMap] {
    try database.all("SELECT name, kind, rules FROM import_map ORDER BY name") { row in
      ImportMap(name: try row.text(0), kind: try row.text(1), rules: try row.text(2))
    }
  }

  /// - Throws: `StoreError.notFound` with names that look like it.
  package func importMap(_ name: String) throws -> ImportMap {
    let all = try importMaps()
    if let found = all.first(where: { $0.name == name }) { return found }
    throw StoreError.notFound(.importMap, id: name, near: NearMiss.of(name, in: all.map(\.name)))
  }

  /// Keeps a map; one of the same name is replaced. It says how files are read, not what is true
  /// of people, and is therefore no event.
  package func keep(_ map: ImportMap, dryRun: Bool) throws {
    try database.write(
      keep: { _ in !dryRun }, stands: { try importMaps().contains { $0 == map } }
    ) {
      // An upsert would be refused: the trigger on new rows comes before it.
      let isKnown = try database.integer(
        "SELECT 1 FROM import_map WHERE name = ?1", .text(map.name))
      try database.run(
        isKnown == nil
          ? "INSERT INTO import_map (name, kind, rules) VALUES (?1, ?2, ?3)"
          : "UPDATE import_map SET kind = ?2, rules = ?3 WHERE name = ?1",
        .text(map.name), .text(map.kind), .text(map.rules))
    }
  }
}
