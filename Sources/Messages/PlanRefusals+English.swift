internal import Records

extension EnglishPlans {
  var ownFile: Wording {
    Wording(
      "this is somebody's own file, for a plan; the organisation is not in it",
      fix:
        "boetseer plan list shows what is here; for the rest name the organisation's file with --db"
    )
  }
  func needsCompany(_ employee: String) -> Wording {
    Wording(
      "in the organisation's file a plan is made together, and read by both from the start",
      fix: "boetseer plan start \(employee) --with NUMBER; alone: boetseer init --own NAME, or "
        + "boetseer plan sheet")
  }
  var aloneInOwnFile: Wording {
    Wording(
      "in your own file you are alone",
      fix: "leave out --with; boetseer plan share names readers later")
  }
  var whoseOwn: Wording {
    Wording("--number belongs to an own file", fix: "boetseer init --own NAME --number 000123")
  }
  var numberNeeded: Wording {
    Wording(
      "the organisation knows you by your employee number, and this file does not",
      fix: "add --number NUMBER")
  }
  var nothingToDo: Wording {
    Wording(
      "nothing says what to change",
      fix:
        "on a terminal it is asked; elsewhere --from FILE.yaml, --item N --energy 1, --link "
        + "7=1,4 or --remove N")
  }
  var reasonStays: Wording {
    Wording("a plan is nobody's case: no reason is kept", fix: "leave out --reason")
  }
  func notNumbers(_ flag: String) -> Wording {
    Wording("\(flag) takes numbers of the plan", fix: "for example \(flag) 1,3")
  }
  func notALink(_ flag: String) -> Wording {
    Wording(
      "\(flag) takes the number of a piece of work, and of what goes with it",
      fix: "for example \(flag) 7=1,4")
  }
  var notAStep: Wording {
    Wording("a plan has steps 1 to 6", fix: tryItOut)
  }
  var notEnergy: Wording {
    Wording("energy goes from -2 (drains) to 2 (recharges)", fix: "for example --energy -1")
  }
  func tooManyHours(_ flag: String) -> Wording {
    Wording("a week has 168 hours", fix: "for example \(flag) 2,5")
  }
  var itemForFlags: Wording {
    Wording(
      "--energy, --hours and --used-on are about one line of the plan",
      fix: "name it: --item N; boetseer plan show has the numbers")
  }
  func fileKey(_ valid: [String]) -> Wording {
    Wording("no such key here", fix: "one of \(valid.joined(separator: ", "))")
  }
  var fileShape: Wording {
    Wording(
      "a plan file is a list of lists, each under its key",
      fix: "givers: [\"...\", \"...\"], and so on")
  }
  func fileReference(_ key: String) -> Wording {
    Wording(
      "\(key) names something that stands neither in the plan nor in this file, or does not go "
        + "with work",
      fix:
        "a number of the plan, or the same words as under givers, drains, drives, talents, "
        + "interests or skills")
  }
  func workloadMeant(_ key: String) -> Wording {
    Wording(
      "\(key) is about workload, which can mean two opposite things",
      fix: "say which: jdr: challenging (it stretches) or jdr: hindering (less of it)")
  }
  func notFound(_ text: String, newest: String?) -> Wording {
    Wording(
      "there is no plan \(text) that you may know of",
      fix: newest.map { "the newest is \($0); boetseer plan list shows them" }
        ?? "a plan is for whose it is and for who was named: say who you are with --actor")
  }
  func noneOpen(_ employee: String) -> Wording {
    Wording(
      "there is no plan of \(employee) that you may read",
      fix: "together in a talk: boetseer plan start \(employee) --with NUMBER")
  }

  func refusal(_ refusal: PlanRefusal) -> Wording {
    switch refusal {
    case .noSuchItem(let plan, let number):
      Wording("\(plan) has no line \(number)", fix: "boetseer plan show \(plan) has the numbers")
    case .notLinkable(let plan, let work, let item):
      Wording(
        "\(work) and \(item) of \(plan) do not go together",
        fix:
          "a piece of work goes with a drive, talent, interest, skill, or what gives or costs "
          + "energy"
      )
    case .notWriter(let plan, nil):
      Wording(
        "who writes in the plan of \(plan) has to be known", fix: "say who you are: --actor NUMBER")
    case .notWriter(let plan, let by?):
      Wording(
        "\(by) does not write in \(plan)",
        fix: "the employee does, and who makes it together with them")
    case .linesOfOwner(let plan, let number, let employee):
      Wording(
        "line \(number) of \(plan) is \(employee)'s own to change or take away",
        fix: "\(employee) does it with --actor \(employee); a line you just typed goes back with "
          + "boetseer undo")
    case .isCopy(let plan):
      Wording(
        "\(plan) is what was shared out of an own file, and is changed there",
        fix:
          "change it in the own file, share it again, and take it in: boetseer import shares FILE")
    case .onlyOwner(let plan, _):
      Wording(
        "what others read of \(plan) is for whose plan it is to say",
        fix: "say who you are: --actor NUMBER")
    case .withEmployee(let employee):
      Wording("\(employee) cannot be there twice", fix: "--with names somebody else")
    case .readerIsOwner(let employee):
      Wording("\(employee) reads their own plan anyway", fix: "--with names somebody else")
    case .nothingToShare(let plan):
      Wording("nothing stands in \(plan) yet", fix: "boetseer plan edit \(plan)")
    case .nothingToWithdraw(let plan):
      Wording("nobody named reads that of \(plan)", fix: "boetseer plan show \(plan) says who does")
    case .withdrawalStands(let event):
      Wording(
        "event \(event) took a share back, and what was erased does not return",
        fix: "share it again: boetseer plan share")
    case .notAPacket(let line):
      Wording(
        "line \(line) is no packet of a plan or an agreement",
        fix: "make one with boetseer plan share P1 -o FILE in the own file, or with "
          + "boetseer agreement transfer-out A1 -o FILE")
    case .changedPacket(let line):
      Wording(
        "line \(line) was changed after it was made, so none of it is taken in",
        fix: "ask for it again, and for the file as it is")
    case .withdrawnSince(let line, let employee):
      Wording(
        "line \(line) was made before \(employee) took it back",
        fix: "\(employee) shares it anew, or takes this packet in: --actor \(employee)")
    case .packetOfAnother(let line, let employee):
      Wording(
        "line \(line) says it is of \(employee), and the same plan is here as somebody else's "
          + "or made here",
        fix: "have the employee look at the number in the own file: boetseer plan share --number")
    case .noSuchPerson(let line, let employee):
      Wording(
        "line \(line) names \(employee), who is no employee here",
        fix: "boetseer employee list has the numbers")
    case .asItIs(let plan):
      Wording("that is how \(plan) stands already", fix: "boetseer plan show \(plan)")
    case .ownFileOnly:
      Wording(
        "in an own file nobody else reads anything",
        fix:
          "what you handed over is taken back in the organisation's file: boetseer plan "
          + "withdraw --db"
      )
    }
  }
}
