/// Contract hours: minutes a week, the full-time norm, and their quotient.
package struct Hours: Sendable, Equatable {
  package let minutesPerWeek: Int64
  package let fulltimeMinutes: Int64

  package init(minutesPerWeek: Int64, fulltimeMinutes: Int64) {
    self.minutesPerWeek = minutesPerWeek
    self.fulltimeMinutes = fulltimeMinutes
  }

  /// Part-time factor in ten-thousandths, half up (docs/rules.md 12).
  package var factor: Int64 {
    (minutesPerWeek * 20_000 + fulltimeMinutes) / (2 * fulltimeMinutes)
  }
}

/// One employment of a person, with what changed during it.
package struct Employment: Sendable, Equatable {
  package let id: Int64
  package var startedOn: Day
  package var endedOn: Day?
  package var hours = Timeline<Hours>()
  package var workerType = Timeline<WorkerType>()
  /// Teams by their row number; their tree is the store's.
  package var team = Timeline<Int64>()

  package init(id: Int64, startedOn: Day, endedOn: Day?) {
    self.id = id
    self.startedOn = startedOn
    self.endedOn = endedOn
  }

  package func isRunning(on day: Day) -> Bool {
    startedOn <= day && day <= endedOn ?? day
  }
}

/// What the rules need to know of a person: nothing that names anybody.
package struct PersonFacts: Sendable, Equatable {
  package let id: Int64
  package var employments: [Employment] = []
  package var education = Timeline<Education>()
  package var birthYear: Int?
  /// Actual wages in cents, by the first day of their month.
  package var wages: [Day: Int64] = [:]

  package init(id: Int64) { self.id = id }

  /// The days on which they came into service and had left it, employments that overlap or follow
  /// one another taken as one.
  package var comingAndGoing: [(day: Day, isThere: Bool)] {
    var found: [(day: Day, isThere: Bool)] = []
    var isThere = false
    let days = Set(employments.map(\.startedOn) + employments.compactMap(\.endedOn).map { $0 + 1 })
    for day in days.sorted() where isEmployed(on: day) != isThere {
      isThere.toggle()
      found.append((day, isThere))
    }
    return found
  }

  package func isEmployed(on day: Day) -> Bool {
    employments.contains { $0.isRunning(on: day) }
  }

  /// The days on which the person has just left: the day after an employment ended while no
  /// other was running (docs/rules.md 23).
  package var leavingDays: [Day] {
    employments.compactMap(\.endedOn).map { $0 + 1 }
      .filter { day in !employments.contains { $0.isRunning(on: day) } }
      .sorted()
  }
}
