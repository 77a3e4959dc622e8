internal import Records

struct EnglishPackets: PacketMessages {
  var transferOut: CommandHelp {
    CommandHelp(
      "Take an agreement with its history along to another file.",
      details: """
        For the employee and the manager of the agreement. The packet holds everything, \
        evaluations too: give it to nobody else. import shares takes it in.
        """)
  }
  var transferOutExample: String { "into a packet for another Boetseer file" }
  var transferOutLook: String { "only look, at the one somebody has" }
  var transferOutAgreement: String {
    "The agreement, as in A9; an employee number where they have one."
  }
  func madePacket(_ id: String, acts: Int) -> String {
    "\(id) with \(acts == 1 ? "1 step" : "all \(acts) steps") of its history, texts and scores "
      + "included: keep the packet to yourselves."
  }
  func tookIn(agreements: Int, new: Int, identical: Int) -> String {
    "Agreements: \(agreements). Of their history \(new == 1 ? "1 step" : "\(new) steps") new, "
      + "\(identical) identical."
  }
  func takenIn(by: String, day: String) -> String {
    "What was done before came from another file; \(by.isEmpty ? "somebody" : by) took it in on "
      + "\(day)."
  }
  func place(line: Int, act: Int, day: String, _ reason: String) -> String {
    "line \(line), step \(act) of its history (\(day)): \(reason)"
  }

  var noMap: Wording {
    Wording("a file of packets has no columns", fix: "boetseer import shares takes it in")
  }

  func refusal(_ refusal: AgreementPacketRefusal) -> Wording {
    switch refusal {
    case .erased(let agreement):
      Wording(
        "texts of \(agreement) were erased, so its history cannot be taken along",
        fix: "what is left of it: boetseer agreement show \(agreement)")
    case .onlyTheTwo(let agreement, let by):
      Wording(
        "only the employee and the manager take \(agreement) along"
          + (by.map { ", and \($0) is neither" } ?? ""),
        fix: "say who you are: --actor NUMBER")
    case .unreadableAct(let line, let act):
      Wording(
        "line \(line): step \(act) of its history is not as Boetseer writes it",
        fix: "make the packet again: boetseer agreement transfer-out, with the same release")
    case .agreementOfAnother(let line, let employee):
      Wording(
        "line \(line) says it is of \(employee), and the same agreement is here as somebody "
          + "else's",
        fix: "have the employee number in the packet looked at: boetseer agreement list")
    case .otherwiseHere(let line, let act, let agreement):
      Wording(
        "line \(line): from step \(act) on, \(agreement) went another way here",
        fix: "go on with it here: boetseer agreement show \(agreement)")
    case .secondDraft:
      Wording(
        "an agreement is written down once, as the first step",
        fix: "make the packet again: boetseer agreement transfer-out")
    }
  }
}
