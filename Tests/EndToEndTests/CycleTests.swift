import Foundation
import Testing

/// One employee's whole way, from an own file to the next cycle, in both languages: map, work,
/// match, design, share; an agreement of four, of whom one asks a change; what it costs in money
/// and time; an experiment with two who stand by and a task that goes to a colleague; looking back
/// half-way and at the end; adapting it, and trying again.
@Suite("A whole cycle of job crafting as a transcript")
struct CycleTests {
  @Test("reads as it was recorded", arguments: ["en", "nl"])
  func cycle(language: String) throws {
    let story = try CycleStory(language: language)
    try story.organisation()
    try story.plan()
    try story.agreement()
    try story.support()
    try story.experiment()
    try story.next()
    try story.transcript.compare()
  }
}

/// The story, step by step. 000123 Anna is the employee, 000118 Bas manages her, 000130 Cor gets
/// her work (client), 000140 Dina provides for it (supplier), 000150 Eva takes over a task, 000160
/// Fay is of HR.
private struct CycleStory {
  let transcript: Transcript
  private let language: String

  init(language: String) throws {
    self.language = language
    transcript = try Transcript("cycle", language: language)
  }

  /// The words of the language of this transcript.
  private func say(_ english: String, _ dutch: String) -> String {
    language == "nl" ? dutch : english
  }

  private func run(_ day: String, _ actor: String, _ words: String...) throws {
    try transcript.run(words, today: day, actor: actor)
  }

  func organisation() throws {
    try transcript.write("team,name,manager\nA,Ward A,000118\n", to: "teams.csv")
    try transcript.write(
      """
      employee,name,team,started_on,hours_per_week,roles
      000118,Bas Bakker,A,2020-01-01,36,
      000123,Anna Appel,A,2020-01-01,36,
      000130,Cor Claassen,A,2020-01-01,36,
      000140,Dina Dekker,A,2020-01-01,36,
      000150,Eva Evers,A,2020-01-01,36,
      000160,Fay Faber,A,2020-01-01,36,hr

      """, to: "employees.csv")
    try transcript.write(
      """
      schemes:
        - code: ILA
          name: {nl: Leerrekening, en: Learning account}
          form: account
          unit: EUR
          basis: {kind: cao}
          works_council: {cao: true}
          tax_status: confirmed
          versions:
            - valid_from: 2024-01-01
              grant: {amount: "706.00", per: year}
              expiry: {rule: months, months: 36}
        - code: DAYS
          name: {nl: Ontwikkeldagen, en: Development days}
          form: time
          unit: hours
          basis: {kind: cao}
          works_council: {cao: true}
          tax_status: confirmed
          versions:
            - valid_from: 2024-01-01
              grant: {amount: "14:24", per: year}
              expiry: {rule: year_end}

      """, to: "schemes.yaml")
    try transcript.write(
      "goal,name,team,valid_from,together\nHOME,"
        + say("Patients go home sooner", "Patiënten zijn eerder thuis") + ",A,2025-01-01,yes\n",
      to: "goals.csv")
    transcript.say(say("The organisation", "De organisatie"))
    try run("2025-12-01", "000160", "init")
    try run("2025-12-01", "000160", "import", "teams", "teams.csv")
    try run("2025-12-01", "000160", "import", "employees", "employees.csv")
    try run("2025-12-01", "000160", "import", "schemes", "schemes.yaml")
    try run("2025-12-01", "000160", "import", "goals", "goals.csv")
  }

  func plan() throws {
    let explaining = say("Explaining how something works", "Uitleggen hoe iets werkt")
    let useful = say("Being of use to somebody new", "Iets betekenen voor wie nieuw is")
    let chair = say("Chairing the football club", "Voorzitter zijn van de voetbalclub")
    let guiding = say("Guiding new colleagues", "Nieuwe collega's begeleiden")
    let orders = say("Ordering supplies", "Voorraad bestellen")
    try transcript.write(
      """
      givers: [\(explaining)]
      drains: [\(say("Being called away", "Weggeroepen worden"))]
      drives: [\(useful)]
      talents: [{words: \(chair), source: private}]
      interests: [\(say("Learning at the bedside", "Leren aan het bed"))]
      time: [{words: \(say("Two quiet afternoons", "Twee rustige middagen")), hours: 8}]

      """, to: "map.yaml")
    try transcript.write(
      """
      work:
        - {words: \(guiding), kind: task, hours: 4, energy: 2}
        - {words: \(orders), kind: task, hours: 6, energy: -1}
      needs: [\(say("Somebody for the orders", "Iemand voor de bestellingen"))]

      """, to: "work.yaml")
    try transcript.write(
      """
      changes:
        - what: \(say("Guide all new colleagues in their first six weeks",
            "Alle nieuwe collega's begeleiden in hun eerste zes weken"))
          can: \(say("two mornings a week", "twee ochtenden per week"))
          wants: \(say("every newcomer", "iedere nieuwkomer"))
          aims: [energy, talents]
          craft: task
          jdr: challenging

      """, to: "design.yaml")
    transcript.say(
      say("Anna's own plan, in her own file", "Anna's eigen plan, in haar eigen bestand"))
    try run(
      "2025-12-02", "000123", "init", "--own", "Anna Appel", "--number", "000123", "--db",
      "anna.db")
    try run("2025-12-02", "000123", "plan", "start", "--db", "anna.db")
    try run("2025-12-02", "000123", "plan", "edit", "--from", "map.yaml", "--db", "anna.db")
    try run("2025-12-03", "000123", "plan", "edit", "--from", "work.yaml", "--db", "anna.db")
    try run("2025-12-04", "000123", "plan", "edit", "--link", "7=1,3", "--db", "anna.db")
    try run("2025-12-04", "000123", "plan", "show", "--db", "anna.db")
    try run("2025-12-05", "000123", "plan", "edit", "--from", "design.yaml", "--db", "anna.db")
    try run(
      "2025-12-08", "000123", "plan", "share", "--items", "3,7,10", "--with", "000118", "--db",
      "anna.db", "-o", "anna.share")
    transcript.say(
      say("What she shares reaches her manager", "Wat ze deelt komt bij haar leidinggevende"))
    try run("2025-12-08", "000123", "import", "shares", "anna.share")
    try run("2025-12-09", "000118", "plan", "show", "P1")
    try run("2025-12-09", "000160", "plan", "show", "P1")
  }

  func agreement() throws {
    transcript.say(say("An agreement of four", "Een afspraak van vier"))
    try run(
      "2025-12-10", "000118", "agreement", "draft", "P1", "--purpose",
      say("New colleagues work by themselves sooner", "Nieuwe collega's werken eerder zelfstandig"),
      "--goal", "HOME", "--with",
      "000130 (client)=" + say("says what a newcomer needs", "zegt wat een nieuwkomer nodig heeft"),
      "--with", "000140 (supplier)=" + say("plans the mornings", "plant de ochtenden"), "--due",
      "2026-02-02=000118:" + say("tells the team", "vertelt het aan het team"), "--propose")
    try run("2025-12-11", "000123", "agreement", "accept", "A1")
    try run(
      "2025-12-12", "000130", "agreement", "decline", "A1", "--wants-change", "--reason",
      say("One morning, to begin with", "Eén ochtend, om te beginnen"))
    try run("2025-12-12", "000118", "due", "--mine")
    try run(
      "2025-12-15", "000118", "agreement", "change", "A1", "--item", "1", "--can",
      say("one morning a week", "één ochtend per week"))
    try run("2025-12-16", "000123", "agreement", "accept", "A1", "--version", "1")
    try run("2025-12-16", "000123", "agreement", "accept", "A1")
    try run(
      "2025-12-17", "000118", "agreement", "accept", "A1", "--by", "000118,000130,000140", "--seen",
      "talk")
  }

  func support() throws {
    transcript.say(
      say("What it takes: a course and a day", "Wat het vraagt: een cursus en een dag"))
    try run("2025-12-18", "000160", "sync")
    try run(
      "2025-12-18", "000123", "claim", "submit", "000123", "--title",
      say("Coaching on the job", "Coachen op de werkvloer"), "--cost", "350")
    try run("2025-12-18", "000160", "claim", "approve", "C1")
    try run(
      "2025-12-18", "000123", "leave", "request", "000123", "--scheme", "DAYS", "--from",
      "2025-12-22", "--course", "C1")
    try run(
      "2025-12-18", "000118", "agreement", "change", "A1", "--due",
      "2026-01-12=000123:" + say("follows the course (C1)", "volgt de cursus (C1)"), "--due",
      "2025-12-22=000118:" + say("gives the day free (L1)", "geeft de dag vrij (L1)"))
    try run(
      "2025-12-19", "000118", "agreement", "accept", "A1", "--by", "000118,000123,000130,000140",
      "--seen", "talk")
    try run("2025-12-19", "000123", "agreement", "show", "A1")
  }

  func experiment() throws {
    transcript.say(say("Trying it for six weeks", "Zes weken proberen"))
    try run(
      "2026-01-05", "000118", "experiment", "start", "A1", "--weeks", "6", "--supporter",
      "000130=inspire", "--supporter", "000140=feedback", "--handover",
      say("ordering supplies", "voorraad bestellen") + "=000150")
    try run("2026-01-06", "000150", "experiment", "take", "E1", "--energy", "1")
    try run("2026-01-26", "000123", "due", "--mine")
    for (day, final) in [
      ("2026-01-26", ""), ("2026-02-15", say(", all in all", ", alles bij elkaar")),
    ] {
      try transcript.write(
        say("Explaining", "Uitleggen") + final + "\n", to: "gave.txt")
      try transcript.write(say("Rushing over", "Haasten") + final + "\n", to: "cost.txt")
      try run(
        day, "000123", "experiment", "evaluate", "E1", "--gave", "@gave.txt", "--cost",
        "@cost.txt", "--autonomy", "4", "--energy", final.isEmpty ? "3" : "4", "--pleasure", "4",
        "--authenticity", "4", "--room", "3")
      try run(
        day, "000118", "experiment", "evaluate", "E1", "--note", "@gave.txt", "--autonomy", "4",
        "--energy", "3", "--pleasure", "4")
    }
    try run("2026-02-16", "000118", "experiment", "show", "E1")
    try run("2026-02-16", "000160", "experiment", "show", "E1")
  }

  func next() throws {
    transcript.say(say("Adapted, and tried again", "Aangepast, en opnieuw"))
    try run(
      "2026-02-16", "000118", "experiment", "decide", "E1", "--adapt", "--by", "000123,000118",
      "--seen", "talk")
    try run(
      "2026-02-17", "000123", "agreement", "change", "A1", "--item", "1", "--can",
      say("two mornings a week", "twee ochtenden per week"))
    try run("2026-02-17", "000123", "agreement", "propose", "A1")
    try run(
      "2026-02-18", "000118", "agreement", "accept", "A1", "--by", "000118,000123,000130,000140",
      "--seen", "talk")
    try run("2026-02-23", "000118", "experiment", "start", "A1", "--from", "2026-03-02")
    try run("2026-02-23", "000123", "agreement", "show", "A1", "--role")
    try run("2026-02-23", "000160", "agreement", "list")
    try run("2026-02-23", "000160", "doctor")
  }
}
