/// How busy teams are, week by week, and what makes room in them.
enum Pressure {
  /// Those that keep a calendar.
  static let teams = ["KIT", "LOG", "NUR-A", "NUR-B", "NUR-C", "ER"]
  static let quietThrough = 2
  private static let weeks = CivilDay(2024, 1, 1)...CivilDay(2026, 6, 28)

  /// 1 to 5; the peaks are January to March, and July and August. 0 where nobody said.
  static func level(_ team: String, on day: CivilDay) -> Int {
    guard let place = teams.firstIndex(of: team), weeks.contains(day) else { return 0 }
    let monday = day.monday
    let wave = (monday.number / 7 + place * 2) % 5
    switch (monday + 3).parts.month {
    case 1, 2, 3: return wave == 0 ? 3 : wave < 3 ? 4 : 5
    case 7, 8: return wave < 2 ? 3 : wave < 4 ? 4 : 5
    case 12: return wave < 2 ? 3 : 4
    default: return wave < 4 ? 1 + wave % 2 : 3
    }
  }

  static func isQuiet(_ team: String, on day: CivilDay) -> Bool {
    (1...quietThrough).contains(level(team, on: day))
  }

  static var text: String {
    var text = "team,week,pressure\n"
    for team in teams {
      var day = weeks.lowerBound
      while weeks.contains(day) {
        text += "\(team),\(day.isoWeek),\(level(team, on: day))\n"
        day = day + 7
      }
    }
    return text
  }

  static let projects = """
    project,kind,team,starts_on,ends_on,qualification,newcomers,hours_per_week,ramp_up,\
    training_hours,employee
    KEUKEN-2025,combination,KIT,2025-02-03,2025-07-25,Mbo 2 medewerker voeding en een half jaar \
    ervaring,3,24,20+40+60+80+100,32,
    STUDIO-2025,studio,ICT,2025-10-06,2025-12-19,,,12,,,

    """
}
