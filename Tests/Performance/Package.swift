// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Apart from the program, so that neither is built for the other: `performance` starts the
/// finished binary and measures it from outside, as a person or a script would; `layers` compares
/// the SQLite layer with the C API and with GRDB.
let package = Package(
  name: "performance",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")
  ],
  targets: [
    // Links to the folders of the program: package access works, and nothing else is built.
    .systemLibrary(name: "CSQLite"),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(name: "RawSQLite", dependencies: ["CSQLite"], cSettings: [.unsafeFlags(["-O2"])]),
    .executableTarget(
      name: "layers",
      dependencies: [
        "SQLite", "RawSQLite", .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .executableTarget(name: "performance", swiftSettings: strict),
    .executableTarget(
      name: "workbook", cSettings: [.unsafeFlags(["-O2"])],
      linkerSettings: [.linkedLibrary("xlsxwriter")]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
