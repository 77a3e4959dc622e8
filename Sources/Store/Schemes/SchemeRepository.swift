package import Records
internal import SQLite

/// What taking in a scheme file changed.
package struct SchemeImport: Sendable, Equatable {
  package var newSchemes: [String] = []
  /// Codes with the first days of their new versions.
  package var newVersions: [(code: String, validFrom: Day)] = []
  package var changedDescriptions: [String] = []
  package var identical: [String] = []
  /// Teams that a scheme is for and that nobody has heard of: they get nothing.
  package var unknownTeams: [String] = []

  package static func == (left: SchemeImport, right: SchemeImport) -> Bool {
    left.newSchemes == right.newSchemes
      && left.newVersions.map(\.code) == right.newVersions.map(\.code)
      && left.newVersions.map(\.validFrom) == right.newVersions.map(\.validFrom)
      && left.changedDescriptions == right.changedDescriptions
      && left.identical == right.identical
  }
}

extension Store {
  /// All schemes that are in force or were, sorted by code.
  package func schemes() throws -> [StoredScheme] {
    try database.read {
      var found = try database.all(
        "SELECT id, code, form, unit, year_starts FROM scheme ORDER BY code"
      ) { row in
        (
          id: try row.integer(0), code: try row.text(1), form: try row.text(2),
          unit: try row.text(3), yearStarts: try row.text(4)
        )
      }.compactMap { try description($0.id, $0.code, $0.form, $0.unit, $0.yearStarts) }
      for index in found.indices { try addVersions(to: &found[index]) }
      return found.filter { !$0.scheme.versions.isEmpty }
    }
  }

  /// Schemes whose import was undone, without rules: nothing is granted by them.
  func undoneSchemes() throws -> [StoredScheme] {
    let live = Set(try schemes().map(\.id))
    return try database.all(
      "SELECT id, code, form, unit, year_starts FROM scheme ORDER BY code"
    ) { row -> StoredScheme? in
      let code = try row.text(1)
      guard !live.contains(try row.integer(0)), let form = Scheme.Form(rawValue: try row.text(2)),
        let unit = Unit(rawValue: try row.text(3)), let yearStarts = MonthDay(try row.text(4))
      else { return nil }
      return StoredScheme(
        id: try row.integer(0),
        scheme: Scheme(
          code: code, nameDutch: code, nameEnglish: code, form: form, unit: unit,
          basis: Scheme.Basis(kind: .company), worksCouncil: nil, taxConfirmed: false,
          yearStarts: yearStarts, versions: []),
        versionIDs: [], eligibleTeams: [])
    }.compactMap { $0 }
  }

  /// One scheme by its code.
  ///
  /// - Throws: `StoreError.notFound` with codes that look like it.
  package func scheme(_ code: String) throws -> StoredScheme {
    let all = try schemes()
    if let found = all.first(where: { $0.scheme.code == code })
      ?? all.first(where: { $0.scheme.code.lowercased() == code.lowercased() })
    {
      return found
    }
    let near = NearMiss.of(code, in: all.map(\.scheme.code))
    throw StoreError.notFound(.scheme, id: code, near: near)
  }

  private func description(
    _ id: Int64, _ code: String, _ form: String, _ unit: String, _ yearStarts: String
  ) throws -> StoredScheme? {
    guard let form = Scheme.Form(rawValue: form), let unit = Unit(rawValue: unit),
      let yearStarts = MonthDay(yearStarts)
    else { return nil }
    let sql = """
      SELECT name_nl, name_en, basis_kind, basis_title, basis_article, basis_url, basis_read_on,
        basis_verified, works_council, works_council_on, works_council_reason, tax_confirmed
      FROM scheme_description
      WHERE scheme = ?1 AND event NOT IN (SELECT event FROM undone)
      ORDER BY id DESC LIMIT 1
      """
    return try database.first(sql, .integer(id)) { row in
      var basis = Scheme.Basis(kind: Scheme.BasisKind(rawValue: try row.text(2)) ?? .company)
      basis.title = try row.text(3)
      basis.article = try row.text(4)
      basis.url = try row.text(5)
      basis.readOn = try row.optionalText(6).flatMap { Day(iso: $0) }
      basis.verified = try row.integer(7) == 1
      let council: Scheme.WorksCouncil? =
        switch try row.optionalText(8) {
        case "consented": try row.optionalText(9).flatMap { Day(iso: $0) }.map { .consented($0) }
        case "cao": .cao
        case "none": .notNeeded(reason: try row.optionalText(10) ?? "")
        default: nil
        }
      return StoredScheme(
        id: id,
        scheme: Scheme(
          code: code, nameDutch: try row.text(0), nameEnglish: try row.text(1), form: form,
          unit: unit, basis: basis, worksCouncil: council, taxConfirmed: try row.integer(11) == 1,
          yearStarts: yearStarts, versions: []),
        versionIDs: [], eligibleTeams: [])
    }
  }

  private func addVersions(to stored: inout StoredScheme) throws {
    let unit = stored.scheme.unit
    let rows = try database.all(
      """
      SELECT id, \(SchemeVersion.columns) FROM scheme_version
      WHERE scheme = ?1 AND event NOT IN (SELECT event FROM undone)
      ORDER BY valid_from, id
      """, .integer(stored.id)
    ) { (id: try $0.integer(0), version: try SchemeVersion($0, at: 1, unit: unit)) }
    stored.scheme.versions = rows.map(\.version)
    for (index, row) in rows.enumerated() {
      stored.scheme.versions[index].targets = try database.all(
        """
        SELECT \(SchemeVersion.Target.columns) FROM scheme_target
        WHERE scheme_version = ?1 ORDER BY position
        """, .integer(row.id)
      ) { try SchemeVersion.Target($0, at: 0) }
    }
    stored.versionIDs = rows.map(\.id)
    stored.eligibleTeams = try rows.map { row in
      row.version.eligibleTeams.isEmpty ? nil : try teamsBelow(codes: row.version.eligibleTeams)
    }
  }

  /// Takes in the schemes of a file. A rule is never edited: a version that exists already must
  /// be equal to what the file says.
  package func importSchemes(
    _ schemes: [Scheme], head: EventHead, dryRun: Bool
  ) throws -> Receipt<SchemeImport> {
    try record(head, dryRun: dryRun, rehearsing: .everybody) { recording in
      var outcome = SchemeImport()
      let known = try self.schemes()
      for scheme in schemes {
        if let pot = scheme.versions.first?.pot?.code,
          let other = known.first(where: {
            $0.scheme.code != scheme.code && $0.scheme.versions.first?.pot?.code == pot
          })
        {
          throw StoreError.refused(
            .potTaken(code: scheme.code, pot: pot, by: other.scheme.code))
        }
        let stored = known.first { $0.scheme.code == scheme.code }
        try importScheme(scheme, stored, recording, &outcome)
      }
      return outcome
    }
  }

  private func importScheme(
    _ scheme: Scheme, _ stored: StoredScheme?, _ recording: Recording,
    _ outcome: inout SchemeImport
  ) throws {
    // A consent that is still to come is none: until it is given nothing is granted.
    if case .consented(let day) = scheme.worksCouncil, day > recording.today {
      throw StoreError.refused(.dayAfterToday(day: day, today: recording.today))
    }
    var isIdentical = true
    let id: Int64
    // The row of a scheme whose import was undone is still there and keeps its form and unit.
    let row = try database.first(
      "SELECT id, form, unit, year_starts FROM scheme WHERE code = ?1", .text(scheme.code)
    ) { (try $0.integer(0), try $0.text(1), try $0.text(2), try $0.text(3)) }
    if let row {
      id = row.0
      for (field, same) in [
        ("form", row.1 == scheme.form.rawValue), ("unit", row.2 == scheme.unit.rawValue),
        ("year_starts", row.3 == scheme.yearStarts.description),
      ] where !same {
        throw StoreError.refused(.schemeChanged(code: scheme.code, field: field))
      }
    } else {
      id = try recording.nextID("scheme")
      try database.run(
        """
        INSERT INTO scheme (id, event, code, form, unit, year_starts)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """, .integer(id), .integer(recording.event), .text(scheme.code),
        .text(scheme.form.rawValue), .text(scheme.unit.rawValue),
        .text(scheme.yearStarts.description))
    }
    if stored == nil {
      outcome.newSchemes.append(scheme.code)
      isIdentical = false
    }
    // Left out is not withdrawn: what was granted with it would go back to nothing.
    if scheme.worksCouncil == nil, let consent = stored?.scheme.worksCouncil {
      throw StoreError.refused(.consentLeftOut(code: scheme.code, consent: consent))
    }
    if stored.map({ !sameDescription($0.scheme, scheme) }) ?? true {
      try insertDescription(scheme, id, recording)
      if stored != nil { outcome.changedDescriptions.append(scheme.code) }
      isIdentical = false
    }
    for code in Set(scheme.versions.flatMap(\.eligibleTeams)).sorted() {
      let known = try database.integer("SELECT id FROM team WHERE code = ?1", .text(code))
      if known == nil { outcome.unknownTeams.append(code) }
    }
    for version in scheme.versions {
      if let known = stored?.scheme.versions.first(where: { $0.validFrom == version.validFrom }) {
        guard known == version else {
          throw StoreError.refused(
            .versionChanged(code: scheme.code, validFrom: version.validFrom))
        }
        continue
      }
      isIdentical = false
      if stored != nil { outcome.newVersions.append((scheme.code, version.validFrom)) }
      let number = try recording.nextID("scheme_version")
      let places = (1...(version.values.count + 3)).map { "?\($0)" }.joined(separator: ", ")
      let statement = try database.statement(
        """
        INSERT INTO scheme_version (id, event, scheme, \(SchemeVersion.columns))
        VALUES (\(places))
        """)
      try statement.bind(
        [.integer(number), .integer(recording.event), .integer(id)] + version.values)
      try statement.run()
      try insertTargets(version, number, recording)
    }
    if isIdentical { outcome.identical.append(scheme.code) }
  }

  private func insertTargets(
    _ version: SchemeVersion, _ number: Int64, _ recording: Recording
  ) throws {
    for (index, target) in version.targets.enumerated() {
      let statement = try database.statement(
        """
        INSERT INTO scheme_target
          (id, event, scheme_version, position, \(SchemeVersion.Target.columns))
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        """)
      try statement.bind(
        [
          .integer(try recording.nextID("scheme_target")), .integer(recording.event),
          .integer(number), .integer(Int64(index + 1)),
        ] + target.values)
      try statement.run()
    }
  }

  private func sameDescription(_ left: Scheme, _ right: Scheme) -> Bool {
    var left = left
    left.versions = right.versions
    return left == right
  }

  private func insertDescription(
    _ scheme: Scheme, _ id: Int64, _ recording: Recording
  ) throws {
    let (council, on, reason): (String?, String?, String?) =
      switch scheme.worksCouncil {
      case .consented(let day): ("consented", day.description, nil)
      case .cao: ("cao", nil, nil)
      case .notNeeded(let reason): ("none", nil, reason)
      case nil: (nil, nil, nil)
      }
    try database.run(
      """
      INSERT INTO scheme_description (id, event, scheme, name_nl, name_en, basis_kind,
        basis_title, basis_article, basis_url, basis_read_on, basis_verified, works_council,
        works_council_on, works_council_reason, tax_confirmed)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
      """, .integer(try recording.nextID("scheme_description")), .integer(recording.event),
      .integer(id), .text(scheme.nameDutch), .text(scheme.nameEnglish),
      .text(scheme.basis.kind.rawValue), .text(scheme.basis.title), .text(scheme.basis.article),
      .text(scheme.basis.url), SQLiteValue(scheme.basis.readOn?.description),
      .integer(scheme.basis.verified ? 1 : 0), SQLiteValue(council), SQLiteValue(on),
      SQLiteValue(reason), .integer(scheme.taxConfirmed ? 1 : 0))
  }

  /// The teams with these codes and all below them in today's tree.
  func teamsBelow(codes: [String]) throws -> Set<Int64> {
    var found: Set<Int64> = []
    for code in codes {
      try database.rows(
        """
        WITH RECURSIVE below(id) AS (
          SELECT id FROM team WHERE code = ?1
          UNION
          SELECT t.id FROM team AS t JOIN below ON below.id = (
            SELECT c.parent FROM team_change AS c
            WHERE c.team = t.id AND c.parent IS NOT NULL
              AND c.event NOT IN (SELECT event FROM undone)
            ORDER BY c.valid_from DESC, c.id DESC LIMIT 1)
        )
        SELECT id FROM below
        """, [.text(code)]
      ) { found.insert(try $0.integer(0)) }
    }
    return found
  }
}
