/// Why an agreement is not taken to another file, or not taken in from one. Lines and acts count
/// from 1.
package enum AgreementPacketRefusal: Error, Sendable, Equatable {
  /// Texts of it were erased.
  case erased(agreement: String)
  /// - by: nil is somebody who is no employee.
  case onlyTheTwo(agreement: String, by: String?)
  case unreadableAct(line: Int, act: Int)
  case agreementOfAnother(line: Int, employee: String)
  /// Something else was done with it here.
  case otherwiseHere(line: Int, act: Int, agreement: String)
  /// The first act, and no other, writes it down.
  case secondDraft
}
