internal import Records

/// What becomes of an agreement of the sample: how many of each is fixed, so that its shares come
/// out exactly.
struct Story {
  enum Course: Equatable {
    case draft, proposed, asksChange, declined, inForce, closed
    case goesOn, stops
    /// Adapted after the first time; tried again, and how that goes on.
    case adapted(again: Again?)
    case runs
  }

  enum Again { case goesOn, runs }

  /// Somebody or something that a test, a report or an example looks for.
  enum Case: Equatable {
    /// Of the examples in the help: running, a draft, put to the parties, in force.
    case known, exampleDraft, exampleProposed, exampleInForce
    case twoManagers, managerLeft, ownManager, withdrawn, peopleLeft
    case overdueBoth, overdueEmployee
  }

  /// Forms of the newest version: (s)upport, room (t), (c)hallenge, (h)indering less.
  var forms: [ResourceForm]
  /// How many of these the first version has, where it has fewer.
  var firstForms: Int?
  var course: Course
  /// From the first look back to the last, of the employee's own authenticity; nil is not asked.
  var change: Int64?
  var isAlone = false
  var known: Case?

  private init(
    _ forms: String, _ course: Course, change: Int64? = nil, first: Int? = nil,
    alone: Bool = false, _ known: Case? = nil
  ) {
    self.forms = forms.map { letter in
      switch letter {
      case "S": .social
      case "T": .structural
      case "C": .challenging
      default: .hindering
      }
    }
    firstForms = first
    self.course = course
    self.change = change
    isAlone = alone
    self.known = known
  }

  /// 44 agreements with 100 changes: 38 structural, 26 challenging, 18 social, 18 hindering. Three
  /// of them only take something away, as did four more before they were adapted.
  static let all: [Story] = [
    Story("TTC", .runs, .known),
    Story("TS", .draft, .exampleDraft),
    Story("TTC", .proposed, .exampleProposed),
    Story("TCH", .inForce, .exampleInForce),
    Story("H", .stops, change: -1),
    Story("HH", .goesOn, change: 0),
    Story("H", .stops, change: 0, alone: true),
    Story("HT", .adapted(again: .goesOn), change: -1, first: 1),
    Story("HT", .adapted(again: .goesOn), change: 1, first: 1),
    Story("HS", .adapted(again: nil), change: -1, first: 1),
    Story("HTC", .adapted(again: nil), change: 0, first: 1),
    Story("TT", .goesOn, change: 1, .twoManagers),
    Story("TT", .goesOn, change: 0, .ownManager),
    Story("T", .goesOn, change: 1, alone: true),
    Story("TTT", .goesOn, change: 0),
    Story("TT", .goesOn, change: 0),
    Story("CC", .goesOn, change: 1, .managerLeft),
    Story("C", .goesOn, change: 0, alone: true),
    Story("CC", .goesOn, change: 1),
    Story("CCC", .goesOn, change: 0),
    Story("CC", .adapted(again: nil), change: 0),
    Story("C", .stops, change: 0),
    Story("SS", .goesOn, change: 2, .withdrawn),
    Story("S", .stops, change: -2),
    Story("SS", .goesOn, change: 2),
    Story("SSS", .goesOn, change: -1),
    Story("S", .adapted(again: nil), change: -1),
    Story("SS", .adapted(again: .goesOn), change: 0),
    Story("TTC", .runs, .peopleLeft),
    Story("TCH", .runs, .overdueBoth),
    Story("TS", .runs, .overdueEmployee),
    Story("TSH", .adapted(again: .runs)),
    Story("TTC", .adapted(again: nil)),
    Story("TCH", .stops, alone: true),
    Story("TH", .stops),
    Story("SC", .draft),
    Story("TTC", .asksChange),
    Story("SH", .proposed),
    Story("TTC", .inForce),
    Story("TTC", .inForce),
    Story("TCH", .inForce, alone: true),
    Story("TCH", .inForce),
    Story("TCH", .declined),
    Story("TSH", .closed),
  ]

  var isTried: Bool {
    switch course {
    case .goesOn, .stops, .adapted, .runs: true
    default: false
    }
  }
}

/// How the 100 changes, 36 experiments and 44 beginnings are dealt.
struct Deal {
  var crafts: [ResourceForm: [CraftType]]
  var weeks: [Int]
  var initiators: [Initiator]
  /// What a task does to who takes it over; one drains.
  var energies: [Int64] = [1, 0, 2, 1, 0, -1, 1, 0, 2, 0]

  /// Task 45, relational 25, cognitive 12, context 18 of 100 changes.
  init(_ random: inout SeededRandom) {
    crafts = [
      .structural: random.deck([
        (CraftType.task, 16), (.relational, 6), (.cognitive, 6), (.context, 10),
      ]),
      .challenging: random.deck([
        (CraftType.task, 16), (.relational, 3), (.cognitive, 4), (.context, 3),
      ]),
      .social: random.deck([(CraftType.relational, 16), (.cognitive, 2)]),
      .hindering: random.deck([(CraftType.task, 13), (.context, 5)]),
    ]
    // With 8, 26, 12, 16 and 8 of those that run the median is 8.
    weeks = random.deck([
      (2, 1), (4, 3), (6, 6), (8, 12), (10, 2), (12, 4), (13, 1), (16, 1), (20, 1),
    ])
    initiators = random.deck([(Initiator.employee, 33), (.manager, 8), (.hr, 2)])
  }
}
