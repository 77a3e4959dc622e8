internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Finds the agreement that a command is about.
struct AgreementReading {
  let run: RunContext
  let store: Store

  private var words: any AgreementMessages { run.messages.agreements }

  func sight() throws -> CraftSight { try CraftSight(store, actor: run.actor, on: run.today) }

  /// The agreement as it was typed, or asked for.
  func one(_ typed: String?, _ asking: Asking) throws -> AgreementView {
    let sight = try sight()
    let choices = typed == nil && run.settings.mayAsk ? try self.choices(sight) : []
    let chosen = try asking.value(
      typed, Question("A", words.askAgreement, choices: choices) { $0 })
    let facts = try store.agreement(try known(chosen), sight: sight, asOf: run.today)
    return try store.view(of: facts, sight: sight, asOf: run.asOf, in: run.craftPast(store))
  }

  /// A part of a name stands for its number where somebody is at the keyboard.
  private func known(_ text: String) throws -> String {
    let isNumbered =
      text.first.map { $0 == "A" || $0 == "a" } ?? false
      && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber } && text.count > 1
    return isNumbered ? text : try run.employee(text, store).number
  }

  /// Refuses who only may know that it is there.
  func requireContent(_ view: AgreementView) throws {
    guard try sight().level(of: view.facts) == .content else {
      throw try run.notWriter(view.id, store)
    }
  }

  private func choices(_ sight: CraftSight) throws -> [Question<String>.Choice] {
    let open = try store.agreements(AgreementFilter(), sight: sight, asOf: run.today)
      .filter { $0.facts.state(on: run.today) != .closed && sight.level(of: $0.facts) == .content }
    guard open.count <= ClaimAsked.mostChoices else { return [] }
    return open.map { .init("\($0.id) \($0.name): \($0.headline)", typed: $0.id) }
  }
}

extension RunContext {
  /// The earlier state of agreements and experiments that was asked for; nil is as it is.
  func craftPast(_ store: Store) throws -> CraftPast? {
    guard asOf != today || settings.knownOn != nil else { return nil }
    return CraftPast(through: asOf, knownBy: try lastKnownEvent(store))
  }

  /// Why the actor does not write: HR keeps out of it (S-059), others are no party that may.
  func notWriter(_ id: String, _ store: Store) throws -> StoreError {
    let sight = try CraftSight(store, actor: actor, on: today)
    if sight.isHR, sight.viewer != nil { return .refused(.craft(.hrDoesNotWrite(by: actor))) }
    return .refused(
      .craft(.notWriter(agreement: id, by: sight.viewer == nil ? nil : actor)))
  }
}
