internal import Messages
internal import Records
internal import Store

/// Says of a claim on the wrong scheme why that cannot pay it, and gives the whole command that
/// lets the right one pay: the employer's budget for training the employer must give.
struct EmployersDuty {
  let run: RunContext
  let store: Store

  func explaining<Result>(
    _ input: ClaimInput, approve: Bool, _ body: () throws -> Result
  ) throws -> Result {
    try explaining(input.mandatory, body) { budget in
      submitCommand(input, from: budget, approve: approve)
    }
  }

  func explaining<Result>(
    _ basis: MandatoryBasis, _ body: () throws -> Result, command: (String) -> String
  ) throws -> Result {
    do {
      return try body()
    } catch StoreError.refused(.mandatory(_, let scheme, let instead)) {
      throw Problem(
        "mandatory-training", .refused,
        run.messages.claims.mandatory(
          basis, scheme: scheme, ground: try instead.map(ground), command: instead.map(command)))
    } catch StoreError.refused(.elsewhere(let refusal, let schemes)) {
      throw Explain(messages: run.messages).problem(
        refusal, pays: schemes, how: schemes.first.map(command) ?? "")
    }
  }

  /// `MAND: Burgerlijk Wetboek 7:611a`.
  private func ground(_ code: String) throws -> String {
    let basis = try store.scheme(code).scheme.basis
    let source = [basis.title, basis.article].filter { !$0.isEmpty }.joined(separator: " ")
    return source.isEmpty ? code : "\(code): \(source)"
  }

  private func submitCommand(
    _ input: ClaimInput, from budget: String, approve: Bool
  ) -> String {
    var words = [
      "boetseer claim submit", input.employee, "--title", Asking.quoted(input.title), "--cost",
      run.typedMoney(input.cost),
    ]
    if input.mandatory != .no { words += ["--mandatory", input.mandatory.rawValue] }
    if input.submittedOn != run.today { words += ["--on", input.submittedOn.description] }
    if !input.purposes.isEmpty {
      words += ["--purpose", input.purposes.map(\.rawValue).joined(separator: ",")]
    }
    if let provider = input.provider { words += ["--provider", Asking.quoted(provider)] }
    if input.reimburse { words.append("--reimburse") }
    if let starts = input.startsOn { words += ["--starts", starts.description] }
    if let minutes = input.minutes { words += ["--hours", "\(minutes)m"] }
    for part in input.parts {
      words += ["--part", "\(part.dueOn)=\(run.typedMoney(part.amount))"]
    }
    words += ["--pay-from", budget]
    if approve { words.append("--approve") }
    return words.joined(separator: " ")
  }
}
