internal import Interchange
internal import Records
internal import Store

/// The first rows of a file as they were understood.
package struct ImportPreview: Equatable, Sendable {
  package static let rowCount = 5

  package var columns: [String] = []
  package var rows: [[String?]] = []
}

/// Reads a file and hands its rows to the store.
///
/// The file is gone through twice. The first time every cell is checked and the digest made; the
/// second time the rows go to the store. A file with bad cells goes to the store as a rehearsal,
/// so that what is wrong with its good rows is said in the same run.
struct ImportFile<Row: Sendable> {
  typealias Next = () throws -> ImportRow<Row>?

  let origin: ImportOrigin
  let profile: ImportProfile<Row>
  let reading: ImportReading
  /// Called with the number of every row, when it is checked and when it goes to the store.
  let progress: (Int64) -> Void

  /// - Parameter store: takes the digest, whether it is a rehearsal, and the rows.
  /// - Throws: `ImportFileProblems`.
  func take(
    dryRun: Bool,
    store: (_ digest: [UInt8], _ dryRun: Bool, Next) throws -> Receipt<ImportOutcome>
  ) throws -> ImportReport {
    let check = try reader()
    let preview = check.hasGoodHeader ? self.preview(check) : ImportPreview()
    guard check.problems.isEmpty else { throw problems(check, store) }
    let digest = try origin.digest()
    let rows = try reader()
    var count: Int64 = 0
    do {
      let receipt = try store(digest, dryRun) {
        let row = rows.next()
        count += 1
        progress(count)
        // Only a file that changed while it was read has problems now.
        if !rows.problems.isEmpty { throw fileProblems(rows.problems, isCut: rows.isFull) }
        return row
      }
      return ImportReport(
        kind: profile.kind, file: origin.name, outcome: receipt.result, event: receipt.event,
        preview: preview)
    } catch let refused as ImportProblems {
      throw fileProblems(
        refused.problems.map { problem($0, rows) },
        isCut: refused.problems.count >= Store.mostProblems)
    } catch StoreError.refused(let refusal) {
      // A rule about the file as a whole, such as teams that stand under one another in a ring.
      throw fileProblems(
        [
          ImportProblem(line: nil, column: nil, value: nil, fault: .refused(.refused(refusal)))
        ], isCut: false)
    }
  }

  private func reader() throws -> ImportReader<Row> {
    do {
      return try ImportReader(origin, profile, reading)
    } catch {
      throw fileProblems([ImportProblem(error, header: [])], isCut: false)
    }
  }

  /// Goes through the whole file, so that all its problems are known.
  private func preview(_ check: ImportReader<Row>) -> ImportPreview {
    var first: [Row] = []
    while let row = check.next() {
      progress(Int64(check.rows))
      if first.count < ImportPreview.rowCount { first.append(row.value) }
    }
    let shown = profile.columns.filter { column in first.contains { column.show($0) != nil } }
    return ImportPreview(
      columns: shown.map(\.name), rows: first.map { row in shown.map { $0.show(row) } })
  }

  // MARK: Problems

  private func problems(
    _ check: ImportReader<Row>, _ store: ([UInt8], Bool, Next) throws -> Receipt<ImportOutcome>
  ) -> ImportFileProblems {
    var all = check.problems
    if check.hasGoodHeader, !check.isFull, !all.contains(where: \.endsReading) {
      all += rehearsed(store)
    }
    let inOrder = all.enumerated().sorted { left, right in
      (left.element.line ?? 0, left.offset) < (right.element.line ?? 0, right.offset)
    }.map(\.element)
    return fileProblems(
      Array(inOrder.prefix(Store.mostProblems)), isCut: inOrder.count >= Store.mostProblems)
  }

  /// What the store says of the good rows of a file that has bad ones as well.
  private func rehearsed(
    _ store: ([UInt8], Bool, Next) throws -> Receipt<ImportOutcome>
  ) -> [ImportProblem] {
    guard let rows = try? reader() else { return [] }
    rows.passesBadRows = true
    do {
      _ = try store(FileDigest.of([]), true) { rows.next() }
    } catch let refused as ImportProblems {
      return refused.problems.compactMap { found in
        let bad = rows.badCells[found.line] ?? []
        return stands(found, beside: bad) ? problem(found, rows) : nil
      }
    } catch {
      // Whatever else stops the store will say so once the file can be read.
    }
    return []
  }

  /// Whether a problem of a row is one whatever its bad cells turn out to be.
  private func stands(_ found: RowProblem, beside bad: Set<String>) -> Bool {
    if bad.isEmpty { return true }
    return switch found.cause {
    case .notFound, .refused(.employeeExists), .refused(.teamExists), .refused(.ownManager),
      .refused(.managerUnknown):
      !bad.contains(found.column)
    case .refused(.endBeforeStart): bad.isDisjoint(with: ["started_on", "ended_on"])
    default: false
    }
  }

  private func problem(_ found: RowProblem, _ rows: ImportReader<Row>) -> ImportProblem {
    ImportProblem(
      line: found.line, column: rows.headerName(of: found.column), value: found.value,
      fault: .refused(found.cause))
  }

  private func fileProblems(_ problems: [ImportProblem], isCut: Bool) -> ImportFileProblems {
    ImportFileProblems(file: origin.name, problems: problems, isCut: isCut)
  }
}

extension ImportProblem {
  /// Whether what stands behind it was not read.
  fileprivate var endsReading: Bool {
    if case .file(let code) = fault { return CSVError(code).endsReading }
    return false
  }
}
