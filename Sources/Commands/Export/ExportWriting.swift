internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The tables of an export on their way into files of one form.
struct ExportWriting {
  let store: Store
  let place: ExportPlace
  let format: ExportFormat
  let tables: [ExportTable]
  let guardsFormulas: Bool
  let messages: Messages
  let rows: ExportRows
  private(set) var files: [ExportManifest.File] = []
  /// Texts with a mark before them, against formulas.
  private(set) var guarded: Int64 = 0

  init(
    _ store: Store, _ place: ExportPlace, _ format: ExportFormat, _ tables: [ExportTable],
    guardsFormulas: Bool, messages: Messages, progress: @escaping (Int64) -> Void
  ) {
    self.store = store
    self.place = place
    self.format = format
    self.tables = tables
    self.guardsFormulas = guardsFormulas
    self.messages = messages
    rows = ExportRows(store: store, progress: progress)
  }

  /// Writes all tables as they are at one moment.
  ///
  /// - Parameter before: called first, in that moment.
  /// - Returns: as whom people are shown, where they are shown in groups.
  mutating func all(
    _ shield: ExportShield, _ before: () throws -> ExportMoment
  ) throws -> ShownPeople? {
    guard format.holdsAll else {
      return try store.exporting(into: nil, shield) {
        _ = try before()
        try tables.forEach { try single($0) }
      }
    }
    let file = try place.file(place.fileName)
    var written: [ExportManifest.Table] = []
    let shown = try store.exporting(into: format == .sqlite ? file.path : nil, shield) {
      let moment = try before()
      written =
        switch format {
        case .postgres: try script(file)
        case .xlsx: try workbook(file, moment)
        default: try tables.map { try store.fill($0) }
        }
    }
    try add(
      file, written, format == .postgres ? try file.finish() : try file.finishFilled())
    return shown
  }

  /// The name of the file of a table, or of the one file of all.
  private func name(_ table: ExportTable) -> String {
    place.shape == .file ? place.fileName : "\(table.name).\(format.fileExtension)"
  }

  // MARK: A file a table

  private mutating func single(_ table: ExportTable) throws {
    let columns = table.rowColumns
    switch format {
    case .csvDutch:
      var writer = CSVRows(columns, dialect: .dutch, guardsFormulas: guardsFormulas)
      try single(table, &writer)
    case .datapackage:
      // For programs: the text as it is.
      var writer = CSVRows(columns, guardsFormulas: false)
      try single(table, &writer)
    case .json, .ndjson:
      var writer = JSONRows(columns, layout: format == .json ? .array : .lines)
      try single(table, &writer)
    case .csv, .xlsx, .sqlite, .postgres:
      var writer = CSVRows(columns, guardsFormulas: guardsFormulas)
      try single(table, &writer)
    }
  }

  private mutating func single(_ table: ExportTable, _ writer: inout some RowWriter) throws {
    let file = try place.file(name(table))
    let written = try rows.write(table, as: &writer) { try file.write($0) }
    guarded += writer.guarded
    try add(file, [written], try file.finish())
  }

  private mutating func add(
    _ file: ExportFile, _ tables: [ExportManifest.Table], _ sha256: String
  ) throws {
    files.append(
      ExportManifest.File(name: file.name, bytes: file.bytes, sha256: sha256, tables: tables))
  }

  // MARK: One file

  /// A file beside the tables, which describes them.
  mutating func describe(_ name: String, _ text: String) throws {
    let file = try place.file(name)
    try file.write(text: text)
    try add(file, [], try file.finish())
  }

  private func workbook(
    _ file: ExportFile, _ moment: ExportMoment
  ) throws -> [ExportManifest.Table] {
    let process = try WorkbookProcess(
      path: file.path, folder: place.workFolder, made: moment.created, messages: messages)
    var buffer = ByteBuffer()
    buffer.append(WorkbookWire.mark)
    ExplanationSheet(tables: tables, messages: messages).append(to: &buffer)
    try process.write(buffer.bytes)
    let written = try tables.map { table in
      var writer = WorkbookRows(table.name, table.rowColumns)
      return try rows.write(table, as: &writer) { try process.write($0) }
    }
    try [WorkbookWire.end].withUnsafeBytes { try process.write($0) }
    try process.finish()
    return written
  }

  private func script(_ file: ExportFile) throws -> [ExportManifest.Table] {
    let script = PostgresScript(tables)
    try file.write(text: script.opening)
    var written: [ExportManifest.Table] = []
    for table in tables {
      try file.write(text: script.beforeRows(table))
      var writer = CopyRows()
      written.append(try rows.write(table, as: &writer) { try file.write($0) })
    }
    try file.write(text: script.closing)
    return written
  }
}

extension ExportFile {
  func write(text: String) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
  }
}
