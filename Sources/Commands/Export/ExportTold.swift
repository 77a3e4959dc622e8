internal import Interchange
internal import Store

/// What an export tells of itself: its manifest, and what the trail keeps.
struct ExportTold {
  var contract: String
  var moment: ExportMoment
  var format: ExportFormat
  var actor: String
  var reason: String?
  var audience: ExportAudience
  var isPseudonymised: Bool
  var smallest: Int64?
  var guarded: Int64
  var files: [ExportManifest.File]

  var made: ExportMade {
    let tables = files.flatMap(\.tables)
    return ExportMade(
      format: format.rawValue, audience: audience, isPseudonymised: isPseudonymised,
      smallest: smallest, tables: tables.map(\.view),
      rows: tables.reduce(0) { $0 + $1.rows }, manifest: text)
  }

  /// The text of the manifest.
  var text: String {
    JSONWriter.text(
      .object([
        .init("kind", .string(ExportManifest.kind)),
        .init("boetseer", .string(Version.number)), .init("contract", .string(contract)),
        .init("schema", .integer(moment.schema)), .init("created_at", .string(moment.createdAt)),
        .init("as_of", .string(moment.asOf)),
        .init(
          "head",
          .object([
            .init("event", .integer(moment.event)), .init("seal", .string(moment.seal)),
          ])),
        .init("actor", .string(actor)), .init("reason", reason.map { .string($0) } ?? .null),
        .init("for", .string(audience.rawValue)),
        .init("pseudonymised", .boolean(isPseudonymised)),
        .init("smallest_group", smallest.map { .integer($0) } ?? .null),
        .init("format", .string(format.rawValue)), .init("guarded_texts", .integer(guarded)),
        .init("files", .array(files.map(file))),
      ]), layout: .pretty) + "\n"
  }

  private func file(_ file: ExportManifest.File) -> JSONValue {
    .object([
      .init("name", .string(file.name)), .init("bytes", .integer(file.bytes)),
      .init("sha256", .string(file.sha256)),
      .init(
        "tables",
        .array(
          file.tables.map { table in
            .object([
              .init("view", .string(table.view)), .init("rows", .integer(table.rows)),
              .init(
                "totals",
                .object(table.totals.map { .init($0.column, .string($0.sum)) })),
            ])
          })),
    ])
  }
}
