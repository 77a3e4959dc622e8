import Commands
import Glibc
import Records
import SQLite
import Store
import Synchronization
import Testing

/// An office with a database of its own, where commands about claims are given.
final class ClaimOffice: Sendable {
  /// What one command left behind.
  struct Reply {
    let exit: Exit
    let output: String
    let errors: String
  }

  let path: String
  private let today: Day

  static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  /// An office with two employees, three schemes and one HR officer, 000115.
  init(today: String = "2026-01-15", approval: SchemeVersion.Approval = .hr) throws {
    self.today = Self.day(today)
    path = try Self.freshPath()
    let store = try Store.create(path: path, head: Self.head("init", self.today))
    _ = try store.importSchemes(
      Self.schemes(approval: approval), head: Self.head("import schemes", self.today),
      dryRun: false)
    for (number, name) in [
      ("000107", "Carla Nijhuis"), ("000123", "Anna Müller"), ("000115", "Vera Benali"),
    ] {
      var input = EmployeeInput(number: number)
      input.name = name
      input.startedOn = Self.day("2020-01-01")
      input.minutesPerWeek = 2160
      input.fulltimeMinutes = 2160
      if number == "000115" { input.roles = ["hr"] }
      _ = try store.addEmployee(
        input, head: Self.head("employee add", self.today), dryRun: false)
    }
  }

  /// The sample hospital, as it is right after its import.
  static func sample(today: String = "2026-01-15") throws -> ClaimOffice {
    try ClaimOffice(copyOf: try sampleFile.get(), today: today)
  }

  private init(copyOf file: String, today: String) throws {
    self.today = Self.day(today)
    path = try Self.freshPath()
    _ = try Store.open(path: file, access: .readOnly).backup(to: path)
  }

  deinit { Self.remove(path) }

  /// Gives a command; an argument of several words is one element.
  @discardableResult
  func run(
    _ words: [String], actor: String = "000115", language: String = "en",
    input: [String]? = nil, width: Int = 80
  ) -> Reply {
    let caught = Mutex((output: "", errors: "", input: input ?? []))
    let context = Context(
      today: today,
      environment: [
        "BOETSEER_DB": path, "BOETSEER_ACTOR": actor, "BOETSEER_LANG": language,
        "NO_COLOR": "1",
      ],
      width: input == nil ? nil : width, inputIsTerminal: input != nil,
      outputIsTerminal: input != nil, errorIsTerminal: input != nil, userName: { "marloes" },
      readLine: { caught.withLock { $0.input.isEmpty ? nil : $0.input.removeFirst() } },
      write: { text in caught.withLock { $0.output += text } },
      warn: { text in caught.withLock { $0.errors += text } })
    let exit = Program.run(words, context: context)
    return caught.withLock { Reply(exit: exit, output: $0.output, errors: $0.errors) }
  }

  /// Gives a command whose words hold no spaces.
  @discardableResult
  func run(_ line: String, actor: String = "000115", language: String = "en") -> Reply {
    run(Self.words(line), actor: actor, language: language)
  }

  /// Splits a line as a shell does, as far as double quotes go.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index.isMultiple(of: 2) {
        words += part.split(separator: " ").map { String($0) }
      } else {
        words.append(String(part))
      }
    }
    return words
  }

  func store() throws -> Store { try Store.open(path: path) }

  func balance(_ number: String, scheme: String = "ILA") throws -> AccountBalance? {
    let store = try store()
    let person = try store.person(number, asOf: today)
    return try store.accountBalances(person: person.id, asOf: today, knownBy: nil)
      .first { $0.scheme == scheme }
  }

  // MARK: What the office has

  private static func head(_ command: String, _ today: Day) -> EventHead {
    EventHead(command: command, actor: "tester", today: today)
  }

  /// ILA: EUR 706 a year for 36 months. VOU: EUR 550 a year until its end, for training only.
  /// MAND: the employer's budget for mandatory training.
  private static func schemes(approval: SchemeVersion.Approval) -> [Scheme] {
    var account = SchemeVersion(
      validFrom: day("2023-01-01"), amount: 70_600, per: .year, unit: .euro)
    account.expiry = .months(36)
    account.approval = approval
    var voucher = SchemeVersion(
      validFrom: day("2026-01-01"), amount: 55_000, per: .year, unit: .euro)
    voucher.expiry = .yearEnd
    voucher.purposes = [.training, .coaching]
    voucher.approval = approval
    var budget = SchemeVersion(
      validFrom: day("2023-01-01"), amount: 6_000_000, per: .year, unit: .euro)
    budget.proRata = .full
    budget.scale = .full
    budget.expiry = .yearEnd
    budget.approval = approval
    return [
      scheme("ILA", .account, .cao, account), scheme("VOU", .account, .company, voucher),
      scheme("MAND", .employerBudget, .law, budget),
    ]
  }

  private static func scheme(
    _ code: String, _ form: Scheme.Form, _ kind: Scheme.BasisKind, _ version: SchemeVersion
  ) -> Scheme {
    var basis = Scheme.Basis(kind: kind)
    if kind == .law {
      basis.title = "Burgerlijk Wetboek"
      basis.article = "7:611a"
    }
    return Scheme(
      code: code, nameDutch: "Regeling \(code)", nameEnglish: "Scheme \(code)", form: form,
      unit: .euro, basis: basis, worksCouncil: .cao, taxConfirmed: true, yearStarts: .newYear,
      versions: [version])
  }

  // MARK: Files

  private static let sampleFile: Result<String, any Error> = Result {
    let path = try freshPath()
    let day = ClaimOffice.day("2026-01-15")
    let store = try Store.create(path: path, head: head("init", day))
    _ = try SampleImport.run(store, head: head("import all", day))
    // Every office of the sample is a copy of it, so it stays until the last test has run.
    atexit { if case .success(let path) = ClaimOffice.sampleFile { ClaimOffice.remove(path) } }
    return path
  }

  private static func freshPath() throws -> String {
    var template = Array("/tmp/boetseer-claims-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    return folder + "/boetseer.db"
  }

  private static func remove(_ path: String) {
    unlink(path)
    unlink(path + "-journal")
    rmdir(String(path.dropLast("/boetseer.db".count)))
  }
}
