import Commands
import Messages
import Testing

/// The examples in the help run, each on the sample hospital as it is right after its import.
///
/// Claims are numbered as they stand in `claims.csv`: C358 of 000129 is awarded in part; C361
/// and C389 are paid; C469, C470 and C473 approved; C512 to C543 undecided, and so are C617 and
/// C618 on VOUCHER, C619 and C620 on FUND.
@Suite struct ClaimExampleTests {
  private static var lines: [String] {
    Boetseer.verbs.first { $0.about.name == "claim" }.map { noun in
      ((noun as? any Noun.Type)?.verbs ?? []).flatMap { $0.about.examples.map(\.line) }
    } ?? []
  }

  @Test(arguments: lines)
  func runs(_ line: String) throws {
    let office = try ClaimOffice.sample()
    let reply = office.run(line, actor: "marloes")
    #expect(reply.exit == .done, "\(reply.errors)")
    #expect(!reply.output.isEmpty)
  }

  @Test("The claims of the examples are in the state that they need")
  func states() throws {
    let office = try ClaimOffice.sample()
    let states = office.run("claim list --fields id,state").output.split(separator: "\n")
    for (id, state) in [
      ("C358", "approved"), ("C361", "paid"), ("C389", "paid"), ("C469", "approved"),
      ("C470", "approved"), ("C473", "approved"), ("C512", "submitted"), ("C542", "submitted"),
      ("C617", "submitted"), ("C618", "submitted"), ("C619", "submitted"), ("C620", "submitted"),
    ] {
      #expect(states.contains("\(id)\t\(state)"))
    }
  }
}
