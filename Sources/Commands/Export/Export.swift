internal import ArgumentParser
internal import Messages

/// What leaves the database for elsewhere.
struct Export: Noun {
  static var about: About { About("export", dutch: ["uitvoer"], Messages.current.exports.export) }

  static var verbs: [any Described.Type] {
    [
      ExportDescribe.self, ExportFiles.self, ExportList.self, ExportRun.self,
      ExportVerify.self,
    ]
  }
}
