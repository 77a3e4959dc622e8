extension EnglishImports {
  var patterns: CommandHelp {
    CommandHelp(
      "Take in on which days people work.",
      details: """
        A row is a week: employee, valid_from, mon to sun in hours (nothing is a free day), \
        [week]. Rows with week 1, 2, … up to 8 make a cycle, of which the first week holds \
        valid_from. The pattern counts from valid_from until the next one; without any, contract \
        hours lie on Monday to Friday.
        """)
  }
  var patternsExample: String { "the patterns of a team" }
  var shifts: CommandHelp {
    CommandHelp(
      "Take in real shifts.",
      details: """
        A row is a day: employee, date, hours worked without breaks; 0 is a free day. Of a week \
        with a shift in it only the shifts count, on holidays too: give all of the week.
        """)
  }
  var shiftsExample: String { "the roster of a month" }
  var holidays: CommandHelp {
    CommandHelp(
      "Take in days on which all are free.",
      details: """
        A row is a day: date, name, [hours] that are free; nothing is the whole day, 0 a day on \
        which you work. The Dutch holidays are known: New Year, Easter, King's Day, Ascension \
        Day, Whitsun, Christmas, and Liberation Day in every fifth year. What you give of a day \
        counts instead.
        """)
  }
  var holidaysExample: String { "your own free days, and holidays on which you work" }

  var leave: CommandHelp {
    CommandHelp(
      "Take in days of leave.",
      details: """
        A row is a day: employee, scheme, date, [hours], [part], [state]. Without hours a day \
        costs what is worked on it; state is approved, or requested where it still waits. The \
        next sync posts them.
        """)
  }
  var leaveExample: String { "what was taken before, and what is planned" }

  var formHoursOfDay: String { "hours of a day: 7.2, 7,2 or 7:12" }
  var formWeek: String { "week of the cycle: 1 to 8" }
  var moreThanADay: Wording {
    Wording("a day has no more than 24 hours", fix: "write the hours of one day")
  }
  func notAWeek(_ most: Int) -> Wording {
    Wording("this is no week of a cycle", fix: "write 1, 2, … up to \(most)")
  }

  var patternApart: Wording {
    Wording(
      "rows of this pattern stand further up, with others between them",
      fix: "put the weeks of one employee and first day below one another")
  }
  func weekTwice(_ week: Int) -> Wording {
    Wording(
      "week \(week) of this pattern is there twice",
      fix: "number the weeks of the cycle 1, 2, 3, or remove one of both rows")
  }
  func weekMissing(_ week: Int) -> Wording {
    Wording(
      "week \(week) of this pattern is not there",
      fix: "number the weeks of the cycle 1, 2, 3 without a gap")
  }
  var shiftTwice: Wording {
    Wording(
      "this day of this employee is there twice", fix: "add both up in one row")
  }
  var holidayTwice: Wording {
    Wording("this day is there twice", fix: "remove one of both rows")
  }
}
