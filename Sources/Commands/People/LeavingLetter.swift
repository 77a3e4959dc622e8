internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The letter to who leaves: what happens to accounts and claims on which day, and what was agreed
/// of paying back. In the employee's own language.
struct LeavingLetter {
  private let preview: LeavingPreview
  private let path: String
  private let file: OutputFile
  private let isPage: Bool

  /// - Throws: when the file cannot become the letter, before anything is entered.
  init(preview: LeavingPreview, path: String) throws {
    let run = preview.run
    switch OutputFormat(ofFile: path) {
    case .html: isPage = true
    case .markdown: isPage = false
    default:
      throw Problem("unknown-extension", .usage, run.messages.leaving.letterExtension(path))
    }
    if !run.settings.force, System.exists(path) {
      throw Problem("output-exists", .cannotCreate, run.messages.errors.outputExists(path))
    }
    self.path = path
    self.preview = preview
    file = try OutputFile(path: path, force: run.settings.force, messages: run.messages)
  }

  func write(_ schemes: [StoredScheme]) throws {
    let document = document(schemes)
    do {
      try file.write(isPage ? document.html : document.markdown)
      try file.keep()
    } catch let problem as Problem {
      guard let cause = file.cause else { throw problem }
      // The last day is entered; only its letter has no place.
      throw Problem("output-lost", .io, preview.run.messages.errors.outputLost(cause))
    }
  }

  private var language: Language {
    preview.state.language.flatMap { Language(rawValue: $0) } ?? preview.run.messages.language
  }

  /// The command's own context, with the words and numbers of the reader.
  private var run: RunContext {
    RunContext(
      context: preview.run.context, settings: preview.run.settings,
      messages: Messages.of(language), progress: preview.run.progress)
  }

  func document(_ schemes: [StoredScheme]) -> Document {
    let run = run
    let words = run.messages.leaving
    let day = run.day(preview.day)
    let title = words.letterTitle(day)
    var blocks: [Document.Block] = [.heading(level: 1, title)]
    blocks += words.letterOpening(preview.state.name, on: day).map { .paragraph($0) }
    blocks.append(.heading(level: 2, words.letterAccounts))
    blocks.append(
      preview.accounts.isEmpty
        ? .paragraph(words.letterNoAccounts)
        : .list(preview.accounts.map { account($0, schemes, run) }))
    if !preview.claims.isEmpty {
      blocks += [
        .heading(level: 2, words.letterClaims),
        .list(
          preview.claims.map { claim in
            words.letterClaim(
              claim.title, state: claim.facts.state.isUndecided ? .undecided : .approved,
              amount: preview.amounts(of: claim, run))
          }),
      ]
    }
    blocks += repayment(run)
    blocks += words.letterClosing(number: preview.state.number, on: run.day(run.today))
      .map { .paragraph($0) }
    return Document(title: title, language: LocalLanguage(language), blocks: blocks)
  }

  private func account(
    _ account: LeavingAccount, _ schemes: [StoredScheme], _ run: RunContext
  ) -> String {
    let words = run.messages.leaving
    let scheme = schemes.first { $0.scheme.code == account.balance.scheme }?.scheme
    let name = language == .dutch ? scheme?.nameDutch : scheme?.nameEnglish
    let unit = account.balance.unit
    let fates: [(Int64, LeavingFate)] = [
      (account.lapses, .lapses),
      (account.returned, .ends(.returned)), (account.paidOut, .ends(.paidOut)),
      (account.keeps, .ends(.keeps)),
    ].filter { $0.0 != 0 }
    let sentences =
      [
        words.letterAccount(
          name ?? account.balance.scheme, balance: run.amount(account.balance.balance, unit))
      ]
      + (fates.isEmpty && account.waitsUntil.isEmpty
        ? [words.letterFate(.nothing, "", on: "")]
        : fates.map {
          words.letterFate($0.1, run.amount($0.0, unit), on: run.day(preview.day + 1))
        })
      + account.waitsUntil.map { part in
        words.letterWaits(
          run.amount(part.amount, unit), from: run.day(preview.day + 1),
          until: part.last.map { run.day($0) })
      }
    return sentences.joined(separator: " ")
  }

  private func repayment(_ run: RunContext) -> [Document.Block] {
    let words = run.messages.leaving
    let texts = preview.agreed.compactMap {
      RepaymentWords(run: run, claim: $0, day: preview.day).text
    }
    guard !texts.isEmpty else { return [] }
    var lines = texts.map { words.repayment($0) + "." }
    if lines.count > 1 {
      lines.append(
        words.repaymentTotal(run.format.money(preview.toRepay), on: run.day(preview.day)) + ".")
    }
    return [
      .heading(level: 2, words.letterRepayment), .paragraph(words.letterRepaymentHow),
      .list(lines),
    ]
  }
}
