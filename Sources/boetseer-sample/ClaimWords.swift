/// Titles and providers, all made up.
enum ClaimWords {
  /// By purpose: what is cheap, in between, and dear.
  static let titles: [[[String]]] = [
    [
      ["Module Nederlands op de werkvloer", "Toelatingstoets hbo", "E-module medisch rekenen"],
      ["Opfriscursus farmacologie", "Cursus medische terminologie", "Basis anatomie, avondcursus"],
      ["Mbo 3 zorg, eerste jaar", "Post-hbo wondzorg", "Leergang zorgmanagement"],
    ],
    [
      ["Workshop klinisch redeneren", "E-learning Excel", "Webinar gesprekstechnieken"],
      ["Training coachend begeleiden", "Cursus plannen, basis", "Training feedback geven"],
      ["Training leidinggeven, zes dagen", "Leergang projectleider", "Training echografie"],
    ],
    [
      ["Loopbaanscan", "Workshop netwerken", "Gesprek met een loopbaanadviseur"],
      ["Loopbaantraject, drie gesprekken", "Talentenanalyse", "Workshop solliciteren"],
      ["Loopbaantraject, tien gesprekken", "EVC-procedure", "Begeleiding naar ander werk"],
    ],
    [
      ["Workshop slapen bij onregelmatig werk", "Les mindfulness", "Workshop grenzen stellen"],
      ["Training werk en privé in balans", "Cursus omgaan met druk", "Cursus timemanagement"],
      ["Traject vitaal aan het werk", "Training veerkracht, jaarprogramma", "Retraite stilte"],
    ],
    [
      ["Vakboek", "Toegang congres, één dag", "Lidmaatschap vakvereniging"],
      ["Congres, twee dagen", "Cursus Engels", "Cursus \"presenteren\" voor beginners"],
      ["Studiereis Gent", "Taalcursus, intensief", "Symposium met verblijf"],
    ],
  ]

  static let mandatoryTitles = [
    "Reanimatie, groepstraining", "BHV-herhaling, groep", "Voorbehouden handelingen, toetsdag",
    "Stralingsbescherming, bijscholing", "Omgaan met agressie, groep", "Tiltechnieken, groep",
    "Infectiepreventie, bijscholing", "Veilig werken met cytostatica", "Brandveiligheid, oefening",
  ]

  static let providers = [
    "Vakschool De Brug", "Taalpunt Oost", "Leerhuis Lindeboom", "Academie Zorgzaam",
    "Bureau Wending", "Opleidingshuis Noord", "Praktijkschool 't Veer", "Studio Adem",
    "Kenniskring Beek & Dal", "Instituut Hoogland",
  ]

  static let mandatoryProviders = ["Veiligheidshuis Midden", "Skillslab De Linde", "Trainwerk"]

  /// Cheap up to EUR 250, dear above EUR 900.
  static func tier(cents: Int) -> Int { cents <= 25_000 ? 0 : cents <= 90_000 ? 1 : 2 }
}
