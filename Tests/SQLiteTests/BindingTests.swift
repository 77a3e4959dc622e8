import SQLite
import Testing

@Suite("Values go in and come out as they are")
struct BindingTests {
  private func echo<Value>(
    _ value: SQLiteValue, _ read: (borrowing Statement) throws -> Value
  ) throws -> Value? {
    let database = try Database(path: ":memory:", access: .create)
    return try database.first("SELECT ?1", value, decode: read)
  }

  @Test(
    "Text keeps NUL bytes, accents, line breaks and its emptiness",
    arguments: [
      "", "a\u{0}b", "\u{0}", "Müller", "e\u{301}", "=1+2", "two\nlines", "000123", "👩🏽‍⚕️",
    ])
  func text(_ value: String) throws {
    let back = try echo(.text(value)) { try $0.text(0) }
    // Compared byte by byte: two spellings of one character are equal as strings.
    #expect(back.map { Array($0.utf8) } == Array(value.utf8))
    #expect(try echo(.text(value)) { $0.isNull(0) } == false)
  }

  @Test(
    "Integers of 64 bits, their edges included",
    arguments: [
      0, 1, -1, Int64.max, Int64.min, 4_294_967_296,
    ])
  func integer(_ value: Int64) throws {
    #expect(try echo(.integer(value)) { try $0.integer(0) } == value)
  }

  @Test(
    "Blobs keep every byte; an empty one is no NULL",
    arguments: [
      [], [0], [0, 1, 255, 0], Array(repeating: 7, count: 70_000),
    ] as [[UInt8]])
  func blob(_ value: [UInt8]) throws {
    #expect(try echo(.blob(value)) { try $0.blob(0) } == value)
    #expect(try echo(.blob(value)) { $0.isNull(0) } == false)
  }

  @Test("NULL is read as nothing, by every optional reader")
  func null() throws {
    #expect(try echo(.null) { $0.isNull(0) } == true)
    #expect(try echo(.null) { try $0.optionalInteger(0) == nil } == true)
    #expect(try echo(.null) { try $0.optionalText(0) == nil } == true)
  }

  @Test("Literals and optionals become values")
  func literals() {
    #expect(SQLiteValue(Int64?.none) == .null)
    #expect(SQLiteValue(String?.none) == .null)
    #expect(SQLiteValue(Int64?(5)) == 5)
    #expect(SQLiteValue(String?("x")) == "x")
    #expect((nil as SQLiteValue) == .null)
  }

  @Test("A statement binds by place: optionals and blobs too")
  func byPlace() throws {
    let database = try Database(path: ":memory:", access: .create)
    let statement = try database.statement("SELECT ?1, ?2, ?3, ?4, ?5, ?6")
    try statement.bind(1, Int64?(3))
    try statement.bind(2, Int64?.none)
    try statement.bind(3, String?("x"))
    try statement.bind(4, String?.none)
    try statement.bind(5, blob: [1, 2])
    try statement.bindNull(6)
    let hasRow = try statement.step()
    let columns = statement.columnCount
    let integer = try statement.integer(0)
    let text = try statement.optionalText(2)
    let blob = try statement.blob(4)
    let nulls = [statement.isNull(1), statement.isNull(3), statement.isNull(5)]
    #expect(hasRow && columns == 6)
    #expect(integer == 3 && text == "x" && blob == [1, 2])
    #expect(nulls == [true, true, true])
  }

  @Test("A value too few, one too many, or a place that is not there is refused")
  func wrongCount() throws {
    let database = try Database(path: ":memory:", access: .create)
    #expect(throws: SQLiteError.self) { try database.integer("SELECT ?1 + ?2", 1) }
    #expect(throws: SQLiteError.self) { try database.integer("SELECT ?1", 1, 2) }
    let statement = try database.statement("SELECT ?1")
    do throws(SQLiteError) {
      try statement.bind(2, 1)
      Issue.record("a second place was bound")
    } catch {
      #expect(error.code == 25)
      #expect(error.sql == "SELECT ?1")
    }
  }
}
