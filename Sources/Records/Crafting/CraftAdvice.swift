/// What research says of a form of job crafting, with how sure that is. Advice speaks of what was
/// found among many people; it never predicts what will happen to somebody, and never forbids.
package struct CraftAdvice: Sendable, Equatable {
  package enum Code: String, Sendable, CaseIterable {
    case structural, challenging, social, hindering
    /// All changes reduce what hinders: add what gives room or challenge.
    case onlyHindering = "only_hindering"
    case feedback
  }

  package enum Grade: String, Sendable, CaseIterable {
    /// Several studies, meta-analyses among them, point the same way.
    case consistent
    /// Studies point different ways.
    case mixed
    case oneStudy = "one_study"
    /// Several studies find it to go with less wellbeing; a reason to look twice.
    case caution
  }

  package var code: Code
  package var grade: Grade { CraftAdvice.grade(of: code) }

  package init(_ code: Code) { self.code = code }

  /// The day on which the evidence behind the texts was last weighed.
  package static let datedOn = Day(number: 20_778)

  private static func grade(of code: Code) -> Grade {
    switch code {
    case .structural, .challenging: .consistent
    case .social: .mixed
    case .hindering, .onlyHindering: .caution
    case .feedback: .oneStudy
    }
  }

  /// Which advice goes with these changes, what matters most first.
  package static func of(_ changes: [CraftChange]) -> [CraftAdvice] {
    let forms = changes.compactMap(\.form)
    var codes: [Code] = []
    let allHinder = !forms.isEmpty && forms.allSatisfy { $0 == .hindering }
    if allHinder, forms.count == changes.count {
      // It says all that the plain caution says, and what to add.
      codes.append(.onlyHindering)
    } else if forms.contains(.hindering) {
      codes.append(.hindering)
    }
    if changes.contains(where: { $0.bringsFeedback }) { codes.append(.feedback) }
    if forms.contains(.social) { codes.append(.social) }
    if forms.contains(.structural) { codes.append(.structural) }
    if forms.contains(.challenging) { codes.append(.challenging) }
    return codes.map { CraftAdvice($0) }
  }
}
