internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The questions of one command: asks on a terminal what is missing, one thing at a time, then
/// shows it all, asks whether it is right, and says how to give it in one line.
///
/// Where nothing is missing nothing is asked. Once something had to be asked, what has a usual
/// answer is offered too; until then the usual answer is taken.
package final class Asking {
  private struct Given {
    let flag: String
    let text: String
    /// Nil of an option without a value.
    let typed: String?
    /// The same as people read it.
    let shown: String
    let isPrivate: Bool
    let isUsual: Bool
  }

  /// Fills a place among the values of an option without saying anything there.
  static let nothing = "."

  private let run: RunContext
  private let command: String
  private var given: [Given] = []
  private var hasAsked = false

  init(_ run: RunContext, command: String) {
    self.run = run
    self.command = command
  }

  /// The value that was typed behind the option, or the answer to the question.
  ///
  /// - Throws: `Problem` with exit 64 naming the option, where nobody can be asked.
  package func value<Value>(_ typed: String?, _ question: Question<Value>) throws -> Value {
    if let typed {
      let text = question.isPrivate ? try privateText(typed, question.flag) : typed
      let value = try question.read(text)
      note(question, value, typed: question.written?(value) ?? typed, isUsual: false)
      return value
    }
    if let usual = question.usual, !hasAsked || !run.settings.mayAsk {
      let value = try question.read(usual)
      note(question, value, typed: usual, isUsual: true)
      return value
    }
    guard run.settings.mayAsk else {
      throw Problem("value-needed", .usage, run.messages.errors.valueNeeded(question.flag))
    }
    let (value, chosen) = try ask(question)
    note(question, value, typed: question.written?(value) ?? chosen, isUsual: false)
    return value
  }

  /// Whether something had to be asked: then what may stay open is worth a question too.
  package var isAsking: Bool { hasAsked && run.settings.mayAsk }

  /// Asks what only decides what is asked next: it stands neither in the summary nor in the line.
  package func pick<Value>(_ question: Question<Value>) throws -> Value {
    try ask(question).value
  }

  /// An option that was given and is never asked, for the summary and the line.
  ///
  /// - Parameters:
  ///   - shown: the same as people read it; nil is as typed.
  ///   - place: among the values of an option that may stand there several times; the line says
  ///     nothing (`.`) in the places before it that nobody filled.
  package func also(
    _ flag: String, _ text: String, _ typed: String?, shown: String? = nil, at place: Int = 0
  ) {
    guard let typed else { return }
    for _ in 0..<max(0, place - given.count { $0.flag == flag }) {
      given.append(
        Given(
          flag: flag, text: text, typed: Asking.nothing, shown: "", isPrivate: false,
          isUsual: false))
    }
    given.append(
      Given(
        flag: flag, text: text, typed: typed, shown: shown ?? typed, isPrivate: false,
        isUsual: false))
  }

  /// What was picked for an option without a value, for the summary and the line.
  package func also(_ flag: String, _ text: String, chosen: String) {
    given.append(
      Given(
        flag: flag, text: text, typed: nil, shown: chosen, isPrivate: false, isUsual: false))
  }

  /// A text that was picked and stays out of the line.
  package func also(_ flag: String, _ text: String, isPrivate typed: String) {
    given.append(
      Given(flag: flag, text: text, typed: typed, shown: typed, isPrivate: true, isUsual: false))
  }

  /// What follows from the answers and is worth seeing before they are confirmed. Only then it is
  /// worked out.
  package func mention(_ text: String, _ shown: () throws -> String?) rethrows {
    guard hasAsked, let shown = try shown() else { return }
    given.append(
      Given(flag: "", text: text, typed: "", shown: shown, isPrivate: false, isUsual: true))
  }

  /// Shows what was answered and asks whether it is right; nothing when nothing was asked.
  ///
  /// - Throws: `Problem` when it is not: nothing has been changed yet.
  package func confirm() throws {
    guard hasAsked else { return }
    let frame = run.messages.frame
    let warn = run.context.warn
    warn("\n\(frame.summary)\n")
    for answer in given where !answer.shown.isEmpty {
      warn("  \(HarmlessText.line(answer.text)): \(HarmlessText.line(answer.shown))\n")
    }
    if !run.settings.yes {
      guard try run.answersYes(frame.isThisRight, usual: true) else {
        throw Problem("not-confirmed", .interrupted, run.messages.errors.notConfirmed)
      }
    }
    warn("\(frame.sameCommand)\n  \(line)\n\n")
  }

  /// The command that gives the same without a question.
  private var line: String {
    var words = ["boetseer", command]
    for answer in given where !answer.isUsual {
      if answer.flag.first == "-" { words.append(answer.flag) }
      guard let typed = answer.typed else { continue }
      words.append(answer.isPrivate ? "@FILE" : Asking.quoted(typed))
    }
    return words.joined(separator: " ")
  }

  private func ask<Value>(_ question: Question<Value>) throws -> (value: Value, typed: String) {
    hasAsked = true
    let warn = run.context.warn
    while true {
      warn(question.text + usual(of: question) + "\n")
      for (index, choice) in question.choices.enumerated() {
        warn("  \(index + 1)  \(choice.words)\n")
      }
      let trimmed = Asking.trimmed(try run.answer(behind: "> "))
      guard let typed = trimmed.isEmpty ? question.usual : trimmed else { continue }
      guard let chosen = Asking.choice(typed, of: question.choices.map(\.typed)) else {
        warn(run.messages.frame.chooseOne + "\n")
        continue
      }
      do {
        return (try question.read(chosen), chosen)
      } catch let problem as Problem {
        warn(problem.text(run.messages))
      } catch let error as StoreError where error.isAboutTheAnswer {
        warn(run.explain.problems(error).text(run.messages))
      }
    }
  }

  /// What an empty answer means, in brackets: the number of a choice, or a day as it is read.
  private func usual<Value>(of question: Question<Value>) -> String {
    guard let usual = question.usual else { return "" }
    if let place = question.choices.firstIndex(where: { $0.typed == usual }) {
      return " [\(place + 1)]"
    }
    return " [\(Day(iso: usual).map { run.format.day($0.description) } ?? usual)]"
  }

  private func note<Value>(
    _ question: Question<Value>, _ value: Value, typed: String, isUsual: Bool
  ) {
    given.append(
      Given(
        flag: question.flag, text: question.text, typed: typed,
        shown: shown(question, value, typed: typed), isPrivate: question.isPrivate,
        isUsual: isUsual))
  }

  /// The words of the chosen line and a day as they are read, not as a program wants them.
  private func shown<Value>(
    _ question: Question<Value>, _ value: Value, typed: String
  ) -> String {
    if let shown = question.shown { return shown(value) }
    if let day = value as? Day { return run.format.day(day.description) }
    return question.choices.first { $0.typed == typed }?.words ?? typed
  }

  private func privateText(_ typed: String, _ flag: String) throws -> String {
    if let text = try run.text(typed, flag: flag) { return text }
    throw Problem("private-text", .usage, run.messages.errors.privateText(flag))
  }

  /// The choice by its number in the list or its word; anything where there is no list.
  private static func choice(_ typed: String, of choices: [String]) -> String? {
    if choices.isEmpty || choices.contains(typed) { return typed }
    if let number = Int(typed), choices.indices.contains(number - 1) { return choices[number - 1] }
    let fitting = choices.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// A word as a POSIX shell takes it.
  static func quoted(_ word: String) -> String {
    let plain = word.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_=+,./:@%".contains($0))
    }
    if plain, !word.isEmpty { return word }
    var result = "'"
    for character in word { result += character == "'" ? "'\\''" : String(character) }
    return result + "'"
  }
}

extension RunContext {
  /// The questions of a command.
  ///
  /// - Parameter command: noun and verb, `claim submit`.
  package func asking(_ command: String) -> Asking { Asking(self, command: command) }

  /// Has a person confirm something that is hard to take back.
  ///
  /// - Throws: `Problem`: exit 64 naming the flag where nobody can be asked, 130 on "no".
  package func confirm(_ question: String, flag: String = "--yes") throws {
    if settings.yes || settings.dryRun { return }
    guard settings.mayAsk else {
      throw Problem("confirmation-needed", .usage, messages.errors.confirmationNeeded(flag))
    }
    guard try answersYes(question, usual: false) else {
      throw Problem("not-confirmed", .interrupted, messages.errors.notConfirmed)
    }
  }

  /// The line a person types behind a question. The end of the input and Ctrl-C say the same.
  ///
  /// - Parameter prompt: written when Ctrl-C already has its sentence.
  func answer(behind prompt: String) throws -> String {
    let problem = Problem("interrupted", .interrupted, messages.errors.interrupted)
    let format = settings.format ?? settings.usualFormat
    let wantsJSON = format == .json || format == .ndjson
    let line = Interruption.saying(
      "\n" + (wantsJSON ? JSONWriter.text(Problems(problem).json) + "\n" : problem.text(messages))
    ) {
      context.warn(prompt)
      return context.readLine()
    }
    guard let line else {
      // The prompt stands on a line of its own.
      context.warn("\n")
      throw problem
    }
    return line
  }

  /// - Parameter usual: what an empty answer means.
  func answersYes(_ question: String, usual: Bool) throws -> Bool {
    let frame = messages.frame
    while true {
      switch try answer(behind: "\(question) [\(usual ? frame.yes : frame.no)] ").lowercased() {
      case "": return usual
      case "y", "yes", "j", "ja": return true
      case "n", "no", "nee": return false
      default: continue
      }
    }
  }
}
