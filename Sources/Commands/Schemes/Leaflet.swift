internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Which budget pays for what, in a page for everybody (the same for whoever prints it on a day).
struct Leaflet {
  let messages: Messages
  let document: Document
  let matrix: Table
  /// Whether any scheme counts on the day.
  var hasSchemes: Bool { matrix.columns.count > 1 }

  init(_ schemes: [Scheme], on day: Day, messages: Messages) {
    self.messages = messages
    let words = messages.funds
    let current = schemes.compactMap { scheme in
      scheme.versionIndex(on: day).map { (scheme: scheme, version: scheme.versions[$0]) }
    }.filter { $0.scheme.unit == .euro && $0.scheme.worksCouncil != nil }
      .sorted { $0.scheme.code < $1.scheme.code }
    var matrix = Table(
      name: "leaflet",
      columns: [
        Column(key: "wanted", title: words.columnPurpose, isWhole: true)
      ]
        + current.map {
          Column(key: $0.scheme.code.lowercased(), title: $0.scheme.code, isWhole: true)
        })
    let mark = { (isAllowed: Bool) -> Cell in
      isAllowed ? .coded("yes", shown: words.mayBeAsked) : .missing
    }
    for purpose in Purpose.allCases {
      matrix.append(
        [.coded(purpose.rawValue, shown: messages.terms.purpose(purpose))]
          + current.map { entry in
            mark(
              entry.scheme.form != .employerBudget
                && (entry.version.purposes.isEmpty || entry.version.purposes.contains(purpose)))
          })
    }
    matrix.append(
      [.coded("mandatory", shown: words.mandatoryRow)]
        + current.map { mark($0.scheme.form == .employerBudget) })
    self.matrix = matrix
    let format = LocalFormat(language: LocalLanguage(messages.language))
    var blocks: [Document.Block] = [
      .heading(level: 1, words.leafletTitle), .paragraph(words.leafletIntro), .table(matrix),
    ]
    for (scheme, version) in current {
      var lines = [messages.terms.form(scheme.form), words.decidedBy(version.approval)]
      if let most = version.perClaim {
        lines.append(messages.schemes.perClaim(format.money(most)))
      }
      if let most = version.perPerson {
        lines.append(messages.schemes.perPerson(format.money(most.amount), per: most.per))
      }
      if version.ownShare > 0 {
        lines.append(messages.schemes.ownShare(format.money(version.ownShare)))
      }
      blocks.append(
        .heading(level: 2, "\(scheme.code): \(scheme.name(in: messages.language))"))
      blocks.append(.list(lines))
    }
    blocks.append(.paragraph(words.wrongBudget))
    document = Document(
      title: words.leafletTitle, language: LocalLanguage(messages.language), blocks: blocks)
  }

  /// Of the page as it is read, so that a receipt says of which rules it is.
  var digest: [UInt8] { FileDigest.of(Array(document.markdown.utf8)) }

  /// Short enough to write on paper.
  var edition: String {
    digest.prefix(4).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
