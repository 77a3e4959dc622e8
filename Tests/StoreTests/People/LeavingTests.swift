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
