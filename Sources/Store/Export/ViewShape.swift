internal import Records

/// What programs need of a view beside its columns: by which its rows are told apart, what they
/// point at, and which words can stand there. `x_contract` has columns for people; its form is
/// fixed.
package struct ViewShape: Sendable {
  /// A column that holds a key of another view (or of its own).
  package struct Reference: Sendable {
    package var column: String
    package var view: String
    package var target: String
  }

  /// No two rows have the same here; empty where rows are not told apart.
  package var key: [String] = []
  package var references: [Reference] = []
  /// All words of a column, where they are known.
  package var words: [String: [String]] = [:]
  /// What people wrote themselves, about the organisation: not for who gets no free text.
  package var ownWords: Set<String> = []

  package static func of(_ view: String) -> ViewShape { shapes[view] ?? ViewShape() }

  private static func shape(
    _ key: String..., to references: [String: String] = [:], words: [String: [String]] = [:],
    own: Set<String> = []
  ) -> ViewShape {
    ViewShape(
      key: key,
      references: references.sorted { $0.key < $1.key }.map { column, target in
        let names = target.split(separator: ".").map(String.init)
        return Reference(column: column, view: names[0], target: names[1])
      },
      words: words, ownWords: own)
  }

  private static func all<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type
  ) -> [String] where Value.RawValue == String {
    type.allCases.map(\.rawValue)
  }

  private static let employee = "x_employee.employee"
  private static let scheme = "x_scheme.scheme"
  private static let units = all(Unit.self)
  private static let levels = all(Education.self)
  private static let contracts = all(WorkerType.self)
  private static let ways = all(Seen.self)

  private static let shapes: [String: ViewShape] = people.merging(money) { $1 }
    .merging(crafting) { $1 }.merging(rest) { $1 }

  private static let people = [
    "x_employee": shape(
      "employee", to: ["team": "x_team.team"],
      words: [
        "age_band": all(AgeBand.self), "education": levels, "hours_band": all(HoursBand.self),
        "contract": contracts,
      ]),
    "x_employee_name": shape("employee", to: ["employee": employee]),
    "x_employment": shape(
      "employment", "valid_from", to: ["employee": employee, "team": "x_team.team"],
      words: ["contract": contracts]),
    "x_team": shape("team", to: ["parent": "x_team.team", "manager": employee]),
  ]

  private static let money = [
    "x_account": shape(
      "account", to: ["employee": employee, "scheme": scheme],
      words: ["owner": ["employee", "organisation"], "unit": units]),
    "x_balance": shape(
      "employee", "scheme", "unit", to: ["employee": employee, "scheme": scheme],
      words: ["unit": units]),
    "x_claim": shape(
      "claim", to: ["employee": employee],
      words: [
        "state": all(ClaimState.self), "unit": units,
        "mandatory": all(MandatoryBasis.self),
      ]),
    "x_claim_funding": shape(
      "claim", "scheme", to: ["claim": "x_claim.claim", "scheme": scheme], words: ["unit": units]),
    "x_claim_path": shape(
      "claim", to: ["claim": "x_claim.claim", "subsidy": "x_subsidy.subsidy"]),
    "x_ledger": shape(
      "entry", "lot", to: ["employee": employee, "scheme": scheme, "lot": "x_lot.lot"],
      words: ["kind": all(TransferKind.self), "unit": units]),
    "x_lot": shape(
      "lot", to: ["employee": employee, "scheme": scheme],
      words: [
        "state": ["open", "used", "lapsed", "waiting", "reserved", "settled"], "unit": units,
      ]),
    "x_notice": shape(
      "notice", to: ["employee": employee, "scheme": scheme], words: ["unit": units]),
    "x_saving": shape(to: ["scheme": scheme], words: ["unit": units]),
    "x_scheme": shape(
      "scheme",
      words: [
        "form": all(Scheme.Form.self), "unit": units, "basis": all(Scheme.BasisKind.self),
        "works_council": ["consented", "cao", "none"],
      ]),
    "x_scheme_version": shape(
      "scheme", "valid_from", to: ["scheme": scheme],
      words: ["unit": units, "rounding_mode": all(RoundingMode.self)]),
    "x_subsidy": shape("subsidy", to: ["scheme": scheme], words: ["unit": units]),
    "x_fund_evaluation": shape(to: ["scheme": scheme]),
  ]

  private static let crafting = [
    "x_agreement": shape(
      "agreement", to: ["employee": employee],
      words: [
        "state": all(AgreementState.self), "initiator": all(Initiator.self),
        "occasion": all(Occasion.self),
      ]),
    "x_agreement_party": shape(
      to: ["agreement": "x_agreement.agreement", "employee": employee],
      words: ["role": all(PartyRole.self), "answer": all(PartyAnswer.self), "seen": ways]),
    "x_crafting_action": shape(
      "agreement", "version", "number", to: ["agreement": "x_agreement.agreement"],
      words: [
        "craft": all(CraftType.self), "form": all(ResourceForm.self),
        "serves": all(ResourceFunction.self), "mode": all(CraftMode.self),
        "redesign": all(Redesign.self), "direction": all(RedesignDirection.self),
      ]),
    "x_advice": shape(
      "agreement", "version", "code", to: ["agreement": "x_agreement.agreement"],
      words: ["code": all(CraftAdvice.Code.self), "grade": all(CraftAdvice.Grade.self)]),
    "x_experiment": shape(
      "experiment", to: ["agreement": "x_agreement.agreement", "employee": employee],
      words: [
        "state": all(ExperimentState.self), "decision": all(ExperimentDecision.self),
      ]),
    "x_evaluation": shape(
      to: ["experiment": "x_experiment.experiment"],
      words: [
        "kind": all(EvaluationKind.self), "by": ["employee", "manager", "other"], "seen": ways,
      ]),
    "x_plan": shape(
      "plan", to: ["employee": employee], words: ["origin": all(PlanOrigin.self)]),
    "x_goal": shape("goal", to: ["team": "x_team.team"], own: ["name"]),
  ]

  private static let rest = [
    "x_audit": shape("event"),
    "x_awareness": shape(to: ["scheme": scheme], words: ["education": levels]),
    "x_contract": shape("view", "column"),
    "x_learning": shape(
      to: ["employee": employee], words: ["kind": all(LearningKind.self)]),
    "x_leave": shape(
      "leave", "scheme", "on_day", to: ["employee": employee, "scheme": scheme],
      words: [
        "part": all(DayPart.self), "state": all(LeaveState.self) + ["taken"],
      ]),
    "x_pressure": shape("team", "week", to: ["team": "x_team.team"]),
    "x_project": shape(
      "project", to: ["team": "x_team.team", "employee": employee],
      words: ["kind": all(ProjectKind.self)], own: ["qualification"]),
    "x_support": shape(
      to: ["team": "x_team.team", "employee": employee, "scheme": scheme],
      words: ["kind": all(SupportKind.self)]),
  ]
}
