/// Help, options and columns of claims.
extension EnglishClaims {
  func help(_ verb: ClaimVerb) -> CommandHelp {
    switch verb {
    case .noun: CommandHelp("Claims, from asking to paying.")
    case .submit:
      CommandHelp(
        "Enter what somebody asks, and decide at once if you like.",
        details: "On a terminal you are asked for what is missing. With --approve the money is "
          + "reserved in the same step.")
    case .approve:
      CommandHelp(
        "Approve claims and reserve their money.",
        details: "Several claims in one command are one step: all of them or none.")
    case .refuse: CommandHelp("Refuse claims, with the reason.")
    case .ask: CommandHelp("Ask for more information; the claim waits for the answer.")
    case .change:
      CommandHelp(
        "Change what was asked while nobody has decided.",
        details: "Only what you name changes. A change answers a question that was asked.")
    case .vote:
      CommandHelp(
        "Vote on a claim of a fund, as a member of its committee.",
        details: "A later vote replaces an earlier one. When enough members have voted, "
          + "claim approve or claim refuse counts the votes.")
    case .pay: CommandHelp("Pay an invoice of an approved claim.")
    case .refund:
      CommandHelp(
        "Take in money that came back from the provider.",
        details: "It goes back to where it came from, in the same proportions.")
    case .proof: CommandHelp("Note that the proof is in: an invoice, a certificate.")
    case .cancel: CommandHelp("Cancel a claim; what is reserved goes back.")
    case .close: CommandHelp("Close a claim; what was not spent goes back.")
    case .list: CommandHelp("List claims, or what waits to be paid.")
    case .show: CommandHelp("Show everything about one claim.")
    }
  }

  func example(_ example: ClaimExample) -> String {
    switch example {
    case .submit: "ask, and decide later"
    case .submitApproved: "ask and approve at once"
    case .submitTwoYears: "a course over two years: the second part waits for that year's grant"
    case .submitMandatory: "mandatory by law: the employer's training budget pays"
    case .approve: "all that was asked"
    case .approveSeveral: "several in one step"
    case .approvePart: "less than was asked"
    case .refuse: "with the reason that the employee reads"
    case .refuseSeveral: "two for the same reason"
    case .ask: "the claim waits for the answer"
    case .askFile: "the same, in other words"
    case .change: "the price was mistyped"
    case .changeSource: "another provider, paid to the employee"
    case .vote: "in favour"
    case .voteOn: "neither for nor against, on an earlier day"
    case .pay: "the whole award"
    case .payFinal: "the last invoice: the rest goes back"
    case .refund: "the provider pays back a part"
    case .refundOn: "it came in on another day"
    case .proof: "the certificate is in"
    case .proofOn: "it came in on another day"
    case .cancel: "the employee no longer wants it"
    case .cancelRehearsal: "see first what goes back"
    case .close: "all done"
    case .closeOn: "as of the end of the year"
    case .list: "all claims"
    case .listToPay: "what payroll and accounts payable have to pay"
    case .listGroup: "the claims that were awarded in a year to one group of people"
    case .listScript: "what waits for a decision, for a script"
    case .show: "amounts, what pays it, and what happened"
    case .showThen: "as it was on an earlier day"
    case .showScript: "the same for a script"
    }
  }

  func option(_ option: ClaimOption) -> String {
    switch option {
    case .employee: "Employee number; on a terminal also a part of the name."
    case .claim: "Number of the claim: C412 or 412."
    case .claims: "Numbers of the claims: C412 or 412."
    case .title: "What it is for; @FILE or - reads it."
    case .cost: "What it costs, in euros."
    case .purpose: "What kind of thing it is: training, coaching, … (P,P for several)."
    case .on: "Day it was asked (today)."
    case .payFrom: "Scheme that pays, with shares: ILA or ILA=350,MAND=550."
    case .provider: "Who gives the training."
    case .reimburse: "Pay the employee, not the provider."
    case .mandatory: "no, law, eu, cao or profession: why the employer must give it (no)."
    case .starts: "First day of the training."
    case .hours: "Hours of study: 16, 2,5 or 2:30."
    case .part: "Part that falls due in a later year: 2027-03-01=600; repeat for more."
    case .orientation: "Time for finding out what fits, before the claim: 90m or 1:30."
    case .subsidy: "Subsidy that is to come back to the scheme that pays: its code."
    case .approve: "Decide at once."
    case .by: "Who decides: an employee number (else the actor)."
    case .amount: "What is awarded, in euros (all that was asked)."
    case .decidedOn: "Day of the decision (today)."
    case .question: "What you want to know; @FILE or - reads it."
    case .paid: "What is paid, in euros."
    case .invoice: "Reference of the invoice."
    case .paidOn: "Day of the payment (today)."
    case .final: "The last payment: close the claim, what is left goes back."
    case .refunded: "What came back, in euros."
    case .refundedOn: "Day it came back (today)."
    case .proofOn: "Day it came in (today)."
    case .endedOn: "Day from which it counts (today)."
    case .voter: "The member who votes: an employee number (else the actor)."
    case .voteFor: "In favour."
    case .voteAgainst: "Against."
    case .voteAbstain: "Neither; counts for the quorum only."
    case .votedOn: "Day of the vote (today)."
    case .form:
      "Only claims on schemes of these forms: account, voucher, fund, employer_budget."
    case .awardedIn:
      "Only what counts as awarded in this period (a year, or FROM..TO), with how much."
    case .drawnIn:
      "Only what drew on a fund's pot from the first to the last day, with how much."
    case .refusedIn:
      "Only claims refused in that period."
    case .unmetIn:
      "Only claims refused or cut in that period, or undecided."
    case .listPurpose:
      "Only claims for this purpose."
    case .decidedIn: "Decided for the first time in this period, such as 2025 or 2025-03."
    case .listSubsidy:
      "Only claims that name this subsidy."
    case .group:
      "Only claims of this group of a report, such as education=hbo."
    case .toPay: "Only what is approved and not yet paid, with whom to pay."
    case .state: "Only these states: submitted, approved, … (S,S for several)."
    case .listEmployee: "Only of this employee."
    case .scheme: "Only what this scheme pays."
    }
  }

  func column(_ column: ClaimColumn) -> String {
    switch column {
    case .claim: "Claim"
    case .state: "State"
    case .employee: "Employee"
    case .name: "Name"
    case .title: "For"
    case .scheme: "Scheme"
    case .submittedOn: "Asked on"
    case .asked: "Asked"
    case .awarded: "Awarded"
    case .spent: "Spent"
    case .left: "Left to pay"
    case .reserved: "Reserved"
    case .conditional: "Conditional"
    case .payTo: "Pay to"
    case .provider: "Provider"
    case .purposes: "Purpose"
    case .mandatory: "Mandatory"
    case .reimburse: "Reimbursement"
    case .startsOn: "Starts on"
    case .minutes: "Hours"
    case .orientation: "Finding out"
    case .subsidy: "Subsidy"
    case .counted: "Counts"
    case .daysToDecision: "Days to decision"
    case .steps: "Steps"
    case .proof: "Proof"
    case .approvedOn: "Approved on"
    case .dueOn: "Due on"
    case .day: "Day"
    case .step: "What"
    case .amount: "Amount"
    case .decidedBy: "Decided by"
    case .note: "Note"
    case .recordedBy: "Recorded by"
    case .recordedAt: "Recorded at"
    case .event: "Event"
    }
  }
}
