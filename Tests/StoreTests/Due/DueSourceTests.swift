import Records
import Store
import Testing

/// Where things to do come from, each beside what other commands say of the same.
@Suite("What is due")
struct DueSourceTests {
  private static func due(
    _ hospital: Hospital, _ kinds: Set<DueKind> = Set(DueKind.allCases), on today: String,
    days: Int = 30, doer: Int64? = nil
  ) throws -> [DueItem] {
    let day = Hospital.day(today)
    return try hospital.store.due(
      DueQuestion(kinds: kinds, today: day, until: day + days, sight: nil, doer: doer)
    ).items
  }

  /// A grant of 1 January 2025 that ends on 31 January 2026.
  private static func ending(
    _ notice: SchemeVersion.Notice? = nil, _ ends: SchemeVersion.Ending = .lapse,
    code: String = "ILA"
  ) -> Scheme {
    Hospital.simpleAccount(code, amount: 10_000, from: "2025-01-01") {
      $0.expiry = .months(13)
      $0.notice = notice
      $0.ending = ends
    }
  }

  private static func given(_ schemes: Scheme..., today: String = "2026-01-10") throws -> Hospital {
    let hospital = try Hospital(today: today)
    for scheme in schemes { try hospital.add(scheme) }
    try hospital.employ("1", from: "2025-01-01", hours: 2160)
    try hospital.sync(today, today: today)
    return hospital
  }

  @Test("What ends is told from the first to the last of the days, and not after its own last")
  func lapses() throws {
    let hospital = try Self.given(
      Self.ending(), Self.ending(nil, .returns, code: "RET"),
      Self.ending(nil, .carry(SchemeVersion.Carry(atMost: 5_000, months: 6)), code: "CAR"))
    let found = try Self.due(hospital, [.lapse], on: "2026-01-10", days: 21)
    #expect(found.map(\.scheme) == ["CAR", "ILA", "RET"])
    #expect(found.map(\.task) == [.carries, .lapses, .returns])
    #expect(found.allSatisfy { $0.day == Hospital.day("2026-01-31") && $0.amount == 10_000 })
    #expect(found.allSatisfy { $0.isEnforceable == true && $0.letter == nil })
    #expect(try Self.due(hospital, [.lapse], on: "2026-01-10", days: 20).isEmpty)
    #expect(try Self.due(hospital, [.lapse], on: "2026-01-31", days: 1).count == 3)
    #expect(try Self.due(hospital, [.lapse], on: "2026-02-01").isEmpty)
  }

  @Test("A letter that is required is due on the last day on which it is in time")
  func letters() throws {
    let hospital = try Self.given(
      Self.ending(SchemeVersion.Notice(days: [20, 7], isRequired: true)))
    let before = try Self.due(hospital, [.notice], on: "2026-01-05", days: 6)
    #expect(before.map(\.day) == [Hospital.day("2026-01-11")])
    #expect(before[0].task == .send && before[0].lastDay == Hospital.day("2026-01-31"))
    #expect(try Self.due(hospital, [.notice], on: "2026-01-05", days: 5).isEmpty)
    let late = try Self.due(hospital, on: "2026-01-12")
    #expect(late.map(\.task) == [.sendLate, .lapses])
    #expect(late.map(\.day) == [Hospital.day("2026-01-11"), Hospital.day("2026-01-31")])
    #expect(late.map(\.isEnforceable) == [false, false])
    // Past its last day nothing ends, and the letter is still due.
    #expect(try Self.due(hospital, on: "2026-03-01").map(\.task) == [.sendLate])
  }

  @Test("A letter sent late moves the day on which it ends, and the list follows")
  func lateLetter() throws {
    let hospital = try Self.given(
      Self.ending(SchemeVersion.Notice(days: [20, 7], isRequired: true)), today: "2026-01-15")
    let sent = try hospital.store.sendNotices(
      on: Hospital.day("2026-01-15"), person: nil, scheme: nil, head: Hospital.head("notice send"),
      dryRun: false
    ) { due in due.map { NoticeInput(ending: $0, language: "nl", letter: "Beste collega") } }
    #expect(sent.result.count == 1)
    let found = try Self.due(hospital, on: "2026-01-16")
    #expect(found.map(\.task) == [.send, .lapses])
    // The letter of a week ahead, and the end twenty days after the first one.
    #expect(found.map(\.day) == [Hospital.day("2026-01-24"), Hospital.day("2026-02-04")])
    #expect(found[1].letter == .sent && found[1].isEnforceable == true)
    #expect(found[1].lastDay == Hospital.day("2026-01-31"))
  }

  @Test("Without a requirement each of the days asks for a letter, and no more once it went out")
  func reminders() throws {
    let hospital = try Self.given(
      Self.ending(SchemeVersion.Notice(days: [20, 7], isRequired: false)), today: "2026-01-15")
    #expect(
      try Self.due(hospital, [.notice], on: "2026-01-15").map(\.day)
        == [Hospital.day("2026-01-11")])
    _ = try hospital.store.sendNotices(
      on: Hospital.day("2026-01-15"), person: nil, scheme: nil, head: Hospital.head("notice send"),
      dryRun: false
    ) { due in due.map { NoticeInput(ending: $0, language: "nl", letter: "Beste collega") } }
    #expect(
      try Self.due(hospital, [.notice], on: "2026-01-15").map(\.day)
        == [Hospital.day("2026-01-24")])
    #expect(try Self.due(hospital, [.notice], on: "2026-01-15", days: 8).isEmpty)
  }

  @Test("A claim is told by what it waits for, from its entry to its proof")
  func claims() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.sync("2026-01-15")
    let claim = try hospital.claim("1", cost: 50_000, on: "2026-01-02", approve: false)
    func one() throws -> DueItem? {
      let found = try Self.due(hospital, [.claim, .proof], on: "2026-01-15")
      #expect(found.count <= 1)
      #expect(found.allSatisfy { $0.id == claim && $0.scheme == "ILA" && $0.day == nil })
      return found.first
    }
    #expect(try one()?.task == .decide)
    #expect(try one()?.since == Hospital.day("2026-01-02"))
    try hospital.answer(claim, .ask, on: "2026-01-05", reason: "which one?")
    #expect(try one()?.task == .answer)
    #expect(try one()?.roles == [.employee])
    #expect(try one()?.since == Hospital.day("2026-01-05"))
    try hospital.approve(claim, on: "2026-01-06", amount: 40_000)
    #expect(try one()?.task == .pay)
    #expect(try one()?.amount == 40_000)
    #expect(try one()?.since == Hospital.day("2026-01-06"))
    try hospital.pay(claim, 15_000, on: "2026-01-07")
    #expect(try one()?.task == .pay)
    #expect(try one()?.amount == 25_000)
    try hospital.pay(claim, 25_000, on: "2026-01-09")
    #expect(try one()?.kind == .proof)
    #expect(try one()?.amount == 40_000)
    #expect(try one()?.since == Hospital.day("2026-01-09"))
    try hospital.finish(claim, .proof, on: "2026-01-12")
    #expect(try one() == nil)
  }

  @Test("What is to be paid leaves out what waits for the grant of a later year")
  func parts() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.sync("2026-01-15")
    var course = Hospital.course("1", cost: 90_000, on: "2026-01-10")
    course.parts = [(Hospital.day("2027-02-01"), 40_000)]
    let claim = try hospital.submit(course).claims[0].id
    try hospital.approve(claim, on: "2026-01-12")
    let toPay = try hospital.store.claims(
      {
        var filter = ClaimFilter()
        filter.toPay = true
        return filter
      }(), asOf: Hospital.day("2026-01-15"))
    #expect(toPay.map(\.toPay) == [50_000])
    #expect(try Self.due(hospital, [.claim], on: "2026-01-15").map(\.amount) == [50_000])
  }

  @Test("As on an earlier day, what was decided later still waits")
  func earlier() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.sync("2026-01-15")
    let claim = try hospital.claim("1", cost: 50_000, on: "2026-01-02", approve: false)
    try hospital.answer(claim, .refuse, on: "2026-01-10", reason: "no")
    #expect(try Self.due(hospital, on: "2026-01-15").isEmpty)
    #expect(try Self.due(hospital, on: "2026-01-09").map(\.task) == [.decide])
    #expect(try Self.due(hospital, on: "2026-01-01").isEmpty)
  }

  @Test("A cap is told 90 days ahead, before and after the grant was booked ahead")
  func caps() throws {
    let hospital = try Hospital()
    try hospital.add(
      Hospital.simpleAccount("CAP", amount: 70_000) {
        $0.cap = .balance(100_000, byFactor: false)
      })
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    try hospital.employ("2", from: "2026-01-01", hours: 2160)
    try hospital.sync("2026-10-03", today: "2026-10-03")
    let isTold = { (today: String) in
      try Self.due(hospital, [.cap], on: today, days: 1).map { ($0.day, $0.amount, $0.person) }
    }
    #expect(try isTold("2026-10-02").isEmpty)
    for _ in 0..<2 {
      let told = try isTold("2026-10-03")
      #expect(told.map(\.0) == [Hospital.day("2027-01-01"), Hospital.day("2027-01-01")])
      #expect(told.map(\.1) == [70_000, 40_000])
      try hospital.sync("2027-01-01", today: "2026-10-03")
    }
    #expect(try Self.due(hospital, [.cap], on: "2027-01-01").isEmpty)
  }

  @Test("The newest day through which accounts were brought up to date; what tells databases apart")
  func booked() throws {
    let hospital = try Hospital.withOnePerson()
    let question = DueQuestion(
      kinds: [.lapse], today: Hospital.day("2026-01-15"), until: Hospital.day("2026-01-16"),
      sight: nil)
    #expect(try hospital.store.due(question).bookedThrough == nil)
    try hospital.sync("2026-01-15")
    #expect(try hospital.store.due(question).bookedThrough == Hospital.day("2026-01-15"))
    let origin = try hospital.store.due(question).origin
    let elsewhere = try Hospital().store.due(question).origin
    #expect(origin.count == 32 && origin != elsewhere)
  }
}
