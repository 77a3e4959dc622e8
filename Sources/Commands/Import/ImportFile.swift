internal import Interchange
internal import Records
internal import Store

/// The first rows of a file as they were understood.
package struct ImportPreview: Equatable, Sendable {
  package static let rowCount = 5

  package var columns: [String] = []
  package var rows: [[String?]] = []
}

/// Reads a file and hands its rows to the store, once.
///
/// Rows with bad cells go there too, these cells empty, so that what else is wrong with them and
/// with the rows behind them is said in the same run. The store asks for the digest when it has
/// taken all rows; then it is told that some could not be read, and keeps none.
struct ImportFile<Row: Sendable> {
  typealias Next = () throws -> ImportRow<Row>?

  let origin: ImportOrigin
  let profile: ImportProfile<Row>
  let reading: ImportReading
  /// Called with the number of every row.
  let progress: (Int64) -> Void

  /// - Parameter store: takes the digest and the rows.
  /// - Throws: `ImportFileProblems`.
  func take(
    store: (_ digest: () throws -> [UInt8], Next) throws -> Receipt<ImportOutcome>
  ) throws -> ImportReport {
    let rows = try reader()
    guard rows.hasGoodHeader else { throw fileProblems(rows.problems, isCut: false) }
    var first: [Row] = []
    var unread: ImportFileProblems {
      fileProblems(rows.problems, isCut: rows.isFull)
    }
    do {
      let receipt = try store(
        {
          guard rows.problems.isEmpty else { throw unread }
          return try origin.digest()
        },
        {
          let row = rows.next()
          progress(Int64(rows.rows))
          if let row, row.isWhole, first.count < ImportPreview.rowCount { first.append(row.value) }
          return row
        })
      return ImportReport(
        kind: profile.kind, file: origin.name, outcome: receipt.result, event: receipt.event,
        preview: preview(first))
    } catch let refused as ImportProblems {
      throw problems(rows, refused.problems)
    } catch StoreError.refused(let refusal) where rows.problems.isEmpty {
      // A rule about the file as a whole, such as teams that stand under one another in a ring.
      throw fileProblems(
        [
          ImportProblem(line: nil, column: nil, value: nil, fault: .refused(.refused(refusal)))
        ], isCut: false)
    } catch {
      // What stops the store at a row that could not be read will be said once it can.
      throw rows.problems.isEmpty ? error : unread
    }
  }

  private func reader() throws -> ImportReader<Row> {
    do {
      return try ImportReader(origin, profile, reading)
    } catch {
      throw fileProblems([ImportProblem(error, header: [])], isCut: false)
    }
  }

  private func preview(_ first: [Row]) -> ImportPreview {
    let shown = profile.columns.filter { column in first.contains { column.show($0) != nil } }
    return ImportPreview(
      columns: shown.map(\.name), rows: first.map { row in shown.map { $0.show(row) } })
  }

  // MARK: Problems

  /// What could not be read and what the store found wrong, in the order of the lines.
  private func problems(
    _ rows: ImportReader<Row>, _ found: [RowProblem]
  ) -> ImportFileProblems {
    var all = rows.problems
    // Of a file that was not read to its end the store knows too little.
    if !rows.isFull, !all.contains(where: \.endsReading) {
      all += found.filter { stands($0, beside: rows.badCells[$0.line] ?? []) }
        .map { problem($0, rows) }
    }
    let inOrder = all.enumerated().sorted { left, right in
      (left.element.line ?? 0, left.offset) < (right.element.line ?? 0, right.offset)
    }.map(\.element)
    return fileProblems(
      Array(inOrder.prefix(Store.mostProblems)),
      isCut: max(inOrder.count, found.count) >= Store.mostProblems)
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
