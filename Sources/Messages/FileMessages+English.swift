struct EnglishFiles: FileMessages {
  var emptyFile: Wording {
    Wording(
      "the file is empty",
      fix: "save it again with its first line: the names of the columns")
  }
  var workbook: Wording {
    Wording(
      "this is a workbook of a spreadsheet, not CSV",
      fix: "open it and save it as CSV UTF-8")
  }
  var utf16: Wording {
    Wording("this is UTF-16 text", fix: "save it as CSV UTF-8")
  }
  var invalidUTF8: Wording {
    Wording("there are bytes here that are no UTF-8", fix: "save the file as CSV UTF-8")
  }
  var nulByte: Wording {
    Wording("there is a NUL byte here", fix: "save the file again from its source")
  }
  var unclosedQuote: Wording {
    Wording(
      "the quote that opens here is never closed",
      fix: "close it, or double a quote that belongs to the text")
  }
  var textAfterQuote: Wording {
    Wording("there is text behind a closing quote", fix: "put the whole field between quotes")
  }
  var quoteInsideField: Wording {
    Wording(
      "there is a quote in a field that does not begin with one",
      fix: "put the field between quotes and double the quote inside")
  }
  func ragged(expected: Int, found: Int) -> Wording {
    Wording(
      "this line has \(found) fields, and the first line has \(expected)",
      fix: "add or remove a field; quote a field that holds the separator")
  }
  func duplicateHeader(_ name: String) -> Wording {
    Wording("two columns are called \(name)", fix: "give one of them another name")
  }
  var emptyHeader: Wording {
    Wording("a column has no name", fix: "name it in the first line, or take the column away")
  }
  func fieldTooLong(limitBytes: Int) -> Wording {
    Wording(
      "this field is longer than \(limitBytes) bytes",
      fix: "look for a quote that is not closed")
  }
  func tooManyColumns(limit: Int) -> Wording {
    Wording(
      "there are more than \(limit) columns",
      fix: "take out the columns that are not needed")
  }
}
