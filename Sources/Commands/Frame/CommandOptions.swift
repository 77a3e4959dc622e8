internal import Messages

/// Refuses the options every command takes where this one would ignore them, before it does
/// anything.
struct CommandOptions {
  private let name: String
  private let reading: (any ReadingCommand.Type)?
  private let messages: Messages

  /// - Parameter name: noun and verb, as they were called.
  init(_ name: String, _ command: any BoetseerCommand.Type, _ messages: Messages) {
    self.name = name
    reading = command as? any ReadingCommand.Type
    self.messages = messages
  }

  /// - Throws: `Problem` with the id `option-unavailable` or `format-unavailable`.
  func check(_ settings: Settings) throws {
    guard let reading else { return try checkWriting(settings) }
    switch reading.past {
    case .nothing:
      if settings.asOf != nil { throw unavailable(messages.frame.noOtherDay("--as-of", name)) }
      if settings.knownOn != nil {
        throw unavailable(messages.frame.noOtherDay("--known-on", name))
      }
    case .today:
      if settings.asOf != nil { throw unavailable(messages.frame.onlyToday("--as-of", name)) }
      if settings.knownOn != nil {
        throw unavailable(messages.frame.onlyToday("--known-on", name))
      }
    case .days:
      if settings.knownOn != nil { throw unavailable(messages.frame.noKnownOn(name)) }
    case .knowledge: break
    }
  }

  private func checkWriting(_ settings: Settings) throws {
    if settings.asOf != nil { throw unavailable(messages.frame.writesToday("--as-of", name)) }
    if settings.knownOn != nil { throw unavailable(messages.frame.writesToday("--known-on", name)) }
    if !settings.fields.isEmpty { throw unavailable(messages.frame.noFields) }
    let valid = OutputFormat.ofChanges + (settings.dryRun ? OutputFormat.ofRehearsals : [])
    if let asked = settings.chosenFormat, !valid.contains(asked) {
      throw Problem(
        "format-unavailable", .usage,
        messages.errors.formatUnavailable(asked.rawValue, valid: valid.map(\.rawValue)))
    }
  }

  private func unavailable(_ wording: Wording) -> Problem {
    Problem("option-unavailable", .usage, wording)
  }
}
