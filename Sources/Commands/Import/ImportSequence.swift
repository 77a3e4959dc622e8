package import Records
package import Store

/// What came of a folder.
package struct ImportAllReport: Sendable {
  package var taken: [ImportReport] = []
  package var leftAlone: [String] = []
}

/// A file of a folder that could not be taken in; those before it were.
package struct ImportStopped: Error {
  package var taken: [ImportReport]
  package var file: String
  /// The file that would have come after it.
  package var next: String?
  package var cause: any Error
}

/// Takes in several files in the order in which they build on one another.
package struct ImportSequence {
  let importer: Importer

  package init(_ importer: Importer) { self.importer = importer }

  /// - Parameters:
  ///   - files: names without their folder.
  ///   - effective: for files without a day in their name.
  ///   - origin: where the bytes of a file come from.
  /// - Throws: `ImportStopped` at the first file that cannot be taken in.
  package func take(
    _ files: [String], effective: Day?, head: EventHead,
    origin: (String) throws -> ImportOrigin
  ) throws(ImportStopped) -> ImportAllReport {
    let plan = ImportPlan(files: files)
    var report = ImportAllReport(leftAlone: plan.leftAlone)
    for (index, step) in plan.steps.enumerated() {
      do {
        let taken = try importer.take(
          step.kind, try origin(step.file), effective: step.effective ?? effective, head: head)
        report.taken.append(taken)
      } catch {
        throw ImportStopped(
          taken: report.taken, file: step.file,
          next: plan.steps.dropFirst(index + 1).first?.file, cause: error)
      }
    }
    return report
  }
}
