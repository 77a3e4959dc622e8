internal import Records

/// Help, options and columns of leave.
extension EnglishLeave {
  func help(_ verb: LeaveVerb) -> CommandHelp {
    switch verb {
    case .noun: CommandHelp("Leave for development: from asking to taken.")
    case .balance:
      CommandHelp(
        "Show what time somebody has, in hours and in days of their own.",
        details: "A day is the average working day of the person's own pattern; the hours count.")
    case .request:
      CommandHelp(
        "Ask for days, half days or hours.",
        details: "A day costs the hours that would be worked on it: a holiday or a free day costs "
          + "nothing. With several schemes the time that ends first goes first.")
    case .approve:
      CommandHelp(
        "Approve requests and keep their hours.",
        details: "Several requests in one command are one step: all of them or none. A day counts "
          + "as taken once it has passed.")
    case .refuse: CommandHelp("Refuse requests, with the reason.")
    case .cancel:
      CommandHelp(
        "Take back a request, or some of its days.",
        details: "Of days that have passed this is a correction, by who may approve.")
    case .change:
      CommandHelp(
        "Correct what days cost.",
        details: "Without an amount a day costs what is worked on it by the working time of now: "
          + "that takes over a proposal of leave list --proposals.")
    case .list: CommandHelp("List days of leave, or what ought to be corrected.")
    }
  }

  func example(_ example: LeaveExample) -> String {
    switch example {
    case .balance: "what is free, kept and taken"
    case .balanceScript: "the same for a script"
    case .request: "a week, at the hours worked on each day"
    case .requestPart: "a morning"
    case .requestHours: "some hours"
    case .requestApproved: "ask and approve at once"
    case .approve: "HR approves"
    case .approveSeveral: "several in one step"
    case .refuse: "with the reason that the employee reads"
    case .refuseOn: "decided on an earlier day"
    case .cancel: "the whole request"
    case .cancelDay: "one day of it"
    case .change: "as the working time is now"
    case .changeHours: "what was really taken"
    case .list: "what waits and what is to come"
    case .listWaiting: "what waits for a decision"
    case .listProposals: "days that cost something else by now"
    }
  }

  func option(_ option: LeaveOption) -> String {
    switch option {
    case .employee: "Employee number; on a terminal also a part of the name."
    case .scheme: "Scheme that pays; A,B lets the time that ends first go first."
    case .from: "First day."
    case .to: "Last day (the first)."
    case .hours: "Hours of each day: 4, 2,5, 2:30, 90m or 0,5d."
    case .part: "morning or afternoon of each day."
    case .course: "Claim whose course it is for: C412."
    case .mandatory: "no, law, eu, cao or profession: mandatory training is work, not leave (no)."
    case .on: "Day it was asked (today)."
    case .approve: "Approve it in the same step."
    case .by: "Who decides: employee number (the actor)."
    case .leave: "Number of the request: L31 or 31."
    case .leaves: "Numbers of the requests: L31 or 31."
    case .decidedOn: "Day of the decision (today)."
    case .day: "Only this day of it; may be repeated."
    case .whole: "The whole day."
    case .state: "requested, approved, refused or cancelled; several with a comma."
    case .listEmployee: "Only of this employee."
    case .listScheme: "Only days that this scheme pays."
    case .listFrom: "Only days from this one on."
    case .listTo: "Only days through this one."
    case .team: "Only of this team and the teams under it."
    case .proposals: "Days of open years whose hours are not what is worked on them by now."
    }
  }

  func column(_ column: LeaveColumn) -> String {
    switch column {
    case .leave: "Leave"
    case .employee: "Employee"
    case .name: "Name"
    case .day: "Day"
    case .scheme: "Scheme"
    case .part: "Part"
    case .hours: "Hours"
    case .planned: "Worked that day"
    case .state: "State"
    case .course: "Course"
    case .unit: "Unit"
    case .granted: "Granted"
    case .taken: "Taken"
    case .reserved: "Kept"
    case .available: "Free"
    case .balance: "Balance"
    case .days: "In days"
    case .nextExpiry: "Ends first"
    case .nextExpiryAmount: "Then"
    case .from: "From"
    case .to: "To"
    case .by: "Decided by"
    case .reason: "Reason"
    case .hoursThen: "Costs"
    case .hoursNow: "Would cost"
    case .plannedNow: "Worked now"
    }
  }
}
