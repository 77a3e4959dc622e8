import Foundation
import Testing

/// The file defends itself: what docs/proof.md says of forbidden changes.
@Suite("Forbidden changes, straight against the file")
struct ForbiddenChangesTests {
  @Test("A plain connection: nothing forbidden is accepted, for the right reason")
  func connection() throws {
    try ForbiddenRun(tool: .connection).run()
  }

  @Test(
    "The sqlite3 shell: nothing forbidden is accepted, for the right reason",
    .enabled(if: PlainShell.path != nil))
  func shell() throws {
    try ForbiddenRun(tool: .shell).run()
  }
}
