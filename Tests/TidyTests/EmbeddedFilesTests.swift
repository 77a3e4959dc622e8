import CResources
import Testing

/// What the binary carries is what the folders hold: run `make embed` when this fails.
struct EmbeddedFilesTests {
  enum Folder: String, CaseIterable {
    case migrations = "Migrations"
    case sampleData = "SampleData"
    case presets = "SampleData/Schemes"

    var embedded: UnsafeBufferPointer<boetseer_resource> {
      switch self {
      case .migrations:
        UnsafeBufferPointer(start: boetseer_migrations, count: boetseer_migration_count)
      case .sampleData:
        UnsafeBufferPointer(start: boetseer_sample_files, count: boetseer_sample_file_count)
      case .presets:
        UnsafeBufferPointer(start: boetseer_presets, count: boetseer_preset_count)
      }
    }
  }

  @Test(arguments: Folder.allCases)
  func theTableHoldsEveryFileInOrder(_ folder: Folder) throws {
    let names = folder.embedded.map { String(cString: $0.name) }

    #expect(names == (try Repository.names(in: folder.rawValue)))
  }

  @Test(arguments: Folder.allCases)
  func everyByteIsThatOfTheFile(_ folder: Folder) throws {
    let differing = try folder.embedded.map { String(cString: $0.name) }.enumerated()
      .filter { index, name in
        let resource = folder.embedded[index]
        let bytes = UnsafeBufferPointer(start: resource.bytes, count: resource.count)
        return try !bytes.elementsEqual(Repository.bytes(of: "\(folder.rawValue)/\(name)"))
      }

    #expect(differing.map(\.element) == [])
  }

  @Test
  func migrationsAreNumberedFromOneWithoutGaps() throws {
    let names = try Repository.names(in: "Migrations")

    let numbers = names.map { $0.wholeMatch(of: /(\d{4})_[a-z0-9_]+\.sql/).flatMap { Int($0.1) } }

    #expect(!names.isEmpty)
    #expect(numbers == names.indices.map { $0 + 1 }, "NNNN_name.sql: \(names)")
  }
}
