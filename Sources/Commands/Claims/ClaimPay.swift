internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Pays an invoice of an approved claim.
struct ClaimPay: BoetseerCommand {
  @Argument(help: ArgumentHelp(.claim, "id"))
  var id: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.paid, "amount"))
  var amount: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.invoice, "ref"))
  var invoice: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.paidOn, "date"))
  var on: String?

  @Flag(help: ArgumentHelp(.final))
  var final = false

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "pay", dutch: ["betaal", "betalen"], Messages.current.claims.help(.pay),
      examples: [
        Example("claim pay C469 --amount 855,50 --invoice F2026-0007", .pay),
        Example("claim pay C470 --amount 900 --invoice F2026-0008 --final", .payFinal),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.claims
    let reading = run.claimReading
    let store = try run.openStore(.readWrite)
    let asking = run.asking("claim pay" + (final ? " --final" : ""))
    let id = try ClaimAsked(run: run, store: store, asking: asking) { $0.isPayable }.one(self.id)
    let amount = try asking.value(
      self.amount,
      Question("--amount", words.askPaid) { try reading.amount($0, flag: "--amount") })
    let invoice = try asking.value(
      self.invoice,
      Question("--invoice", words.askInvoice) { try reading.text($0, flag: "--invoice") })
    var input = PaymentInput(claim: id, amount: amount, day: try run.day(on))
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    input.invoice = invoice
    input.isFinal = final
    let receipt = try store.payClaim(
      input, isRefund: false, head: try run.head("claim pay", subject: id), dryRun: run.dryRun)
    let report = try ClaimReport(run: run, store: store, receipt: receipt)
    return report.answer { claim in
      let text = report.payment(claim, day: input.day, isRefund: false)
      let paid = run.format.money(amount)
      return claim.facts.left > 0
        ? words.paid(text, paid, invoice: invoice)
        : words.paidLast(text, paid, invoice: invoice, back: report.back(claim))
    }
  }
}
