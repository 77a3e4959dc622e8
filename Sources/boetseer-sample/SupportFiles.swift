/// What moves people besides money, for the organisation as a whole: what people know of their
/// budget, savings, and subsidies. Nothing else depends on it.
enum SupportFiles {
  /// A day with how many of each education were asked and know of the budget.
  private struct Survey {
    var day: String
    var asked: [Int]
    var aware: [Int]
  }

  /// 34 percent of 150, and 62 percent of 200; at most mbo 2 20 and 55 percent.
  private static let surveys = [
    Survey(
      day: "2023-11-15", asked: [8, 7, 25, 20, 33, 38, 19], aware: [1, 1, 6, 6, 11, 16, 10]),
    Survey(
      day: "2025-11-12", asked: [12, 10, 38, 26, 44, 46, 24], aware: [6, 5, 22, 15, 27, 31, 18]),
  ]
  /// The files by name.
  static var texts: [(name: String, text: String)] {
    [
      ("awareness.csv", awareness), ("savings.csv", savings), ("subsidies.csv", subsidies),
    ]
  }

  // MARK: What people know

  private static var awareness: String {
    "date,education,asked,aware\n"
      + surveys.flatMap { survey in
        Education.allCases.map { level in
          let place = level.rawValue
          return "\(survey.day),\(level.word),\(survey.asked[place]),\(survey.aware[place])\n"
        }
      }.joined()
  }

  // MARK: Money from elsewhere

  private static let savings = """
    date,amount,scheme,source
    2024-04-15,3200.00,FUND,Minder inhuur van uitzendkrachten
    2025-03-03,1850.00,MAND,Trainingen samen met een ander ziekenhuis

    """

  /// The first came later than the training and was lower than expected, and a part was asked back;
  /// of the second nothing is in yet.
  private static let subsidies = """
    subsidy,kind,amount,date,name,provider,scheme,apply_by,proof_by,conditions,proofs,checked_on
    LEERPLEK-2024,expected,2400.00,,Leerplekken in de zorg,Zorgfonds Oostmeer,MAND,2024-03-29,\
    2024-10-31,Begeleiding op de werkvloer door een praktijkopleider,Presentielijst en factuur,\
    2024-02-12
    LEERPLEK-2024,received,1800.00,2024-09-16,,,,,,,,
    LEERPLEK-2024,reclaimed,300.00,2024-12-09,,,,,,,,
    DIGI-2026,expected,1500.00,,Digitale vaardigheden,Zorgfonds Oostmeer,MAND,2026-02-27,\
    2026-09-30,Voor wie ten hoogste mbo 2 heeft,Certificaat per deelnemer,

    """
}
