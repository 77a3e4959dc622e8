internal import Records

struct DutchPackets: PacketMessages {
  var transferOut: CommandHelp {
    CommandHelp(
      "Neem een afspraak met de hele geschiedenis mee naar een ander bestand.",
      details: """
        Voor de medewerker en de leidinggevende van de afspraak. In het pakketje staat alles, \
        ook de evaluaties: geef het aan niemand anders. import shares neemt het over.
        """)
  }
  var transferOutExample: String { "als pakketje voor een ander bestand van Boetseer" }
  var transferOutLook: String { "alleen kijken, naar de ene die iemand heeft" }
  var transferOutAgreement: String {
    "De afspraak, zoals A9; een personeelsnummer als die er één heeft."
  }
  func madePacket(_ id: String, acts: Int) -> String {
    "\(id) met \(acts == 1 ? "1 stap" : "alle \(acts) stappen") van de geschiedenis, teksten en "
      + "scores erbij: houd het pakketje onder jullie."
  }
  func tookIn(agreements: Int, new: Int, identical: Int) -> String {
    "Afspraken: \(agreements). Van hun geschiedenis \(new == 1 ? "1 stap" : "\(new) stappen") "
      + "nieuw, \(identical) gelijk."
  }
  func takenIn(by: String, day: String) -> String {
    "Wat eerder gebeurde komt uit een ander bestand; \(by.isEmpty ? "iemand" : by) nam het op "
      + "\(day) over."
  }
  func place(line: Int, act: Int, day: String, _ reason: String) -> String {
    "regel \(line), stap \(act) van de geschiedenis (\(day)): \(reason)"
  }

  var noMap: Wording {
    Wording(
      "een bestand met pakketjes heeft geen kolommen", fix: "boetseer import shares neemt het over")
  }

  func refusal(_ refusal: AgreementPacketRefusal) -> Wording {
    switch refusal {
    case .erased(let agreement):
      Wording(
        "van \(agreement) zijn teksten gewist, dus de geschiedenis kan niet mee",
        fix: "wat er nog van is: boetseer agreement show \(agreement)")
    case .onlyTheTwo(let agreement, let by):
      Wording(
        "alleen de medewerker en de leidinggevende nemen \(agreement) mee"
          + (by.map { ", en \($0) is geen van beiden" } ?? ""),
        fix: "zeg wie je bent: --actor NUMMER")
    case .unreadableAct(let line, let act):
      Wording(
        "regel \(line): stap \(act) van de geschiedenis is niet zoals Boetseer die schrijft",
        fix: "maak het pakketje opnieuw: boetseer agreement transfer-out, met dezelfde versie")
    case .agreementOfAnother(let line, let employee):
      Wording(
        "regel \(line) zegt van \(employee) te zijn, en dezelfde afspraak staat hier bij een "
          + "ander",
        fix: "laat het personeelsnummer in het pakketje nakijken: boetseer agreement list")
    case .otherwiseHere(let line, let act, let agreement):
      Wording(
        "regel \(line): vanaf stap \(act) is het met \(agreement) hier anders gegaan",
        fix: "ga er hier mee verder: boetseer agreement show \(agreement)")
    case .secondDraft:
      Wording(
        "een afspraak wordt één keer opgeschreven, als eerste stap",
        fix: "maak het pakketje opnieuw: boetseer agreement transfer-out")
    }
  }
}
