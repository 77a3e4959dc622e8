/// How a command ends, for the shell: the numbers are part of the contract with scripts.
package enum Exit: Int32, Sendable, CaseIterable {
  case done = 0
  /// A business rule said no.
  case refused = 1
  case notFound = 4
  /// A check found a difference.
  case different = 5
  case usage = 64
  /// The content of a file is wrong.
  case badInput = 65
  /// A file or database is not there.
  case noInput = 66
  case internalFault = 70
  /// Output exists or cannot be made.
  case cannotCreate = 73
  case io = 74
  case busy = 75
  case notAllowed = 77
  case configuration = 78
  case interrupted = 130
}
