internal import Messages
internal import Records

/// What was said of paying back when leaving, read; what was not said stays as it was.
struct RepaymentFields {
  let months: Int?
  let signed: Day?
  let ended: Day?

  init(_ fields: ClaimFields, _ run: RunContext) throws {
    months = try fields.repayMonths.map { text in
      guard let months = Int(text), (0...RepaymentTerms.mostMonths).contains(months) else {
        throw Problem(
          "not-months", .usage,
          run.messages.leaving.notMonths(text, most: RepaymentTerms.mostMonths))
      }
      return months
    }
    signed = try fields.repaySigned.map { try run.typed.day($0, flag: "--repay-signed") }
    ended = try fields.repayEnded.map { try run.typed.day($0, flag: "--repay-ended") }
  }

  var isEmpty: Bool { months == nil && signed == nil && ended == nil }

  /// - Throws: when something is missing that terms must have.
  func applied(to terms: RepaymentTerms?, _ messages: Messages) throws -> RepaymentTerms? {
    if isEmpty { return terms }
    if months == 0 {
      guard signed == nil, ended == nil else {
        throw Problem("repayment-incomplete", .usage, messages.leaving.noMonthsAndMore)
      }
      return nil
    }
    guard let months = months ?? terms?.months else {
      throw Problem("repayment-incomplete", .usage, messages.leaving.monthsMissing)
    }
    guard let signed = signed ?? terms?.signedOn else {
      throw Problem("repayment-incomplete", .usage, messages.leaving.signedMissing)
    }
    return RepaymentTerms(signedOn: signed, months: months, endedOn: ended ?? terms?.endedOn)
  }

  /// Adds what was given to the summary and to the command in one line.
  static func mention(_ fields: ClaimFields, in asking: Asking) {
    let words = Messages.current.leaving
    asking.also("--repay-months", words.columnMonths, fields.repayMonths)
    asking.also("--repay-signed", words.columnSigned, fields.repaySigned)
    asking.also("--repay-ended", words.columnEnded, fields.repayEnded)
  }
}
