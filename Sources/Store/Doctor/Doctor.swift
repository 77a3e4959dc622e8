internal import Records
internal import SQLite

/// One question to the tables: each row of its answer is something wrong.
struct TableCheck {
  let check: DoctorCheck
  let sql: String
  let finding: (borrowing Statement) throws -> (Place, Fault)

  init(
    _ check: DoctorCheck, _ sql: String,
    _ finding: @escaping (borrowing Statement) throws -> (Place, Fault)
  ) {
    self.check = check
    self.sql = sql
    self.finding = finding
  }
}

extension Store {
  /// Looks at everything that must hold and names what does not. Reads only.
  ///
  /// - Parameters:
  ///   - anchors: seals written down outside the database, to compare with.
  ///   - progress: called after each check with how many are done, of how many.
  package func doctor(
    _ tier: DoctorTier = .usual, anchors: [Anchor] = [],
    progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws -> DoctorReport {
    var report = DoctorReport()
    let wanted = DoctorCheck.allCases.filter {
      $0.tier.rawValue <= tier.rawValue && ($0 != .anchors || !anchors.isEmpty)
    }
    // Before the first read, which may take a journal away.
    let beside = strayFiles()
    try database.read {
      for (index, check) in wanted.enumerated() {
        progress(Int64(index), Int64(wanted.count))
        report.checks.append(check)
        do {
          try look(check, tier, beside, anchors) { report.add($0) }
        } catch let error as SQLiteError
          where [.corrupt, .decoding, .notADatabase].contains(error.kind)
        {
          // What keeps a question from being answered is itself what is wrong.
          report.add(Finding(check, .file(path), .sqliteSays(error.message)))
        } catch is LedgerProblem {
          report.add(Finding(check, .file(path), .cannotBeDerived))
        }
      }
    }
    return report
  }

  /// What some of the checks find, inside a transaction that is open.
  package func findings(_ checks: [DoctorCheck]) throws -> [Finding] {
    var found: [Finding] = []
    for check in checks { try look(check, .usual, [], []) { found.append($0) } }
    return found
  }

  private func look(
    _ check: DoctorCheck, _ tier: DoctorTier, _ beside: [Finding], _ anchors: [Anchor],
    _ found: (Finding) -> Void
  ) throws {
    switch check {
    case .file:
      beside.forEach(found)
      fileFindings().forEach(found)
    case .pragmas: try pragmaFindings().forEach(found)
    case .library: try libraryFindings().forEach(found)
    case .schema: try schemaFindings().forEach(found)
    case .integrity: try integrityFindings(quick: tier == .quick).forEach(found)
    case .foreignKeys: try foreignKeyFindings().forEach(found)
    case .numbers: try numberFindings().forEach(found)
    case .derivation: try derivationFindings().forEach(found)
    case .chain: try verifyChain().map(found)
    case .texts: try verifyTexts(found)
    case .anchors: try anchorFindings(anchors).forEach(found)
    case .lotAmounts, .zeroSum, .floors, .floorsInThePast, .units, .reversals, .grants,
      .afterLastDay, .claimsPaid, .claimsReserved, .claimsNegative, .instants, .imports:
      for question in Store.tableChecks where question.check == check {
        try database.rows(question.sql) { row in
          let (place, fault) = try question.finding(row)
          found(Finding(check, place, fault))
        }
      }
    }
  }

  private static var tableChecks: [TableCheck] { ledgerChecks + claimChecks + recordChecks }
}

extension Statement {
  /// The unit of an account; euros where even the account is gone.
  borrowing func unit(_ index: Int32) throws -> Unit {
    try optionalText(index).flatMap(Unit.init(rawValue:)) ?? .euro
  }
}
