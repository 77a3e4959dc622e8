internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The questions about one employee; an answer that cannot be is asked again at once.
struct PeopleAsked {
  let run: RunContext
  let store: Store

  private var words: any PeopleMessages { run.messages.people }

  /// A number that nobody has yet.
  var newNumber: Question<String> {
    Question("EMP", words.askNumber) { typed in
      let number = try run.personal(typed, flag: "EMP")
      guard try !store.hasEmployee(number) else {
        throw StoreError.refused(.employeeExists(number))
      }
      return number
    }
  }

  var name: Question<String> {
    Question("--name", words.askName) { try run.personal($0, flag: "--name") }
  }

  var team: Question<String> {
    Question(
      "--team", words.askTeam, written: { $0 },
      shown: { code in
        (try? store.team(code, asOf: run.today)).map(EmployeeWords.team) ?? code
      }
    ) { try run.teamCode($0, in: store, asOf: run.today) }
  }

  var started: Question<Day> {
    Question("--started", words.askStarted) { try run.typed.day($0, flag: "--started") }
  }

  var hours: Question<Int64> {
    Question("--hours", words.askHours) { try run.weeklyHours($0, flag: "--hours") }
  }

  var fulltime: Question<Int64> {
    let usual = (try? store.usualFulltime()) ?? SettingName.fulltimeMinutes.usual
    return Question("--fulltime", words.askFulltime, usual: run.format.hours(usual)) {
      try run.weeklyHours($0, flag: "--fulltime", least: 1)
    }
  }

  func workerType(usual: WorkerType?) -> Question<WorkerType> {
    Question(
      "--worker-type", words.askWorkerType,
      choices: WorkerType.allCases.map { .init(words.workerType($0), typed: $0.rawValue) },
      usual: usual?.rawValue
    ) { try run.workerType($0) }
  }

  func education(usual: Education?) -> Question<Education> {
    Question(
      "--education", words.askEducation,
      choices: Education.allCases.map { .init(words.education($0), typed: $0.rawValue) },
      usual: usual?.rawValue
    ) { try run.education($0) }
  }

  func manager(on day: Day) -> Question<String> {
    Question(
      "--manager", words.title(.manager), written: { $0 },
      shown: { number in
        (try? store.person(number, asOf: day)).map { EmployeeWords.who($0.state(on: day)) }
          ?? number
      }
    ) { try run.manager($0, in: store, asOf: day) }
  }
}
