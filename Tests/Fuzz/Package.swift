// swift-tools-version: 6.2
import PackageDescription

/// Apart from the program, since all of it is built here once more with the counters by which
/// libFuzzer finds its way: start it with `make fuzz`, which sets the flags for that.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let checks: Target.Dependency = .product(name: "FuzzChecks", package: "boetseer")

/// One program a parser; the folder holds nothing but its main.
func program(_ name: String) -> Target {
  .executableTarget(name: name, dependencies: ["FuzzDriver", checks], swiftSettings: strict)
}

let package = Package(
  name: "boetseer-fuzz",
  dependencies: [.package(name: "boetseer", path: "../..")],
  targets: [
    // libFuzzer is C++.
    .target(
      name: "CFuzzer", linkerSettings: [.linkedLibrary("stdc++"), .linkedLibrary("m")]),
    .target(name: "FuzzDriver", dependencies: ["CFuzzer", checks], swiftSettings: strict),
    program("fuzz-csv"), program("fuzz-money"), program("fuzz-date"), program("fuzz-hours"),
    program("fuzz-scheme-file"),
    .executableTarget(name: "csv-compare", dependencies: [checks], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
