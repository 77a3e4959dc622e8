internal import Messages
internal import Records

/// Reads what is typed behind the options of claims.
struct ClaimReading {
  let messages: Messages

  private var typed: Typed { Typed(messages: messages) }

  /// Cents, more than none.
  func amount(_ text: String, flag: String) throws -> Int64 {
    let cents = try typed.money(text, flag: flag)
    guard cents > 0 else {
      throw Problem("not-positive", .usage, messages.claims.notPositive(text, of: flag))
    }
    return cents
  }

  /// Minutes, more than none.
  func hours(_ text: String, flag: String = "--hours") throws -> Int64 {
    let minutes = try typed.hours(text, flag: flag)
    guard minutes > 0 else {
      throw Problem("not-positive", .usage, messages.claims.notPositive(text, of: flag))
    }
    return minutes
  }

  func text(_ text: String, flag: String) throws -> String {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Problem("empty-text", .usage, messages.claims.empty(flag))
    }
    return text
  }

  /// Words or codes with a comma between them.
  func purposes(_ text: String) throws -> [Purpose] {
    try words(text).map { word in
      try typed.choice(word, flag: "--purpose", of: Purpose.self) { $0.terms.purpose($1) }
    }
  }

  func states(_ text: String) throws -> Set<ClaimState> {
    Set(
      try words(text).map { word in
        try typed.choice(word, flag: "--state", of: ClaimState.self) { $0.terms.state($1) }
      })
  }

  func forms(_ text: String) throws -> Set<Scheme.Form> {
    Set(
      try words(text).map { word in
        try typed.choice(word, flag: "--form", of: Scheme.Form.self) { $0.terms.form($1) }
      })
  }

  func basis(_ text: String) throws -> MandatoryBasis {
    switch text.lowercased() {
    case "nee": .no
    case "wet": .law
    case "beroep": .profession
    default: try typed.choice(text, flag: "--mandatory", of: MandatoryBasis.self)
    }
  }

  /// `ILA`, `ILA=350`, `ILA=350,50,MAND=549.50`: what follows an amount and is no code of a
  /// scheme with a share of its own, is its cents.
  func shares(_ text: String) throws -> [(scheme: String, amount: Int64?)] {
    let flag = "--pay-from"
    var found: [(scheme: String, amount: String?)] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      if let last = found.last, let amount = last.amount, isDigits(piece) {
        found[found.count - 1].amount = amount + "," + piece
      } else {
        let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        found.append((trimmed(parts[0]), parts.count == 2 ? trimmed(parts[1]) : nil))
      }
    }
    guard found.allSatisfy({ !$0.scheme.isEmpty }) else {
      throw Problem("not-a-share", .usage, messages.claims.notAShare(text, of: flag))
    }
    return try found.map { share in
      (share.scheme, try share.amount.map { try amount($0, flag: flag) })
    }
  }

  /// `2027-03-01=600`.
  func part(_ text: String) throws -> (dueOn: Day, amount: Int64) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw Problem("not-a-share", .usage, messages.claims.notAShare(text, of: "--part"))
    }
    return (
      try typed.day(String(parts[0]), flag: "--part"),
      try amount(String(parts[1]), flag: "--part")
    )
  }

  private func words(_ text: String) throws -> [String] {
    text.split(whereSeparator: { $0 == "," || $0 == "+" }).map(trimmed)
  }

  private func isDigits(_ piece: Substring) -> Bool {
    !piece.isEmpty && piece.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
  }

  private func trimmed(_ text: Substring) -> String {
    var rest = text
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension RunContext {
  /// Reads what is typed behind the options of claims.
  var claimReading: ClaimReading { ClaimReading(messages: messages) }
}
