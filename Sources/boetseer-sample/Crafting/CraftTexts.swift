internal import Records

/// The other words around plans, agreements and experiments. Made up.
enum CraftTexts {
  static let purposes = [
    "Patiënten hoeven minder te wachten", "Nieuwe collega's voelen zich sneller thuis",
    "Langer met plezier dit werk kunnen doen", "Minder heen en weer tussen afdelingen",
    "Kennis van ervaren mensen blijft in het team", "Minder fouten bij de overdracht",
    "Meer doen met wat iemand goed kan", "Gasten en patiënten merken rust",
  ]
  static let noGoals = [
    "Dit is van het team zelf", "Het gaat om het eigen werkplezier",
    "Er is nog geen doel dat hierbij past",
  ]
  static let contributions = [
    "neemt in die tijd de telefoon over, en krijgt op tijd de lijst",
    "kijkt de eerste weken mee", "ruilt een dienst als het nodig is",
    "zegt wat het in de praktijk doet", "geeft vragen voor tien uur door",
    "test het mee, en krijgt sneller antwoord", "legt uit hoe het nu gaat",
    "houdt de agenda van het team vrij",
  ]
  static let ownContributions = [
    "houdt bij hoe het gaat", "zorgt dat het andere werk doorgaat", "deelt wat het oplevert",
  ]
  static let managerContributions = [
    "geeft er tijd voor en vraagt na hoe het gaat", "regelt het rooster",
    "bespreekt het met het team", "zorgt voor een inwerkplek",
  ]
  static let outside = [
    "Stichting Buurtzorg Oostmeer", "Opleider Het Wad", "Mevrouw De Haan, vrijwilliger",
  ]
  static let commitments = [
    "maakt een lijst van wat nodig is", "zet het in het rooster", "vertelt het in het teamoverleg",
    "spreekt de eerste afspraak af", "vraagt de cursus aan",
  ]
  static let terms = ["blijft binnen de uren van het contract", "geen gevolgen voor loon of uren"]
  static let growth = [
    "kan leiden naar praktijkopleider", "een stap naar werkbegeleider",
    "later misschien seniorverpleegkundige",
  ]
  static let comments = [
    "Vanuit mijn kant kan dit, als het niet op maandag valt.",
    "Goed idee; wij merken het meteen als de lijst te laat komt.",
    "Let op de weken met schoolvakantie.", "Ik denk graag mee over het vervolg.",
  ]
  static let how = [
    "in een gesprek van een half uur", "met koffie, aan de hand van de drie vragen",
    "in het teamoverleg", "lopend, een rondje om het gebouw",
  ]
  static let lines = [
    "Loopt, na een stroef begin", "De eerste twee weken gingen goed",
    "Halverwege; het rooster past nog niet", "Bijna klaar, bevalt goed",
  ]
  static let gave = [
    "Zien dat iemand het na een week zelf kan", "Een middag zonder onderbreking",
    "Dat er naar mij wordt gevraagd", "Samen iets oplossen", "Tijd om het af te maken",
    "Een bedankje van een patiënt", "Weer eens iets nieuws",
  ]
  static let cost = [
    "Het op gang brengen", "Uitleggen waarom ik niet opneem", "De drukke weken van februari",
    "Ruilen van diensten", "Zoeken naar een vrije plek", "Twee dingen tegelijk",
  ]
  static let exciting = [
    "De eerste keer alleen", "Nee zeggen tegen een arts", "Vertellen in het teamoverleg",
    "Of de collega's het ook zien zitten",
  ]
  static let notes = [
    "Zo doorgaan", "Nog iets vaker samen kijken", "De dag beter kiezen",
    "Na de zomer opnieuw bespreken",
  ]
  static let continued = [
    "Het gaat goed en kost niemand extra tijd", "Iedereen wil ermee door", "Past in het rooster",
  ]
  static let adapted = [
    "Goed idee, maar op een andere dag", "Er moet iets bij dat energie geeft",
    "Met een collega erbij gaat het beter",
  ]
  static let stopped = [
    "Het leverde te weinig op", "Het paste niet bij de bezetting", "Het werk is intussen anders",
  ]
  static let closed = [
    "Het is gewoon werk geworden", "Het staat nu in het werkplan van het team",
  ]
  static let tasks = [
    "bestellen van kantoorspullen", "nakijken van de retourkar", "bijhouden van de verjaardagen",
    "rondleiden van bezoek", "verdelen van de post", "controleren van de koelkasten",
    "aanvullen van de linnenkast", "verslag van het teamoverleg", "inroosteren van vrijwilligers",
    "opnemen van de centrale telefoon", "nabellen van afspraken",
  ]
}

/// What people write in their plans. Made up.
enum PlanTexts {
  static let givers = [
    "Iets uitleggen", "Rustig kunnen doorwerken", "Een praatje met patiënten",
    "Puzzelen tot het klopt",
    "Samen een drukke dag doorkomen", "Iets moois opdienen", "Orde in de kast",
  ]
  static let drains = [
    "Steeds onderbroken worden", "Twee keer hetzelfde invoeren", "Wachten op een antwoord",
    "Lange overleggen", "Lawaai op de gang",
  ]
  static let drives = [
    "Van betekenis zijn", "Vakwerk leveren", "Samen iets bereiken", "Iets nieuws leren",
    "Eerlijk zijn tegen patiënten",
  ]
  static let talents = [
    "Geduld hebben", "Organiseren", "Snel verbanden zien", "Mensen op hun gemak stellen",
    "Lesgeven", "Precies werken",
  ]
  static let interests = ["Voeding", "Techniek", "Ouderen", "Tekenen en ontwerpen", "Talen"]
  static let skills = ["Infuus prikken", "Duits spreken", "Rekenbladen maken", "Gebarentaal"]
  static let needs = [
    "Dat er iemand achter me staat", "Een uur per week zonder telefoon", "Duidelijk wie beslist",
  ]
  static let work = [
    (words: "Medicijnen delen", area: ChangeTexts.Area.care),
    (words: "Leerlingen meenemen op ronde", area: .care),
    (words: "Gesprekken met familie", area: .care),
    (words: "Verslagen schrijven en bijwerken", area: .care),
    (words: "Maaltijden klaarzetten en rondbrengen", area: .kitchen),
    (words: "Groenten snijden en koken", area: .kitchen),
    (words: "Vloeren en badkamers schoonmaken", area: .cleaning),
    (words: "Bedden afnemen en opmaken", area: .cleaning),
    (words: "Bestellingen wegzetten", area: .stores),
    (words: "Ronde met de postkar", area: .stores),
    (words: "Monsters verwerken", area: .lab),
    (words: "Apparaten controleren", area: .lab),
    (words: "Uitslagen bespreken met aanvragers", area: .lab),
    (words: "Facturen en vragen afhandelen", area: .office),
    (words: "Rapporten maken voor teamleiders", area: .office),
    (words: "Collega's helpen met het systeem", area: .office),
  ]
}
