struct EnglishExportRuns: ExportRunMessages {
  var run: CommandHelp {
    CommandHelp(
      "Write a view, or all of them, as files that open everywhere.",
      details: """
        csv, csv-nl (for a Dutch Excel), json and ndjson make a file a view; datapackage adds a \
        description of tables and columns; xlsx, sqlite and postgres hold all views in one file. A \
        manifest lies beside them with rows, totals and a hash of each file. It is written whole \
        or not at all.
        """)
  }
  var verify: CommandHelp {
    CommandHelp(
      "Check that an export still is what was written.",
      details: "Counts and adds up again, and compares the hash of every file. Exit 5 if not.")
  }
  func example(_ example: ExportRunExample) -> String {
    switch example {
    case .all: "every view as a file in a folder"
    case .one: "one view"
    case .database: "all views as a database of its own"
    case .refresh: "the same folder again, with today's figures"
    case .verify: "is the folder whole?"
    case .verifyFile: "a single file, by the manifest beside it"
    }
  }
  func option(_ option: ExportRunOption) -> String {
    switch option {
    case .view: "a view, as x_ledger, or all"
    case .audience: "analyst or works-council: what that role may have"
    case .pseudonymise: "put pseudonyms in place of employee numbers; asks for --key-file"
    case .keyFile: "file with the secret of this recipient, readable by you alone"
    case .smallestGroup: "tell people apart only in groups of at least so many"
    case .noFormulaGuard: "leave texts that look like a formula as they are"
    case .directory: "the folder of an export, or its one file"
    }
  }
  var askView: String { "Which view, or all?" }
  var askPlace: String { "Where to? A folder or file." }
  func written(_ place: String, tables: Int, rows: String) -> String {
    "Wrote \(tables == 1 ? "1 view" : "\(tables) views") with \(rows) rows to \(place)."
  }
  func guarded(_ texts: String) -> String {
    "\(texts) texts begin like a formula and got an apostrophe before them; "
      + "--no-formula-guard leaves them as they are."
  }
  func whole(_ place: String, files: Int, rows: String) -> String {
    "\(place) is whole: \(files == 1 ? "1 file" : "\(files) files"), \(rows) rows."
  }
  var difference: String { "Difference" }
  func isDifferent(_ place: String) -> String { "\(place) is not what was written:" }
  func different(_ difference: ExportDifference) -> String {
    switch difference {
    case .missing(let file): "\(file) is not there."
    case .notAFile(let file): "\(file) is no ordinary file."
    case .changed(let file): "\(file) was changed after it was written."
    case .unknown(let file): "\(file) is not in the manifest."
    case .badName(let name): "The manifest names \(name), which is outside its folder."
    case .rows(let file, let view, let found, let told):
      "\(file): \(view) has \(found) rows, the manifest says \(told)."
    case .total(let file, let view, let column, let found, let told):
      "\(file): \(column) of \(view) adds up to \(found), the manifest says \(told)."
    case .unreadable(let file, let view): "\(file): the rows of \(view) cannot be read."
    case .notInTrail: "The audit trail knows no export with this manifest."
    }
  }
  func removePlace(_ place: String, isFolder: Bool) -> String {
    isFolder ? "delete the folder \(place)" : "delete \(place) and the manifest beside it"
  }
  func wayUp(_ path: String) -> Wording {
    Wording("\(path) goes up with ..", fix: "write the folder out, from / or from here")
  }
  func notAPlace(_ path: String, _ kind: ExportPlaceKind) -> Wording {
    switch kind {
    case .file: Wording("\(path) is a file; this makes a folder", fix: "name another place")
    case .folder: Wording("\(path) is a folder; this makes a file", fix: "name a file in it")
    case .link: Wording("\(path) is a symbolic link", fix: "name what it points at")
    case .other: Wording("\(path) is no ordinary file", fix: "name another place")
    }
  }
  func strangeFolder(_ path: String) -> Wording {
    Wording(
      "\(path) is not empty and holds no export",
      fix: "name a new folder; --force replaces an earlier export alone")
  }
  func noFormat(_ path: String, valid: [String]) -> Wording {
    Wording(
      "the name \(path) does not say in which form",
      fix: "add --format: \(listed(valid, "or"))")
  }
  func noManifest(_ path: String) -> Wording {
    Wording(
      "there is no manifest at \(path)", fix: "name the folder, or the one file, of an export")
  }
  var noWorkbookProgram: Wording {
    Wording(
      "boetseer-xlsx, which writes workbooks, is not beside this program",
      fix: "install Boetseer again with make install, or choose csv-nl")
  }
  var explanationSheet: String { "Explanation" }
  var keyNeeded: Wording {
    Wording(
      "--pseudonymise needs the secret of who gets the export",
      fix: "make one and keep it: (umask 077; head -c 32 /dev/urandom > analyst.key), "
        + "then add --key-file analyst.key")
  }
  var keyWithoutUse: Wording {
    Wording("--key-file does nothing by itself", fix: "add --pseudonymise, or leave it out")
  }
  func keyMissing(_ path: String) -> Wording {
    Wording(
      "there is no key file \(path)", fix: "(umask 077; head -c 32 /dev/urandom > \(path))")
  }
  func keyNotAFile(_ path: String) -> Wording {
    Wording("\(path) is no ordinary file", fix: "name the key file itself")
  }
  func keyIsOpen(_ path: String) -> Wording {
    Wording("others on this machine may read the key in \(path)", fix: "chmod 600 \(path)")
  }
  func keyTooShort(_ path: String, bytes: Int) -> Wording {
    Wording(
      "the key in \(path) is shorter than \(bytes) bytes and can be guessed",
      fix: "make a new one: (umask 077; head -c 32 /dev/urandom > \(path))")
  }
  func smallestGroup(_ typed: String, setting: Int64) -> Wording {
    Wording(
      "\(typed) is no size of a group: it can be \(setting) or more",
      fix: "the setting smallest_group is \(setting), and an export can only raise it")
  }
  func viewNotForThem(_ view: String) -> Wording {
    Wording(
      "\(view) is not in an export for others: it tells single people apart",
      fix: "all in its place, with the same options, gives everything that may leave")
  }
  func shownAsNothing(_ people: String, _ smallest: Int64) -> String {
    "Of \(people) people neither bands nor team are shown: fewer than \(smallest) are alike."
  }
  var withNumbers: String {
    "Employee numbers are in it; --pseudonymise --key-file FILE puts pseudonyms in their place."
  }
  func exportLost(_ cause: String) -> Wording {
    Wording(
      "\(cause); that the export was made is kept in the trail, but it is not there whole",
      fix: "make it again with --force")
  }
  func otherExport(_ folder: String) -> Wording {
    Wording("another export is being made in \(folder)", fix: "try again in a moment")
  }
  func notAnEpoch(_ value: String) -> Wording {
    Wording(
      "SOURCE_DATE_EPOCH is \(value), which is no moment",
      fix: "set it to whole seconds since 1970, or leave it out")
  }
  func notAManifest(_ path: String) -> Wording {
    Wording("\(path) is not the manifest of an export", fix: "make the export again")
  }
}
