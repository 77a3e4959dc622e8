import Foundation
import Glibc
import Testing

@Suite("Broken off at a question")
struct InterruptTests {
  @Test("Ctrl-C says that nothing was changed, as Ctrl-D does", arguments: ["signal", "end"])
  func breakOff(way: String) throws {
    // Given
    let organisation = try Organisation()
    let terminal = try Terminal(["employee", "add"], organisation)
    // When: the question stands there.
    let question = terminal.read { $0.hasSuffix("> ") }
    #expect(question.hasSuffix("> "))
    if way == "signal" { kill(terminal.child, SIGINT) } else { terminal.endInput() }
    // Then
    let rest = terminal.read { _ in false }
    #expect(terminal.exitCode() == 130)
    #expect(
      rest.hasSuffix("\r\nerror interrupted: interrupted; nothing was changed\r\n"), "\(rest)")
  }
}
