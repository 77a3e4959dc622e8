package import Interchange
internal import Messages

extension Explain {
  /// A CSV file that could not be read on.
  ///
  /// - Parameter file: its name as it was given.
  package func problem(_ error: CSVError, file: String?) -> Problem {
    let place = Position(
      file: file, line: error.line, place: error.column.map { .named(String($0)) })
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
      case .duplicateHeader(let name): ("duplicate-column", words.duplicateHeader(name))
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

  /// A YAML file that could not be read.
  package func problem(_ error: YAMLError, file: String?) -> Problem {
    let (id, wording) = explained(error.code)
    return Problem(
      id, .badInput, wording,
      at: Position(file: file, line: error.line, place: .character(error.column)))
  }

  func explained(_ code: YAMLError.Code) -> (id: String, Wording) {
    let words = messages.files
    return switch code {
    case .tooLarge(let limit): ("file-too-large", words.tooLarge(limitBytes: limit))
    case .invalidUTF8: ("invalid-utf-8", words.invalidUTF8)
    case .controlCharacter(let scalar):
      (
        "control-character",
        words.controlCharacter("U+" + String(scalar, radix: 16, uppercase: true))
      )
    case .empty: ("empty-file", words.noSchemes)
    case .severalDocuments: ("several-documents", words.severalDocuments)
    case .anchor: ("yaml-reference", words.noReferences("&"))
    case .alias: ("yaml-reference", words.noReferences("*"))
    case .tag: ("yaml-reference", words.noReferences("!"))
    case .mergeKey: ("yaml-reference", words.noReferences("<<"))
    case .keyNotText: ("key-not-text", words.keyNotText)
    case .duplicateKey(let key, let line):
      ("duplicate-key", words.duplicateKey(key, firstLine: line))
    case .tooDeep(let limit): ("too-deep", words.tooDeep(limit: limit))
    case .tab: ("tab", words.tab)
    case .syntax(let problem): ("not-yaml", words.syntax(problem))
    }
  }
}
