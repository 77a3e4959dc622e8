import Foundation
import Records
import SQLite
import Store
import Testing

@testable import Commands

/// Job crafting in the sample hospital, against what its page says.
@Suite("Job crafting in the sample")
struct SampleCraftingTests {
  private let store: Store
  private let page: String
  private let end = Day(iso: "2025-12-31") ?? Day(number: 0)

  init() throws {
    let head = EventHead(command: "init", actor: "tester", today: end)
    store = try Store.inMemory(head: head)
    _ = try SampleImport.run(store, head: head)
    page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../SampleData/README.md").standardized, encoding: .utf8)
  }

  /// The cells of a row of the page behind its first one.
  private func row(_ name: String) throws -> [String] {
    let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("| \(name) |") })
    return line.split(separator: "|").dropFirst()
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private func told(_ name: String) throws -> String { try #require(try row(name).first) }

  /// The row that tells of a case, with its agreement, employee and plan.
  private func planted(_ text: String) throws -> (
    agreement: String, employee: String, plan: String?
  ) {
    let line = try #require(page.split(separator: "\n").first { $0.contains("| \(text)") })
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let names = cells[0].split { " ()".contains($0) }.map(String.init)
    return (names[0], cells[1], names.count > 1 ? names[1] : nil)
  }

  private func counts<Value: Hashable>(
    _ values: [Value], _ order: [Value], _ name: (Value) -> String
  )
    -> String
  {
    order.map { value in "\(name(value)) \(values.count { $0 == value })" }.joined(separator: ", ")
  }

  private func agreements() throws -> [AgreementView] {
    // Each as the employee sees it.
    let hr = try CraftSight(store, actor: "000115", on: end)
    return try store.agreements(AgreementFilter(), sight: hr, asOf: end).map { view in
      try store.view(
        of: view.facts, sight: CraftSight(store, actor: view.number, on: end), asOf: end)
    }
  }

  private func experiments() throws -> [ExperimentView] {
    let hr = try CraftSight(store, actor: "000115", on: end)
    return try store.experiments(ExperimentFilter(), sight: hr, asOf: end).map { view in
      try store.view(
        of: view.facts, sight: CraftSight(store, actor: view.number, on: end), asOf: end)
    }
  }

  @Test("Agreements and their changes are those of the page")
  func theAgreements() throws {
    let all = try agreements()
    let newest = all.compactMap(\.newest?.content)
    #expect(try told("Agreements") == "\(all.count)")
    #expect(
      try told("by state")
        == counts(all.map { $0.facts.state(on: end) }, AgreementState.allCases, \.rawValue))
    #expect(
      try told("by initiator") == counts(newest.map(\.initiator), Initiator.allCases, \.rawValue))
    let changes = newest.flatMap(\.changes)
    #expect(try told("Changes") == "\(changes.count)")
    #expect(
      try told("by type") == counts(changes.compactMap(\.craft), CraftType.allCases, \.rawValue))
    #expect(
      try told("by form") == counts(changes.compactMap(\.form), ResourceForm.allCases, \.rawValue))
    #expect(
      try told("Agreements that only take something away")
        == "\(newest.count { $0.changes.allSatisfy { $0.form == .hindering } })")
    #expect(
      try told("Agreements of employee and manager alone")
        == "\(newest.count { $0.parties.count == 2 })")
    // What the field knows of shares (percent), in counts of 100.
    #expect(try told("by type") == "task 45, relational 25, cognitive 12, context 18")
    #expect(try told("by form") == "social 18, structural 38, challenging 26, hindering 18")
  }

  @Test("Experiments end as the page says, and four looks back are late")
  func theExperiments() throws {
    let all = try experiments()
    #expect(try told("Experiments") == "\(all.count)")
    let outcomes =
      counts(all.compactMap(\.facts.decision?.kind), ExperimentDecision.allCases, \.rawValue)
      + ", running \(all.count { $0.facts.state(on: end) == .running })"
    #expect(try told("by outcome") == outcomes)
    let weeks = all.compactMap(\.facts.frames.first).map {
      ($0.endsOn.number - $0.startsOn.number + 1) / 7
    }.sorted()
    #expect(
      try told("Weeks, in the middle and from to")
        == "\((weeks[17] + weeks[18]) / 2), \(weeks[0]) to \(weeks[35])")
    #expect(
      try told("Looking back that is overdue")
        == "\(all.flatMap(\.facts.missing).count { $0.day < end })")
    let tasks = all.flatMap(\.handovers)
    #expect(try told("Tasks handed over") == "\(tasks.count)")
    #expect(try told("of which drain who took them") == "\(tasks.count { ($0.energy ?? 0) < 0 })")
    // Of the plans of 72 people the file holds those that were shared.
    #expect(
      try store.database.integer("SELECT count(*) FROM plan WHERE origin = 'packet'") == 52)
  }

  @Test("Authenticity changes by form as the page says")
  func authenticity() throws {
    var found: [ResourceForm: [Int64]] = [:]
    let versions = try agreements().flatMap(\.versions)
    for experiment in try experiments() {
      let own = experiment.evaluations.filter { $0.facts.person == experiment.facts.employee }
      let score = { (kind: EvaluationKind) in
        own.first { $0.facts.kind == kind }?.content?.scores[.authenticity]
      }
      guard let before = score(.interim), let after = score(.final) else { continue }
      let tried = try #require(versions.first { $0.facts.id == experiment.facts.version })
      let forms = Set(tried.content.changes.compactMap(\.form))
      #expect(forms.count == 1)
      for form in forms { found[form, default: []].append(after - before) }
    }
    for (form, changes) in found {
      let mean = Double(changes.reduce(0, +)) / Double(changes.count)
      let cells = try row(form.rawValue)
      #expect(cells.first == "\(changes.count)")
      #expect(abs((Double(cells[1]) ?? 9) - mean) < 0.05, "\(form) \(mean)")
    }
    #expect(found.count == 4)
    let social = found[.social] ?? []
    #expect((social.max() ?? 0) - (social.min() ?? 0) >= 3)
  }

  @Test("E-26: a second manager says something and looks back, and does not decide")
  func twoManagers() throws {
    let (id, employee, _) = try planted("E-26")
    let view = try #require(try agreements().first { $0.id == id })
    let second = try #require(view.newest?.comments.first?.number)
    #expect(view.newest?.content.parties.first { $0.number == second }?.role == .colleague)
    let experiment = try #require(try experiments().first { $0.agreement == id })
    #expect(experiment.evaluations.contains { $0.number == second && $0.facts.kind == .final })
    #expect(experiment.facts.decision?.kind == .continue)
    #expect(experiment.number == employee)
  }

  @Test("E-27: who follows up the manager does not read the plan")
  func managerLeft() throws {
    let (id, employee, plan) = try planted("E-27")
    let view = try #require(try agreements().first { $0.id == id })
    let managers = view.versions.compactMap { version in
      version.content.parties.first { $0.role == .manager }?.number
    }
    let (first, last) = (try #require(managers.first), try #require(managers.last))
    #expect(first != last)
    #expect(try !store.person(first, asOf: end).state(on: end).isEmployed(on: end))
    let sight = { (who: String) in try PlanSight(store, actor: who, on: end) }
    let facts = try store.plan(try #require(plan), sight: try sight(employee))
    // The plan was shared with who left, and goes with nobody.
    #expect(facts.readers == [try store.person(first, asOf: end).id])
    #expect(try sight(first).level(of: facts) == .nothing)
    #expect(try sight(last).level(of: facts) == .nothing)
  }

  @Test("E-28: of a manager's own agreement the manager above decides")
  func ownManager() throws {
    let (id, employee, _) = try planted("E-28")
    let view = try #require(try agreements().first { $0.id == id })
    let person = try store.person(employee, asOf: end)
    let above = try #require(try store.managerNumber(of: person.id, on: end))
    #expect(try store.teams(asOf: end).contains { $0.managerID == person.id })
    #expect(view.newest?.content.parties.first { $0.role == .manager }?.number == above)
  }

  @Test("E-29: what is withdrawn is read by nobody, and the headline stays")
  func withdrawn() throws {
    let (id, employee, plan) = try planted("E-29")
    let sight = try PlanSight(store, actor: employee, on: end)
    let facts = try store.plan(try #require(plan), sight: sight)
    let reader = try store.number(of: try #require(facts.readers.first))
    let head = EventHead(command: "plan withdraw", actor: employee, today: end)
    _ = try store.withdrawPlan(
      facts.id, numbers: nil, from: nil, PlanWriting(day: end, head: head, dryRun: false))
    #expect(throws: StoreError.self) {
      try store.plan(plan ?? "", sight: try PlanSight(store, actor: reader, on: end))
    }
    let view = try #require(try agreements().first { $0.id == id })
    #expect(!view.headline.isEmpty)
    #expect(try store.database.integer("SELECT count(*) FROM x_plan") == 51)
  }

  @Test("E-38: the experiment goes on without those who left, and the task is back")
  func peopleLeft() throws {
    let (id, _, _) = try planted("E-38")
    let view = try #require(try experiments().first { $0.agreement == id })
    let numbers = view.content?.people.compactMap(\.number) ?? []
    let gone = try (numbers + view.handovers.map(\.number)).filter {
      try !store.person($0, asOf: end).state(on: end).isEmployed(on: end)
    }
    #expect(gone.count == 3)
    #expect(view.handovers.map(\.answer) == [.giveBack])
    #expect(view.facts.state(on: end) == .running)
  }
}
