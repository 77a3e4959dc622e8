/// Highest education level, as the employee file writes it.
enum Education: Int, CaseIterable {
  case vmbo, mbo1, mbo2, mbo3, mbo4, hbo, wo

  static let words = ["vmbo", "mbo1", "mbo2", "mbo3", "mbo4", "hbo", "wo"]
  var word: String { Self.words[rawValue] }

  /// At most mbo 2.
  var isLower: Bool { rawValue <= Self.mbo2.rawValue }

  /// The age at which somebody with this education can have begun to work.
  var workingAge: Int {
    switch self {
    case .vmbo, .mbo1, .mbo2: 18
    case .mbo3, .mbo4: 20
    case .hbo: 22
    case .wo: 23
    }
  }
}

/// One of the nineteen teams, with how many people of each education it has at the end of 2025.
struct Team {
  var code: String
  var name: String
  var parent: Int?
  var costCentre: Int
  /// In the order of `Education`.
  var staff: [Int]
  /// A colleague in the team points people with less schooling to their account.
  var ambassador = false

  static let all: [Team] = [
    Team("BRD", "Bestuursbureau", nil, 1000, [0, 0, 0, 0, 0, 2, 4]),
    Team("HR", "Personeel en opleiding", 0, 1100, [0, 0, 0, 0, 1, 3, 1]),
    Team("FIN", "Financiën", 0, 1200, [0, 0, 0, 0, 2, 4, 1]),
    Team("ICT", "ICT", 0, 1300, [0, 0, 0, 0, 3, 5, 1]),
    Team("KIT", "Keuken", 6, 2100, [3, 3, 6, 1, 0, 1, 0], ambassador: true),
    Team("CLN", "Schoonmaak", 6, 2200, [9, 5, 9, 1, 0, 0, 0]),
    Team("LOG", "Logistiek", 0, 2000, [1, 1, 6, 2, 1, 1, 0], ambassador: true),
    Team("REC", "Receptie en telefonie", 6, 2300, [0, 1, 7, 3, 2, 0, 0]),
    Team("NUR-A", "Verpleging A", 0, 3100, [0, 0, 2, 4, 6, 8, 2], ambassador: true),
    Team("NUR-B", "Verpleging B", 8, 3200, [0, 0, 2, 4, 6, 8, 1], ambassador: true),
    Team("NUR-C", "Verpleging C", 8, 3300, [0, 0, 2, 3, 5, 6, 2], ambassador: true),
    Team("ER", "Spoedeisende hulp", 0, 3400, [0, 0, 0, 2, 7, 6, 5]),
    Team("OUT", "Polikliniek", 0, 3500, [0, 0, 1, 4, 5, 3, 3]),
    Team("OR", "Operatiekamers", 0, 3600, [0, 0, 0, 2, 5, 4, 4]),
    Team("LAB", "Laboratorium", 0, 4100, [0, 0, 0, 1, 5, 3, 3]),
    Team("IMG", "Beeldvorming", 14, 4200, [0, 0, 0, 1, 4, 4, 1]),
    Team("PAR", "Paramedici", 12, 4300, [0, 0, 0, 0, 0, 6, 2]),
    Team("SEC", "Medisch secretariaat", 12, 4400, [0, 0, 0, 1, 2, 1, 0]),
    Team("HOM", "Thuiszorg", 12, 4500, [0, 1, 1, 0, 1, 1, 0]),
  ]

  static let humanResources = 1
  static let finance = 2

  private init(
    _ code: String, _ name: String, _ parent: Int?, _ costCentre: Int, _ staff: [Int],
    ambassador: Bool = false
  ) {
    self.code = code
    self.name = name
    self.parent = parent
    self.costCentre = costCentre
    self.staff = staff
    self.ambassador = ambassador
  }
}
