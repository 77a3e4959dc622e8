internal import Records

extension DutchPlans {
  var ownFile: Wording {
    Wording(
      "dit is iemands eigen bestand, voor een plan; de organisatie staat er niet in",
      fix:
        "boetseer plan list toont wat er staat; noem voor de rest het bestand van de organisatie "
        + "met --db")
  }
  func needsCompany(_ employee: String) -> Wording {
    Wording(
      "in het bestand van de organisatie maak je een plan samen, en lezen jullie het allebei",
      fix: "boetseer plan start \(employee) --with NUMMER; alleen: boetseer init --own NAAM, of "
        + "boetseer plan sheet")
  }
  var aloneInOwnFile: Wording {
    Wording(
      "in je eigen bestand ben je alleen",
      fix: "laat --with weg; boetseer plan share noemt later wie meeleest")
  }
  var whoseOwn: Wording {
    Wording("--number hoort bij een eigen bestand", fix: "boetseer init --own NAAM --number 000123")
  }
  var numberNeeded: Wording {
    Wording(
      "de organisatie kent je aan je personeelsnummer, en dit bestand niet",
      fix: "zet erbij: --number NUMMER")
  }
  var nothingToDo: Wording {
    Wording(
      "nergens staat wat er verandert",
      fix: "op een terminal wordt het gevraagd; elders --from BESTAND.yaml, --item N --energy 1, "
        + "--link 7=1,4 of --remove N")
  }
  var reasonStays: Wording {
    Wording("een plan is geen dossier: er wordt geen reden bewaard", fix: "laat --reason weg")
  }
  func notNumbers(_ flag: String) -> Wording {
    Wording("bij \(flag) horen nummers van het plan", fix: "bijvoorbeeld \(flag) 1,3")
  }
  func notALink(_ flag: String) -> Wording {
    Wording(
      "bij \(flag) hoort het nummer van een stuk werk, en van wat erbij hoort",
      fix: "bijvoorbeeld \(flag) 7=1,4")
  }
  var notAStep: Wording {
    Wording("een plan heeft stap 1 tot en met 6", fix: tryItOut)
  }
  var notEnergy: Wording {
    Wording("energie loopt van -2 (vreet) tot 2 (laadt op)", fix: "bijvoorbeeld --energy -1")
  }
  func tooManyHours(_ flag: String) -> Wording {
    Wording("een week heeft 168 uur", fix: "bijvoorbeeld \(flag) 2,5")
  }
  var itemForFlags: Wording {
    Wording(
      "--energy, --hours en --used-on gaan over één regel van het plan",
      fix: "noem die: --item N; boetseer plan show heeft de nummers")
  }
  func fileKey(_ valid: [String]) -> Wording {
    Wording("deze sleutel is er hier niet", fix: "kies uit \(valid.joined(separator: ", "))")
  }
  var fileShape: Wording {
    Wording(
      "een planbestand is een rij lijsten, elk onder een sleutel",
      fix: "givers: [\"...\", \"...\"], enzovoort")
  }
  func fileReference(_ key: String) -> Wording {
    Wording(
      "\(key) noemt iets dat in het plan noch in dit bestand staat, of dat niet bij werk hoort",
      fix:
        "een nummer van het plan, of dezelfde woorden als onder givers, drains, drives, talents, "
        + "interests of skills")
  }
  func workloadMeant(_ key: String) -> Wording {
    Wording(
      "\(key) gaat over werkdruk, en dat kan twee tegengestelde dingen zijn",
      fix: "zeg welke: jdr: challenging (druk die oprekt) of jdr: hindering (minder ervan)")
  }
  func notFound(_ text: String, newest: String?) -> Wording {
    Wording(
      "er is geen plan \(text) waarvan jij mag weten",
      fix: newest.map { "het nieuwste is \($0); boetseer plan list toont ze" }
        ?? "een plan is voor wie het maakte en voor wie is genoemd: zeg wie je bent met --actor")
  }
  func noneOpen(_ employee: String) -> Wording {
    Wording(
      "er is geen plan van \(employee) dat jij mag lezen",
      fix: "samen in een gesprek: boetseer plan start \(employee) --with NUMMER")
  }

  func refusal(_ refusal: PlanRefusal) -> Wording {
    switch refusal {
    case .noSuchItem(let plan, let number):
      Wording(
        "\(plan) heeft geen regel \(number)", fix: "boetseer plan show \(plan) heeft de nummers")
    case .notLinkable(let plan, let work, let item):
      Wording(
        "\(work) en \(item) van \(plan) horen niet bij elkaar",
        fix:
          "werk hoort bij een drijfveer, talent, vaardigheid, wat energie geeft of kost, of "
          + "waar je warm voor loopt")
    case .notWriter(let plan, nil):
      Wording(
        "wie in het plan van \(plan) schrijft, moet bekend zijn",
        fix: "zeg wie je bent: --actor NUMMER")
    case .notWriter(let plan, let by?):
      Wording(
        "\(by) schrijft niet in \(plan)",
        fix: "dat doen de medewerker en wie het samen met die maakt")
    case .linesOfOwner(let plan, let number, let employee):
      Wording(
        "regel \(number) van \(plan) wijzigt of verwijdert \(employee) zelf",
        fix: "\(employee) doet het met --actor \(employee); wat je net typte neem je terug met "
          + "boetseer undo")
    case .isCopy(let plan):
      Wording(
        "\(plan) is gedeeld uit een eigen bestand en wijzigt daar",
        fix:
          "wijzig het in het eigen bestand, deel het weer, en neem het over: boetseer import "
          + "shares BESTAND")
    case .onlyOwner(let plan, _):
      Wording(
        "wat anderen van \(plan) lezen bepaalt wie het maakte",
        fix: "zeg wie je bent: --actor NUMMER")
    case .withEmployee(let employee):
      Wording("\(employee) kan er niet twee keer zijn", fix: "--with noemt iemand anders")
    case .readerIsOwner(let employee):
      Wording("\(employee) leest het eigen plan toch al", fix: "--with noemt iemand anders")
    case .nothingToShare(let plan):
      Wording("er staat nog niets in \(plan)", fix: "boetseer plan edit \(plan)")
    case .nothingToWithdraw(let plan):
      Wording(
        "niemand die is genoemd leest dat van \(plan)",
        fix: "boetseer plan show \(plan) zegt wie wel")
    case .withdrawalStands(let event):
      Wording(
        "gebeurtenis \(event) haalde iets terug, en wat is gewist komt niet weer",
        fix: "deel het opnieuw: boetseer plan share")
    case .notAPacket(let line):
      Wording(
        "regel \(line) is geen pakketje van een plan of een afspraak",
        fix: "maak er een met boetseer plan share P1 -o BESTAND in het eigen bestand, of met "
          + "boetseer agreement transfer-out A1 -o BESTAND")
    case .changedPacket(let line):
      Wording(
        "regel \(line) is gewijzigd nadat het pakketje was gemaakt, dus er is niets overgenomen",
        fix: "vraag het opnieuw, en het bestand zoals het is")
    case .withdrawnSince(let line, let employee):
      Wording(
        "regel \(line) is gemaakt voordat \(employee) het terugnam",
        fix: "\(employee) deelt het opnieuw, of neemt dit pakketje zelf over: --actor \(employee)")
    case .packetOfAnother(let line, let employee):
      Wording(
        "regel \(line) zegt van \(employee) te zijn, en hetzelfde plan staat hier op een ander "
          + "of is hier gemaakt",
        fix:
          "laat de medewerker het nummer nakijken in het eigen bestand: boetseer plan share "
          + "--number"
      )
    case .noSuchPerson(let line, let employee):
      Wording(
        "regel \(line) noemt \(employee), die hier geen medewerker is",
        fix: "boetseer employee list heeft de nummers")
    case .asItIs(let plan):
      Wording("zo staat \(plan) er al", fix: "boetseer plan show \(plan)")
    case .ownFileOnly:
      Wording(
        "in een eigen bestand leest niemand mee",
        fix:
          "wat je doorgaf haal je terug in het bestand van de organisatie: boetseer plan "
          + "withdraw --db"
      )
    }
  }
}
