/// Why something is not done with plans. None of it holds a word of a plan.
package enum PlanRefusal: Error, Sendable, Equatable {
  case noSuchItem(plan: String, number: Int64)
  /// A link goes from work to a drive, a talent, energy or the like.
  case notLinkable(plan: String, work: Int64, item: Int64)
  /// - by: nil is somebody who is no employee.
  case notWriter(plan: String, by: String?)
  /// What was shared out of somebody's own file is changed there.
  case isCopy(plan: String)
  /// Who writes along in a talk adds, and changes nothing of somebody else.
  case linesOfOwner(plan: String, number: Int64, employee: String)
  case onlyOwner(plan: String, employee: String)
  case withEmployee(String)
  case readerIsOwner(String)
  case nothingToShare(plan: String)
  case nothingToWithdraw(plan: String)
  case withdrawalStands(event: Int64)
  /// A file of packets; lines from 1.
  case notAPacket(line: Int)
  case changedPacket(line: Int)
  case withdrawnSince(line: Int, employee: String)
  case packetOfAnother(line: Int, employee: String)
  case noSuchPerson(line: Int, employee: String)
  case ownFileOnly
  case asItIs(plan: String)
}
