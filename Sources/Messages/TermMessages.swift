package import Records

/// Words for the values of the domain, the same in tables, sentences and letters.
package protocol TermMessages: Sendable {
  func purpose(_ purpose: Purpose) -> String
  func state(_ state: ClaimState) -> String
  func approval(_ approval: SchemeVersion.Approval) -> String
  func form(_ form: Scheme.Form) -> String
}
