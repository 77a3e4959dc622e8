// swift-tools-version: 6.2
import PackageDescription

/// One list for every target, so that no module is checked less strictly than another.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "boetseer",
  products: [
    .executable(name: "boetseer", targets: ["boetseer"]),
    .executable(name: "boetseer-sample", targets: ["boetseer-sample"]),
    .executable(name: "boetseer-xlsx", targets: ["boetseer-xlsx"]),
    // For Tests/Fuzz, a package of its own.
    .library(name: "FuzzChecks", targets: ["FuzzChecks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CXLSXWriter"),
    .target(name: "CResources"),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(name: "Records", swiftSettings: strict),
    .target(
      name: "Store",
      dependencies: [
        "CResources", "Records", "SQLite", .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(
      name: "Interchange", dependencies: [.product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "Messages", dependencies: ["Records"], swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "CResources", "Interchange", "Messages", "Records", "SQLite", "Store",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(name: "boetseer", dependencies: ["Commands"], swiftSettings: strict),
    .executableTarget(
      name: "boetseer-xlsx", dependencies: ["CXLSXWriter"], swiftSettings: strict),
    .executableTarget(
      name: "boetseer-sample", dependencies: ["Records", "Store"],
      swiftSettings: strict),
    // What each parser promises about any bytes: for the fuzz programs and the tests.
    .target(
      name: "FuzzChecks", dependencies: ["Commands", "Interchange", "Messages", "Records"],
      path: "Tests/Fuzz/Checks", swiftSettings: strict),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: strict),
    .testTarget(name: "RecordsTests", dependencies: ["Records"], swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Records", "SQLite"], swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests", dependencies: ["FuzzChecks", "Interchange"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "FuzzChecks", "Interchange", "Messages", "Records", "SQLite", "Store",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["boetseer", "Commands", "CSQLite", "Store"],
      swiftSettings: strict),
    .testTarget(name: "TidyTests", dependencies: ["CResources"], swiftSettings: strict),
    .testTarget(
      name: "SampleTests", dependencies: ["boetseer-sample", "Records", "Store"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
