internal import ArgumentParser
internal import Messages

/// The noun: time away for one's own development.
struct LeaveNoun: Noun {
  static var about: About {
    About("leave", dutch: ["verlof"], Messages.current.leave.help(.noun))
  }

  static var verbs: [any Described.Type] {
    [
      LeaveBalance.self,
      LeaveRequest.self,
      LeaveApprove.self,
      LeaveRefuse.self,
      LeaveCancel.self,
      LeaveChange.self,
      LeaveList.self,
      LeaveCalendar.self,
    ]
  }
}

extension ArgumentHelp {
  /// The help of an option of these commands, in the reader's language.
  init(leave option: LeaveOption, _ valueName: String? = nil) {
    self.init(Messages.current.leave.option(option), valueName: valueName)
  }
}

extension Example {
  init(_ line: String, leave example: LeaveExample) {
    self.init(line, Messages.current.leave.example(example))
  }
}
