package import Interchange
internal import Messages

extension Explain {
  /// A CSV file that could not be read on.
  ///
  /// - Parameter file: its name as it was given.
  package func problem(_ error: CSVError, file: String?) -> Problem {
    let place = Position(
      file: file, line: error.line, place: error.column.map { .numbered($0) })
    let words = messages.files
    let (id, wording): (String, Wording) =
      switch error.code {
      case .unreadable(let number):
        ("cannot-read", messages.errors.cannotRead(file ?? "", SystemFault(number: number).cause))
      case .emptyFile: ("empty-file", words.emptyFile)
      case .workbook: ("workbook", words.workbook)
      case .utf16: ("utf-16", words.utf16)
      case .invalidUTF8: ("invalid-utf-8", words.invalidUTF8)
      case .nulByte: ("nul-byte", words.nulByte)
      case .unclosedQuote: ("unclosed-quote", words.unclosedQuote)
      case .textAfterQuote: ("text-after-quote", words.textAfterQuote)
      case .quoteInsideField: ("quote-inside-field", words.quoteInsideField)
      case .ragged(let expected, let found):
        ("ragged-line", words.ragged(expected: expected, found: found))
      case .duplicateHeader(let name):
        ("duplicate-column", words.duplicateHeader(ImportProblem.shortened(name)))
      case .emptyHeader: ("column-without-name", words.emptyHeader)
      case .fieldTooLong(let limit): ("field-too-long", words.fieldTooLong(limitBytes: limit))
      case .tooManyColumns(let limit): ("too-many-columns", words.tooManyColumns(limit: limit))
      }
    if case .unreadable(let number) = error.code {
      let isThere = SystemFault(number: number).cause != .noFolder
      return isThere
        ? Problem(id, .noInput, wording)
        : Problem("input-missing", .noInput, messages.errors.inputMissing(file ?? ""))
    }
    return Problem(id, .badInput, wording, at: place)
  }
}
