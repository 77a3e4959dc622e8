import Foundation
import Testing

@Suite("Killed at any moment")
struct KillTests {
  /// Rounds of this test; the number of the closing line. `make faults` asks for more.
  static let rounds =
    ProcessInfo.processInfo.environment["BOETSEER_KILL_ROUNDS"].flatMap(Int.init) ?? 200

  @Test("kill -9 while writing: nothing acknowledged is missing, nothing is half done")
  func kill() throws {
    // Given
    let organisation = try Organisation()
    try organisation.employ("1", hours: "36", from: "2023-01-01")
    try organisation.expect("sync", "--through", "2025-12-31")
    var random = SystemRandomNumberGenerator()
    var acknowledged: [String] = []
    var killed = 0
    var sent = 0
    // A range of moments up to well after the usual end, so that some commands get through.
    let started = Date()
    for _ in 1...3 {
      try organisation.expect("account", "adjust", "1", "ILA", "--plus", "1", "--reason", "first")
    }
    let usual = Date().timeIntervalSince(started) / 3
    // When
    for round in 1...KillTests.rounds {
      let words =
        round % 4 == 0
        ? ["employee", "change", "1", "--from", "2025-01-01", "--hours", "\(20 + round % 10)"]
        : ["account", "adjust", "1", "ILA", "--plus", "1", "--reason", "round \(round)"]
      let running = try Running(
        words + ["--format", "json"], in: organisation.folder,
        environment: organisation.environment())
      usleep(UInt32(Double.random(in: 0...(2 * usual), using: &random) * 1_000_000))
      running.kill()
      let outcome = running.finish()
      if outcome.exit != 0 { killed += 1 }
      if round % 4 != 0 { sent += 1 }
      if let object = outcome.json as? [String: Any], object["ok"] as? Bool == true,
        round % 4 != 0
      {
        acknowledged.append("round \(round)")
      }
      // Then: every round leaves a whole file.
      if round % 10 == 0 {
        let doctor = try organisation.run(["doctor"])
        #expect(doctor.exit == 0, "round \(round): \(doctor.output)\(doctor.errors)")
      }
    }
    let entries = try organisation.expect("account", "explain", "1", "--format", "json")
    let reasons =
      (entries.json as? [[String: Any]])?
      .filter { $0["kind"] as? String == "adjust" }
      .compactMap { $0["explanation"] as? String } ?? []
    for reason in acknowledged {
      #expect(reasons.contains { $0.hasSuffix(reason) }, "\(reason) was acknowledged and is gone")
    }
    #expect(reasons.count - 3 <= sent)
    #expect(killed > KillTests.rounds / 10, "too few commands were killed in time: \(killed)")
    print(
      "\(KillTests.rounds) rounds, \(killed) killed, \(acknowledged.count) acknowledged, 0 lost")
  }
}
