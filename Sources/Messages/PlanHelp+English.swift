internal import Records

extension EnglishPlans {
  func help(_ verb: PlanVerb) -> CommandHelp {
    switch verb {
    case .noun:
      CommandHelp(
        "Somebody's own plan for their work, in six steps.",
        details: """
          A plan is made in an own file (boetseer init --own NAME), on paper (plan sheet), or \
          together in a talk. The organisation's file holds what was shared and nothing else.
          """)
    case .start:
      CommandHelp(
        "Start a plan: in your own file, or together in a talk.",
        details: "In the organisation's file it is made with somebody, who reads it from the start."
      )
    case .edit:
      CommandHelp(
        "Work on a step of a plan, as often as you like.",
        details: """
          On a terminal one thing is asked after another, with a few words of guidance; Enter ends \
          a list. Elsewhere --from takes a YAML file with the lists givers, drains, drives, \
          talents, interests, skills, time, reflection, work, needs and changes. Words never come \
          from a flag.
          """)
    case .sheet:
      CommandHelp(
        "A page to print: the six steps, room to write, and a checklist.",
        details: "With -o FILE.html it is ready for the printer.")
    case .share:
      CommandHelp(
        "Let named people read what you choose.",
        details: """
          In your own file it writes a packet, on the screen or to -o FILE.share, which import \
          shares takes in. In the organisation's file it names readers.
          """)
    case .withdraw:
      CommandHelp(
        "End reading at once.",
        details: """
          What nobody may read any more is erased and does not come back. That it was read stays \
          in the log.
          """)
    case .show:
      CommandHelp(
        "Show a plan, and what it says about energy, drives and talents.",
        details: "When it is not yours, that you read it is written down first.")
    case .list: CommandHelp("List your plans and those shared with you.")
    case .importShares:
      CommandHelp(
        "Take in what employees shared out of their own file.",
        details:
          "Says how much it was, never what. A packet that was taken in before changes nothing.")
    }
  }

  func example(_ example: PlanExample) -> String {
    switch example {
    case .start: "in your own file"
    case .startTogether: "together in a talk"
    case .editItem: "how much time it takes and what it gives"
    case .editFile: "from a file"
    case .sheet: "on paper"
    case .sheetFor: "with a name on it"
    case .share: "all of it, in a packet"
    case .sharePart: "two lines of it"
    case .withdraw: "everything, from everybody"
    case .withdrawPart: "only look what taking back one line would do"
    case .show: "all you may read of it"
    case .showAs: "what HR sees of it"
    case .list: "every plan you may know of"
    case .listScript: "the same for a script"
    case .importShares: "take in a packet"
    case .importLook: "only look"
    case .own: "a file of your own, for your plan"
    }
  }

  func option(_ option: PlanOption) -> String {
    switch option {
    case .employee: "Whose plan: an employee number; in an own file nobody."
    case .with: "Who makes it together with the employee: numbers, with a comma between."
    case .on: "The day of the talk; today when left out."
    case .plan: "A plan as P7, or the employee whose newest it is."
    case .step: "Which step, 1 to 4; the next one when left out."
    case .from: "A YAML file with what to add or change, or - for standard input."
    case .item: "The line that --energy, --hours and --used-on are about."
    case .energy: "What it gives or costs: -2, -1, 0, 1 or 2."
    case .hours: "How long it takes a week: 2,5 or 2:30."
    case .usedOn: "The last day a skill was used."
    case .remove: "Numbers to take out of the plan, with a comma between."
    case .link: "Work and what goes with it: 7=1,4."
    case .unlink: "The same, where it does not go together after all."
    case .checklist: "The checklist of step 1 was used."
    case .sheetEmployee: "Whose name stands on it: an employee number."
    case .items: "Numbers to share, with a comma between, or all."
    case .readers: "Who may read it: employee numbers, with a comma between."
    case .number: "Your employee number, where the own file does not know it."
    case .withdrawItems: "Numbers to take back; everything when left out."
    case .withdrawFrom: "From whom: employee numbers; everybody when left out."
    case .showAs: "As who would see it: an employee number, manager or hr."
    case .packets: "A file with packets, one a line."
    case .own: "Make an own file for this person: a name, for a plan nobody else reads."
    case .ownNumber: "The employee number that belongs to it."
    }
  }

  func column(_ column: PlanColumn) -> String {
    switch column {
    case .plan: "Plan"
    case .employee: "Employee"
    case .name: "Name"
    case .standing: "For you"
    case .startedOn: "Started"
    case .lastOn: "Last"
    case .number: "#"
    case .kind: "Kind"
    case .words: "What"
    case .note: "Note"
    case .work: "Sort"
    case .hours: "Hours a week"
    case .energy: "Energy"
    case .source: "Where"
    case .usedOn: "Last used"
    case .goesWith: "Goes with"
    case .can: "Can"
    case .wants: "Wants"
    }
  }

  // MARK: Questions

  var askStep: String { "Which step do you want to work on?" }
  var askPlan: String { "Which plan?" }
  func ask(_ kind: PlanItemKind) -> String {
    switch kind {
    case .giver: "What gives you energy? (Enter to go on)"
    case .drain: "What costs you energy? (Enter to go on)"
    case .drive: "What drives you: why do you do this work? (Enter to go on)"
    case .talent: "What are you good at, almost by itself? (Enter to go on)"
    case .interest: "What do you warm to? (Enter to go on)"
    case .skill: "Which skill do you have and want to keep? (Enter to go on)"
    case .time: "Which time or means did your manager grant for this? (Enter to go on)"
    case .reflection: "For the manager: where could I give more room or chances? (Enter to go on)"
    case .work: "A piece of your work, as concrete as you can (Enter to go on)"
    case .need: "What do you need of your manager to see this well? (Enter to go on)"
    }
  }
  var askMore: String { "Another one? (Enter to go on)" }
  var askSource: String { "Where do you use it?" }
  var askUsedOn: String { "When did you last use it? A day (Enter if you do not know)" }
  var askWorkKind: String { "What is it?" }
  var askHours: String { "How many hours a week? (Enter if you do not know)" }
  var askGranted: String { "How many hours in all? (Enter if it is not about hours)" }
  var askEnergy: String { "What does it give you, or cost? -2 to +2 (Enter if you do not know)" }
  func askLinks(_ work: String) -> String {
    "What goes with \"\(work)\"? Numbers, with a comma between (Enter for none)"
  }
  var askChange: String { "What would you change? Nothing is too odd here (Enter to go on)" }
  var askCan: String { "What of it can you do, as things are? (Enter to leave it open)" }
  var askWants: String { "What of it do you want? (Enter to leave it open)" }
  var askAims: String {
    "What for? One or more of these, with a comma between (Enter to leave it open)"
  }
  var askItems: String { "What do you want to share? Numbers with a comma between, or all" }
  var askReaders: String { "Who may read it? Employee numbers, with a comma between" }
  var askChecklist: String { "Did you go through the checklist?" }
  var notYet: String { "I do not know yet" }
  var tryItOut: String {
    "Trying it out and looking back is done in an agreement and an experiment: boetseer agreement "
      + "draft, boetseer experiment start."
  }
}
