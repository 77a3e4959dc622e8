extension EnglishSchemes {
  // MARK: The file as YAML

  func fileTooLarge(limitBytes: Int) -> Wording {
    Wording(
      "a scheme file of more than \(limitBytes / 1000) kB is not read",
      fix: "split it into several files")
  }
  var fileNotUTF8: Wording {
    Wording("the file is not UTF-8 text", fix: "save it as UTF-8")
  }
  func fileControlCharacter(_ number: UInt32) -> Wording {
    Wording(
      "a control character stands here (U+\(hexadecimal(number)))", fix: "take it out")
  }
  var notASchemeFile: Wording {
    Wording(
      "this is no scheme file: it does not begin with schemes:",
      fix: "give a scheme file (YAML), or begin one with boetseer scheme new")
  }
  var fileEmpty: Wording { Wording("the file is empty", fix: "begin it with schemes:") }
  var fileSeveralDocuments: Wording {
    Wording(
      "a second document begins here (---)", fix: "put all schemes under one schemes:")
  }
  func fileShorthand(_ sign: String) -> Wording {
    Wording(
      "\(sign) is YAML's shorthand, which a scheme file does not use",
      fix: "write out what it stands for, or put the text between quotes")
  }
  var fileKeyNotText: Wording {
    Wording("a list or map stands where a key is expected", fix: "write key: value")
  }
  func fileDuplicateKey(_ key: String, firstLine: Int) -> Wording {
    Wording("\(key) stands here a second time (first on line \(firstLine))", fix: "keep one")
  }
  func fileTooDeep(limit: Int) -> Wording {
    Wording("more than \(limit) levels deep", fix: "look for a bracket too many")
  }
  var fileTab: Wording {
    Wording("a tab stands where YAML wants spaces", fix: "indent with two spaces")
  }
  func fileSyntax(_ problem: String) -> Wording {
    Wording(
      "this is not YAML (\(problem))",
      fix: "look at the indentation, colons and brackets on this line and the one above")
  }

  // MARK: Keys and values

  func unknownKey(_ key: String, valid: [String], nearest: String?) -> Wording {
    Wording(
      "\(key): there is no such key",
      fix: nearest.map { "did you mean \($0)?" } ?? "keys here: \(commas(valid))")
  }
  func missingKey(_ key: String) -> Wording {
    Wording("\(key) is missing", fix: "add \(last(key)):")
  }
  func emptyValue(_ key: String) -> Wording {
    Wording("\(key) has no value", fix: "give it one, or take the key out")
  }
  func textExpected(_ key: String) -> Wording {
    Wording("\(key) takes one value, not a list or map", fix: "write \(last(key)): value")
  }
  func listExpected(_ key: String) -> Wording {
    Wording("\(key) takes a list", fix: "write \(last(key)): [one, two]")
  }
  func mapExpected(_ key: String) -> Wording {
    Wording("\(key) takes a map", fix: "write \(last(key)): {key: value}")
  }
  func dayExpected(_ key: String) -> Wording {
    Wording("\(key) is not a day", fix: "write it as 2026-03-01")
  }
  func monthDayExpected(_ key: String) -> Wording {
    Wording("\(key) is not a day of the year", fix: "write month and day, 05-01 for 1 May")
  }
  func amountExpected(_ key: String) -> Wording {
    Wording("\(key) is not an amount", fix: "write it as \"706.00\"")
  }
  func amountAmbiguous(_ key: String, first: String, second: String) -> Wording {
    Wording("\(key) can be read in two ways", fix: "write \"\(first)\" or \"\(second)\"")
  }
  func tooManyDecimals(_ key: String, most: Int) -> Wording {
    Wording(
      "\(key) has more than \(most) decimals",
      fix: "write \(most) at most, and thousands without a separator")
  }
  func amountTooLarge(_ key: String) -> Wording {
    Wording("\(key) is too large", fix: "look for a digit too many")
  }
  func moreThanZeroExpected(_ key: String) -> Wording {
    Wording("\(key) has to be more than 0", fix: "give the amount without a sign")
  }
  func numberExpected(_ key: String) -> Wording {
    Wording("\(key) is not a number", fix: "write digits only")
  }
  func outOfRange(_ key: String, lowest: Int, highest: Int) -> Wording {
    Wording(
      "\(key) is not between \(lowest) and \(highest)",
      fix: "choose a number from \(lowest) to \(highest)")
  }
  func wordExpected(_ key: String, valid: [String], nearest: String?) -> Wording {
    Wording(
      "\(key) cannot be this",
      fix: (nearest.map { "did you mean \($0)? " } ?? "") + "choose \(listed(valid, "or"))")
  }
  func codeExpected(_ key: String) -> Wording {
    Wording(
      "\(key) is not a scheme code",
      fix: "use capitals, digits, - and _, at most 24, a capital or digit first")
  }
  func duplicateCode(_ key: String, firstLine: Int) -> Wording {
    Wording(
      "\(key) is the code of another scheme too (line \(firstLine))",
      fix: "give one of them another code, or make it a version of the other")
  }
  var noSchemes: Wording {
    Wording("there is no scheme in this file", fix: "begin with schemes: and a list below it")
  }
  func noVersions(_ key: String) -> Wording {
    Wording("\(key) is empty: a scheme without rules", fix: "add a version with valid_from")
  }
  func versionsNotAscending(_ key: String, previous: String) -> Wording {
    Wording(
      "\(key) is not after \(previous), the version above it",
      fix: "put the versions in the order of their days")
  }

  // MARK: Rules that cannot both hold

  func dayOfYearEveryMonth(_ key: String) -> Wording {
    Wording(
      "\(key): a day of the year does not go with per: month",
      fix: "choose period_start or period_end, or per: year")
  }
  func needsPeriod(_ key: String) -> Wording {
    Wording(
      "\(key) says how grants are made, and per: none makes none",
      fix: "take it out, or choose per: year or month")
  }
  func belongsToOtherRule(_ key: String, rule: String) -> Wording {
    Wording("\(key) does not go with rule: \(rule)", fix: "take it out, or change the rule")
  }
  func roundingOfOtherUnit(_ key: String, step: String) -> Wording {
    Wording(
      "\(key): \(step) is a step of another unit",
      fix: "EUR rounds to cent or euro; hours to minute, quarter, half_hour, hour or day")
  }
  func endsBeforeStart(_ key: String, validFrom: String) -> Wording {
    Wording("\(key) is before valid_from (\(validFrom))", fix: "change one of the two days")
  }
  func expiresBeforeStart(_ key: String, validFrom: String) -> Wording {
    Wording(
      "\(key): everything would lapse before it is granted (valid_from is \(validFrom))",
      fix: "choose a later day")
  }
  func oneDecisionOnly(_ key: String) -> Wording {
    Wording("\(key) holds one decision", fix: "keep consented_on, cao or none: one of them")
  }
  func notForBudget(_ key: String) -> Wording {
    Wording(
      "\(key) depends on a person, and this budget is the organisation's", fix: "take it out")
  }
  func fullAnyway(_ key: String) -> Wording {
    Wording(
      "\(key): with scale: full everybody has the full amount anyway",
      fix: "take it out, or choose scale: factor")
  }
  func nothingAboveFull(_ key: String) -> Wording {
    Wording("\(key) is above full_from", fix: "nothing_below has to be the lower of the two")
  }
  func listedTwice(_ key: String) -> Wording {
    Wording("\(key) stands in the list already", fix: "name it once")
  }

  func statutoryHoliday(_ key: String) -> Wording {
    Wording(
      "\(key): statutory holiday is another right with other rules, and no time for development",
      fix: "leave holiday where it is kept now; of days given above the law the name says so: "
        + "non-statutory")
  }

  func conflict(_ conflict: SchemeConflict, _ key: String) -> Wording {
    switch conflict {
    case .needsPot(let form):
      Wording(
        "a \(form) draws on a pot, and there is none",
        fix: "add pot: {code: NAME, total: \"45000.00\", per: year}")
    case .onlyWith(let forms):
      Wording("\(key) goes only with form: \(forms.joined(separator: " or "))", fix: "take it out")
    case .returnNeedsPot:
      Wording(
        "\(key): there is no pot to return to",
        fix: "choose lapse, or make it a voucher with a pot")
    case .carryWithoutThen:
      Wording("\(key) says what is carried, and then: carry is missing", fix: "add then: carry")
    case .carryNeedsKey:
      Wording(
        "\(key): carry does not say how much",
        fix: "add carry: {at_most: all} or carry: {at_most: \"7.00\", until: 03-31}")
    case .oneEndOfCarry:
      Wording("\(key) ends by until or by months, not by both", fix: "keep one of them")
    case .nothingEnds(let rule):
      Wording(
        "\(key): with rule: \(rule) no day comes on which this could happen",
        fix: "take it out, or choose a rule that ends on a day")
    case .voucherIsNotSaved:
      Wording("\(key): a voucher is not saved", fix: "choose then: return, or form: account")
    case .voucherNeedsLastDay:
      Wording(
        "\(key): a voucher that is granted is not saved, so it needs a last day",
        fix: "add expiry: {rule: year_end, then: return}, or choose form: account")
    case .voucherNotTakenAlong:
      Wording(
        "\(key): a voucher is not taken along to another employer",
        fix: "choose return or lapse, or form: account")
    case .ownShareAboveClaim:
      Wording(
        "\(key) is not below per_claim: little or nothing would ever be paid",
        fix: "lower own_share, or raise per_claim")
    case .endsWithEmployment:
      Wording(
        "\(key): with rule: employment_end leaving is the end", fix: "take it out")
    case .ageNeedsJustification:
      Wording(
        "\(key): a difference by age needs an objective reason",
        fix: "add justification: \"the reason\", or choose groups by education")
    case .targetForEverybody:
      Wording("\(key) is for no group", fix: "add education: [...] or ages: {from: N, to: N}")
    case .committeeDecides:
      Wording(
        "\(key): a committee and approval: committee go together",
        fix: "add committee: {quorum: 3}, or choose another approval")
    case .oneCap: Wording("\(key) is balance or lots, not both", fix: "keep one of them")
    case .capNeedsBalance:
      Wording(
        "\(key) does not say how much", fix: "add balance: \"4500.00\" or lots: 36")
    case .keepsPeriods:
      Wording(
        "\(key): periods of several years hold for all versions of a scheme",
        fix: "give the new rule a code of its own")
    case .keepsRhythm(let next):
      Wording(
        "\(key): how often is granted changes only on the first day of a scheme year",
        fix: "let the new version begin on \(next), or give it a code of its own")
    case .keepsPot:
      Wording(
        "\(key): a scheme keeps its pot, and a pot that is filled once keeps its total",
        fix: "give the new pot a scheme of its own")
    case .keepsGranting:
      Wording(
        "\(key): a voucher is granted in all versions, or asked for in all",
        fix: "give the new rule a code of its own")
    case .potOfOther(let scheme, let otherTotal):
      Wording(
        "\(key) is the pot of \(scheme)" + (otherTotal ? ", with another total" : ""),
        fix: "give each scheme its own pot")
    case .minimumNeedsTransfer:
      Wording("\(key) goes with leaver: transfer", fix: "add it, or take the minimum out")
    case .notForWages:
      Wording(
        "\(key): a percentage of the wage needs no such rule", fix: "take it out")
    case .moneyOnly:
      Wording("\(key) counts in money", fix: "choose unit: EUR")
    case .hoursOnly:
      Wording("\(key): a scheme of time counts in hours", fix: "choose unit: hours")
    case .windowBackwards:
      Wording("\(key) ends before it starts", fix: "change one of the two days")
    case .grantsOnRequest(let form):
      Wording(
        "\(key): a \(form) grants what is decided, so it has per: none",
        fix: "choose per: none, and put the money in pot")
    }
  }

  private func commas(_ words: [String]) -> String { words.joined(separator: ", ") }
}

/// The key itself, without the way to it and its place in a list.
func last(_ path: String) -> String {
  let name = path.split(separator: ".").last ?? ""
  return String(name.prefix { $0 != "[" })
}

/// `U+001B` is written with four digits at least.
func hexadecimal(_ number: UInt32) -> String {
  let digits = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
