internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Writes the organisation as a folder of files that `import all` takes in elsewhere.
struct ExportFiles: BoetseerCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(
    help: ArgumentHelp(Messages.current.exports.argumentFolder, valueName: "dir"),
    completion: .directory)
  var folder: String

  static var about: About {
    let words = Messages.current.exports
    return About(
      "files", dutch: ["bestanden"], words.files,
      examples: [
        Example("export files organisation", words.filesExample),
        Example("export files organisation --dry-run", words.filesRehearse),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readOnly)
    // Names, wages and everybody's claims: for who may see everything.
    guard try run.sight(store, of: nil) == nil else {
      throw run.notForYou(run.messages.exports.everything)
    }
    let files = try FolderOfFiles(folder, messages: run.messages)
    var writing = try OrganisationWriting(run: run, store: store, folder: files)
    try store.atOnce { try writing.all() }
    if !run.dryRun { try files.keep() }
    let words = run.messages.exports
    let counts = writing.counts
    return .changed(
      Changed(
        [
          words.written(
            files: files.names.count, folder: folder, people: counts.people,
            claims: counts.claims, openings: counts.openings)
        ],
        next: "boetseer --db NEW.db import all \(folder)",
        undo: run.dryRun ? nil : words.removeFolder(folder),
        fields: [
          .init("folder", .string(folder)), .init("files", .integer(Int64(files.names.count))),
          .init("people", .integer(counts.people)), .init("claims", .integer(counts.claims)),
          .init("openings", .integer(counts.openings)),
          .init("not_written", unwritten(writing.unwritten)),
        ])
    ).with(notices: notices(writing.unwritten, words))
  }

  private func unwritten(_ facts: UnwrittenFacts) -> JSONValue {
    [
      "second_jobs": .integer(facts.secondJobs), "repayment_terms": .integer(facts.repayments),
      "settings": .integer(facts.settings),
    ]
  }

  private func notices(_ facts: UnwrittenFacts, _ words: any ExportMessages) -> [String] {
    let found = [
      (facts.secondJobs, words.secondJobs), (facts.repayments, words.repayments),
      (facts.settings, words.settings),
    ].filter { $0.0 > 0 }.map { $1($0) }
    return found.isEmpty ? [] : [words.notInTheFiles(found)]
  }
}

/// Everything that goes into the folder, in the order in which it is taken in.
struct OrganisationWriting {
  let run: RunContext
  let store: Store
  let folder: FolderOfFiles
  private(set) var counts: (people: Int64, claims: Int64, openings: Int64) = (0, 0, 0)
  private(set) var unwritten: UnwrittenFacts

  init(run: RunContext, store: Store, folder: FolderOfFiles) throws {
    unwritten = try store.unwrittenFacts()
    self.run = run
    self.store = store
    self.folder = folder
  }

  mutating func all() throws {
    let register = try Register(store, asOf: run.today)
    try teams(register)
    try people(register)
    let wages = ImportFileWriter(folder, ImportProfile.wages)
    try store.forEachWage { try wages.append($0, to: "wages.csv") }
    try workingTime()
    let schemes = try store.schemes().map(\.scheme)
    if !schemes.isEmpty { try folder.append(SchemeFileWriter.text(schemes), to: "schemes.yaml") }
    let balances = ImportFileWriter(folder, ImportProfile.balances)
    var openings: Int64 = 0
    try store.forEachOpening {
      try balances.append($0, to: "balances.csv")
      openings += 1
    }
    counts.openings = openings
    let adjustments = ImportFileWriter(folder, ImportProfile.adjustments)
    try store.forEachAdjustment { try adjustments.append($0, to: "adjustments.csv") }
    try claims()
    let leave = ImportFileWriter(folder, ImportProfile.leave)
    try store.forEachLeaveDay { try leave.append($0, to: "leave.csv") }
    let pressure = ImportFileWriter(folder, ImportProfile.pressure)
    try store.forEachPressure { try pressure.append($0, to: "pressure.csv") }
    let projects = ImportFileWriter(folder, ImportProfile.projects)
    try store.forEachProject { try projects.append($0, to: "projects.csv") }
    let goals = ImportFileWriter(folder, ImportProfile.goals)
    try store.forEachGoal { try goals.append($0, to: "goals.csv") }
    try support()
  }

  private func workingTime() throws {
    let patterns = ImportFileWriter(folder, ImportProfile.patterns)
    try store.forEachPattern { try patterns.append($0, to: "patterns.csv") }
    let shifts = ImportFileWriter(folder, ImportProfile.shifts)
    try store.forEachShift { try shifts.append($0, to: "shifts.csv") }
    let holidays = ImportFileWriter(folder, ImportProfile.holidays)
    try store.forEachHoliday { try holidays.append($0, to: "holidays.csv") }
  }

  private func support() throws {
    let contacts = ImportFileWriter(folder, ImportProfile.support)
    try store.forEachContact { try contacts.append($0, to: "support.csv") }
    let learning = ImportFileWriter(folder, ImportProfile.learning)
    try store.forEachLearning { try learning.append($0, to: "learning.csv") }
    let awareness = ImportFileWriter(folder, ImportProfile.awareness)
    try store.forEachAwareness { try awareness.append($0, to: "awareness.csv") }
    let savings = ImportFileWriter(folder, ImportProfile.savings)
    try store.forEachSaving { try savings.append($0, to: "savings.csv") }
    let subsidies = ImportFileWriter(folder, ImportProfile.subsidies)
    try store.forEachSubsidy { try subsidies.append($0, to: "subsidies.csv") }
  }

  private func teams(_ register: Register) throws {
    let file = ImportFileWriter(folder, ImportProfile.teams)
    for team in register.teams {
      var row = TeamInput(code: team.code)
      row.name = team.name
      row.parent = register.team(team.parentID)?.code
      row.manager = try register.number(team.managerID)
      try file.append(row, to: "teams.csv")
    }
  }

  /// Everybody as they came, and a file for each day on which somebody changed or came back.
  private mutating func people(_ register: Register) throws {
    var known: [Int64: String] = [:]
    try store.forEachPerson { known[$0.id] = $0.number }
    let rows = EmployeeRows(team: { register.team($0)?.code }, manager: { known[$0] })
    let file = ImportFileWriter(folder, ImportProfile.employees)
    var second: Int64 = 0
    try store.forEachPerson { person in
      for (index, found) in rows.rows(of: person).enumerated() {
        try file.append(
          found.row, to: index == 0 ? "employees.csv" : "employees-\(found.day).csv")
      }
      second += Int64(
        person.employments.count - EmployeeRows.successive(person.employments).count)
    }
    counts.people = Int64(known.count)
    unwritten.secondJobs = second
  }

  private mutating func claims() throws {
    let schemes = try store.schemes()
    let calendars = Dictionary(uniqueKeysWithValues: schemes.map { ($0.id, $0.scheme.calendar) })
    let codes = Dictionary(uniqueKeysWithValues: schemes.map { ($0.id, $0.scheme.code) })
    let file = ImportFileWriter(folder, ImportProfile.claims)
    for claim in try store.claims(ClaimFilter(), asOf: run.today) {
      var seen: Set<Int64> = []
      for source in claim.facts.sources + (claim.facts.approval?.awards ?? [])
      where seen.insert(source.scheme).inserted {
        guard let code = codes[source.scheme] else { continue }
        let rows = ClaimRow.rows(
          of: claim.facts, scheme: source.scheme, code: code,
          calendar: { calendars[$0] ?? SchemeCalendar(yearStarts: .newYear) })
        for var row in rows {
          row.employee = claim.number
          row.title = claim.title
          row.purposes = claim.purposes
          row.provider = claim.provider
          row.mandatory = claim.mandatory
          row.orientationMinutes = claim.orientationMinutes
          if row.paidOn != nil { row.invoice = claim.history.last { $0.kind == "pay" }?.text }
          try file.append(row, to: "claims.csv")
          counts.claims += 1
        }
      }
    }
  }
}
