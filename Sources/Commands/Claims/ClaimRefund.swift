internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Takes in money that came back from the provider.
struct ClaimRefund: BoetseerCommand {
  @Argument(help: ArgumentHelp(.claim, "id"))
  var id: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.refunded, "amount"))
  var amount: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.refundedOn, "date"))
  var on: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.invoice, "ref"))
  var invoice: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "refund", dutch: ["terugbetaling"], Messages.current.claims.help(.refund),
      examples: [
        Example("claim refund C389 --amount 50", .refund),
        Example("claim refund C361 --amount 20,50 --on 2025-12-01", .refundOn),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.claims
    let reading = run.claimReading
    let store = try run.openStore(.readWrite)
    let asking = run.asking("claim refund")
    let id = try ClaimAsked(run: run, store: store, asking: asking) { $0.spent > 0 }.one(self.id)
    let amount = try asking.value(
      self.amount,
      Question("--amount", words.askRefunded) { try reading.amount($0, flag: "--amount") })
    asking.also("--invoice", words.askInvoice, invoice)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    var input = PaymentInput(claim: id, amount: amount, day: try run.day(on))
    input.invoice = try invoice.map { try reading.text($0, flag: "--invoice") }
    let receipt = try store.payClaim(
      input, isRefund: true, head: try run.head("claim refund", subject: id), dryRun: run.dryRun)
    let report = try ClaimReport(run: run, store: store, receipt: receipt)
    return report.answer {
      words.refunded(
        report.payment($0, day: input.day, isRefund: true), run.format.money(amount))
    }
  }
}
