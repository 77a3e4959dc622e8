internal import Interchange
internal import Messages
internal import Store

/// Describes a folder of CSV files as the Frictionless standard does
/// (https://specs.frictionlessdata.io/data-package/): types, words, keys and hashes.
struct DataPackage {
  static let name = "datapackage.json"

  let tables: [ExportTable]
  let files: [ExportManifest.File]
  let contract: String
  let moment: ExportMoment
  let messages: Messages

  var text: String {
    let named = Dictionary(files.map { ($0.tables.first?.view ?? "", $0) }) { first, _ in first }
    return JSONWriter.text(
      .object([
        .init("profile", .string("tabular-data-package")), .init("name", .string("boetseer")),
        .init("version", .string("\(contract).0")), .init("created", .string(moment.createdAt)),
        .init(
          "resources",
          .array(tables.compactMap { table in named[table.name].map { resource(table, $0) } })),
      ]), layout: .pretty) + "\n"
  }

  private func resource(_ table: ExportTable, _ file: ExportManifest.File) -> JSONValue {
    .object([
      .init("profile", .string("tabular-data-resource")), .init("name", .string(table.name)),
      .init("description", .string(messages.exports.view(table.name) ?? table.name)),
      .init("path", .string(file.name)), .init("format", .string("csv")),
      .init("mediatype", .string("text/csv")), .init("encoding", .string("utf-8")),
      .init("bytes", .integer(file.bytes)), .init("hash", .string("sha256:\(file.sha256)")),
      .init(
        "dialect",
        .object([
          .init("delimiter", .string(",")), .init("lineTerminator", .string("\n")),
          .init("quoteChar", .string("\"")), .init("doubleQuote", .boolean(true)),
          .init("header", .boolean(true)),
        ])),
      .init("schema", schema(table)),
    ])
  }

  private func schema(_ table: ExportTable) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("fields", .array(table.view.columns.map { field($0, table) })),
      .init("missingValues", .array([.string("")])),
    ]
    if table.hasPrimaryKey {
      members.append(.init("primaryKey", .array(table.keyColumns.map { .string($0) })))
    }
    let links = table.references(among: tables).map { reference in
      JSONValue.object([
        .init("fields", .array([.string(reference.column)])),
        .init(
          "reference",
          .object([
            .init("resource", .string(reference.view == table.name ? "" : reference.view)),
            .init("fields", .array([.string(reference.target)])),
          ])),
      ])
    }
    if !links.isEmpty { members.append(.init("foreignKeys", .array(links))) }
    return .object(members)
  }

  private func field(_ column: ContractColumn, _ table: ExportTable) -> JSONValue {
    var limits: [JSONValue.Member] = []
    // An empty text is nothing there, which CSV cannot tell apart.
    if !column.mayBeEmpty, column.type != "text" || table.shape.key.contains(column.name) {
      limits.append(.init("required", .boolean(true)))
    }
    if let words = table.shape.words[column.name] {
      limits.append(.init("enum", .array(words.map { .string($0) })))
    }
    if column.type == "flag" {
      limits.append(.init("enum", .array([.integer(0), .integer(1)])))
    }
    let isDutch = messages.language == .dutch
    var members: [JSONValue.Member] = [
      .init("name", .string(column.name)), .init("type", .string(type(column))),
    ]
    if column.type == "instant" {
      members.append(.init("format", .string("%Y-%m-%dT%H:%M:%S.%fZ")))
    }
    members.append(.init("description", .string(isDutch ? column.dutch : column.english)))
    if let unit = column.unit { members.append(.init("unit", .string(unit))) }
    members.append(.init("personal", .boolean(column.isPersonal)))
    if !limits.isEmpty { members.append(.init("constraints", .object(limits))) }
    return .object(members)
  }

  private func type(_ column: ContractColumn) -> String {
    switch column.type {
    case "integer", "flag": "integer"
    case "day": "date"
    case "instant": "datetime"
    default: "string"
    }
  }
}
