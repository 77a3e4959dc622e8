package import Records

/// Why something is not done with leave.
package enum LeaveRefusal: Error, Sendable, Equatable {
  /// - newest: the request made last, if there is any.
  case notFound(String, newest: String?)
  case wrongState(leave: String, state: LeaveState)
  case mayNotDecide(ApprovalFault, leave: String, by: String)
  /// Training that the employer must give is working time.
  case workingTime(MandatoryBasis)
  case courseOfAnother(claim: String, employee: String)
  case notEmployed(String, day: Day)
  case longerThanWorked(LongerThanWorked)
  case overlaps(day: Day, other: String)
  /// Of a file: the day is there already, in it or before.
  case takenAlready(day: Day)
  case notThatDay(leave: String, day: Day)
  /// A correction that corrects nothing.
  case asItIs(leave: String)
  case noTime(employee: String)
  case severalTimes([String])
  /// - free: what could be kept or taken of the scheme for these days.
  case insufficient(employee: String, scheme: String, free: Int64, asked: Int64, day: Day)
}

/// Why somebody may not decide.
package enum ApprovalFault: Sendable, Equatable {
  case own, delegate, unknown
  case needs(SchemeVersion.Approval)
}
