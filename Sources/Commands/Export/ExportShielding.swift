internal import Messages
internal import Store

/// For whom an export is, read from its options.
struct ExportShielding {
  let run: RunContext
  let store: Store

  /// - Parameters:
  ///   - audience: `analyst` or `works-council`; nil for HR itself.
  ///   - smallest: can only raise the setting.
  func shield(
    audience: String?, pseudonymise: Bool, keyFile: String?, smallest: String?
  ) throws -> ExportShield {
    let words = run.messages.exportRuns
    guard pseudonymise == (keyFile != nil) else {
      throw Problem("key-file", .usage, pseudonymise ? words.keyNeeded : words.keyWithoutUse)
    }
    let reader = try audience.map {
      try run.typed.choice($0, flag: "--for", among: ["analyst", "works-council"])
    }
    let setting = try store.smallestGroup()
    let typed = try smallest.map { try number($0, atLeast: setting) }
    return ExportShield(
      audience: reader == nil ? .hr : reader == "analyst" ? .analyst : .worksCouncil,
      key: try keyFile.map(key), smallest: typed ?? (reader == nil && !pseudonymise ? nil : setting)
    )
  }

  private func number(_ text: String, atLeast setting: Int64) throws -> Int64 {
    guard let number = Int64(text), number >= setting, number <= 1_000_000 else {
      throw Problem(
        "smallest-group", .usage, run.messages.exportRuns.smallestGroup(text, setting: setting))
    }
    return number
  }

  /// A secret that others on this machine can read is none.
  private func key(_ path: String) throws -> [UInt8] {
    let words = run.messages.exportRuns
    switch System.kind(path) {
    case .file: break
    case nil: throw Problem("input-missing", .noInput, words.keyMissing(path))
    case .folder, .link, .other: throw Problem("key-file", .usage, words.keyNotAFile(path))
    }
    guard System.isPrivate(path) else {
      throw Problem("key-file", .configuration, words.keyIsOpen(path))
    }
    let bytes = try run.readFile(path, limit: 1 << 16)
    // A row of zeros is long enough, and no secret.
    guard bytes.count >= ExportShield.shortestKey, Set(bytes).count >= 8 else {
      throw Problem("key-file", .usage, words.keyTooShort(path, bytes: ExportShield.shortestKey))
    }
    return bytes
  }
}
