internal import Glibc
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The letters of one round: a page for each employee in their own language, and one file for mail
/// merge.
struct NoticeLetters {
  let run: RunContext
  let store: Store
  let day: Day

  struct Letter {
    var name: String
    var language: String
    var ending: EndingAmount
    var page: Document
    var person: String
    var title: String
    var paragraphs: [String]
  }

  func letter(_ ending: EndingAmount) throws -> Letter {
    let person = try store.person(ending.number, asOf: day)
    let state = person.state(on: day)
    let language: Language =
      state.language.flatMap { Language(rawValue: $0) } ?? run.messages.language
    let messages = Messages.of(language)
    let scheme = try store.scheme(ending.scheme).scheme
    let name = language == .dutch ? scheme.nameDutch : scheme.nameEnglish
    let format = LocalFormat(language: LocalLanguage(language))
    let day = { (day: Day) in format.day(day.description) }
    let until = ending.endsAfter(self.day)
    let text = LetterText(
      name: state.name, number: ending.number, scheme: name,
      amount: ending.unit == .euro
        ? format.money(ending.amount) : messages.schemes.hours(format.hours(ending.amount)),
      lastDay: day(ending.lastDay), sentOn: day(self.day),
      usableThrough: until > ending.lastDay ? day(until) : nil,
      then: messages.ends.then(ending.endings))
    let title =
      until > ending.lastDay
      ? messages.leaving.letterIsLate(name) : messages.ends.letterTitle(name)
    let paragraphs = messages.ends.letter(text)
    return Letter(
      name: "\(ending.number)-\(ending.scheme)-\(ending.lastDay)", language: language.rawValue,
      ending: ending,
      page: Document(
        title: title, language: LocalLanguage(language),
        blocks: [.heading(level: 1, title)] + paragraphs.map { .paragraph($0) }),
      person: state.name, title: title, paragraphs: paragraphs)
  }

  /// Writes a folder that is there whole or not at all.
  func write(_ letters: [Letter], to folder: String) throws {
    let temporary = "\(folder).\(getpid()).part"
    guard mkdir(temporary, 0o700) == 0 else { throw problem(folder, errno) }
    do {
      for letter in letters {
        try file("\(temporary)/\(letter.name).md", letter.page.markdown)
        try file("\(temporary)/\(letter.name).html", letter.page.html)
      }
      let merge = try OutputFile(
        path: "\(temporary)/letters.csv", force: false, messages: run.messages)
      try render(table(letters), as: .csv, to: merge.write)
      try merge.keep()
    } catch {
      discard(letters, temporary)
      throw error
    }
    guard access(folder, F_OK) != 0, rename(temporary, folder) == 0 else {
      let number = errno
      discard(letters, temporary)
      throw problem(folder, number)
    }
  }

  /// Takes the folder away again, when the letters could not be recorded.
  func discard(_ letters: [Letter], _ folder: String) {
    for letter in letters {
      unlink("\(folder)/\(letter.name).md")
      unlink("\(folder)/\(letter.name).html")
    }
    unlink("\(folder)/letters.csv")
    rmdir(folder)
  }

  private func file(_ path: String, _ text: String) throws {
    let file = try OutputFile(path: path, force: false, messages: run.messages)
    try file.write(text)
    try file.keep()
  }

  private func table(_ letters: [Letter]) -> Table {
    Table(
      name: "letters",
      columns: [
        Column(key: "employee", title: "employee"), Column(key: "name", title: "name"),
        Column(key: "language", title: "language"), Column(key: "scheme", title: "scheme"),
        Column(key: "unit", title: "unit"),
        Column(key: "amount", title: "amount", kind: .amount(unitColumn: "unit")),
        Column(key: "last_day", title: "last_day", kind: .day),
        Column(key: "usable_through", title: "usable_through", kind: .day),
        Column(key: "title", title: "title"), Column(key: "letter", title: "letter"),
      ],
      rows: letters.map { letter in
        [
          .text(letter.ending.number), .text(letter.person), .text(letter.language),
          .text(letter.ending.scheme), .text(letter.ending.unit.rawValue),
          .integer(letter.ending.amount), Cell(letter.ending.lastDay),
          Cell(letter.ending.endsAfter(day)), .text(letter.title),
          .text(letter.paragraphs.joined(separator: "\n\n")),
        ]
      })
  }

  private func problem(_ folder: String, _ number: Int32) -> Problem {
    number == EEXIST || number == ENOTEMPTY
      ? Problem("output-exists", .cannotCreate, run.messages.ends.folderExists(folder))
      : Problem(
        "cannot-write", .cannotCreate,
        run.messages.ends.cannotMakeFolder(folder, String(cString: strerror(number))))
  }
}
