struct EnglishFiles: FileMessages {
  // MARK: CSV

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
  // MARK: YAML

  func tooLarge(limitBytes: Int) -> Wording {
    Wording("the file is larger than \(limitBytes) bytes", fix: "split it into several files")
  }
  func controlCharacter(_ code: String) -> Wording {
    Wording("there is a control character here (\(code))", fix: "take it out")
  }
  var severalDocuments: Wording {
    Wording(
      "the file holds more than one document (---)",
      fix: "put all schemes under one \"schemes:\"")
  }
  func noReferences(_ sign: String) -> Wording {
    Wording(
      "\(sign) is not used here",
      fix: "write the value out; put text with \(sign) between quotes")
  }
  var keyNotText: Wording {
    Wording("a key has to be a word", fix: "check the indentation")
  }
  func duplicateKey(_ key: String, firstLine: Int) -> Wording {
    Wording("\(key) stands on line \(firstLine) already", fix: "keep one of them")
  }
  func tooDeep(limit: Int) -> Wording {
    Wording("this is deeper than \(limit) levels", fix: "check the indentation")
  }
  var tab: Wording {
    Wording("there is a tab where spaces belong", fix: "indent with spaces")
  }
  func syntax(_ problem: String) -> Wording {
    Wording(
      "this is not YAML (\(problem))",
      fix: "check indentation, colons and quotes on this line")
  }
  // MARK: Scheme files

  func unknownKey(_ key: String, valid: [String], nearest: String?) -> Wording {
    Wording("there is no key \(key) here", fix: hint(valid, nearest))
  }
  func missingKey(_ key: String) -> Wording {
    Wording("\(key) is missing", fix: "add \(key)")
  }
  func emptyValue(_ key: String) -> Wording {
    Wording("there is nothing behind \(key)", fix: "add a value, or take the key away")
  }
  func wantsText(_ key: String) -> Wording {
    Wording("\(key) is one value, no list or map", fix: "write one value behind it")
  }
  func wantsList(_ key: String) -> Wording {
    Wording("\(key) is a list", fix: "write it as [a, b] or with dashes")
  }
  func wantsMap(_ key: String) -> Wording {
    Wording("\(key) holds keys of its own", fix: "write them indented under it")
  }
  func notADay(_ key: String) -> Wording {
    Wording("\(key) is no day", fix: "write it as 2026-03-01")
  }
  func notAMonthDay(_ key: String) -> Wording {
    Wording("\(key) is no day of the year", fix: "write month and day as 03-31")
  }
  func notAnAmount(_ key: String) -> Wording {
    Wording("\(key) is no amount", fix: "write it as \"706.00\"")
  }
  func ambiguousAmount(_ key: String, first: String, second: String) -> Wording {
    Wording("\(key) can be read in two ways", fix: "write \"\(first)\" or \"\(second)\"")
  }
  func tooManyDecimals(_ key: String, most: Int) -> Wording {
    Wording("\(key) has more than \(most) decimals", fix: "leave the last ones out")
  }
  func amountTooLarge(_ key: String) -> Wording {
    Wording("\(key) is too large", fix: "look for a digit too many")
  }
  func notPositive(_ key: String) -> Wording {
    Wording(
      "\(key) has to be more than zero",
      fix: "write a larger value, or take the key away")
  }
  func notANumber(_ key: String) -> Wording {
    Wording("\(key) is no whole number", fix: "write digits only")
  }
  func outOfRange(_ key: String, lowest: Int, highest: Int) -> Wording {
    Wording("\(key) is out of range", fix: "choose from \(lowest) to \(highest)")
  }
  func notOneOf(_ key: String, valid: [String], nearest: String?) -> Wording {
    Wording("\(key) cannot have this value", fix: hint(valid, nearest))
  }
  func notACode(_ key: String) -> Wording {
    Wording("\(key) is no code", fix: "use capitals, digits, - and _, at most 24")
  }
  func duplicateCode(firstLine: Int) -> Wording {
    Wording(
      "this code stands on line \(firstLine) already",
      fix: "give one scheme another code")
  }
  var noSchemes: Wording {
    Wording("the file holds no schemes", fix: "add \"schemes:\" with a scheme under it")
  }
  var noVersions: Wording {
    Wording("the scheme has no version", fix: "add a version with valid_from")
  }
  func versionsNotAscending(previous: String) -> Wording {
    Wording(
      "this version starts on or before the one above it (\(previous))",
      fix: "put the versions in the order of valid_from")
  }
  func notCarriedOut(_ part: String) -> Wording {
    Wording("not yet carried out: \(part)", fix: "leave it out, or wait for a newer boetseer")
  }
  // MARK: Contradictions

  var dayOfYearEveryMonth: Wording {
    Wording(
      "one day of the year does not go with a grant every month",
      fix: "use on: period_start or period_end")
  }
  func needsPeriod(_ key: String) -> Wording {
    Wording(
      "\(key) says something about grants, and per: none grants nothing",
      fix: "take it away, or choose per: year or month")
  }
  func belongsToOtherRule(_ key: String, rule: String) -> Wording {
    Wording(
      "\(key) does not go with rule: \(rule)",
      fix: "take it away, or choose another rule")
  }
  func roundingOfOtherUnit(_ step: String) -> Wording {
    Wording(
      "\(step) is no step of this unit",
      fix: "money rounds to cent or euro; hours to minute, quarter, half_hour, hour or day")
  }
  func endsBeforeStart(validFrom: String) -> Wording {
    Wording("this lies before valid_from, \(validFrom)", fix: "choose a later day")
  }
  func expiresBeforeStart(validFrom: String) -> Wording {
    Wording("what is granted would have lapsed before \(validFrom)", fix: "choose a later day")
  }
  var oneDecisionOnly: Wording {
    Wording("works_council takes one of its keys", fix: "keep consented_on, cao or none")
  }
  func notForBudget(_ key: String) -> Wording {
    Wording("\(key) has no meaning for a budget of the employer", fix: "take it away")
  }
  var fullAnyway: Wording {
    Wording(
      "with scale: full the full amount is granted anyway",
      fix: "take full_from away, or choose scale: factor")
  }
  var nothingAboveFull: Wording {
    Wording("nothing_below lies above full_from", fix: "make nothing_below the smaller one")
  }
  var listedTwice: Wording {
    Wording("this stands in the list twice", fix: "take one away")
  }

  private func hint(_ valid: [String], _ nearest: String?) -> String {
    nearest.map { "did you mean \($0)?" } ?? "choose \(listed(valid, "or"))"
  }
}
