internal import Records

struct EnglishPrivacy: PrivacyMessages {
  func help(_ verb: PrivacyVerb) -> CommandHelp {
    switch verb {
    case .noun:
      CommandHelp("Who read what is somebody's own, and taking it away for good.")
    case .log:
      CommandHelp(
        "Who read somebody's plan, agreements and experiments, and when.",
        details: """
          Everybody sees their own. HR sees who read agreements and experiments of others, and \
          nothing of plans.
          """)
    case .erase:
      CommandHelp(
        "Erase the texts and scores of somebody's plans, agreements and experiments.",
        details: """
          Asked for by the employee, or done by HR for them. What is still open with others is \
          closed, and an experiment in it broken off. It cannot be undone. Copies made before, \
          by backup or otherwise, keep what they had.
          """)
    }
  }

  func example(_ example: PrivacyExample) -> String {
    switch example {
    case .log: "who read what is yours"
    case .logScript: "for a script"
    case .erase: "see what would go"
    case .eraseNow: "erase it, for an employee who asked for it"
    }
  }

  var employee: String { "employee number, or part of a name" }

  func column(_ column: PrivacyColumn) -> String {
    switch column {
    case .readAt: "Recorded"
    case .day: "Day"
    case .by: "Read by"
    case .name: "Name"
    case .what: "What"
    case .amount: "Lines"
    }
  }

  func nobodyRead(_ who: String) -> String { "Nobody else read anything of \(who)." }
  var plansLeftOut: String { "Who read a plan is told to nobody but its owner." }

  func eraseQuestion(_ who: String, closing open: [String]) -> String {
    (open.isEmpty ? "" : "\(listed(open, "and")) \(open.count == 1 ? "is" : "are") still open. ")
      + "Erase all texts and scores of plans, agreements and experiments of \(who), for good"
      + (open.isEmpty ? "?" : ", and close \(open.count == 1 ? "it" : "them")?")
  }
  func closed(_ ids: [String]) -> String {
    let (were, are) = ids.count == 1 ? ("was", "is") : ("were", "are")
    return "\(listed(ids, "and")) \(were) still open, and \(are) closed."
  }
  func erased(_ who: String, plans: Int64?, agreements: Int64, experiments: Int64) -> String {
    "Erased of \(who): the texts and scores of "
      + (plans.map { count($0, "plan", "plans") } ?? "any plan") + ", "
      + "\(count(agreements, "agreement", "agreements")) and "
      + "\(count(experiments, "experiment", "experiments"))."
  }
  private func count(_ number: Int64, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  var stays: [String] {
    [
      "What stays: that they were there, their days and decisions, and who read them.",
      "Money and time stay as well: an employer keeps those for seven years after the book year "
        + "(Dutch General State Taxes Act, article 52).",
      "What somebody wrote in agreements of others is part of those.",
    ]
  }

  func refusal(_ refusal: PrivacyRefusal) -> Wording {
    switch refusal {
    case .nothingToErase(let employee):
      Wording(
        "no text or score of a plan, agreement or experiment of \(employee) is left here",
        fix: "boetseer privacy log \(employee) tells who read what there was")
    case .notTheirs(let employee, let by):
      Wording(
        "this is up to \(employee), and not to \(by)",
        fix: "\(employee) does it with --actor \(employee), or asks HR")
    case .erasureStands(let event):
      Wording(
        "event \(event) erased texts, and those do not return",
        fix: "boetseer agreement draft begins a new agreement")
    }
  }
}
