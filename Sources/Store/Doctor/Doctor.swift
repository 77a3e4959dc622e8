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
  ///   - anchors: seals written down outside the database, to compare with; nil where nothing was
  ///     written down.
  ///   - progress: called after each check with how many are done, of how many.
  package func doctor(
    _ tier: DoctorTier = .usual, anchors: [Anchor]? = nil,
    progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws -> DoctorReport {
    var report = DoctorReport()
    let wanted = DoctorCheck.allCases.filter {
      $0.tier.rawValue <= tier.rawValue && ($0 != .anchors || anchors != nil)
    }
    // Before the first read, which may take a journal away.
    let beside = strayFiles()
    try database.read {
      for (index, check) in wanted.enumerated() {
        progress(Int64(index), Int64(wanted.count))
        report.checks.append(check)
        do {
          try look(check, tier, beside, anchors ?? [], &report)
        } catch let error as SQLiteError
          where [.corrupt, .decoding, .notADatabase].contains(error.kind)
          || error.code == SQLiteError.generic
        {
          // What keeps a question from being answered is itself what is wrong: the questions are
          // right, so that a table or column which does not exist is gone.
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
    var report = DoctorReport()
    for check in checks { try look(check, .usual, [], [], &report) }
    return report.findings
  }

  private func look(
    _ check: DoctorCheck, _ tier: DoctorTier, _ beside: [Finding], _ anchors: [Anchor],
    _ report: inout DoctorReport
  ) throws {
    let found: [Finding]
    switch check {
    case .file: found = beside + fileFindings()
    case .pragmas: found = try pragmaFindings()
    case .library: found = try libraryFindings()
    case .schema: found = try schemaFindings()
    case .integrity: found = try integrityFindings(quick: tier == .quick)
    case .foreignKeys: found = try foreignKeyFindings()
    case .numbers: found = try numberFindings()
    case .chain: found = try verifyChain().map { [$0] } ?? []
    case .anchors: found = try anchorFindings(anchors)
    case .derivation:
      found = []
      report.waiting = try DerivationCheck(self).run { report.add($0) }
    case .texts:
      found = []
      report.erased = try verifyTexts { report.add($0) }
    case .facts:
      try ask(check, &report)
      found = try importMapFindings() + inForceFindings()
    case .lotAmounts, .zeroSum, .floors, .floorsInThePast, .units, .reversals, .grants,
      .afterLastDay, .claimsPaid, .claimsReserved, .claimsNegative, .instants, .imports,
      .lastTransfers, .movements:
      found = []
      try ask(check, &report)
    }
    found.forEach { report.add($0) }
  }

  private func ask(_ check: DoctorCheck, _ report: inout DoctorReport) throws {
    for question in Store.tableChecks where question.check == check {
      try database.rows(question.sql) { row in
        let (place, fault) = try question.finding(row)
        report.add(Finding(check, place, fault))
      }
    }
  }

  private static var tableChecks: [TableCheck] {
    ledgerChecks + movementChecks + claimChecks + recordChecks + factChecks
  }
}

extension Statement {
  /// The unit of an account; euros where even the account is gone.
  borrowing func unit(_ index: Int32) throws -> Unit {
    try optionalText(index).flatMap(Unit.init(rawValue:)) ?? .euro
  }
}
