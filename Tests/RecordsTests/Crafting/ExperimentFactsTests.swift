import Records
import Testing

@Suite("How an experiment stands")
struct ExperimentFactsTests {
  private let start = Day(number: 20_000)

  /// Eight weeks, looking back half-way and at the end.
  private var experiment: ExperimentFacts {
    var facts = ExperimentFacts(id: 1, agreement: 1, version: 1, employee: 1, manager: 2)
    var frame = ExperimentFacts.Frame(
      order: 1, day: start, startsOn: start, endsOn: start + 55)
    frame.moments = ExperimentContent.moments([], from: start, through: start + 55)
    facts.frames = [frame]
    return facts
  }

  @Test("Half-way and on the last day, or on the days that are named")
  func moments() {
    let usual = ExperimentContent.moments([], from: start, through: start + 55)
    #expect(usual.map(\.day) == [start + 27, start + 55])
    #expect(usual.map(\.kind) == [.interim, .final])
    #expect(ExperimentContent.moments([], from: start, through: start + 1).count == 1)
    let named = ExperimentContent.moments(
      [start + 20, start + 10, start + 20], from: start, through: start + 55)
    #expect(named.map(\.day) == [start + 10, start + 20])
    #expect(named.map(\.kind) == [.interim, .final])
  }

  @Test("Its state follows from days and decision alone")
  func states() {
    var facts = experiment
    #expect(facts.state(on: start + -1) == .planned)
    #expect(facts.state(on: start) == .running)
    #expect(facts.state(on: start + 55) == .running)
    #expect(facts.state(on: start + 56) == .ended)
    facts.decision = (.adapt, start + 60)
    #expect(facts.state(on: start) == .decided)
  }

  @Test("Who has to look back on which day; looking back on the whole covers what came before")
  func missing() {
    var facts = experiment
    #expect(facts.missing.map(\.people) == [[1, 2], [1, 2]])
    facts.evaluations = [.init(id: 1, kind: .interim, day: start + 30, person: 1)]
    #expect(facts.missing.map(\.people) == [[2], [1, 2]])
    facts.evaluations.append(.init(id: 2, kind: .final, day: start + 56, person: 2))
    #expect(facts.missing.map(\.people) == [[1]])
    #expect(facts.missing.map(\.kind) == [.final])
    #expect(!facts.isLookedBackOn)
    facts.evaluations.append(.init(id: 3, kind: .final, day: start + 57, person: 1))
    #expect(facts.missing.isEmpty)
    #expect(facts.isLookedBackOn)
  }

  @Test("Other evaluators may look back; nobody waits for them")
  func evaluators() {
    var facts = experiment
    facts.frames[0].people = [.init(role: .evaluator, person: 3, name: nil)]
    #expect(facts.evaluators == [1, 2, 3])
    #expect(facts.missing.allSatisfy { !$0.people.contains(3) })
  }

  @Test("After going on the scores are asked every so many weeks, and after no other decision")
  func scores() {
    var facts = experiment
    facts.decision = (.continue, start + 60)
    #expect(
      facts.nextScores(everyWeeks: 13)
        == [.init(day: start + 60 + 91, kind: .later, people: [1, 2])])
    // Who scored is asked later again; the other is asked still.
    facts.evaluations = [.init(id: 4, kind: .later, day: start + 160, person: 1)]
    #expect(
      facts.nextScores(everyWeeks: 13)
        == [
          .init(day: start + 60 + 91, kind: .later, people: [2]),
          .init(day: start + 160 + 91, kind: .later, people: [1]),
        ])
    facts.decision = (.stop, start + 60)
    #expect(facts.nextScores(everyWeeks: 13).isEmpty)
  }
}
