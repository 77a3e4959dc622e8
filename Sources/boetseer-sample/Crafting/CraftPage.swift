internal import Records

/// The part of the sample's page about job crafting, with the figures that lists and reports can be
/// checked against.
extension HospitalPage {
  var craft: String {
    let all = crafting.agreements
    let states = ["draft", "proposed", "in_force", "closed"].map { state in
      "\(state) \(all.count { $0.state == state })"
    }
    let forms = ResourceForm.allCases.map { form in
      "\(form.rawValue) \(changes.count { $0.form == form })"
    }
    let crafts = CraftType.allCases.map { craft in
      "\(craft.rawValue) \(changes.count { $0.craft == craft })"
    }
    return """

      ## Job crafting

      \(CraftFiles.plansMade) plans were made, and \(crafting.plans.count) of them shared: these \
      are P1 to P\(crafting.plans.count). The other \
      \(CraftFiles.plansMade - crafting.plans.count) stand in people's own files and count nowhere
      here, which is as it should be. `goals.csv` holds \(Goals.all.count { $0.team.isEmpty }) \
      goals of the hospital and \(Goals.all.count { !$0.team.isEmpty }) purposes of teams. On
      31 December 2025, of the newest version of each agreement:

      | Crafting | Figure |
      |---|---|
      | Agreements | \(all.count) |
      | by state | \(states.joined(separator: ", ")) |
      | by initiator | \(initiators) |
      | Changes | \(changes.count) |
      | by type | \(crafts.joined(separator: ", ")) |
      | by form | \(forms.joined(separator: ", ")) |
      | Agreements that only take something away | \(all.count { $0.takesOnlyAway }) |
      | Agreements of employee and manager alone | \(all.count { $0.newest.parties.count == 2 }) |
      | Experiments | \(experiments.count) |
      | by outcome | \(outcomes) |
      | Weeks, in the middle and from to | \(weeks) |
      | Looking back that is overdue | \(overdue) |
      | Tasks handed over | \(handovers.count) |
      | of which drain who took them | \(handovers.count { ($0 ?? 0) < 0 }) |

      Authenticity (1 to 5) of the employee in the first experiment, from the look back half-way \
      to the last,
      where all of the version that was tried is of one form:

      | Form | People | Change |
      |---|---:|---:|
      \(authenticity.joined(separator: "\n"))

      The four agreements that only took something away until they were adapted count there, with \
      the three
      that still do.

      | Agreement | Employee | Case |
      |---|---|---|
      \(craftCases.joined(separator: "\n"))

      """
  }

  private var changes: [CraftChange] { crafting.agreements.flatMap(\.newest.changes) }

  private var initiators: String {
    Initiator.allCases.map { initiator in
      let count = crafting.agreements.count { $0.newest.initiator == initiator }
      return "\(initiator.rawValue) \(count)"
    }.joined(separator: ", ")
  }

  private var experiments: [ExperimentContent] {
    crafting.agreements.flatMap(\.acts).compactMap {
      if case .start(let content, _) = $0.deed { content } else { nil }
    }
  }

  private var outcomes: String {
    let decisions = crafting.agreements.flatMap(\.acts).compactMap { act -> ExperimentDecision? in
      if case .decide(_, let decision, _, _, _) = act.deed { decision } else { nil }
    }
    return ExperimentDecision.allCases.map { decision in
      "\(decision.rawValue) \(decisions.count { $0 == decision })"
    }.joined(separator: ", ") + ", running \(experiments.count - decisions.count)"
  }

  private var weeks: String {
    let weeks = experiments.map { ($0.endsOn.number - $0.startsOn.number + 1) / 7 }.sorted()
    let middle = (weeks[weeks.count / 2 - 1] + weeks[weeks.count / 2]) / 2
    return "\(middle), \(weeks[0]) to \(weeks[weeks.count - 1])"
  }

  /// Days of what runs that have passed without one of the two.
  private var overdue: Int {
    crafting.agreements.count { told in
      switch told.story.known {
      case .peopleLeft, .overdueBoth, .overdueEmployee: true
      default: told.story.course == .adapted(again: .runs)
      }
    }
  }

  /// What each task does to who took it; nil where nobody said.
  private var handovers: [Int64?] {
    crafting.agreements.flatMap { told in
      let energies = told.acts.compactMap { act -> Int64? in
        if case .take(_, _, _, .agree, let energy, _) = act.deed { energy } else { nil }
      }
      let tasks = told.acts.reduce(0) { count, act in
        if case .start(_, let tasks) = act.deed { count + tasks.count } else { count }
      }
      return (0..<tasks).map { energies.indices.contains($0) ? energies[$0] : nil }
    }
  }

  private var authenticity: [String] {
    [ResourceForm.structural, .challenging, .social, .hindering].map { form in
      let found = crafting.agreements.filter { told in
        told.story.change != nil
          && told.story.forms.prefix(told.story.firstForms ?? .max).allSatisfy { $0 == form }
      }.compactMap(\.story.change)
      let sum = found.reduce(0, +)
      // Tenths, half away from zero.
      let tenths = (abs(sum) * 20 + Int64(found.count)) / (2 * Int64(found.count))
      let sign = sum < 0 ? "-" : sum > 0 ? "+" : ""
      return "| \(form.rawValue) | \(found.count) | \(sign)\(tenths / 10).\(tenths % 10) |"
    }
  }

  private var craftCases: [String] {
    let cases: [(Story.Case, String)] = [
      (.known, "looked back on by both: ready for `experiment decide`"),
      (.exampleDraft, "a draft"),
      (.exampleProposed, "put to the parties; employee and manager have not answered"),
      (.exampleInForce, "in force and not tried yet"),
      (
        .twoManagers,
        "E-26: a second manager gives a comment and looks back too; decided is by employee and "
          + "manager"
      ),
      (
        .managerLeft,
        "E-27: a deputy manager agreed and left on \(deputyLeft); a new version names the "
          + "manager, who does not read the plan"
      ),
      (.ownManager, "E-28: of a manager; the manager of that one agrees"),
      (
        .withdrawn,
        "E-29: after `plan withdraw` nobody reads the plan, \(crafting.plans.count - 1) shared "
          + "plans are left, and the headline of the agreement stays"
      ),
      (
        .peopleLeft,
        "E-38: who looks back, a supporter and who took a task left; the task is back"
      ),
    ]
    return cases.compactMap { known, text in
      guard let place = crafting.agreements.firstIndex(where: { $0.story.known == known })
      else { return nil }
      let told = crafting.agreements[place]
      let plan = crafting.plans.firstIndex { $0.token == told.plan }.map { " (P\($0 + 1))" } ?? ""
      return "| A\(place + 1)\(plan) | \(number(told.employee)) | \(text) |"
    }
  }

  private var deputyLeft: String {
    crafting.deputy.flatMap { copy.hospital.people[$0].employments.last?.end?.iso } ?? ""
  }
}

extension CraftFiles.Told {
  /// What stands in its newest version.
  var newest: AgreementContent {
    for act in acts.reversed() {
      switch act.deed {
      case .draft(let content), .change(let content, _): return content
      default: break
      }
    }
    return AgreementContent(headline: "", initiator: .employee)
  }

  var takesOnlyAway: Bool { newest.changes.allSatisfy { $0.form == .hindering } }

  /// After its last act.
  var state: String {
    switch story.course {
    case .draft: return "draft"
    case .proposed, .asksChange, .declined: return "proposed"
    case .stops, .closed: return "closed"
    case .inForce, .goesOn, .adapted, .runs:
      let isClosed = acts.contains { if case .close = $0.deed { true } else { false } }
      return isClosed ? "closed" : "in_force"
    }
  }
}
