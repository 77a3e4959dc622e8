import Foundation
import Messages
import Records
import Store
import Testing

@testable import Commands

/// What the program says of the views is what the database says.
@Suite("What the program says of the views")
struct ContractTests {
  private let contract: Contract

  init() throws {
    let folder = NSTemporaryDirectory() + "/boetseer-contract-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    contract = try Store.create(
      path: folder + "/a.db",
      head: EventHead(command: "init", actor: "test", today: Day(number: 20_000))
    ).contract()
  }

  @Test("Every view says what a row of it is, in both languages and in the docs")
  func words() throws {
    #expect(contract.views.count >= 34)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let docs = try String(contentsOfFile: root.path + "/docs/views.md", encoding: .utf8)
    for view in contract.views {
      for messages in [Messages.english, .dutch] {
        #expect(messages.exports.view(view.name)?.isEmpty == false, "\(view.name)")
      }
      #expect(docs.contains("## \(view.name)\n"), "\(view.name)")
    }
    #expect(Messages.english.exports.view("x_nothing") == nil)
  }

  @Test("The version of the contract is that of its newest column, by number")
  func version() {
    #expect(contract.version == "1.5")
    var next = contract
    next.views[0].columns[0].since = "1.10"
    #expect(next.version == "1.10")
  }

  /// `Tests/Fixtures/contract.tsv` is what analysts build on: a line a column, only ever added to.
  @Test(
    "No column disappears, moves or changes its type; a new one comes behind and is written down")
  func kept() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let kept = try String(
      contentsOfFile: root.path + "/Fixtures/contract.tsv", encoding: .utf8
    ).split(separator: "\n").map(String.init)
    let now = contract.views.flatMap { view in
      view.columns.enumerated().map { place, column in
        [
          view.name, String(place + 1), column.name, column.type, column.unit ?? "",
          column.mayBeEmpty ? "may be empty" : "", column.since,
        ].joined(separator: "\t")
      }
    }

    #expect(Set(kept).subtracting(now).sorted() == [], "these are no longer so")
    #expect(Set(now).subtracting(kept).sorted() == [], "write these down too")
    #expect(kept.count > 280)
  }

  @Test("A view is found whatever its letters, and what is like it is named")
  func find() {
    #expect(contract.view("X_Ledger")?.name == "x_ledger")
    #expect(contract.view("x_leger") == nil)
    #expect(contract.names(near: "x_leger").contains("x_ledger"))
  }
}
