internal import Records

struct EnglishPlans: PlanMessages {
  func kind(_ kind: PlanItemKind) -> String {
    switch kind {
    case .giver: "What gives energy"
    case .drain: "What costs energy"
    case .drive: "Drives"
    case .talent: "Talents"
    case .interest: "What you warm to"
    case .skill: "Skills"
    case .time: "Time and means granted"
    case .reflection: "Where the manager could give more room"
    case .work: "Work"
    case .need: "Needed of the manager"
    }
  }
  func work(_ work: PlanWork) -> String {
    switch work {
    case .task: "task"
    case .activity: "activity"
    case .project: "project"
    case .oddJob: "odd job"
    }
  }
  func source(_ source: PlanSource) -> String {
    switch source {
    case .work: "at work"
    case .own: "outside work"
    }
  }
  func energy(_ energy: Int64) -> String {
    switch energy {
    case ..<(-1): "-2 drains me"
    case -1: "-1 costs some energy"
    case 0: "0 neither"
    case 1: "+1 gives some energy"
    default: "+2 recharges me"
    }
  }
  func standing(_ standing: PlanStanding) -> String {
    switch standing {
    case .own: "yours"
    case .shared: "shared with you"
    case .counted: "shared, not with you"
    }
  }
  func step(_ step: Int) -> String {
    switch step {
    case 1: "Step 1: you"
    case 2: "Step 2: your work"
    case 3: "Step 3: match and choose"
    case 4: "Step 4: design"
    case 5: "Step 5: try it out"
    default: "Step 6: look back and ahead"
    }
  }

  // MARK: What was done

  func started(_ id: String, who: String, with readers: [String]) -> String {
    readers.isEmpty
      ? "Plan \(id) of \(who) is started. Nobody else reads it until you share it."
      : "Plan \(id) of \(who) is started, together with \(listed(readers, "and")), who read it "
        + "from the start."
  }
  func edited(
    _ id: String, added: [Int64], replaced: [Int64], removed: [Int64], links: Int
  ) -> [String] {
    let numbers = { (found: [Int64]) in found.map(String.init).joined(separator: ", ") }
    return [
      added.isEmpty ? nil : "Added to \(id): \(numbers(added)).",
      replaced.isEmpty ? nil : "Changed in \(id): \(numbers(replaced)).",
      removed.isEmpty ? nil : "Taken out of \(id): \(numbers(removed)).",
      links == 0
        ? nil : links == 1 ? "1 link of \(id) is changed." : "\(links) links of \(id) are changed.",
    ].compactMap { $0 }
  }
  func unchanged(_ id: String) -> String { "Nothing in \(id) is changed by it." }
  func vagueWarning(_ number: Int64) -> String {
    "\(number) is one word: say what you do, for whom or how often, and choosing gets easier."
  }
  var vagueAsked: String {
    "That is one word. It may stay so; what you do, for whom or how often makes choosing easier."
  }
  func shared(_ id: String, _ count: Int, with readers: [String]) -> String {
    "\(things(count)) of \(id) can be read by \(listed(readers, "and")) from now on."
  }
  func packetMade(_ count: Int, for readers: [String]) -> String {
    "A packet with \(things(count).lowercased()) for \(listed(readers, "and")). It is not "
      + "encrypted: hand it over yourself; boetseer import shares takes it in."
  }
  func withdrawQuestion(_ id: String, isAll: Bool, from readers: [String]?) -> String {
    let what = isAll ? "everything of \(id)" : "this part of \(id)"
    let whom = readers.map { "from \(listed($0, "and"))" } ?? "from everybody"
    return "Take \(what) back \(whom)? What nobody may read any more is erased; that stays so."
  }
  func withdrawn(_ id: String, from readers: [String]) -> String {
    readers.isEmpty
      ? "Nobody could read it any more." : "\(listed(readers, "and")) no longer read it in \(id)."
  }
  func erased(_ count: Int) -> String {
    count == 0
      ? "Nothing is erased: others still read it, or it was erased before."
      : "\(things(count)) \(count == 1 ? "is" : "are") erased. Who read it before stands in "
        + "the log."
  }
  func tookIn(packets: Int, new: Int, changed: Int, identical: Int) -> String {
    "Packets: \(packets). Of what they share \(new) new, \(changed) changed, \(identical) "
      + "identical."
  }
  func madeOwn(path: String, name: String) -> String {
    "Made \(path): the own file of \(name), which you alone can read."
  }
  private func things(_ count: Int) -> String { count == 1 ? "1 line" : "\(count) lines" }

  // MARK: The page

  func heading(_ id: String, who: String) -> String {
    who.isEmpty ? "Plan \(id)" : "Plan \(id) of \(who)"
  }
  func sinceLine(_ started: String, last: String) -> String {
    started == last ? "Started on \(started)." : "Started on \(started), last worked on \(last)."
  }
  func sharedLine(_ reader: String, items: String?) -> String {
    items.map { "\(reader) reads \($0)" } ?? "\(reader) reads all of it"
  }
  var sharedWithNobody: String { "Nobody else reads it." }
  var sharedTitle: String { "Who reads it" }
  var partOfIt: String { "You see what was shared with you; there may or may not be more." }
  var onlyCourse: String { "What is in a plan is for whose it is and for who was named." }
  func seesNothing(_ who: String) -> String { "\(who) sees nothing of this plan." }
  var nothingYet: String { "Nothing here yet." }
  func question(_ question: PlanQuestion) -> String {
    switch question {
    case .energy: "How much energy does the work give?"
    case .drives: "Does the work meet what drives me?"
    case .talents: "Does the work use my talents?"
    case .interests: "Does the work touch what I warm to?"
    case .skills: "Which skills fade?"
    }
  }
  func balance(_ energy: String) -> String { "On balance \(energy), on a scale from -2 to +2." }
  func hoursOfEnergy(giving: String, costing: String, of all: String) -> String {
    "Of \(all) a week \(giving) give energy and \(costing) cost it."
  }
  var unweighed: String { "No hours are filled in, so all work weighs the same." }
  var noScores: String { "No work has a score yet." }
  func notCounted(_ numbers: String) -> String { "Not counted, no score or no hours: \(numbers)." }
  func unmet(_ question: PlanQuestion, _ words: [String]) -> String {
    let list = words.joined(separator: "; ")
    switch question {
    case .drives:
      return words.isEmpty ? "Every drive is met by some work." : "Met by no work: \(list)."
    case .talents:
      return words.isEmpty ? "Every talent is used by some work." : "Used by no work: \(list)."
    default:
      return words.isEmpty ? "Some work touches each of them." : "Touched by no work: \(list)."
    }
  }
  func fading(_ words: [String], months: Int) -> String {
    words.isEmpty
      ? "None has gone unused for \(months) months."
      : "Unused for \(months) months or longer: \(words.joined(separator: "; "))."
  }
  func vague(_ words: [String]) -> String {
    "In one word, so hard to choose from: \(words.joined(separator: "; "))."
  }
  func agreementLine(_ ids: [String]) -> String { "Agreed on: \(ids.joined(separator: ", "))." }
  func lastUsed(_ day: String) -> String { "last used \(day)" }
  func changeTitle(_ number: Int64) -> String { "Change \(number)" }
  var noneFound: String { "There is no plan that you may know of." }
}
