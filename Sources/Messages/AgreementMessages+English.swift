internal import Records

struct EnglishAgreements: AgreementMessages {
  func column(_ column: AgreementColumn) -> String {
    switch column {
    case .agreement: "Agreement"
    case .employee: "Employee"
    case .name: "Name"
    case .team: "Team"
    case .state: "State"
    case .version: "Version"
    case .headline: "In one line"
    case .since: "Since"
    case .initiator: "Began with"
    case .parties: "Parties"
    case .waitsFor: "Waits for"
    case .goal: "Goal"
    case .endsOn: "Until"
    case .role: "As"
    case .who: "Who"
    case .contribution: "Brings"
    case .answer: "Answer"
    case .day: "On"
    case .what: "What"
    case .due: "By"
    case .link: "See"
    case .signature: "Signature"
    }
  }
  func title(_ part: AgreementPart) -> String {
    switch part {
    case .purpose: "What for"
    case .changes: "What changes"
    case .parties: "Who agrees"
    case .commitments: "Who does what"
    case .comments: "Comments"
    case .advice: "What research says"
    case .course: "How it goes"
    case .signatures: "Signed"
    }
  }

  // MARK: What was done

  func drafted(_ id: String, who: String) -> String { "\(id): an agreement of \(who), as a draft." }
  func changed(_ id: String, version: Int, isProposed: Bool) -> String {
    "\(id) has version \(version)"
      + (isProposed ? ", put to the parties again; the versions before stay as they were." : ".")
  }
  func proposed(_ id: String, version: Int, parties: [String]) -> String {
    "Version \(version) of \(id) is put to \(listed(parties, "and"))."
  }
  func answered(_ id: String, _ answer: PartyAnswer, parties: [String], version: Int) -> String {
    let who = listed(parties, "and")
    let isOne = parties.count == 1
    return switch answer {
    case .agree: "\(who) \(isOne ? "agrees" : "agree") with version \(version) of \(id)."
    case .wantsChange:
      "\(who) \(isOne ? "wants" : "want") a change in version \(version) of \(id)."
    case .decline: "\(who) \(isOne ? "declines" : "decline") version \(version) of \(id)."
    }
  }
  func inForce(_ id: String, version: Int) -> String { "\(id) is in force, version \(version)." }
  func waitsFor(_ parties: [String]) -> String { "It waits for \(listed(parties, "and"))." }
  func mayStillAnswer(_ parties: [String]) -> String {
    "\(listed(parties, "and")) did not answer yet and still may."
  }
  func commented(_ id: String) -> String { "Your comment stands with \(id)." }
  func closed(_ id: String) -> String { "\(id) is closed. All its versions stay to be read." }
  func enteredBy(_ actor: String, seen: Seen) -> String {
    let how =
      switch seen {
      case .signature: "signed on paper"
      case .mail: "by mail"
      case .talk: "in a talk"
      }
    return "Recorded by \(actor) for them: \(how)."
  }

  // MARK: The page

  func heading(_ id: String, who: String) -> String { "Agreement \(id) of \(who)" }
  func versionLine(_ number: Int, of count: Int, day: String, digest: String) -> String {
    "Version \(number) of \(count), \(day); its text is \(digest)."
  }
  func stateLine(_ state: AgreementState, since: String?) -> String {
    switch state {
    case .draft: "A draft: nobody was asked yet."
    case .proposed: "Put to the parties\(since.map { " on \($0)" } ?? "")."
    case .inForce: "In force\(since.map { " since \($0)" } ?? "")."
    case .closed: "Closed\(since.map { " on \($0)" } ?? "")."
    }
  }
  func newerVersion(_ number: Int, isProposed: Bool) -> String {
    "Version \(number) is \(isProposed ? "put to the parties" : "a draft"); until it is agreed on "
      + "this one counts."
  }
  func field(_ field: AgreementField) -> String {
    switch field {
    case .headline: "In one line"
    case .purpose: "Purpose"
    case .goal: "Goal"
    case .noGoal: "Why no goal"
    case .initiator: "Began with"
    case .occasion: "Occasion"
    case .terms: "Pay and hours"
    case .growth: "Where it may lead"
    case .endsOn: "Until"
    case .culture: "Room for initiative"
    case .time: "Time for it"
    case .craft: "Changes"
    case .form: "Gives"
    case .can: "I can"
    case .wants: "I want"
    case .aims: "Aims at"
    case .serves: "Serves"
    case .mode: "Changes something"
    case .viewBefore: "How I saw it"
    case .viewAfter: "How I see it"
    case .redesign: "Task redesign"
    case .direction: "Direction"
    case .workload: "Workload"
    case .efficiency: "Work process"
    case .pace: "Pace"
    case .responsibility: "Responsibility added"
    case .authority: "Authority to match"
    case .capacity: "Able to"
    case .belief: "Believes so too"
    case .guidance: "Guidance"
    case .freedom: "Freedom granted"
    case .support: "Support"
    case .uses: "Puts to use"
    case .feedback: "Feedback"
    }
  }
  func changeTitle(_ number: Int) -> String { "Change \(number)" }
  func closedBecause(_ reason: String) -> String { "Closed because: \(reason)" }
  func adviceNote(grade: String, day: String, sources: String) -> String {
    "\(grade.prefix(1).uppercased())\(grade.dropFirst()); "
      + "weighed on \(day). \(sources). What goes together in research is no "
      + "cause, and says nothing about one person."
  }
  var onlyCourse: String {
    "You see how it goes; what is agreed is for those who are party to it."
  }
  var erased: String { "The texts of this version were erased." }
  func signHere(_ code: String) -> String {
    "Sign for the version above; the code \(code) belongs to exactly this text."
  }
  var noPrivateFacts: String {
    "Write about the work. Health, belief, union and family stay out of it."
  }
  var yes: String { "yes" }
  var no: String { "no" }
  func workload(_ before: Int64, _ after: Int64) -> String { "\(before) before, \(after) after" }
  func everyWeeks(_ weeks: Int64) -> String { weeks == 1 ? "every week" : "every \(weeks) weeks" }
  func usualHeadline(_ kinds: [CraftType]) -> String {
    kinds.isEmpty
      ? "A change in the work"
      : "A change in " + listed(kinds.map(EnglishCraftTerms().craft), "and")
  }
  func roleDescription(_ who: String) -> String { "The work of \(who), as agreed" }
  func inForceFrom(_ day: String, until: String?) -> String {
    until.map { "From \(day) through \($0)" } ?? "From \(day)"
  }

  // MARK: Lists

  var noneFound: String { "No agreements found." }
  var nobodyOutside: String { "nobody yet" }
}
