struct EnglishErrors: ErrorMessages {
  // MARK: Usage

  func unknownCommand(_ typed: String, near: [String], help: String) -> Wording {
    Wording(
      "there is no command \"\(typed)\"",
      fix: near.isEmpty ? "see \(help)" : "did you mean \(listed(near, "or"))?")
  }
  func unknownOption(_ option: String, near: String?, help: String) -> Wording {
    Wording(
      "there is no option \(option)", fix: near.map { "did you mean \($0)?" } ?? "see \(help)")
  }
  func missingValue(_ option: String) -> Wording {
    Wording("\(option) needs a value", fix: "put the value behind \(option)")
  }
  func takesNoValue(_ option: String, value: String) -> Wording {
    Wording("\(option) takes no value, and \"\(value)\" was given", fix: "leave the value out")
  }
  func unexpectedArguments(_ values: [String], help: String) -> Wording {
    let words = values.map { "\"\($0)\"" }.joined(separator: ", ")
    return Wording("this command has no use for \(words)", fix: "leave it out, or see \(help)")
  }
  func missingArgument(_ name: String, help: String) -> Wording {
    Wording("\(name) is missing", fix: "see \(help)")
  }
  func emptyArgument(help: String) -> Wording {
    Wording("a value is empty", fix: "put something there, or see \(help)")
  }
  func invalidValue(_ value: String, of option: String, help: String) -> Wording {
    Wording("\(option) cannot be \"\(value)\"", fix: "see \(help)")
  }
  func notUnderstood(_ detail: String, help: String) -> Wording {
    Wording("the command was not understood: \(detail)", fix: "see \(help)")
  }
  func notADay(_ value: String, of option: String) -> Wording {
    Wording(
      "\(option): \"\(value)\" is not a day", fix: "write it as 2026-03-01 or 1-3-2026")
  }
  func notAnAmount(_ value: String, of option: String) -> Wording {
    Wording(
      "\(option): \"\(value)\" is not an amount", fix: "write it as 1250, 1250,50 or 1.250,50")
  }
  func notHours(_ value: String, of option: String) -> Wording {
    Wording(
      "\(option): \"\(value)\" is not a number of hours", fix: "write it as 2,5 or 2:30 or 150m")
  }
  func ambiguousAmount(
    _ value: String, of option: String, first: String, second: String
  ) -> Wording {
    Wording("\(option): \"\(value)\" can be read in two ways", fix: "write \(first) or \(second)")
  }
  func tooPrecise(_ value: String, of option: String) -> Wording {
    Wording("\(option): \"\(value)\" has too many decimals", fix: "leave the last ones out")
  }
  func moreThanCents(_ value: String, of option: String) -> Wording {
    Wording(
      "\(option): \"\(value)\" has more than two decimals",
      fix: "write two decimals, and thousands without a separator")
  }
  func tooLarge(_ value: String, of option: String) -> Wording {
    Wording("\(option): \"\(value)\" is too large", fix: "look for a digit too many")
  }
  func notOneOf(_ value: String, of option: String, valid: [String]) -> Wording {
    Wording("\(option) cannot be \"\(value)\"", fix: "choose \(listed(valid, "or"))")
  }
  func unknownExtension(_ path: String, valid: [String]) -> Wording {
    Wording(
      "the extension of \(path) names no format",
      fix: "use \(listed(valid, "or")), or add --format")
  }
  func unknownField(_ key: String, valid: [String], near: [String]) -> Wording {
    let hint = near.isEmpty ? "" : "did you mean \(listed(near, "or"))? "
    return Wording(
      "there is no column \(key)", fix: hint + "columns: \(valid.joined(separator: ", "))")
  }
  func repeatedField(_ key: String) -> Wording {
    Wording("the column \(key) is asked for twice", fix: "name it once")
  }
  func formatUnavailable(_ format: String, valid: [String]) -> Wording {
    Wording("this answer has no form \(format)", fix: "choose \(listed(valid, "or"))")
  }
  func valueNeeded(_ flag: String) -> Wording {
    Wording("\(flag) is missing, and there is nobody to ask", fix: "add \(flag)")
  }
  func confirmationNeeded(_ flag: String) -> Wording {
    Wording("this has to be confirmed, and there is nobody to ask", fix: "add \(flag)")
  }
  var notConfirmed: Wording { Wording("stopped; nothing was changed") }
  func privateText(_ flag: String) -> Wording {
    Wording(
      "\(flag): personal text would stay in the history of your shell",
      fix: "give \(flag) @FILE or \(flag) - (standard input)")
  }

  // MARK: Files

  func databaseMissing(_ path: String) -> Wording {
    Wording(
      "there is no database \(path)",
      fix: "make one with boetseer init, or name yours with --db FILE")
  }
  func databaseExists(_ path: String) -> Wording {
    Wording("\(path) exists already", fix: "choose another name with --db FILE")
  }
  func copyExists(_ path: String) -> Wording {
    Wording("\(path) exists already", fix: "choose another name for the copy")
  }
  func databaseInPlace(_ path: String) -> Wording {
    Wording(
      "\(path) exists already",
      fix: "add --force; the database that stands there is kept under another name")
  }
  func pathIsURI(_ path: String) -> Wording {
    Wording("\(path) is an address, not a file", fix: "give the plain path of the file")
  }
  func pathIsFolder(_ path: String) -> Wording {
    Wording("\(path) is a folder", fix: "add the name of the file: \(path)/boetseer.db")
  }
  func pathIsLink(_ path: String) -> Wording {
    Wording("\(path) is a symbolic link", fix: "give the path it leads to")
  }
  func pathIsNoFile(_ path: String) -> Wording {
    Wording("\(path) is not a file that can hold a database", fix: "choose another --db FILE")
  }
  func pathIsOnNetwork(_ path: String) -> Wording {
    Wording(
      "\(path) is on a network drive, where locks cannot be trusted",
      fix: "put the database on a disk of this machine")
  }
  func pathIsJournal(_ path: String) -> Wording {
    Wording(
      "\(path): SQLite takes a file whose name ends in -journal, -wal or -shm for its own, and "
        + "removes it", fix: "choose another name")
  }
  var pathIsDash: Wording {
    Wording(
      "a database cannot go to standard output (-)",
      fix: "name a file; one that is called - is ./-")
  }
  func foreignJournal(_ path: String, journal: String) -> Wording {
    Wording(
      "\(journal) was left behind by another database called \(path), and would be played into "
        + "a new one",
      fix: "rename it together with its database, as mv \(journal) "
        + "OLD.db\(journal.dropFirst(path.count)), or choose another name than \(path)")
  }
  func notOurs(_ path: String) -> Wording {
    Wording("\(path) is not a database of Boetseer", fix: "check the path; it was left untouched")
  }
  func corrupt(_ path: String, detail: String) -> Wording {
    Wording(
      "\(path) is damaged (\(detail))", fix: "put back a backup: boetseer restore FILE --force")
  }
  func damagedDatabase(_ path: String, first: String, others: Int) -> Wording {
    Wording(
      "\(path) is damaged, and no copy was kept: \(first)\(more(others))",
      fix: "see boetseer doctor, and put back the last good copy; --damaged copies it as it is")
  }
  func damagedCopy(_ path: String, first: String, others: Int) -> Wording {
    Wording(
      "the copy \(path) is damaged, and was not put back: \(first)\(more(others))",
      fix: "take an older copy; boetseer doctor --db \(path) shows all of it, --damaged puts it "
        + "back as it is")
  }
  private func more(_ others: Int) -> String { others == 0 ? "" : " (and \(others) more)" }
  func unsealed(event: Int64) -> Wording {
    Wording(
      "another program wrote in the database: event \(event) is not sealed, and nothing can "
        + "follow it; nothing was changed",
      fix: "see boetseer doctor, and put back the last good copy: boetseer restore FILE --force")
  }
  var replaced: Wording {
    Wording(
      "another file came in the place of the database while this command ran; nothing was "
        + "changed in that one", fix: "give the command again")
  }
  func newerDatabase(found: Int, known: Int) -> Wording {
    Wording(
      "the database is of a newer version (\(found)) than this program (\(known))",
      fix: "install the newest boetseer")
  }
  func changedMigration(_ number: Int, name: String) -> Wording {
    Wording(
      "step \(number) (\(name)) of the database differs from that of this program",
      fix: "use the boetseer that made the database")
  }
  func migrationGap(_ number: Int) -> Wording {
    Wording(
      "the database lacks step \(number)", fix: "put back a backup: boetseer restore FILE")
  }
  func cannotWrite(_ path: String, _ cause: SystemCause) -> Wording {
    Wording("\(path) cannot be written: \(words(cause))", fix: way(cause))
  }
  func cannotRead(_ path: String, _ cause: SystemCause) -> Wording {
    Wording("\(path) cannot be read: \(words(cause))", fix: way(cause))
  }
  func outputLost(_ cause: SystemCause) -> Wording {
    Wording(
      "the answer cannot be written: \(words(cause)); what the command changed is kept",
      fix: "show it again to another place")
  }
  func notText(_ path: String, flag: String) -> Wording {
    Wording(
      "\(path) is no plain text: control signs, or letters that are not UTF-8, stand in it",
      fix: "save it as UTF-8 text, and give \(flag) again")
  }
  func inputMissing(_ path: String) -> Wording {
    Wording("there is no file \(path)", fix: "check the path")
  }
  func isDatabase(_ path: String) -> Wording {
    Wording("\(path) is the database itself", fix: "choose another name")
  }
  func outputExists(_ path: String) -> Wording {
    Wording("\(path) exists already", fix: "add --force to overwrite it, or choose another name")
  }

  // MARK: The database at work

  var busy: Wording {
    Wording("somebody else is writing; nothing was changed", fix: "try again in a moment")
  }
  var diskFull: Wording {
    Wording(
      "the disk is full, or the file may not grow; nothing was changed",
      fix: "make room and try again")
  }
  func inputOutput(_ detail: String) -> Wording {
    Wording(
      "the disk gave an error; nothing was changed (\(detail))",
      fix: "check the disk, then boetseer doctor")
  }
  func notSecured(_ detail: String) -> Wording {
    Wording(
      "it is done, but the disk gave an error at the end: a power cut may lose it (\(detail))",
      fix: "do not give the command again; check the disk, then boetseer doctor")
  }
  var noJournal: Wording {
    Wording(
      "no file can be made in the folder of the database; nothing was changed",
      fix: "make room, or ask for the right to write in that folder")
  }
  var readOnly: Wording {
    Wording("the database may only be read here", fix: "ask for the right to write the file")
  }
  var interrupted: Wording { Wording("interrupted; nothing was changed") }
  func internalFault(_ detail: String) -> Wording {
    Wording(
      "a fault in the program itself; nothing was changed (\(detail))",
      fix: "run boetseer doctor, and report this line")
  }

  // MARK: Finding

  func notFound(_ thing: Thing, id: String, near: [String]) -> Wording {
    let word = word(thing)
    return Wording(
      "there is no \(word) \(id)",
      fix: near.isEmpty ? list(thing) : "did you mean \(listed(near, "or"))?")
  }
  func noSuchClaim(_ id: String, newest: String?) -> Wording {
    Wording(
      "there is no claim \(id)",
      fix: newest.map { "the newest is \($0); see boetseer claim list" }
        ?? "there are none yet: boetseer claim submit")
  }
  func ambiguousName(_ name: String, candidates: [String], more: Int) -> Wording {
    Wording(
      "\"\(name)\" fits several",
      fix: "choose one: \(candidates.joined(separator: ", "))"
        + (more > 0 ? ", or one of \(more) more: type more of the name" : ""))
  }

  private func word(_ thing: Thing) -> String {
    switch thing {
    case .employee: "employee"
    case .team: "team"
    case .scheme: "scheme"
    case .account: "account"
    case .claim: "claim"
    case .event: "event"
    case .employment: "employment of"
    case .importMap: "import map"
    case .subsidy: "subsidy"
    }
  }
  private func list(_ thing: Thing) -> String? {
    switch thing {
    case .employee, .employment: "see boetseer employee list"
    case .team: "see boetseer team list"
    case .scheme: "see boetseer scheme list"
    case .account: "see boetseer account list"
    case .claim: "see boetseer claim list"
    case .importMap: "see boetseer import list"
    case .subsidy: "take it in first with boetseer import subsidies"
    case .event: "events are numbered from 1; boetseer status says how many there are"
    }
  }
  private func words(_ cause: SystemCause) -> String {
    switch cause {
    case .noPermission: "you may not"
    case .noFolder: "its folder does not exist"
    case .diskFull: "the disk is full, or the file may not grow"
    case .readOnly: "the disk may only be read"
    case .exists: "it exists already"
    case .isFolder: "it is a folder"
    case .nameTooLong: "its name is too long"
    case .other(let number): "the system says error \(number)"
    }
  }
  private func way(_ cause: SystemCause) -> String {
    switch cause {
    case .noPermission, .readOnly, .other: "choose another place, or ask for the rights"
    case .noFolder: "make the folder first"
    case .diskFull: "make room and try again"
    case .exists: "choose another name"
    case .isFolder: "name a file in it"
    case .nameTooLong: "choose a shorter one"
    }
  }
}
