/// What was done to accounts in another database.
extension DutchImports {
  var adjustments: CommandHelp {
    CommandHelp(
      "Neem over wat er met rekeningen is gedaan, zoals export files het schrijft.",
      details: """
        Bedragen die met de hand erbij kwamen of eraf gingen, tekorten die zijn kwijtgescholden, \
        wat is meegebracht en meegegeven, latere laatste dagen, en brieven met de dag waarop ze \
        zijn bevestigd. De boekingen zelf worden nooit overgenomen.
        """)
  }
  var adjustmentsExample: String { "wat er in de vorige database is gedaan" }
  var noMapForAdjustments: Wording {
    Wording(
      "correcties schrijft export files zelf, dus hun kolommen hebben geen vertaling nodig",
      fix: "neem ze over met boetseer import adjustments BESTAND")
  }
  func refundedAbovePaid(_ refunded: String, paid: String) -> Wording {
    Wording("\(refunded) kwam terug van \(paid) betaald", fix: "schrijf ten hoogste \(paid)")
  }
  func cellNeeded(_ column: String) -> Wording {
    Wording("een regel van deze soort heeft \(column) nodig", fix: "vul die in; zie docs/import.md")
  }
  var notADigest: Wording {
    Wording(
      "dit is geen controlegetal",
      fix: "laat het leeg, of geef de 64 cijfers zoals ze er stonden")
  }
}
