internal import Interchange
internal import Messages
internal import Records

/// What can be counted of the rules of schemes: a row a version, with the keys of scheme files.
/// The rest is in sentences and in JSON.
struct SchemeVersionTable {
  let run: RunContext

  func table(_ schemes: [Scheme]) -> Table {
    let words = run.messages.schemes
    return Table(
      name: "versions",
      columns: [
        Column(key: "scheme", title: words.title(.scheme)),
        Column(key: "valid_from", title: "valid_from", kind: .day),
        Column(key: "ends_on", title: "ends_on", kind: .day),
        Column(key: "unit", title: words.title(.unit), isForPeople: false),
        Column(key: "amount", title: words.title(.amount), kind: .amount(unitColumn: "unit")),
        Column(key: "per", title: words.title(.per)),
        Column(key: "pro_rata", title: "pro_rata"), Column(key: "scale", title: "scale"),
        Column(key: "rounding_to", title: "rounding_to"),
        Column(key: "rounding_mode", title: "rounding_mode"),
        Column(key: "expiry", title: words.title(.expiry)),
        Column(key: "approval", title: "approval"),
      ],
      rows: schemes.flatMap { scheme in scheme.versions.map { row(scheme, $0) } })
  }

  private func row(_ scheme: Scheme, _ version: SchemeVersion) -> [Cell] {
    [
      .text(scheme.code), Cell(version.validFrom), Cell(version.endsOn),
      .text(scheme.unit.rawValue), .integer(version.amount),
      .coded(version.per.rawValue, shown: run.messages.schemes.per(version.per)),
      .text(version.proRata.rawValue), .text(version.scale.rawValue),
      .text(version.roundingStep.rawValue), .text(version.roundingMode.rawValue),
      .text(version.expiry.code), .text(version.approval.rawValue),
    ]
  }
}
