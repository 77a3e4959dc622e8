import Records
import Store
import Testing

@testable import Commands

@Suite("Files in Dutch and in English")
struct DutchAndEnglishFilesTests {
  private static let english = """
    Employee,NAME, team ,started_on,hours_per_week,fulltime_hours,ended_on,worker_type,education,\
    birth_year,manager,yearly_wage,email,language,cost_centre,roles
    000123,Anna Müller,ICT,2020-03-01,28.8,36,,permanent,mbo2,1980,7,31250.50,a@b.example,nl,\
    1300,hr+analyst
    7,Bram,ICT,2021-05-01,36,,2025-06-30,on_call,,1990,,,,,,

    """
  private static let dutch =
    "\u{FEFF}Personeelsnummer;Naam;Afdeling;In dienst;Uren per week;Voltijduren;Uit-dienst;"
    + "Soort contract;Opleidingsniveau;Geboortedatum;Leidinggevende;Jaarloon;E-mail;Taal;"
    + "Kostenplaats;Rollen\r\n"
    + "000123;Anna Müller;ICT;01-03-2020;28,8;36;;vast;MBO 2;17-04-1980;7;31.250,50;"
    + "a@b.example;Nederlands;1300;HR+analist\r\n"
    + "7;Bram;ICT;1-5-2021;36,0;;30-06-2025;Oproep;;1990-12-31;;;;;;\r\n"

  @Test("Both say the same")
  func same() throws {
    let english = try ImportDesk()
    let dutch = try ImportDesk()
    let first = try english.take(.employees, Self.english)
    let second = try dutch.take(.employees, Self.dutch)
    #expect(first.outcome == second.outcome)
    #expect(first.preview == second.preview)
    #expect(first.outcome.new == 2)
    #expect(first.outcome.newTeams == ["ICT"])
    for number in ["000123", "7"] {
      #expect(try english.state(number) == dutch.state(number))
    }
  }

  @Test(
    "What offices call a column is understood",
    arguments: ["Voltijd uren", "Voltijduren", "Uren voltijd"],
    ["Soort dienstverband", "Dienstverband", "Contractvorm"])
  func natural(hours: String, contract: String) throws {
    let desk = try ImportDesk()
    try desk.take(
      .employees,
      "Personeelsnummer;Naam;Afdeling;In dienst;Uren per week;\(hours);\(contract)\n"
        + "000123;Anna;ICT;1-3-2020;20;40;tijdelijk\n")
    let anna = try desk.state("000123")
    #expect(anna.hours == Hours(minutesPerWeek: 1200, fulltimeMinutes: 2400))
    #expect(anna.workerType == .temporary)
  }

  @Test("Each column arrives where it belongs")
  func values() throws {
    let desk = try ImportDesk()
    try desk.take(.employees, Self.dutch)
    let anna = try desk.state("000123")
    #expect(anna.name == "Anna Müller")
    #expect(anna.startedOn == ImportDesk.day("2020-03-01"))
    #expect(anna.hours == Hours(minutesPerWeek: 1728, fulltimeMinutes: 2160))
    #expect(anna.workerType == .permanent)
    #expect(anna.education == .mbo2)
    #expect(anna.birthYear == 1980)
    #expect(anna.yearlyWage == 31_250_50)
    #expect(anna.email == "a@b.example")
    #expect(anna.language == "nl")
    #expect(anna.costCentre == "1300")
    #expect(anna.roles == ["analyst", "hr"])
    let bram = try desk.state("7")
    #expect(anna.managerID == bram.id)
    #expect(bram.endedOn == ImportDesk.day("2025-06-30"))
    #expect(bram.workerType == .onCall)
  }

  @Test("A file in the other language changes nothing")
  func again() throws {
    let desk = try ImportDesk()
    try desk.take(.employees, Self.english)
    let again = try desk.take(.employees, Self.dutch, effective: "2025-12-31")
    #expect(again.outcome.identical == 2)
    #expect(again.event == nil)
  }

  @Test("Text stays as it is: zeros, formulas, line breaks")
  func text() throws {
    let desk = try ImportDesk()
    try desk.take(
      .employees,
      #"""
      employee,name,team,started_on,hours_per_week,cost_centre
      000123,=1+2,ICT,2020-01-01,36,0042
      123,"Regel een
      regel ""twee""",ICT,2020-01-01,36:00,

      """#)
    #expect(try desk.state("000123").name == "=1+2")
    #expect(try desk.state("000123").costCentre == "0042")
    #expect(try desk.state("123").name == "Regel een\nregel \"twee\"")
    #expect(try desk.state("123").costCentre == nil)
  }

  @Test(
    "Hours are read as people write them",
    arguments: [("28,8", 1728), ("28.8", 1728), ("28:48", 1728), ("36", 2160), ("0", 0)])
  func hours(typed: String, minutes: Int64) throws {
    let desk = try ImportDesk()
    try desk.take(
      .employees,
      "employee;name;team;started_on;hours_per_week\n1;A;T;2020-01-01;\(typed)\n")
    #expect(try desk.state("1").hours?.minutesPerWeek == minutes)
  }

  @Test("Claims in Dutch")
  func claims() throws {
    let desk = try ImportDesk.filled()
    let report = try desk.take(
      .claims,
      """
      personeelsnummer;titel;kosten;bestedingsdoel;aangevraagd_op;regeling;aanbieder;\
      goedgekeurd_op;toegekend;betaald_op;betaald;factuur;stand;verplicht
      000123;Cursus;1.250,50;Opleiding+cursus;2-1-2023;ila;Huis;9-1-2023;600;10-2-2023;500,25;\
      F1;gesloten;nee
      7;BHV;€ 185,00;cursus;3-1-2023;MAND;;4-1-2023;;;;;;wet

      """)
    #expect(report.outcome.new == 2)
    let claims = try desk.store.claims(ClaimFilter(), asOf: desk.today)
    #expect(claims[0].facts.asked == 1250_50)
    #expect(claims[0].purposes == [.education, .training])
    #expect(claims[0].facts.awarded == 600_00)
    #expect(claims[0].facts.spent == 500_25)
    #expect(claims[0].facts.state == .closed)
    #expect(claims[1].facts.state == .approved)
    #expect(claims[1].facts.awarded == 185_00)
    #expect(claims[1].mandatory == .law)
  }

  @Test("Each reader is told the columns in their own language")
  func columnsInTheirLanguage() throws {
    let office = try Office()
    let file = try office.file("who.csv", "personeelsnummer,naam,afdeling,uurtjes\n1,An,A,36\n")
    let dutch = office.run("import", "employees", file, language: "nl")
    #expect(dutch.errors.contains("bekend zijn personeelsnummer, naam, "), "\(dutch.errors)")
    #expect(dutch.errors.contains("de kolom uren_per_week ontbreekt"))
    let english = office.run("import", "employees", file)
    #expect(english.errors.contains("known are employee, name, "), "\(english.errors)")
    #expect(english.errors.contains("hours_per_week"))
  }
}
