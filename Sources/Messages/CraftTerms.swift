package import Records

/// What the terms of job crafting are called: the plain words first, what research says behind
/// them.
package protocol CraftTerms: Sendable {
  func craft(_ type: CraftType) -> String
  /// `more challenge`.
  func form(_ form: ResourceForm) -> String
  /// `more challenge (challenging demand)`.
  func formInFull(_ form: ResourceForm) -> String
  func serves(_ function: ResourceFunction) -> String
  func mode(_ mode: CraftMode) -> String
  func aim(_ aim: CraftAim) -> String
  func redesign(_ redesign: Redesign) -> String
  func direction(_ direction: RedesignDirection) -> String
  func freedom(_ freedom: Freedom) -> String
  func support(_ support: OwnSupport) -> String
  func use(_ use: CraftUse) -> String
  func point(_ point: RedesignPoint) -> String
  func role(_ role: PartyRole) -> String
  /// The same in one word, as it is typed in brackets.
  func shortRole(_ role: PartyRole) -> String
  func answer(_ answer: PartyAnswer) -> String
  func initiator(_ initiator: Initiator) -> String
  func occasion(_ occasion: Occasion) -> String
  /// How something came in that somebody else entered.
  func told(_ how: String, by: String?) -> String
  func seen(_ seen: Seen) -> String
  func state(_ state: AgreementState) -> String
  func grade(_ grade: CraftAdvice.Grade) -> String
  /// What stands above advice.
  func title(of code: CraftAdvice.Code) -> String
  /// What research says, for people who decide about their own work. It forbids nothing.
  func advice(_ code: CraftAdvice.Code) -> String
  func sources(_ code: CraftAdvice.Code) -> String
  func warning(_ warning: CraftWarning) -> String
}
