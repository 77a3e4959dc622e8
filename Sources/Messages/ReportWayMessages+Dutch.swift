extension DutchReports {
  func waited(days: Int64, steps: Int64, scheme: String) -> String {
    let wait =
      switch days {
      case 0: "op de dag zelf"
      case 1: "binnen 1 dag"
      default: "binnen \(days) dagen"
      }
    let way = steps == 0 ? "" : steps == 1 ? ", na 1 stap" : ", na \(steps) stappen"
    return "De helft van de besluiten over \(scheme) viel \(wait)\(way)."
  }
  var waits: String { "Van vragen tot weten" }
  var waitsExplained: String {
    "De helft duurde hoogstens zo lang. Stappen zijn navragen, wijzigen en leden die stemden. Om "
      + "hoeveel aanvragen het gaat staat er niet: naast wat is toegekend zou dat zeggen wie is "
      + "afgewezen."
  }
  var columnMedianDays: String { "Dagen, mediaan" }
  var columnMedianSteps: String { "Stappen, mediaan" }
  func oriented(_ time: String, people: Int64) -> String {
    "\(people) mensen zochten eerst \(time) uit wat bij hen past."
  }
  var orientation: String { "Uitzoeken voor de aanvraag" }
  func oriented(_ isNoted: Bool) -> String { isNoted ? "tijd genoteerd" : "geen tijd genoteerd" }
  var advice: String { "Met en zonder adviseur" }
  func advised(_ isAdvised: Bool) -> String { isAdvised ? "sprak een adviseur" : "anderen" }
  var adviceExplained: String {
    "Wie naar een adviseur gaat, wilde misschien al iets leren."
  }
  var columnContacts: String { "Contacten" }
  var evaluations: String { "Wat leden van hun fonds vonden" }
  var columnUsedInFull: String { "Helemaal gebruikt" }
  var columnNewNeed: String { "Nieuwe behoefte" }
}
