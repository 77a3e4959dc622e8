/// Sentences about views that leave the database.
package protocol ExportRunMessages: Sendable {
  var run: CommandHelp { get }
  var verify: CommandHelp { get }
  func example(_ example: ExportRunExample) -> String
  func option(_ option: ExportRunOption) -> String

  var askView: String { get }
  var askPlace: String { get }

  func written(_ place: String, tables: Int, rows: String) -> String
  func guarded(_ texts: String) -> String
  func whole(_ place: String, files: Int, rows: String) -> String
  var difference: String { get }
  func isDifferent(_ place: String) -> String
  func different(_ difference: ExportDifference) -> String
  func removePlace(_ place: String, isFolder: Bool) -> String

  func wayUp(_ path: String) -> Wording
  func notAPlace(_ path: String, _ kind: ExportPlaceKind) -> Wording
  func strangeFolder(_ path: String) -> Wording
  func noFormat(_ path: String, valid: [String]) -> Wording
  func noManifest(_ path: String) -> Wording
  var noWorkbookProgram: Wording { get }
  var explanationSheet: String { get }
  var keyNeeded: Wording { get }
  var keyWithoutUse: Wording { get }
  func keyMissing(_ path: String) -> Wording
  func keyNotAFile(_ path: String) -> Wording
  func keyIsOpen(_ path: String) -> Wording
  func keyTooShort(_ path: String, bytes: Int) -> Wording
  func smallestGroup(_ typed: String, setting: Int64) -> Wording
  func viewNotForThem(_ view: String) -> Wording
  /// People whose bands and team are not shown.
  func shownAsNothing(_ people: String, _ smallest: Int64) -> String
  /// Employee numbers are in it.
  var withNumbers: String { get }
  /// It is in the trail, and its files are not in their place.
  func exportLost(_ cause: String) -> Wording
  func otherExport(_ folder: String) -> Wording
  func notAnEpoch(_ value: String) -> Wording
  func notAManifest(_ path: String) -> Wording
}

package enum ExportRunExample: CaseIterable, Sendable {
  case all, one, database, refresh
  case verify, verifyFile
}

package enum ExportRunOption: CaseIterable, Sendable {
  case view, audience, pseudonymise, keyFile, smallestGroup, noFormulaGuard
  case directory
}

/// What stands where something cannot be written.
package enum ExportPlaceKind: Sendable {
  case file, folder, link, other
}

/// How an export is no longer what its manifest says.
package enum ExportDifference: Sendable {
  case missing(String)
  case notAFile(String)
  case changed(String)
  case unknown(String)
  case badName(String)
  case rows(file: String, view: String, found: String, told: String)
  case total(file: String, view: String, column: String, found: String, told: String)
  case unreadable(file: String, view: String)
  /// The trail of the database knows no export with this manifest.
  case notInTrail
}
