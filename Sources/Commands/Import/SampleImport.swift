internal import CResources
package import Store

/// Takes in the sample hospital that stands in the binary.
package enum SampleImport {
  /// Each file is an event of its own, as with `import all`.
  package static func run(_ store: Store, head: EventHead) throws(ImportStopped)
    -> ImportAllReport
  {
    let files = embedded()
    return try ImportSequence(Importer(store: store)).take(
      files.map(\.name), effective: nil, head: head
    ) { name in
      .bytes(files.first { $0.name == name }?.bytes ?? [], name: name)
    }
  }

  static func embedded() -> [(name: String, bytes: [UInt8])] {
    (0..<boetseer_sample_file_count).map { index in
      let file = boetseer_sample_files[index]
      return (
        String(cString: file.name),
        Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      )
    }
  }
}
