internal import Records

struct EnglishRegister: RegisterMessages {
  var register: CommandHelp {
    CommandHelp(
      "What is stored of whom, why, how long, and who sees it.",
      details: "Every column of the database has its kind; data formats name them all.")
  }
  var who: CommandHelp { CommandHelp("Who reads which kind of data, and how much of it.") }
  func example(_ example: RegisterExample) -> String {
    switch example {
    case .register: "for the record of processing"
    case .registerFile: "as a page to publish"
    case .who: "readers of each kind"
    case .whoScript: "for a script"
    }
  }
  func column(_ column: RegisterColumn) -> String {
    switch column {
    case .kind: "Kind"
    case .what: "What"
    case .whose: "Of whom"
    case .why: "Why"
    case .howLong: "How long"
    case .readers: "Who sees it"
    case .columns: "Columns"
    case .reader: "Reader"
    case .sight: "Sees"
    case .who: "Who they are now"
    }
  }
  func name(_ kind: DataClass) -> String {
    switch kind {
    case .identity: "identity"
    case .employment: "employment"
    case .wage: "wages"
    case .account: "learning accounts"
    case .claim: "claims"
    case .workingTime: "working time and leave"
    case .support: "support and learning"
    case .agreement: "agreements and experiments"
    case .score: "looking back"
    case .plan: "plans"
    case .words: "free text"
    case .trail: "trail"
    case .shownGroup: "groups in exports"
    case .organisation: "organisation"
    case .chain: "chain"
    }
  }
  func what(_ kind: DataClass) -> String {
    switch kind {
    case .identity: "number, name, address for mail, year of birth"
    case .employment: "hours, contract, team, manager, education, roles"
    case .wage: "wages by month or year"
    case .account: "entitlements, every booking, letters"
    case .claim: "what was asked, decided, paid and proven"
    case .workingTime: "patterns, shifts, leave"
    case .support: "contacts with who helps (no content), learning"
    case .agreement: "what people agreed on about their work, and tried"
    case .score: "answers and scores of looking back"
    case .plan: "somebody's own plan, as far as they shared it"
    case .words: "reasons, titles, remarks, wherever they belong"
    case .trail: "who did what in the program, and who read what"
    case .shownGroup: "as whom somebody was shown in exports for others"
    case .organisation: "teams, schemes, goals, holidays, subsidies, settings"
    case .chain: "numbers, order and seals that keep the rest whole"
    }
  }
  func whose(_ kind: DataClass) -> String {
    switch kind {
    case .organisation, .chain: "nobody"
    case .agreement: "employees, and colleagues an agreement touches"
    case .trail: "whoever works with the program"
    case .identity, .employment, .wage, .account, .claim, .workingTime, .support, .score, .plan,
      .words, .shownGroup:
      "employees"
    }
  }
  func why(_ kind: DataClass) -> String {
    switch kind {
    case .identity, .employment: "employment contract: who has a right to what"
    case .wage: "collective agreement: schemes that give a percentage of it"
    case .account, .claim: "employment contract and collective agreement; duty to keep accounts"
    case .workingTime: "employment contract: what a day away costs"
    case .support: "to see who finds the way to training; given freely"
    case .agreement: "what employee and manager agreed on"
    case .score, .plan: "given freely by the employee, who can take it back"
    case .words: "as what it belongs to"
    case .trail: "duty to account for who saw and changed what"
    case .shownGroup: "so that no two exports together tell who somebody is"
    case .organisation: "to run the schemes"
    case .chain: "so that nothing is changed unseen"
    }
  }
  func howLong(_ kind: DataClass) -> String {
    switch kind {
    case .identity, .employment: "until 2 years after leaving; with bookings 7 years"
    case .wage, .account, .claim, .trail: "7 years after the year of the booking (tax)"
    case .workingTime, .support: "until 2 years after leaving"
    case .agreement: "until 2 years after leaving, or erased when asked for"
    case .score, .plan: "until taken back, erased or leaving"
    case .words: "as what it belongs to"
    case .shownGroup: "as long as exports are made"
    case .organisation, .chain: "as long as the database is"
    }
  }
  func reader(_ reader: DataReader) -> String {
    switch reader {
    case .themselves: "the employee"
    case .named: "who was named"
    case .manager: "the manager"
    case .committee: "the committee"
    case .hr: "HR"
    case .analyst: "analysts"
    case .worksCouncil: "the works council"
    }
  }
  func sight(_ sight: DataSight) -> String {
    switch sight {
    case .all: "all of it"
    case .course: "days, states and forms, never what was said"
    case .toDecide: "what they are asked to decide on"
    case .schemeSays: "what the scheme lets them see"
    case .bands: "bands, of groups that are large enough"
    case .pseudonym: "without names, in their export"
    case .sums: "sums over groups that are large enough"
    case .shared: "the lines shared with them"
    case .asBelongs: "as what it belongs to"
    }
  }
  var nobodyIsHR: String {
    "Nobody holds the role hr yet: until then everybody may do what HR may."
  }
  var nobodyYet: String { "nobody yet" }
  func by(_ reader: DataReader) -> String {
    switch reader {
    case .themselves: "everybody, of themselves"
    case .named: "parties, evaluators and readers of plans"
    case .manager: "of their own people"
    case .worksCouncil: "gets reports and exports from HR"
    case .committee, .hr, .analyst: ""
    }
  }
  var nothingLapses: String {
    "Boetseer takes nothing away by itself: these are the times to hold it to."
  }
}
