internal import Records

extension DutchReports {
  func column(_ column: TimeColumn) -> String {
    switch column {
    case .taken: "Opgenomen"
    case .takenShare: "Van toegekend"
    case .lapsed: "Vervallen"
    case .lapsedShare: "Van toegekend"
    case .known: "Geleerd"
    case .quiet: "In rustige weken"
    case .quietShare: "Aandeel"
    case .point: "Waar het van afhangt"
    case .figure: "Cijfer"
    case .value: "In deze periode"
    }
  }
  func takenOfGrant(
    _ scheme: String, taken: String, granted: String, share: String, lapsed: String?
  ) -> String {
    "\(scheme): van \(granted) uur is \(taken) opgenomen (\(share))"
      + (lapsed.map { "; \($0) verviel." } ?? ".")
  }
  func tookLeast(_ scheme: String, team: String, share: String, most: String, mostShare: String)
    -> String
  {
    "\(scheme) wordt het minst opgenomen in \(team) (\(share)), "
      + "het meest in \(most) (\(mostShare))."
  }
  func takenBy(_ scheme: String, _ grouping: ReportGrouping) -> String {
    "\(scheme), \(by(grouping).lowercased())"
  }
  func chartOfTaken(_ scheme: String) -> String { "Opgenomen van wat op \(scheme) is toegekend" }
  var quietWeeks: String { "Leren in rustige weken" }
  var quietExplained: String {
    "Opgenomen verlof en gevolgde cursussen, in weken waarvan iemand zei hoe druk het team het "
      + "had. Mensen tellen in het team van hun laatste dag in de periode."
  }
  var points: String { "Waar het van afhangt of tijd gebruikt wordt" }
  var pointsExplained: String {
    "Rechten die niemand kent, die niet in de week passen, waar niemand bij helpt of die je niet "
      + "veilig kunt gebruiken, blijven liggen."
  }
  func point(_ point: AttentionPoint) -> String {
    switch point {
    case .rights: "Mensen kennen hun rechten"
    case .room: "Er is ruimte in de tijd"
    case .support: "Iemand helpt erbij"
    case .safety: "Het is veilig om te leren"
    }
  }
  func figure(_ figure: PointFigure, of what: String?) -> String {
    switch figure {
    case .aware: "kennen hun budget"
    case .agreements: "regelingen uit cao of wet"
    case .taken: "opgenomen van \(what ?? "")"
    case .quiet: "geleerd in rustige weken"
    case .waited: "wachten op een besluit"
    case .refused: "aanvragen afgewezen"
    case .contacts: what ?? ""
    case .informal: "samen leren, op het werk"
    case .unmeasured: "wat mensen zeggen"
    }
  }
  func support(_ kind: SupportKind) -> String {
    switch kind {
    case .ambassador: "leerambassadeurs langs geweest"
    case .workshop: "workshops"
    case .adviser: "gesprekken met een adviseur"
    }
  }
  func part(_ part: String, of whole: String, share: String?) -> String {
    "\(part) van \(whole)" + (share.map { " (\($0))" } ?? "")
  }
  func inYear(_ value: String, _ year: Int) -> String { "\(value), in \(year)" }
  func days(_ days: Int64, requests: Int64) -> String {
    "\(days == 1 ? "1 dag" : "\(days) dagen"), mediaan van \(requests)"
  }
  func times(_ contacts: Int64, teams: Int64, of all: Int64) -> String {
    "\(contacts) keer, in \(teams) van \(all) teams"
  }
  func minutes(_ time: String, activities: Int64) -> String {
    "\(activities) keer, \(time) uur"
  }
  func nothingKnown(_ command: String?) -> String {
    "niets bekend" + (command.map { ": \($0)" } ?? "")
  }
  var nothingLearned: String { "niemand leerde in deze weken" }
  var tooFewToTell: String { "over te weinig mensen om te zeggen" }
  var askInTalk: String { "geen bestand vertelt dit: vraag het in een gesprek" }
  var takenRows: String { "De dagen die één groep opnam." }
  var grantedRows: String { "Wat één groep is toegekend." }
  var lapsedRows: String { "Wat verviel, per persoon." }
}
