/// Kind of contract (contract.md 2, `worker_type`).
package enum WorkerType: String, Sendable, CaseIterable {
  case permanent, temporary, agency
  case onCall = "on_call"
  case apprentice, other
}

/// Highest education level; the levels themselves, never "low" or "high".
package enum Education: String, Sendable, CaseIterable {
  case vmbo, mbo1, mbo2, mbo3, mbo4, hbo, wo, unknown
}
