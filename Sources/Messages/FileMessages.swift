/// What is wrong in a CSV file, whatever it is about; scheme files have `SchemeFileMessages`.
package protocol FileMessages: Sendable {
  var emptyFile: Wording { get }
  var workbook: Wording { get }
  var utf16: Wording { get }
  var invalidUTF8: Wording { get }
  var nulByte: Wording { get }
  var unclosedQuote: Wording { get }
  var textAfterQuote: Wording { get }
  var quoteInsideField: Wording { get }
  func ragged(expected: Int, found: Int) -> Wording
  func duplicateHeader(_ name: String) -> Wording
  var emptyHeader: Wording { get }
  func fieldTooLong(limitBytes: Int) -> Wording
  func tooManyColumns(limit: Int) -> Wording
}
