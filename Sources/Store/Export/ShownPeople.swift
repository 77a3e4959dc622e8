internal import Records
internal import SQLite

/// As whom everybody is shown in an export that keeps people in groups, and what of that is new.
package struct ShownPeople: Sendable {
  /// A group that was not shown before.
  struct NewCell: Sendable {
    /// The group it comes from; nil for newcomers.
    var source: Int64?
    var shown: Attributes
    var members: [Int64]
  }

  /// What of a group is shown; nil where it is not.
  struct Attributes: Sendable, Equatable {
    var employed: String?
    var education: String?
    var ageBand: String?
    var hoursBand: String?
    var contract: String?
    var team: Int64?
  }

  package var smallest: Int64
  var new: [NewCell] = []
  /// People who are shown as nothing, since they are too few to be shown alike.
  package var hidden: Int64 = 0
}

/// Finds as whom people are shown, beside all exports before.
struct ShownPeopleReader {
  /// The most wanted first; the path of units comes behind them.
  private static let attributes = ["employed", "education", "age_band", "hours_band", "contract"]

  let database: Database
  let smallest: Int64
  private var words: [[String: Int32]] = Array(repeating: [:], count: attributes.count)
  private var texts: [[String]] = Array(repeating: [], count: attributes.count)
  private var paths: [Int64: [Int32]] = [:]
  private var depth = 0

  init(_ database: Database, smallest: Int64) {
    self.database = database
    self.smallest = smallest
  }

  private struct Cell {
    var attributes: [Int32?]
    var members: [ShownGroups.Person] = []
  }

  /// Fills `temp.shown` with a row a person.
  mutating func fill() throws -> ShownPeople {
    try readPaths()
    let people = try readPeople()
    var cells = try readCells()
    let cellOf = try readMembers()
    var newcomers: [ShownGroups.Person] = []
    for person in people {
      if let cell = cellOf[person.id] {
        cells[cell]?.members.append(person)
      } else {
        newcomers.append(person)
      }
    }
    let rules = ShownGroups(
      smallest: Int(smallest), pathStart: ShownPeopleReader.attributes.count)
    var found = ShownPeople(smallest: smallest)
    var shown: [Int64: ShownPeople.Attributes] = [:]
    for group in rules.groups(newcomers) {
      let attributes = told(group.shown)
      for member in group.members { shown[member] = attributes }
      found.new.append(
        ShownPeople.NewCell(source: nil, shown: attributes, members: group.members))
    }
    for (id, cell) in cells.sorted(by: { $0.key < $1.key }) {
      for group in rules.groups(cell.members, before: cell.attributes) {
        let attributes = told(group.shown)
        for member in group.members { shown[member] = attributes }
        guard group.shown != cell.attributes, group.members.count >= Int(smallest) else { continue }
        found.new.append(
          ShownPeople.NewCell(source: id, shown: attributes, members: group.members))
      }
    }
    found.hidden = Int64(
      people.count { shown[$0.id].map { $0 == ShownPeople.Attributes() } ?? true })
    try write(people.map(\.id), shown)
    return found
  }

  // MARK: Reading

  private mutating func readPaths() throws {
    var parents: [Int64: Int64] = [:]
    try database.rows(
      """
      SELECT t.id, p.id FROM x_team AS x JOIN team AS t ON t.code = x.team
      LEFT JOIN team AS p ON p.code = x.parent ORDER BY t.id
      """
    ) { row in
      let team = try row.integer(0)
      paths[team] = []
      parents[team] = try row.optionalInteger(1)
    }
    for team in paths.keys {
      var path = [Int32(truncatingIfNeeded: team)]
      var at = team
      // A circle of teams is refused where it is entered; here it must only end.
      while let parent = parents[at], path.count <= parents.count {
        path.append(Int32(truncatingIfNeeded: parent))
        at = parent
      }
      paths[team] = path.reversed()
      depth = max(depth, path.count)
    }
  }

  private mutating func readPeople() throws -> [ShownGroups.Person] {
    var found: [ShownGroups.Person] = []
    try database.rows(
      """
      SELECT coalesce(n.person, CAST(substr(e.employee, 8) AS INTEGER)), t.id,
        CAST(e.employed AS TEXT), e.education, e.age_band, e.hours_band, e.contract
      FROM x_employee AS e
      -- By its index; whose number was erased is called erased-N in the views.
      LEFT JOIN person_number AS n ON n.number = e.employee
      LEFT JOIN team AS t ON t.code = e.team ORDER BY 1
      """
    ) { row in
      var values: [Int32?] = []
      for place in words.indices { values.append(number(try row.text(Int32(place + 2)), place)) }
      let path = try row.optionalInteger(1).flatMap { paths[$0] } ?? []
      values += path.map { Int32?.some($0) } + Array(repeating: nil, count: depth - path.count)
      found.append(ShownGroups.Person(id: try row.integer(0), values: values))
    }
    return found
  }

  private mutating func readCells() throws -> [Int64: Cell] {
    var found: [Int64: Cell] = [:]
    try database.rows(
      """
      SELECT id, team, CAST(employed AS TEXT), education, age_band, hours_band, contract
      FROM export_cell WHERE smallest = ?1 ORDER BY id
      """, [.integer(smallest)]
    ) { row in
      var values: [Int32?] = []
      for place in words.indices {
        values.append(try row.optionalText(Int32(place + 2)).map { number($0, place) })
      }
      let path = try row.optionalInteger(1).flatMap { paths[$0] } ?? []
      values += path.map { Int32?.some($0) } + Array(repeating: nil, count: depth - path.count)
      found[try row.integer(0)] = Cell(attributes: values)
    }
    return found
  }

  /// The newest group of everybody.
  private func readMembers() throws -> [Int64: Int64] {
    var found: [Int64: Int64] = [:]
    try database.rows(
      """
      SELECT m.person, m.cell FROM export_member AS m JOIN export_cell AS c ON c.id = m.cell
      WHERE c.smallest = ?1 ORDER BY m.id
      """, [.integer(smallest)]
    ) { found[try $0.integer(0)] = try $0.integer(1) }
    return found
  }

  private mutating func number(_ word: String, _ place: Int) -> Int32 {
    if let known = words[place][word] { return known }
    let next = Int32(texts[place].count)
    words[place][word] = next
    texts[place].append(word)
    return next
  }

  private func told(_ shown: [Int32?]) -> ShownPeople.Attributes {
    let word = { (place: Int) in shown[place].map { texts[place][Int($0)] } }
    return ShownPeople.Attributes(
      employed: word(0), education: word(1), ageBand: word(2), hoursBand: word(3),
      contract: word(4),
      team: shown[ShownPeopleReader.attributes.count...].last { $0 != nil }.flatMap { $0 }
        .map { Int64($0) })
  }

  // MARK: Writing

  private func write(_ people: [Int64], _ shown: [Int64: ShownPeople.Attributes]) throws {
    try database.withTables {
      try database.execute(
        """
        PRAGMA temp_store = MEMORY;
        CREATE TEMP TABLE shown (
          person INTEGER PRIMARY KEY, employee TEXT UNIQUE, employed INTEGER, education TEXT,
          age_band TEXT, hours_band TEXT, contract TEXT, team TEXT, is_grouped INTEGER NOT NULL);
        """)
      let statement = try database.statement(
        """
        INSERT INTO temp.shown SELECT ?1, n.employee, CAST(?2 AS INTEGER), ?3, ?4, ?5, ?6,
          (SELECT code FROM team WHERE id = ?7), ?8
        FROM employee_number AS n WHERE n.person = ?1
        """)
      for person in people {
        let attributes = shown[person]
        try statement.bind(1, person)
        try statement.bind(2, attributes?.employed)
        try statement.bind(3, attributes?.education)
        try statement.bind(4, attributes?.ageBand)
        try statement.bind(5, attributes?.hoursBand)
        try statement.bind(6, attributes?.contract)
        try statement.bind(7, attributes?.team)
        try statement.bind(8, Int64(attributes == nil ? 0 : 1))
        try statement.run()
        try statement.reset()
      }
    }
  }
}

extension Recording {
  /// Writes down who is shown as what from now on.
  func shown(_ people: ShownPeople, in run: Int64) throws {
    for cell in people.new {
      let id = try nextID("export_cell")
      try database.run(
        """
        INSERT INTO export_cell (
          id, event, run, smallest, source, employed, education, age_band, hours_band, contract,
          team)
        VALUES (?1, ?2, ?3, ?4, ?5, CAST(?6 AS INTEGER), ?7, ?8, ?9, ?10, ?11)
        """, .integer(id), .integer(event), .integer(run), .integer(people.smallest),
        SQLiteValue(cell.source), SQLiteValue(cell.shown.employed),
        SQLiteValue(cell.shown.education), SQLiteValue(cell.shown.ageBand),
        SQLiteValue(cell.shown.hoursBand), SQLiteValue(cell.shown.contract),
        SQLiteValue(cell.shown.team))
      let statement = try database.statement(
        "INSERT INTO export_member (id, event, cell, person) VALUES (?1, ?2, ?3, ?4)")
      for member in cell.members {
        try statement.bind(1, try nextID("export_member"))
        try statement.bind(2, event)
        try statement.bind(3, id)
        try statement.bind(4, member)
        try statement.run()
        try statement.reset()
      }
    }
  }
}
