internal import Crypto
package import Records
internal import SQLite

/// An agreement with its history, on its way to another file: one line of ASCII, closed with the
/// digest of what it holds (docs/crafting.md, "To another file").
package struct AgreementPacket: Sendable, Equatable {
  /// The word that says what a line is.
  package static let kind = "boetseer-agreement-1"

  package var token: [UInt8]
  package var employee: String
  /// The token of the plan it comes out of.
  package var plan: [UInt8]?
  package var acts: [CraftAct]
  /// SHA-256 of the contents without the digest itself.
  package var digest: [UInt8] = []

  package init(token: [UInt8], employee: String, plan: [UInt8]?, acts: [CraftAct]) {
    self.token = token
    self.employee = employee
    self.plan = plan
    self.acts = acts
  }

  /// The act whose words cannot be read, from 1.
  package struct ActFault: Error, Sendable { package var act: Int }

  package var line: String {
    TransferFile.sealed(
      PacketValue.object([
        "kind": .text(AgreementPacket.kind), "token": .text(AgreementPacket.digits(token)),
        "employee": .text(employee), "plan": PacketValue(plan.map(AgreementPacket.digits)),
        "acts": .list(acts.map(\.packed)),
      ]).json
    ).text
  }

  /// Whether a line says of itself that it is one.
  static func isKind(_ line: String) -> Bool { line.hasPrefix("{\"kind\":\"\(kind)\"") }

  /// Reads a line as it was written.
  ///
  /// - Throws: `SharePacket.Fault`, or `ActFault`.
  package init(_ line: String) throws {
    digest = try SharePacket.digest(of: line)
    let packet: PacketObject
    do {
      packet = try PacketObject(PacketValue(json: line))
    } catch is SQLiteError {
      throw SharePacket.Fault.notAPacket
    }
    guard packet.text("kind") == AgreementPacket.kind,
      let token = packet.text("token").flatMap(SharePacket.token),
      let employee = packet.text("employee")
    else { throw SharePacket.Fault.notAPacket }
    self.token = token
    self.employee = employee
    plan = try packet.text("plan").map { try packet.need(SharePacket.token($0)) }
    var number = 0
    acts = try packet.list("acts") { value in
      number += 1
      do {
        let act = try CraftAct(value)
        // Nothing is left lying that this version of the program does not know.
        guard act.packed == value, act.isOf(employee) else { throw SharePacket.Fault.notAPacket }
        return act
      } catch SharePacket.Fault.notAPacket {
        throw ActFault(act: number)
      }
    }
    guard case .draft? = acts.first?.deed else { throw SharePacket.Fault.notAPacket }
  }

  private static func digits(_ bytes: [UInt8]) -> String {
    bytes.map { hexadecimal($0) }.joined()
  }
}

extension CraftAct {
  /// Whether what it agrees on is somebody's own work.
  fileprivate func isOf(_ employee: String) -> Bool {
    switch deed {
    case .draft(let content), .change(let content, _):
      content.parties.filter { $0.role == .employee }.map(\.number) == [employee]
    default: true
    }
  }
}
