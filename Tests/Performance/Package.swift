// swift-tools-version: 6.2
import PackageDescription

/// Apart from the program, so that neither is built for the other: the benchmark starts the
/// finished binary and times it from outside, as a person or a script would.
let package = Package(
  name: "performance",
  targets: [
    .executableTarget(
      name: "performance",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
