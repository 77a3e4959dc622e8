@testable import Interchange

/// A small table with every kind of column and the texts that are hard to write down.
enum SampleTable {
  static func accounts(language: LocalLanguage = .english) -> Table {
    let isDutch = language == .dutch
    return Table(
      name: "accounts",
      columns: [
        Column(key: "employee", title: isDutch ? "Medewerker" : "Employee"),
        Column(key: "unit", title: isDutch ? "Eenheid" : "Unit"),
        Column(
          key: "balance", title: isDutch ? "Saldo" : "Balance", kind: .amount(unitColumn: "unit")),
        Column(key: "granted", title: isDutch ? "Toegekend" : "Granted", kind: .money),
        Column(key: "leave", title: isDutch ? "Verlof" : "Leave", kind: .minutes),
        Column(key: "claims", title: isDutch ? "Aanvragen" : "Claims", kind: .integer),
        Column(key: "expires_on", title: isDutch ? "Vervalt" : "Expires", kind: .day),
        Column(key: "active", title: isDutch ? "Actief" : "Active", kind: .boolean),
      ],
      rows: [
        [
          .text("000123 Müller"), .text("EUR"), .integer(125_050), .integer(200_000), .integer(90),
          .integer(2), .day("2026-03-01"), .boolean(true),
        ],
        [
          .text("=1+2\t|\n\"x\"\\"), .text("MIN"), .integer(-150), .integer(-5), .missing,
          .integer(0), .missing, .boolean(false),
        ],
        [
          .text(""), .missing, .missing, .missing, .missing, .missing, .missing, .missing,
        ],
      ],
      footer: [
        .text("Total"), .missing, .missing, .integer(199_995), .integer(90), .integer(2), .missing,
        .missing,
      ])
  }
}
