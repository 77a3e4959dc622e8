import Glibc
import Records
import SQLite
import Store
import Testing

/// Each task opens its own connection: two programs at work on one file.
@Suite("Two at the same moment")
struct ConcurrencyTests {
  private static func approve(_ path: String, _ claim: String) -> StoreError? {
    do {
      let store = try Store.open(path: path)
      let decision = ClaimDecision(claims: [claim], by: nil, day: Hospital.day("2024-03-05"))
      _ = try store.approveClaims(
        decision, head: Hospital.head("claim approve"), dryRun: false)
      return nil
    } catch let error as StoreError {
      return error
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  @Test(
    "W12: two approve EUR 600 each on EUR 1,000: one succeeds, one is refused", arguments: 1...5)
  func approvals(round: Int) async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    do {
      let store = try Store.create(path: path, head: Hospital.head("init"))
      let hospital = Hospital(store: store)
      try hospital.add(Hospital.simpleAccount("ILA", amount: 100_000))
      try hospital.employ("1", from: "2024-01-01", hours: 2160)
      try hospital.submit(Hospital.course("1", cost: 60_000, on: "2024-03-01"))
      try hospital.submit(Hospital.course("1", cost: 60_000, on: "2024-03-01"))
    }
    async let first = Task.detached { ConcurrencyTests.approve(path, "C1") }.value
    async let second = Task.detached { ConcurrencyTests.approve(path, "C2") }.value
    let refusals = await [first, second].compactMap { $0 }
    #expect(
      refusals == [
        .refused(
          .insufficient(
            scheme: "ILA", employee: "1", free: 40_000, asked: 60_000,
            day: Hospital.day("2024-03-05"),
            unit: .euro))
      ])
    let hospital = Hospital(store: try Store.open(path: path))
    #expect(try hospital.balance("1", "2024-03-05")?.reserved == 60_000)
    #expect(try hospital.balance("1", "2024-03-05")?.available == 40_000)
    #expect(try [hospital.state("C1"), hospital.state("C2")].filter { $0 == .approved }.count == 1)
    try hospital.expectSound()
  }

  @Test("Many writers wait for each other: every event is there, in one unbroken chain")
  func manyWriters() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    do {
      let hospital = Hospital(store: try Store.create(path: path, head: Hospital.head("init")))
      try hospital.add(Hospital.simpleAccount("ILA", amount: 100_000))
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let hospital = Hospital(store: try Store.open(path: path))
          for number in 0..<10 {
            try hospital.employ("\(writer)-\(number)", from: "2024-01-01", hours: 2160)
          }
        }
      }
      try await group.waitForAll()
    }
    let hospital = Hospital(store: try Store.open(path: path))
    #expect(try hospital.lastEvent() == 42)
    #expect(try hospital.store.overview(asOf: Hospital.day("2024-06-01")).people == 40)
    try hospital.expectSound()
  }

  @Test("A backup beside writers is a state between two of their events")
  func backupBesideWriters() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    do {
      let hospital = Hospital(store: try Store.create(path: path, head: Hospital.head("init")))
      try hospital.add(Hospital.simpleAccount("ILA", amount: 100_000))
    }
    let writer = Task.detached {
      let hospital = Hospital(store: try Store.open(path: path))
      for number in 0..<30 {
        try hospital.employ("\(number)", from: "2024-01-01", hours: 2160)
      }
    }
    for copy in 0..<5 {
      try Store.open(path: path).backup(to: folder.file("copy-\(copy).db"))
    }
    try await writer.value
    for copy in 0..<5 {
      let kept = try Store.open(path: folder.file("copy-\(copy).db"), access: .readOnly)
      #expect(try kept.doctor().findings == [])
    }
    #expect(try Store.open(path: path).events(limit: 1).first?.id == 32)
  }
}
