extension EnglishReports {
  func waited(days: Int64, steps: Int64, scheme: String) -> String {
    let wait =
      switch days {
      case 0: "known on the day itself"
      case 1: "known within 1 day"
      default: "known within \(days) days"
      }
    let way = steps == 0 ? "" : steps == 1 ? ", after 1 step" : ", after \(steps) steps"
    return "Half of the decisions on \(scheme) were \(wait)\(way)."
  }
  var waits: String { "From asking to knowing" }
  var waitsExplained: String {
    "Half took at most this long. Steps are questions back, changes and members who voted. How "
      + "many claims it was is left out: beside what was awarded it would tell who was refused."
  }
  var columnMedianDays: String { "Days, median" }
  var columnMedianSteps: String { "Steps, median" }
  func oriented(_ time: String, people: Int64) -> String {
    "\(people) people took \(time) to find out what fits before they asked."
  }
  var orientation: String { "Finding out before asking" }
  func oriented(_ isNoted: Bool) -> String { isNoted ? "time noted" : "no time noted" }
  var advice: String { "With and without an adviser" }
  func advised(_ isAdvised: Bool) -> String { isAdvised ? "spoke an adviser" : "others" }
  var adviceExplained: String {
    "Whoever goes to an adviser may have wanted to learn something already."
  }
  var columnContacts: String { "Contacts" }
  var evaluations: String { "What members made of their fund" }
  var columnUsedInFull: String { "Used in full" }
  var columnNewNeed: String { "New need" }
}
