internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Gathers what a new claim asks: from options, and on a terminal by asking what is missing.
struct ClaimEntry {
  let run: RunContext
  let store: Store

  private var words: any ClaimMessages { run.messages.claims }
  private var reading: ClaimReading { run.claimReading }

  /// - Parameter flags: given ones without a value, for the command in one line.
  func input(
    employee: String?, _ fields: ClaimFields, flags: [String]
  ) throws -> ClaimInput {
    let reimburse = fields.reimburse ?? false
    let given = flags + (reimburse ? ["--reimburse"] : [])
    let asking = run.asking((["claim submit"] + given).joined(separator: " "))
    let reading = self.reading
    let number = try asking.value(employee, person)
    let person = try run.employee(number, store)
    try run.refuseOthers(entering: person, store)
    let title = try asking.value(
      fields.title, Question("--title", words.askTitle) { try reading.text($0, flag: "--title") })
    let cost = try asking.value(
      fields.cost, Question("--cost", words.askCost) { try reading.amount($0, flag: "--cost") })
    let mandatory = try asking.value(fields.mandatory, basis)
    let typed = run.typed
    let day = try asking.value(
      fields.on,
      Question("--on", words.askOn, usual: run.today.description) {
        try typed.day($0, flag: "--on")
      })
    var input = ClaimInput(
      employee: person.number,
      title: fields.title == nil ? title : try run.freeText(title, flag: "--title"),
      cost: cost, submittedOn: day)
    input.mandatory = mandatory
    input.payFrom = try payFrom(fields.payFrom, asking, input, person)
    input.purposes = try purposes(fields.purpose, asking, input)
    input.reimburse = reimburse
    if let provider = fields.provider {
      input.provider = try asking.value(
        provider,
        Question("--provider", words.column(.provider)) {
          try reading.text($0, flag: "--provider")
        })
    }
    if let starts = fields.starts {
      input.startsOn = try asking.value(
        starts,
        Question("--starts", words.column(.startsOn)) { try typed.day($0, flag: "--starts") })
    }
    if let hours = fields.hours {
      input.minutes = try asking.value(
        hours, Question("--hours", words.column(.minutes)) { try reading.hours($0) })
    }
    if let orientation = fields.orientation {
      input.orientationMinutes = try asking.value(
        orientation,
        Question("--orientation", words.column(.orientation)) {
          try reading.hours($0, flag: "--orientation")
        })
    }
    if let subsidy = fields.subsidy {
      input.subsidy = try asking.value(
        subsidy,
        Question("--subsidy", words.column(.subsidy)) { try reading.text($0, flag: "--subsidy") })
    }
    for part in fields.part {
      input.parts.append(
        try asking.value(
          part, Question("--part", words.column(.conditional)) { try reading.part($0) }))
    }
    input.repayment = try RepaymentFields(fields, run).applied(to: nil, run.messages)
    RepaymentFields.mention(fields, in: asking)
    try asking.mention(words.askPayFrom) {
      input.payFrom.isEmpty ? try payers(of: input) : nil
    }
    try asking.confirm()
    return input
  }

  /// The schemes that pay where none was chosen: the claim is entered, looked at, and rolled back.
  /// What is refused is so before it has to be confirmed.
  private func payers(of input: ClaimInput) throws -> String {
    let receipt = try EmployersDuty(run: run, store: store).explaining(input, approve: false) {
      try store.submitClaim(
        input, approval: nil, head: try run.head("claim submit", subject: input.employee),
        dryRun: true)
    }
    var seen: Set<String> = []
    return receipt.result.claims.flatMap(\.sources).map(\.scheme)
      .filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  /// A name that nobody has, or several, is asked again with who it may be.
  private var person: Question<String> {
    let run = self.run
    return Question(
      "EMP", words.askEmployee, written: { $0 },
      shown: { number in
        (try? run.employee(number, store)).map { EmployeeWords.who($0.state(on: run.today)) }
          ?? number
      }
    ) { typed in
      let person = try run.employee(typed, store)
      try run.refuseOthers(entering: person, store)
      return person.number
    }
  }

  private var basis: Question<MandatoryBasis> {
    let reading = self.reading
    return Question(
      "--mandatory", words.askMandatory,
      choices: MandatoryBasis.allCases.map {
        .init(words.choice($0), typed: $0.rawValue)
      }, usual: MandatoryBasis.no.rawValue
    ) { try reading.basis($0) }
  }

  /// Asked only where there is a choice; elsewhere the one scheme that fits pays.
  private func payFrom(
    _ typed: String?, _ asking: Asking, _ input: ClaimInput, _ person: PersonRecord
  ) throws -> [(scheme: String, amount: Int64?)] {
    let reading = self.reading
    let candidates = run.settings.mayAsk && typed == nil ? try schemes(for: input) : []
    guard typed != nil || candidates.count > 1 else { return [] }
    let balances = try run.visible(
      store.accountBalances(person: person.id, asOf: run.today, knownBy: nil), store)
    let choices = candidates.map { stored in
      let scheme = stored.scheme
      let free = balances.first { $0.scheme == scheme.code }.map {
        run.format.money($0.available)
      }
      let name = run.messages.language == .dutch ? scheme.nameDutch : scheme.nameEnglish
      return Question<String>.Choice(
        words.choice(scheme: scheme.code, name: name, free: free), typed: scheme.code)
    }
    let text = try asking.value(
      typed,
      Question(
        "--pay-from", words.askPayFrom, choices: choices
      ) { text in
        _ = try reading.shares(text)
        return text
      })
    return try reading.shares(text)
  }

  /// The schemes in euros that could pay, by what the claim is.
  private func schemes(for input: ClaimInput) throws -> [StoredScheme] {
    try store.schemes().filter { stored in
      let form = stored.scheme.form
      let isOwn = form != .employerBudget
      return stored.scheme.unit == .euro
        && (isOwn ? !input.mandatory.isEmployersDuty : input.mandatory != .no)
        && stored.scheme.versionIndex(on: input.submittedOn) != nil
    }
  }

  /// Asked only where the scheme that pays is for some purposes and not for others.
  private func purposes(
    _ typed: String?, _ asking: Asking, _ input: ClaimInput
  ) throws -> [Purpose] {
    let reading = self.reading
    let allowed = run.settings.mayAsk && typed == nil ? try allowedPurposes(input) : []
    guard typed != nil || !allowed.isEmpty else { return [] }
    let choices = allowed.map {
      Question<[Purpose]>.Choice(run.messages.terms.purpose($0), typed: $0.rawValue)
    }
    return try asking.value(
      typed,
      Question("--purpose", words.askPurpose, choices: choices) { try reading.purposes($0) })
  }

  private func allowedPurposes(_ input: ClaimInput) throws -> [Purpose] {
    let schemes = try self.schemes(for: input).filter { stored in
      input.payFrom.isEmpty || input.payFrom.contains { $0.scheme == stored.scheme.code }
    }
    guard schemes.count == 1, let only = schemes.first,
      let index = only.scheme.versionIndex(on: input.submittedOn)
    else { return [] }
    return only.scheme.versions[index].purposes
  }
}
