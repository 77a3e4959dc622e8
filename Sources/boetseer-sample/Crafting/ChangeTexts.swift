internal import Records

/// What people of the hospital want to change in their work: a headline, and what exactly. Made up.
enum ChangeTexts {
  /// Where work is alike enough for the same words.
  enum Area: CaseIterable {
    case care, kitchen, cleaning, stores, lab, office

    init(team: String) {
      switch team {
      case "KIT": self = .kitchen
      case "CLN": self = .cleaning
      case "LOG": self = .stores
      case "LAB", "IMG": self = .lab
      case "BRD", "HR", "FIN", "ICT", "SEC", "REC": self = .office
      default: self = .care
      }
    }
  }

  struct Words {
    var headline: String
    var what: String
  }

  /// Of a form and type, first what fits the area.
  static func words(_ form: ResourceForm, _ craft: CraftType, _ area: Area) -> [Words] {
    let all = bank(form, craft)
    let own = all.filter { $0.areas.contains(area) }
    return (own.isEmpty ? all : own).map(\.words)
  }

  private struct Entry {
    var areas: Set<Area>
    var words: Words

    init(_ areas: Set<Area>, _ headline: String, _ what: String) {
      self.areas = areas
      words = Words(headline: headline, what: what)
    }
  }

  private static let all = Set(Area.allCases)
  private static let service: Set<Area> = [.kitchen, .cleaning, .stores]

  private static func bank(_ form: ResourceForm, _ craft: CraftType) -> [Entry] {
    switch (form, craft) {
    case (.structural, .task): structuralTask
    case (.structural, .relational): structuralRelational
    case (.structural, .cognitive): structuralCognitive
    case (.structural, .context): structuralContext
    case (.challenging, .task): challengingTask
    case (.challenging, .relational): challengingRelational
    case (.challenging, .cognitive): challengingCognitive
    case (.challenging, .context): challengingContext
    case (.social, .cognitive): socialCognitive
    case (.social, _): socialRelational
    case (.hindering, .context): hinderingContext
    case (.hindering, _): hinderingTask
    }
  }

  // MARK: Room and learning

  private static let structuralTask = [
    Entry(
      [.care], "Zelf de ochtendronde indelen",
      "Deelt de ochtendronde zelf in en stemt de volgorde met de kamers af"),
    Entry(
      [.care], "Wondzorg leren en doen",
      "Loopt elke twee weken mee met de wondconsulent en doet eenvoudige wonden zelf"),
    Entry(
      [.care], "Ontslaggesprekken voorbereiden",
      "Bereidt de ontslaggesprekken van de eigen kamers voor en voert ze zelf"),
    Entry(
      [.care], "Beslissen over hulpmiddelen", "Bestelt hulpmiddelen zonder eerst te vragen"),
    Entry(
      [.kitchen], "Zelf het weekmenu mee samenstellen",
      "Stelt met de kok het weekmenu van de afdelingen samen"),
    Entry(
      [.cleaning, .stores], "De eigen ronde indelen",
      "Bepaalt zelf in welke volgorde de verdiepingen aan de beurt zijn"),
    Entry(
      [.cleaning], "Leren werken met de nieuwe machine",
      "Leert de schrobmachine en onderhoudt die zelf"),
    Entry(
      [.kitchen], "Leren werken met de kassa",
      "Leert de kassa van het restaurant en draait daar een dagdeel per week"),
    Entry(
      [.stores, .kitchen], "Voorraad zelf bijhouden",
      "Houdt de voorraad van één magazijn zelf op peil"),
    Entry(
      [.lab], "Een tweede apparaat leren",
      "Leert het nieuwe telapparaat en doet er zelf de dagcontrole van"),
    Entry(
      [.lab], "De planning van de dag maken", "Maakt de planning van de monsters voor de dagploeg"),
    Entry(
      [.office], "Eigen dossier van begin tot eind",
      "Doet een dossier van de eerste vraag tot en met het antwoord"),
    Entry(
      [.office], "Een vaste leermiddag", "Houdt de woensdagmiddag vrij om iets nieuws te leren"),
  ]

  private static let structuralRelational = [
    Entry(
      [.care], "Met de arts vooraf overleggen",
      "Spreekt voor de visite vijf minuten met de arts over de eigen patiënten"),
    Entry(
      [.care], "Familie op een vast moment",
      "Belt de familie op een vast moment in plaats van tussendoor"),
    Entry(
      [.kitchen], "Eten en afdeling bij elkaar",
      "Vraagt elke vrijdag op twee afdelingen wat er van het eten terugkwam en waarom"),
    Entry(
      [.lab], "Meekijken bij aanvragers", "Kijkt elk kwartaal een dagdeel mee bij wie aanvraagt"),
    Entry(
      [.office], "Een vaste vraagbaak per afdeling",
      "Is voor drie afdelingen het vaste gezicht en komt er langs"),
  ]

  private static let structuralCognitive = [
    Entry(
      [.care], "Zien wat het oplevert",
      "Bekijkt elke maand hoe het patiënten na ontslag vergaat en bespreekt dat"),
    Entry(
      [.kitchen], "Gastheer in plaats van bezorger",
      "Ziet het rondbrengen als ontvangst van de patiënt en maakt een praatje"),
    Entry(
      [.lab], "De patiënt achter de buis", "Leest bij moeilijke monsters waar de vraag over gaat"),
    Entry(
      [.office], "Adviseur in plaats van loket",
      "Denkt eerst mee over de vraag en zoekt dan pas het formulier"),
  ]

  private static let structuralContext = [
    Entry(
      [.care], "Zelf roosteren in het team",
      "Roostert met drie collega's zelf en ruilt zonder tussenkomst"),
    Entry(
      [.care], "Een rustige plek voor verslagen",
      "Schrijft verslagen in de kleine kamer, met de telefoon op een ander"),
    Entry(
      service, "Werken op twee plekken",
      "Werkt drie dagen in het hoofdgebouw en een dag in de polikliniek"),
    Entry(
      service, "Begintijd kiezen", "Begint om zeven of om acht uur, per week gekozen"),
    Entry([.lab], "Vaste dag voor kwaliteit", "Doet op dinsdag alleen kwaliteitswerk"),
    Entry(
      [.office], "Twee dagen thuis werken",
      "Werkt twee vaste dagen thuis en is de andere dagen er voor iedereen"),
  ]

  // MARK: Challenge

  private static let challengingTask = [
    Entry(
      [.care], "Nieuwe collega's inwerken",
      "Werkt twee nieuwe collega's in en schrijft op wat daarbij helpt"),
    Entry(
      [.care], "Leerlingen begeleiden", "Begeleidt een leerling van begin tot eind van de stage"),
    Entry(
      [.care], "Een proef met pijnscores",
      "Trekt een proef met een nieuwe manier om pijn te meten op één gang"),
    Entry(
      [.care], "Dossiers nakijken", "Kijkt met een collega elke week vijf dossiers na en legt uit"),
    Entry(
      [.kitchen], "Dieetkeuken erbij", "Draait een dag per week mee in de dieetkeuken"),
    Entry(
      service, "Proef met minder afval",
      "Meet vier weken wat er wordt weggegooid en stelt iets voor"),
    Entry(
      service, "Nieuwe collega's wegwijs maken", "Leidt nieuwe collega's de eerste week rond"),
    Entry(
      [.lab], "Een bepaling invoeren", "Voert een nieuwe bepaling in, van proef tot werkvoorschrift"
    ),
    Entry(
      [.lab], "Storingen zelf oplossen", "Lost eenvoudige storingen eerst zelf op"),
    Entry(
      [.office], "Een project van een ander team", "Doet mee aan een project van een ander team"),
    Entry(
      [.office], "Een cursus geven", "Geeft collega's een korte cursus over het nieuwe systeem"),
  ]

  private static let challengingRelational = [
    Entry(
      [.care, .lab], "De overdracht leiden", "Leidt twee keer per week de overdracht van het team"),
    Entry(
      [.kitchen, .cleaning, .stores, .office], "Aanspreekpunt voor leveranciers",
      "Voert de gesprekken met twee leveranciers"),
  ]

  private static let challengingCognitive = [
    Entry(
      [.care, .kitchen, .cleaning, .stores], "De eigen rol opnieuw bekijken",
      "Beschrijft wat vakmanschap hier is en vertelt daarover in het team"),
    Entry(
      [.lab, .office], "Van uitvoeren naar verbeteren",
      "Ziet elke fout als vraag en stelt per maand één verbetering voor"),
  ]

  private static let challengingContext = [
    Entry(
      all, "Een dag op een andere afdeling",
      "Werkt een dag in de twee weken op een andere afdeling"),
    Entry(all, "Een avond per maand anders", "Doet een avonddienst per maand met een ander team"),
  ]

  // MARK: Support

  private static let socialRelational = [
    Entry(
      [.care], "Samen terugkijken na een zware dienst",
      "Kijkt na een zware dienst een kwartier terug met wie er was"),
    Entry(
      [.care], "Een maatje op de afdeling", "Heeft een vast maatje met wie werk wordt gedeeld"),
    Entry(
      [.care], "Vaker horen hoe het gaat",
      "Vraagt de teamleider om elke twee weken te zeggen wat goed gaat en wat beter kan"),
    Entry(service, "Om hulp vragen", "Vraagt op drukke momenten hulp en spreekt af aan wie"),
    Entry(
      service, "Samen beginnen", "Begint de dag met tien minuten overleg met de hele ploeg"),
    Entry(
      [.stores], "Een mentor in het magazijn", "Heeft een mentor die een uur per week meeloopt"),
    Entry(
      [.cleaning, .kitchen], "Een mentor op de vloer",
      "Heeft een ervaren collega die een uur per week meeloopt"),
    Entry([.lab], "Collegiaal overleg", "Legt moeilijke uitslagen wekelijks aan collega's voor"),
    Entry(
      [.office], "Sparren met een collega elders",
      "Spart elke maand met iemand die elders hetzelfde werk doet"),
    Entry(
      [.office], "Samen oppakken", "Pakt grote vragen met twee op en bespreekt de aanpak vooraf"),
  ]

  private static let socialCognitive = [
    Entry(
      all, "Zien wie je helpt", "Vraagt na elk karwei wat de ander eraan had en schrijft dat op")
  ]

  // MARK: Less that hinders

  private static let hinderingTask = [
    Entry(
      [.care], "Minder losse telefoontjes",
      "Neemt tijdens het delen van medicijnen de telefoon niet op"),
    Entry(
      [.care], "Niet meer dubbel schrijven", "Schrijft metingen nog op één plek op"),
    Entry(
      [.care], "Minder lopen voor spullen",
      "Laat kasten anders indelen, zodat minder lopen nodig is"),
    Entry(
      service, "Minder tillen", "Laat zware bakken staan voor de collega met de lift"),
    Entry(service, "Geen wisselende opdrachten", "Krijgt opdrachten nog van één persoon"),
    Entry([.lab], "Minder onderbrekingen", "Neemt in het drukke uur geen vragen aan de balie aan"),
    Entry(
      [.office], "Minder overleg", "Slaat twee vaste overleggen over en leest het verslag"),
    Entry([.office], "Geen spoed zonder reden", "Neemt spoedvragen alleen met een reden aan"),
  ]

  private static let hinderingContext = [
    Entry(
      [.care, .lab], "Geen losse uren meer", "Heeft geen losse uren meer tussen twee diensten"),
    Entry(
      [.kitchen, .cleaning, .stores, .office], "Een stillere werkplek",
      "Werkt weg van de looproute en van het gebel"),
  ]
}
