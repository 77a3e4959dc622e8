import Records
import Store
import Testing

@Suite("What leaving would do to the accounts")
struct LeavingTests {
  @Test("The last day's balance and what lapses the day after, with nothing kept")
  func leaving() throws {
    let hospital = try Hospital.withOnePerson()
    _ = try hospital.claim("1", cost: 50_000, on: "2024-03-01")
    let head = Hospital.head("employee end")
    let found = try hospital.store.leaving("1", on: Hospital.day("2024-06-30"), head: head)
    // 182 of 366 days of 2024: 351.07; all of 2023 went first.
    #expect(found.map(\.balance.available) == [70_600 + 35_107 - 50_000])
    #expect(found.map(\.balance.reserved) == [50_000])
    #expect(found.map(\.lapses) == [70_600 + 35_107 - 50_000])
    #expect(try hospital.lastEvent() == 4)
    #expect(try hospital.balance("1", "2024-06-30")?.available == 141_200 - 50_000)
    // The same when it is done.
    _ = try hospital.store.endEmployee(
      "1", on: Hospital.day("2024-06-30"), head: head, dryRun: false)
    try hospital.sync("2024-12-31")
    #expect(try hospital.balance("1", "2024-06-30") == found.first?.balance)
    #expect(try hospital.balance("1", "2024-07-01")?.available == 0)
    #expect(try hospital.balance("1", "2024-07-01")?.reserved == 50_000)
    #expect(throws: StoreError.notFound(.employee, id: "9", near: [])) {
      _ = try hospital.store.leaving("9", on: Hospital.day("2024-06-30"), head: head)
    }
    try hospital.expectSound()
  }

  @Test("Beside a second employment the one that runs on the day ends, and nothing lapses yet")
  func besideAnother() throws {
    let hospital = try Hospital.withOnePerson()
    let head = Hospital.head("employee end")
    let last = Hospital.day("2024-06-30")
    let leave = { (day: Day) in
      _ = try hospital.store.endEmployee("1", on: day, head: head, dryRun: false)
    }
    let ends = { try hospital.store.person("1", asOf: last).employments.map(\.endedOn) }
    // Given a second job of eight hours beside the first.
    var second = EmployeeInput(number: "1")
    second.startedOn = Hospital.day("2024-01-01")
    second.minutesPerWeek = 480
    _ = try hospital.store.rehireEmployee(
      second, beside: true, head: Hospital.head("employee rehire"), dryRun: false)
    try hospital.sync("2024-01-31")
    // When the first ends while the second goes on, nobody leaves.
    let staying = try hospital.store.leaving("1", on: last, head: head)
    #expect(staying.map(\.lapses) == [0])
    try leave(last)
    #expect(try ends() == [last, nil])
    #expect(try hospital.balance("1", "2024-06-30") == staying.first?.balance)
    // When the other ends on the same day too, what is left lapses.
    let leaving = try hospital.store.leaving("1", on: last, head: head)
    #expect(leaving.map(\.lapses) == leaving.map(\.balance.available))
    #expect(leaving.allSatisfy { $0.lapses > 0 })
    try leave(last)
    #expect(try ends() == [last, last])
    #expect(try hospital.balance("1", "2024-07-01")?.available == 0)
    try hospital.expectSound()
  }

  @Test("A second employment that is over keeps its last day")
  func afterAnother() throws {
    let hospital = try Hospital.withOnePerson()
    let head = Hospital.head("employee end")
    var second = EmployeeInput(number: "1")
    second.startedOn = Hospital.day("2024-01-01")
    second.endedOn = Hospital.day("2024-03-31")
    second.minutesPerWeek = 480
    _ = try hospital.store.rehireEmployee(
      second, beside: true, head: Hospital.head("employee rehire"), dryRun: false)
    let last = Hospital.day("2024-06-30")
    let seen = try hospital.store.leaving("1", on: last, head: head)
    _ = try hospital.store.endEmployee("1", on: last, head: head, dryRun: false)
    try hospital.sync("2024-12-31")
    #expect(
      try hospital.store.person("1", asOf: last).employments.map(\.endedOn)
        == [last, Hospital.day("2024-03-31")])
    #expect(try hospital.balance("1", "2024-06-30") == seen.first?.balance)
    #expect(try hospital.balance("1", "2024-07-01")?.available == 0)
    try hospital.expectSound()
  }

  @Test("Somebody with nothing on any account leaves nothing behind")
  func nothing() throws {
    let hospital = try Hospital()
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    #expect(
      try hospital.store.leaving(
        "1", on: Hospital.day("2024-06-30"), head: Hospital.head("employee end")
      ).isEmpty)
  }
}
