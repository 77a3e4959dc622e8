import Interchange
import Records
import Store
import Testing

@testable import Commands

@Suite("What is wrong with a file")
struct ImportMistakesTests {
  private static let header = "employee,name,team,started_on,hours_per_week"

  /// Line, column and fault of each problem.
  private func places(_ problems: [ImportProblem]) -> [String] {
    problems.map { "\($0.line ?? 0) \($0.column ?? "") \($0.value ?? "")" }
  }

  @Test("All mistakes of a file come in one run, in the order of its lines")
  func everything() throws {
    let desk = try ImportDesk()
    let problems = try desk.problems(
      .employees,
      """
      \(Self.header),ended_on,worker_type,yearly_wage,manager
      1,A,T,2020-02-30,36,,permanent,,
      2,B,T,2020-01-01,360,,perm,1.250,
      3,,T,2020-01-01,36,2019-12-31,vast,,
      4,D,T,2020-01-01,36,2019-12-31,vast,,
      5,E,T,2020-01-01,36,,vast,,5
      6,F,T
      7,G,T,2020-01-01,x,,vast,,
      4,H,T,2020-01-01,36,,,,

      """)
    #expect(
      places(problems) == [
        "2 started_on 2020-02-30", "3 hours_per_week 360", "3 worker_type perm",
        "3 yearly_wage 1.250", "4 name ", "4 ended_on 2019-12-31", "5 ended_on 2019-12-31",
        "6 manager 5",
        "7 started_on ", "8 hours_per_week x",
      ])
    #expect(problems[0].fault == .value(.notADay))
    #expect(problems[1].fault == .value(.moreThanAWeek))
    #expect(problems[3].fault == .value(.ambiguousAmount(thousands: 1250_00, decimal: 1_25)))
    #expect(problems[4].fault == .empty)
    #expect(problems[8].fault == .file(.ragged(expected: 9, found: 3)))
    #expect(problems.allSatisfy { $0.columnNumber == nil })
    // Nothing of the file came in.
    #expect(throws: StoreError.self) { try desk.state("5") }
  }

  @Test("An unknown word names what may have been meant")
  func nearWords() throws {
    let desk = try ImportDesk()
    let column = try desk.problems(
      .employees, "employe,name,team,started_on,hours_per_week\n1,A,T,2020-01-01,36\n")
    #expect(column.count == 2)
    guard case .unknownColumn(let nearest, _) = column[0].fault else {
      Issue.record("no unknown column")
      return
    }
    #expect(nearest == "employee")
    #expect(
      column[1].fault == .missingColumn(ColumnTitle(english: "employee", dutch: "personeelsnummer"))
    )
    let value = try desk.problems(
      .employees, "\(Self.header),worker_type\n1,A,T,2020-01-01,36,permanant\n")
    guard case .value(.notOneOf(_, let word)) = value[0].fault else {
      Issue.record("no unknown value")
      return
    }
    #expect(word == "permanent")
  }

  @Test("Another column is left out only when that was asked")
  func otherColumns() throws {
    let text = "\(Self.header),salary_scale\n1,A,T,2020-01-01,36,FWG 45\n"
    let desk = try ImportDesk()
    #expect(try desk.problems(.employees, text).count == 1)
    var reading = ImportReading()
    reading.ignoresOtherColumns = true
    #expect(try desk.problems(.employees, text, reading: reading).isEmpty)
    #expect(try desk.state("1").name == "A")
  }

  @Test(
    "A fault in the first line, or behind its last name, has the number of its column",
    arguments: [
      ("employee,name,team,name\n", "1 4", CSVError.Code.duplicateHeader(name: "name")),
      ("employee,,team\n", "1 2", .emptyHeader),
      ("employee,na\"me\n", "1 2", .quoteInsideField),
      (String(repeating: "x", count: 70_000), "1 1", .fieldTooLong(limitBytes: 65_536)),
      (
        (1...201).map { "c\($0)" }.joined(separator: ","), "1 201", .tooManyColumns(limit: 200)
      ),
      (
        "\(ImportMistakesTests.header)\n1,A,T,2020-01-01,36,more\n", "2 6",
        .ragged(expected: 5, found: 6)
      ),
    ])
  func numbered(text: String, place: String, code: CSVError.Code) throws {
    let found = try #require(try ImportDesk().problems(.employees, text).first)
    #expect("\(found.line ?? 0) \(found.columnNumber ?? 0)" == place)
    #expect(found.column == nil)
    #expect(found.fault == .file(code))
  }

  @Test("Two columns of one meaning")
  func twice() throws {
    let problems = try ImportDesk().problems(
      .employees, "\(Self.header),Naam\n1,A,T,2020-01-01,36,B\n")
    #expect(problems.map(\.fault) == [.columnTwice(other: "name", meaning: "name")])
  }

  @Test("A long value is not repeated in full, and a person stands in a file once")
  func long() throws {
    let desk = try ImportDesk()
    let long = String(repeating: "é", count: 90)
    let problems = try desk.problems(.employees, "\(Self.header)\n1,A,T,\(long),36\n")
    #expect(problems[0].value?.count == ImportProblem.longestValue)
    #expect(problems[0].value?.hasSuffix("…") == true)
    let column = try desk.problems(.employees, "\(Self.header),\(long)\n1,A,T,2020-01-01,36,x\n")
    #expect(column.map { $0.column?.count } == [ImportProblem.longestValue])
    let twice = try desk.problems(
      .employees, "\(Self.header)\n1,A,T,2020-01-01,36\n1,A,T,2020-01-01,36\n")
    #expect(places(twice) == ["3 employee 1"])
  }

  @Test(
    "A file that cannot be read says where",
    arguments: [
      ("team,name\n\"x\u{0}\",1\n", CSVError.Code.nulByte, 2),
      ("team,name,team\n", .duplicateHeader(name: "team"), 1),
      ("", .emptyFile, 0),
      ("PK\u{3}\u{4}", .workbook, 0),
    ])
  func unreadable(text: String, code: CSVError.Code, line: Int) throws {
    let problems = try ImportDesk().problems(.teams, text)
    #expect(problems.contains { $0.fault == .file(code) && $0.line ?? 0 == line })
  }

  @Test("Bytes that are no UTF-8")
  func invalidUTF8() throws {
    let bytes = Array("team,name\nA,M".utf8) + [0xFC] + Array("ller\n".utf8)
    let problems = try ImportDesk().problems(.teams, bytes: bytes)
    #expect(problems.map(\.fault) == [.file(.invalidUTF8)])
    #expect(places(problems) == ["2 name "])
  }

  @Test("A cell of 100 MB is refused with its place")
  func hugeCell() throws {
    let bytes =
      Array("team,name\nA,\"".utf8) + [UInt8](repeating: 0x41, count: 100_000_000)
    let problems = try ImportDesk().problems(.teams, bytes: bytes)
    #expect(
      problems.map(\.fault) == [.file(.fieldTooLong(limitBytes: CSVReader.fieldLimitBytes))])
    #expect(problems.first?.line == 2)
  }

  @Test("Teams in a ring")
  func ring() throws {
    let problems = try ImportDesk().problems(.teams, "team,name,parent\nA,A,B\nB,B,A\n")
    #expect(places(problems) == ["2 parent B", "3 parent A"])
    #expect(problems.map(\.fault) == ["A", "B"].map { .refused(.refused(.teamLoop($0))) })
  }

  @Test("Years of birth and roles")
  func closedValues() throws {
    let problems = try ImportDesk().problems(
      .employees,
      """
      \(Self.header),birth_year,birth_date,roles
      1,A,T,2020-01-01,36,80,,
      2,B,T,2020-01-01,36,1980,1981-02-03,
      3,C,T,2020-01-01,36,,,hr+boss
      4,D,T,2020-01-01,36,,,committee:FUND+hr

      """)
    #expect(
      problems.map(\.fault) == [
        .value(.notAYear(first: 1900, last: 2020)), .value(.otherYear(1980)),
        .value(.notARole),
      ])
  }

  @Test("A row with bad words is still looked through for the rest")
  func severalInOneRow() throws {
    let problems = try ImportDesk().problems(
      .employees,
      """
      \(Self.header),ended_on,worker_type,education,manager
      1,A,T,2020-01-01,36,2019-01-01,vaast,hboo,99

      """)
    #expect(
      places(problems) == [
        "2 worker_type vaast", "2 education hboo", "2 ended_on 2019-01-01", "2 manager 99",
      ])
    let claims = try ImportDesk().problems(
      .claims,
      "employee,title,cost,purpose,requested_on,scheme\n7,x,100,training,2099-06-01,NOPE\n")
    #expect(places(claims) == ["2 scheme NOPE", "2 employee 7", "2 requested_on 2099-06-01"])
  }
}
