internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// The page that tells employees and managers which budget is for what.
struct SchemeLeaflet: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About {
    let words = Messages.current.funds
    return About(
      "leaflet", dutch: ["wegwijzer"], words.leaflet,
      examples: [
        Example("scheme leaflet", words.leafletExample),
        Example("scheme leaflet --lang nl --format html", words.leafletPageExample),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readOnly)
    let leaflet = Leaflet(try store.schemes().map(\.scheme), on: run.asOf, messages: run.messages)
    guard leaflet.hasSchemes else {
      return .table(Table(name: leaflet.matrix.name, columns: leaflet.matrix.columns))
        .with(notices: [run.messages.funds.leafletEmpty])
    }
    let known = try store.leafletReceipts(leaflet.digest, on: run.asOf)
    var page = leaflet.document
    page.blocks.append(.paragraph(run.messages.funds.leafletQuestion(leaflet.edition)))
    return Answer.document(page).with(notices: [
      run.messages.funds.leafletKnown(known.received, of: known.people)
    ])
  }
}
