internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Enters a claim, and decides it at once where that is asked.
struct ClaimSubmit: BoetseerCommand {
  @Argument(help: ArgumentHelp(.employee, "emp"))
  var employee: String?

  @OptionGroup var fields: ClaimFields

  @Flag(help: ArgumentHelp(.approve))
  var approve = false

  @Option(parsing: .unconditional, help: ArgumentHelp(.by, "emp"))
  var by: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "submit", dutch: ["indienen"], Messages.current.claims.help(.submit),
      examples: [
        Example("claim submit 000123 --title \"Cursus Spaans\" --cost 250", .submit),
        Example(
          "claim submit 000123 --title Coaching --cost 480,50 --approve --by 000115",
          .submitApproved),
        Example(
          "claim submit 000123 --title \"Hbo, twee jaar\" --cost 1200 --part 2027-03-01=600",
          .submitTwoYears),
        Example(
          "claim submit 000137 --title \"BHV-herhaling\" --cost 185 --mandatory law",
          .submitMandatory),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    if by != nil, !approve {
      throw Problem("by-without-approve", .usage, run.messages.claims.byWithoutApprove())
    }
    let store = try run.openStore(.readWrite)
    let input = try ClaimEntry(run: run, store: store).input(
      employee: employee, fields, flags: approve ? ["--approve"] : [])
    var decision: ClaimDecision?
    if approve {
      decision = ClaimDecision(
        claims: [], by: try run.decider(by, store), day: input.submittedOn)
    }
    let head = try run.head("claim submit", subject: input.employee)
    let receipt = try EmployersDuty(run: run, store: store).explaining(input, approve: approve) {
      try store.submitClaim(input, approval: decision, head: head, dryRun: run.dryRun)
    }
    let report = try ClaimReport(run: run, store: store, receipt: receipt)
    return report.answer { claim in
      let done =
        claim.facts.approval == nil
        ? run.messages.claims.submitted(report.asked(claim, day: claim.facts.submittedOn))
        : report.awardSentence(claim)
      guard claim.repayment != nil else { return done }
      return done + " " + RepaymentWords(run: run, claim: claim, day: run.today).sentence
    }
  }
}
