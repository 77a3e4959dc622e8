internal import Records

extension EnglishAgreements {
  func refusal(_ refusal: CraftRefusalWords) -> Wording {
    switch refusal {
    case .notFound(let text, let newest):
      Wording(
        "there is no agreement \(text) that you may see",
        fix: newest.map { "the newest is \($0); boetseer agreement list shows them" }
          ?? "agreements are seen by their parties: name who you are with --actor")
    case .notYet(let id, let day):
      Wording(
        "\(id) was not there yet, or nothing of it was known, on \(day)",
        fix: "take a later day behind --as-of and --known-on, or leave them out")
    case .noneOpen(let employee):
      Wording(
        "\(employee) has no agreement that is open, as far as you may see",
        fix: "make one: boetseer agreement draft \(employee)")
    case .severalOpen(let employee, let ids):
      Wording(
        "\(employee) has several open agreements: \(ids.joined(separator: ", "))",
        fix: "name the one you mean, as \(ids.first ?? "A1")")
    case .wrongState(let id, let state, let action): wrongState(id, state, action)
    case .notWriter(let id, nil):
      Wording(
        "who writes has to be known (\(id))",
        fix: "name who you are: --actor with the number of the employee or the manager")
    case .notWriter(let id, let by?):
      Wording(
        "\(by) does not write here (\(id)): that is for the employee and the manager who agrees",
        fix: "a party answers (agreement accept, decline) or comments (agreement comment)")
    case .hrDoesNotWrite(let by):
      Wording(
        "\(by) helps as HR and does not write other people's agreements",
        fix: "the employee or the manager writes; HR keeps an eye on the days: boetseer due")
    case .mayNotComment(let id, _):
      Wording(
        "only a party comments on \(id)",
        fix: "name who you are with --actor, or have a party add you: "
          + "boetseer agreement change \(id) --with NUMBER")
    case .noManager(let employee):
      Wording(
        "the register names no manager of \(employee)", fix: "name one: --manager NUMBER")
    case .managerIsEmployee(let employee):
      Wording(
        "\(employee) cannot be the manager in an agreement of their own",
        fix: "name another with --manager NUMBER")
    case .notEmployed(let employee, let day):
      Wording("\(employee) is not employed on \(day)", fix: "boetseer employee show \(employee)")
    case .partyTwice(let who):
      Wording("\(who) is named twice", fix: "name everybody once, with all they bring")
    case .noSuchParty(let id, let who, let parties):
      Wording(
        "\(who) is no party to \(id)",
        fix: "its parties are \(listed(parties, "and")); boetseer agreement change adds one")
    case .promiseOfNobody(let who, let what, let parties):
      Wording(
        "\"\(what)\" is promised by \(who), who is no party",
        fix: "name them too: --with \"\(who)=...\", or leave the promise out (--undue NUMBER); the "
          + "parties are \(listed(parties, "and"))")
    case .linkOfAnother(let id, let employee):
      Wording(
        "\(id) is not of \(employee)",
        fix: "link a claim or leave of the employee whose agreement it is")
    case .noGoal(let code, let near, let day):
      Wording(
        "no goal \(code) counts on \(day)",
        fix: near.isEmpty
          ? "take goals in with boetseer import goals FILE, or say --no-goal TEXT"
          : "did you mean \(listed(near, "or"))?")
    case .goalTwice(let code):
      Wording("\(code) stands in this file twice", fix: "keep the row that counts")
    case .incomplete(let id, let gaps, let fix):
      Wording(
        "\(id ?? "it") cannot be put to people yet: \(listed(gaps, "and"))",
        fix: id == nil
          ? "add to the line: \(fix); without --propose it is kept as a draft" : fix)
    case .oldVersion(let id, let given, let newest):
      Wording(
        "version \(given) of \(id) is not the newest: there is a version \(newest)",
        fix: "read it first: boetseer agreement show \(id)")
    case .seenNeeded(let by):
      Wording(
        "this is the answer of \(by), and somebody else enters it",
        fix: "say how you know: --seen signature, --seen mail or --seen talk")
    case .answersForOthers(let id, _):
      Wording(
        "only the employee and the manager enter answers of others in \(id)",
        fix: "answer for yourself, with your own number behind --actor")
    case .asItIs(let id):
      Wording("that is how \(id) stands already", fix: "boetseer agreement show \(id)")
    case .alreadyAnswered(let id, let party):
      Wording(
        "\(party) gave this answer to this version of \(id) already",
        fix: "boetseer agreement show \(id) shows the answers")
    case .notTheirsToUndo(let event):
      Wording(
        "event \(event) is about somebody's own work, and was entered by somebody else",
        fix: "who entered it takes it back, with --actor")
    case .notTheManager(let who, let employee, let manager):
      Wording(
        "\(who) does not manage \(employee): \(manager) does",
        fix: "leave out --manager, and name \(who) among the others: --with \(who)")
    case .staysParty(let id, let party):
      Wording(
        "\(party) belongs to \(id): employee and manager agree together",
        fix: "name another manager with --manager NUMBER, or end it with "
          + "boetseer agreement close \(id)")
    case .noSuchChange(let id, let number, let count):
      Wording(
        "\(id) has no change \(number)",
        fix: count == 0 ? "add one with --change" : "it has 1 to \(count)")
    case .noSuchCommitment(let id, let number, let count):
      Wording(
        "nothing is promised in \(id) under number \(number)",
        fix: count == 0 ? "promise something with --due" : "it has 1 to \(count)")
    case .noSuchVersion(let id, let number, let count):
      Wording(
        "\(id) has no version \(number)",
        fix: count == 1 ? "it has one: leave out --version" : "it has 1 to \(count)")
    }
  }

  private func wrongState(
    _ id: String, _ state: AgreementState, _ action: AgreementAction
  ) -> Wording {
    switch (state, action) {
    case (.closed, _):
      Wording(
        "\(id) is closed", fix: "a new one may follow it: boetseer agreement draft")
    case (.draft, .accept), (.draft, .decline):
      Wording(
        "\(id) is a draft: nobody was asked yet", fix: "boetseer agreement propose \(id)")
    case (.draft, .experiment), (.proposed, .experiment):
      Wording(
        "\(id) is not in force yet, so there is nothing to try",
        fix: state == .draft
          ? "first boetseer agreement propose \(id)" : "first boetseer agreement accept \(id)")
    case (.proposed, .propose):
      Wording(
        "\(id) is put to the parties already", fix: "they answer: boetseer agreement accept \(id)")
    case (.inForce, .propose):
      Wording(
        "\(id) is in force", fix: "a change makes a new version: boetseer agreement change \(id)")
    default: Wording("that cannot be done with \(id) now", fix: "boetseer agreement show \(id)")
    }
  }
}
