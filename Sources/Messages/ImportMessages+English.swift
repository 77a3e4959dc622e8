struct EnglishImports: ImportMessages {
  var importing: CommandHelp { CommandHelp("Take in people, schemes and claims from files.") }

  // MARK: Rows of claims

  func columnMissing(_ column: String, because other: String) -> Wording {
    Wording(
      "\(column) is empty, and \(other) is filled",
      fix: "fill \(column), or leave \(other) empty")
  }
  func columnNeeded(_ column: String, state: String) -> Wording {
    Wording("a claim that is \(state) needs \(column)", fix: "fill \(column), or change the state")
  }
  func columnExcluded(_ column: String, state: String) -> Wording {
    Wording(
      "a claim that is \(state) has no \(column)",
      fix: "leave \(column) empty, or change the state")
  }
  func stateNotImported(_ state: String) -> Wording {
    Wording("a claim that is \(state) cannot come from a file", fix: "take it in as submitted")
  }
  func awardAboveCost(_ award: String, cost: String) -> Wording {
    Wording("\(award) is awarded, and only \(cost) was asked", fix: "award \(cost) at most")
  }
  func paidAboveAward(_ paid: String, award: String) -> Wording {
    Wording(
      "\(paid) is paid, and only \(award) was awarded",
      fix: "mend paid or amount; what was paid back is entered with boetseer claim refund")
  }
  func stateDisagrees(_ state: String, paid: String, award: String) -> Wording {
    Wording(
      "the state is \(state), with \(paid) paid of \(award)",
      fix: "write paid when all is paid, partly_paid when more follows, closed when not")
  }
  func takenInOtherwise(_ claim: String) -> Wording {
    Wording(
      "this claim came in earlier as \(claim), with other values",
      fix: "change \(claim) with boetseer claim, or undo the earlier import")
  }
}
