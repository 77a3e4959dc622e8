/// Sentences about what leaves the database.
package protocol ExportMessages: Sendable {
  var export: CommandHelp { get }
  var files: CommandHelp { get }
  var filesExample: String { get }
  var filesRehearse: String { get }
  var argumentFolder: String { get }
  /// What somebody may not see, behind the name of who asked.
  var everything: String { get }
  func written(files: Int, folder: String, people: Int64, claims: Int64, openings: Int64) -> String
  func removeFolder(_ folder: String) -> String
  func folderExists(_ folder: String) -> Wording
  func notInTheFiles(_ facts: [String]) -> String
  func secondJobs(_ count: Int64) -> String
  func repayments(_ count: Int64) -> String
  func settings(_ count: Int64) -> String

  // MARK: The views

  var list: CommandHelp { get }
  var describe: CommandHelp { get }
  var listExample: String { get }
  var listScript: String { get }
  var describeExample: String { get }
  var describeScript: String { get }
  var argumentView: String { get }
  var askView: String { get }
  /// What a row of a view is; nil where there is no such view.
  func view(_ name: String) -> String?
  func column(_ column: ContractColumnTitle) -> String
  /// The type of a column, as people say it.
  func type(_ type: String) -> String
  func contract(_ version: String) -> String
  func noSuchView(_ name: String, near: [String]) -> Wording
}

package enum ContractColumnTitle: CaseIterable, Sendable {
  case view, row, columns, personal, since
  case column, type, unit, isEmpty, meaning
}

struct EnglishExports: ExportMessages {
  var export: CommandHelp { CommandHelp("Write out what the database holds.") }
  var files: CommandHelp {
    CommandHelp(
      "Write the organisation as files that import all takes in.",
      details: """
        Teams, people with every change, wages, schemes, balances from before the ledger, \
        what was done to accounts with the letters that were sent, and claims. Movements are \
        never written: they follow from the rest. What no file can hold is named.
        """)
  }
  var filesExample: String { "everything, into a new folder" }
  var filesRehearse: String { "only look what it would be" }
  var argumentFolder: String { "The folder to make; an empty one will do." }
  var everything: String { "everybody" }
  func written(
    files: Int, folder: String, people: Int64, claims: Int64, openings: Int64
  ) -> String {
    "Wrote \(EnglishExports.count(Int64(files), "file")) to \(folder): "
      + "\(people == 1 ? "1 person" : "\(people) people"), "
      + "\(EnglishExports.count(claims, "claim")), "
      + "\(EnglishExports.count(openings, "opening balance"))."
  }
  func removeFolder(_ folder: String) -> String { "delete the folder \(folder)" }
  func folderExists(_ folder: String) -> Wording {
    Wording("\(folder) is there already and not empty", fix: "name a new folder")
  }
  func notInTheFiles(_ facts: [String]) -> String {
    "Not in the files, since no file has a place for it: \(facts.joined(separator: ", ")). "
      + "Enter these again, or compare with boetseer account list."
  }
  var list: CommandHelp {
    CommandHelp(
      "List the views for SQL, and what a row of each is.",
      details: "Views keep their columns and what they mean; a new column comes last.")
  }
  var describe: CommandHelp {
    CommandHelp("Describe the columns of a view: type, unit, whether personal, and meaning.")
  }
  var listExample: String { "which views there are" }
  var listScript: String { "for a script" }
  var describeExample: String { "what stands in the ledger" }
  var describeScript: String { "in Dutch and English, for a script" }
  var argumentView: String { "a view, as x_ledger" }
  var askView: String { "Which view?" }
  func column(_ column: ContractColumnTitle) -> String {
    switch column {
    case .view: "View"
    case .row: "One row is"
    case .columns: "Columns"
    case .personal: "Personal"
    case .since: "Since"
    case .column: "Column"
    case .type: "Type"
    case .unit: "Unit"
    case .isEmpty: "May be empty"
    case .meaning: "Meaning"
    }
  }
  func type(_ type: String) -> String {
    switch type {
    case "integer": "whole number"
    case "flag": "0 or 1"
    default: type
    }
  }
  func contract(_ version: String) -> String {
    "Version \(version) of the contract; all of it is in docs/views.md and x_contract."
  }
  func noSuchView(_ name: String, near: [String]) -> Wording {
    Wording(
      "there is no view \(name)",
      fix: near.isEmpty ? "boetseer export list" : "did you mean \(listed(near, "or"))?")
  }
  func settings(_ count: Int64) -> String { EnglishExports.count(count, "setting") }
  func secondJobs(_ count: Int64) -> String {
    EnglishExports.count(count, "job") + " beside another"
  }
  func repayments(_ count: Int64) -> String {
    EnglishExports.count(count, "agreement") + " to pay back"
  }

  private static func count(_ count: Int64, _ word: String) -> String {
    count == 1 ? "1 \(word)" : "\(count) \(word)s"
  }
}

struct DutchExports: ExportMessages {
  var export: CommandHelp { CommandHelp("Schrijf uit wat in de database staat.") }
  var files: CommandHelp {
    CommandHelp(
      "Schrijf de organisatie als bestanden die import all overneemt.",
      details: """
        Teams, mensen met elke verandering, lonen, regelingen, saldi van vroeger, wat er met \
        rekeningen is gedaan met de brieven die uitgingen, en aanvragen. Boekingen staan er nooit \
        in: die volgen uit de rest. Wat in geen bestand past wordt genoemd.
        """)
  }
  var filesExample: String { "alles, in een nieuwe map" }
  var filesRehearse: String { "kijk alleen wat het zou zijn" }
  var argumentFolder: String { "De map die gemaakt wordt; een lege mag ook." }
  var everything: String { "iedereen" }
  func written(
    files: Int, folder: String, people: Int64, claims: Int64, openings: Int64
  ) -> String {
    "\(DutchExports.count(Int64(files), "bestand", "bestanden")) geschreven in \(folder): "
      + "\(people == 1 ? "1 persoon" : "\(people) mensen"), "
      + "\(DutchExports.count(claims, "aanvraag", "aanvragen")), "
      + "\(DutchExports.count(openings, "beginsaldo", "beginsaldi"))."
  }
  func removeFolder(_ folder: String) -> String { "verwijder de map \(folder)" }
  func folderExists(_ folder: String) -> Wording {
    Wording("\(folder) is er al en is niet leeg", fix: "noem een nieuwe map")
  }
  func notInTheFiles(_ facts: [String]) -> String {
    "Niet in de bestanden, omdat er geen plaats voor is: \(facts.joined(separator: ", ")). "
      + "Voer die opnieuw in, of vergelijk met boetseer account list."
  }
  var list: CommandHelp {
    CommandHelp(
      "Toon de views voor SQL, en wat een regel van elk is.",
      details: "Views houden hun kolommen en wat die betekenen; een nieuwe kolom komt achteraan.")
  }
  var describe: CommandHelp {
    CommandHelp(
      "Beschrijf de kolommen van een view: soort, eenheid, of ze persoonlijk zijn, en betekenis.")
  }
  var listExample: String { "welke views er zijn" }
  var listScript: String { "voor een script" }
  var describeExample: String { "wat er in het grootboek staat" }
  var describeScript: String { "in het Nederlands en Engels, voor een script" }
  var argumentView: String { "een view, zoals x_ledger" }
  var askView: String { "Welke view?" }
  func column(_ column: ContractColumnTitle) -> String {
    switch column {
    case .view: "View"
    case .row: "Een regel is"
    case .columns: "Kolommen"
    case .personal: "Persoonlijk"
    case .since: "Sinds"
    case .column: "Kolom"
    case .type: "Soort"
    case .unit: "Eenheid"
    case .isEmpty: "Mag leeg"
    case .meaning: "Betekenis"
    }
  }
  func type(_ type: String) -> String {
    switch type {
    case "integer": "geheel getal"
    case "text": "tekst"
    case "day": "dag"
    case "instant": "moment"
    case "flag": "0 of 1"
    default: type
    }
  }
  func contract(_ version: String) -> String {
    "Versie \(version) van het contract; alles staat in docs/views.md en x_contract."
  }
  func noSuchView(_ name: String, near: [String]) -> Wording {
    Wording(
      "er is geen view \(name)",
      fix: near.isEmpty ? "boetseer export list" : "bedoelde je \(listed(near, "of"))?")
  }
  func settings(_ count: Int64) -> String {
    count == 1 ? "1 instelling" : "\(count) instellingen"
  }
  func secondJobs(_ count: Int64) -> String {
    DutchExports.count(count, "dienstverband", "dienstverbanden") + " naast een ander"
  }
  func repayments(_ count: Int64) -> String {
    DutchExports.count(count, "studiekostenbeding", "studiekostenbedingen")
  }

  private static func count(_ count: Int64, _ one: String, _ several: String) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(several)"
  }
}
