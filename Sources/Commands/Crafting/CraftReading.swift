internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Reads what is typed about agreements and the changes in them.
struct CraftReading {
  let run: RunContext
  let store: Store

  private var words: any AgreementMessages { run.messages.agreements }

  func sight() throws -> CraftSight { try CraftSight(store, actor: run.actor, on: run.today) }

  /// A text from the line, `@FILE` or `-`.
  func text(_ typed: String, flag: String) throws -> String {
    try run.freeText(typed, flag: flag)
  }

  /// Sets on a change what the options say in one place.
  ///
  /// - Parameters:
  ///   - place: of the change among those that were given.
  ///   - isOnly: whether it is the only one, or the one `--item` names.
  func apply(
    _ fields: CraftChangeFields, at place: Int, isOnly: Bool, to change: inout CraftChange
  ) throws {
    let given = { (values: [String], forAll: Bool) -> String? in
      // A point says nothing of the change in its place.
      if values.indices.contains(place) {
        return values[place] == Asking.nothing ? nil : values[place]
      }
      return forAll && values.count == 1 ? values[0] : nil
    }
    if let typed = given(fields.craft, true) { change.craft = try craft(typed) }
    if let typed = given(fields.jdr, true) { change.form = try form(typed) }
    if let typed = given(fields.can, false) { change.can = try text(typed, flag: "--can") }
    if let typed = given(fields.wants, false) { change.wants = try text(typed, flag: "--wants") }
    if let typed = given(fields.aim, false) {
      change.aims = try several(typed, "--aim") { $0.craft.aim($1) }
    }
    if let typed = given(fields.serves, false) {
      change.serves = try one(typed, "--serves") { $0.craft.serves($1) }
    }
    if let typed = given(fields.mode, false) {
      change.mode = try one(typed, "--mode") { $0.craft.mode($1) }
    }
    if let typed = given(fields.viewBefore, false) {
      change.viewBefore = try text(typed, flag: "--view-before")
    }
    if let typed = given(fields.viewAfter, false) {
      change.viewAfter = try text(typed, flag: "--view-after")
    }
    if let typed = given(fields.redesign, false) {
      change.redesign = try one(typed, "--redesign") { $0.craft.redesign($1) }
    }
    if let typed = given(fields.direction, false) {
      change.direction = try one(typed, "--direction") { $0.craft.direction($1) }
    }
    if let typed = given(fields.workload, false) {
      (change.workloadBefore, change.workloadAfter) = try workload(typed)
    }
    if let typed = given(fields.efficiency, false) {
      change.efficiency = try text(typed, flag: "--efficiency")
    }
    if let typed = given(fields.pace, false) { change.paceWeeks = try weeks(typed, "--pace") }
    if let typed = given(fields.responsibility, false) {
      change.hasResponsibility = try yes(typed, "--responsibility")
    }
    if let typed = given(fields.authority, false) {
      change.hasAuthority = try yes(typed, "--authority")
    }
    if let typed = given(fields.capacity, false) {
      change.hasCapacity = try yes(typed, "--capacity")
    }
    if let typed = given(fields.belief, false) { change.hasBelief = try yes(typed, "--belief") }
    if let typed = given(fields.guidance, false) {
      change.hasGuidance = try yes(typed, "--guidance")
    }
    if let typed = given(fields.freedom, false) {
      change.freedom = try several(typed, "--freedom") { $0.craft.freedom($1) }
    }
    if let typed = given(fields.freedomNote, false) {
      change.freedomNote = try text(typed, flag: "--freedom-note")
    }
    if let typed = given(fields.support, false) {
      change.support = try several(typed, "--support") { $0.craft.support($1) }
    }
    if let typed = given(fields.supportNote, false) {
      change.supportNote = try text(typed, flag: "--support-note")
    }
    if let typed = given(fields.uses, false) {
      change.uses = try several(typed, "--uses") { $0.craft.use($1) }
    }
    if let typed = given(fields.feedback, false) {
      change.hasFeedback = try yes(typed, "--feedback")
    }
  }

  /// Refuses an option that stands there more often than there are changes for it.
  func refuseMore(_ fields: CraftChangeFields, than changes: Int) throws {
    for (flag, given) in fields.values where given.count > max(changes, 1) {
      throw Problem(
        "more-than-changes", .usage,
        words.moreThanChanges(flag, given: given.count, changes: changes))
    }
  }

  func craft(_ typed: String) throws -> CraftType {
    try one(typed, "--craft") { $0.craft.craft($1) }
  }

  func form(_ typed: String) throws -> ResourceForm {
    try one(typed, "--jdr") { $0.craft.form($1) }
  }

  func one<Value: RawRepresentable & CaseIterable>(
    _ typed: String, _ flag: String, word: (Messages, Value) -> String
  ) throws -> Value where Value.RawValue == String {
    try run.typed.choice(typed, flag: flag, of: Value.self, word: word)
  }

  func several<Value: RawRepresentable & CaseIterable & Hashable>(
    _ typed: String, _ flag: String, word: (Messages, Value) -> String
  ) throws -> Set<Value> where Value.RawValue == String {
    Set(
      try typed.split(separator: ",").map {
        try one(Self.trimmed(String($0)), flag, word: word)
      })
  }

  func yes(_ typed: String, _ flag: String) throws -> Bool {
    switch typed.lowercased() {
    case "yes", "y", "ja", "j": true
    case "no", "n", "nee": false
    default: throw Problem("not-yes-or-no", .usage, words.notYesOrNo(typed, of: flag))
    }
  }

  func weeks(_ typed: String, _ flag: String) throws -> Int64 {
    guard let weeks = Int64(typed), (1...520).contains(weeks) else {
      throw Problem("not-weeks", .usage, words.notWeeks(typed, of: flag))
    }
    return weeks
  }

  func workload(_ typed: String) throws -> (Int64, Int64) {
    let parts = typed.split(separator: ":").compactMap { Int64($0) }
    guard parts.count == 2, parts.allSatisfy({ (1...5).contains($0) }) else {
      throw Problem("not-scores", .usage, words.notScores(typed))
    }
    return (parts[0], parts[1])
  }

  /// `000123`, `000123 (client)=tests the roster`, `"Anna of the bakery (supplier)"`.
  func party(_ typed: String) throws -> AgreementContent.Party {
    let typed = try run.text(typed, flag: "--with") ?? typed
    let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    var who = Self.trimmed(String(parts[0]))
    let contribution = parts.count > 1 ? Self.trimmed(String(parts[1])) : ""
    var role: PartyRole?
    if who.last == ")", let open = who.lastIndex(of: "(") {
      let word = Self.trimmed(String(who[who.index(after: open)...].dropLast()))
      let name = Self.trimmed(String(who[..<open]))
      role =
        Typed.value(word, of: PartyRole.self) { $0.craft.role($1) }
        ?? Typed.value(word, of: PartyRole.self) { $0.craft.shortRole($1) }
      if role != nil {
        who = name
      } else if try number(name) != nil {
        // Behind a number a word in brackets can only be a role.
        throw Problem(
          "not-a-role", .usage,
          words.notARole(word, valid: PartyRole.others.map(run.messages.craft.shortRole)))
      }
    }
    guard !who.isEmpty, role != .employee else {
      throw Problem("not-a-party", .usage, words.notAParty(typed))
    }
    let number = try self.number(who)
    guard role != .manager || number != nil else {
      throw Problem("not-a-party", .usage, words.notAParty(typed))
    }
    return AgreementContent.Party(
      role ?? (number == nil ? .external : .colleague), number: number,
      name: number == nil ? who : nil, contribution: contribution.isEmpty ? nil : contribution)
  }

  /// An employee number; nil is a name of somebody outside. Digits alone are never a name.
  private func number(_ who: String) throws -> String? {
    if who.allSatisfy({ $0.isASCII && $0.isNumber }) { return try run.employee(who, store).number }
    return try? run.employee(who, store).number
  }

  /// `2026-03-01=000123:follows the training (C412)`; the day may be left out.
  func commitment(_ typed: String) throws -> AgreementContent.Commitment {
    let typed = try run.text(typed, flag: "--due") ?? typed
    let fault = Problem("not-a-commitment", .usage, words.notACommitment(typed))
    var rest = typed[...]
    var day: Day?
    if let equals = typed.firstIndex(of: "="), typed[..<equals].contains("-"),
      typed[..<equals].allSatisfy({ $0 == "-" || $0.isASCII && $0.isNumber })
    {
      day = try run.typed.day(String(typed[..<equals]), flag: "--due")
      rest = typed[typed.index(after: equals)...]
    }
    guard let colon = rest.firstIndex(of: ":") else { throw fault }
    let who = Self.trimmed(String(rest[..<colon]))
    var what = Self.trimmed(String(rest[rest.index(after: colon)...]))
    var commitment = AgreementContent.Commitment(who: who, what: "", dueOn: day)
    if what.last == ")", let open = what.lastIndex(of: "(") {
      let link = Self.trimmed(String(what[what.index(after: open)...].dropLast()))
      if try self.link(link, &commitment) { what = Self.trimmed(String(what[..<open])) }
    }
    guard !who.isEmpty, !what.isEmpty else { throw fault }
    commitment.what = what
    return commitment
  }

  /// - Returns: whether it names a claim, leave or a scheme.
  private func link(
    _ text: String, _ commitment: inout AgreementContent.Commitment
  ) throws -> Bool {
    let isNumbered = { (letter: Character) in
      text.first.map { $0.uppercased() == String(letter) } ?? false && text.count > 1
        && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }
    if isNumbered("C") {
      commitment.claim = text
    } else if isNumbered("L") {
      commitment.leave = text
    } else if let scheme = try? store.scheme(text).scheme.code {
      commitment.scheme = scheme
    } else {
      return false
    }
    return true
  }

  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
