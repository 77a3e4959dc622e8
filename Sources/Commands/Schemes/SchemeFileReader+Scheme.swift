internal import Interchange
internal import Messages
internal import Records

/// What holds for a scheme as a whole.
extension SchemeFileReader {
  private static let schemeKeys = [
    "code", "name", "form", "unit", "basis", "works_council", "tax_status", "year_starts",
    "versions",
  ]

  mutating func schemes(_ root: YAMLNode) -> [Scheme] {
    let top = Entry(key: "", path: "", keyLine: root.line, keyColumn: root.column, node: root)
    guard let fields = fields(top, keys: ["schemes"]) else { return [] }
    guard let list = fields["schemes"] else {
      report(.noSchemes, top)
      return []
    }
    guard let items = items(list) else { return [] }
    if items.isEmpty { report(.noSchemes, list) }
    var firstLines: [String: Int] = [:]
    let read = items.compactMap { item in
      scheme(item, firstLines: &firstLines).map { (entry: item, scheme: $0) }
    }
    checkPots(read)
    return read.map(\.scheme)
  }

  private mutating func scheme(_ entry: Entry, firstLines: inout [String: Int]) -> Scheme? {
    guard let fields = fields(entry, keys: Self.schemeKeys) else { return nil }
    let code = code(required(fields, "code"), firstLines: &firstLines)
    let names = names(required(fields, "name"))
    let form = choice(required(fields, "form"), Scheme.Form.self)
    let unit = unit(required(fields, "unit"))
    if form == .time, unit == .euro, let entry = fields["unit"] { conflict(.hoursOnly, entry) }
    let basis = basis(required(fields, "basis"))
    let council = worksCouncil(fields["works_council"])
    let tax = word(fields["tax_status"], valid: ["confirmed", "unconfirmed"])
    let yearStarts = monthDay(fields["year_starts"])
    let versions = versions(
      required(fields, "versions"), form: form, unit: unit,
      calendar: SchemeCalendar(yearStarts: yearStarts ?? .newYear))
    guard let code, let names, let form, let unit, let basis else { return nil }
    if form == .time, let entry = fields["name"],
      Self.isStatutoryHoliday([code, names.dutch, names.english, basis.title, basis.article])
    {
      contradiction(.statutoryHoliday, entry)
    }
    return Scheme(
      code: code, nameDutch: names.dutch, nameEnglish: names.english, form: form, unit: unit,
      basis: basis, worksCouncil: council, taxConfirmed: tax == "confirmed",
      yearStarts: yearStarts ?? .newYear, versions: versions)
  }

  /// `[A-Z0-9][A-Z0-9_-]{0,23}`, once in a file.
  private mutating func code(_ entry: Entry?, firstLines: inout [String: Int]) -> String? {
    guard let entry, let code = text(entry) else { return nil }
    guard Self.isCode(code) else {
      report(.notACode, entry)
      return nil
    }
    if let first = firstLines[code] {
      report(.duplicateCode(firstLine: first), entry)
    } else {
      firstLines[code] = entry.node.line
    }
    return code
  }

  static func isCode(_ code: String) -> Bool {
    let letters = code.utf8
    return letters.count <= 24 && letters.first != UInt8(ascii: "_")
      && letters.first != UInt8(ascii: "-")
      && letters.allSatisfy { letter in
        (48...57).contains(letter) || (65...90).contains(letter) || letter == UInt8(ascii: "_")
          || letter == UInt8(ascii: "-")
      }
  }

  /// `{nl: …, en: …}`, or one text for both languages.
  private mutating func names(_ entry: Entry?) -> (dutch: String, english: String)? {
    guard let entry else { return nil }
    if entry.text != nil { return text(entry).map { ($0, $0) } }
    guard let fields = fields(entry, keys: ["nl", "en"]) else { return nil }
    let dutch = text(required(fields, "nl"))
    let english = text(required(fields, "en"))
    guard let dutch, let english else { return nil }
    return (dutch, english)
  }

  /// Holiday (vakantie) by law, by its names or the articles about it (Dutch Civil Code, 7:634 and
  /// on); not what is given above it.
  static func isStatutoryHoliday(_ texts: [String]) -> Bool {
    let words = texts.map { $0.lowercased() }
    let names = { (terms: [String]) in
      words.contains { text in terms.contains { text.contains($0) } }
    }
    return names(["vakantie", "holiday", "vacation", "7:634", "7:640a"])
      && !names([
        "bovenwettelijk", "extra", "above statutory", "non-statutory", "niet-wettelijk",
      ])
  }

  private mutating func unit(_ entry: Entry?) -> Unit? {
    word(entry, valid: ["EUR", "hours"]).map { $0 == "EUR" ? .euro : .minutes }
  }

  private mutating func basis(_ entry: Entry?) -> Scheme.Basis? {
    let keys = ["kind", "title", "article", "url", "read_on", "verified"]
    guard let entry, let fields = fields(entry, keys: keys) else { return nil }
    let kind = choice(required(fields, "kind"), Scheme.BasisKind.self)
    let title = text(fields["title"], mayBeEmpty: true)
    let article = text(fields["article"], mayBeEmpty: true)
    let url = text(fields["url"], mayBeEmpty: true)
    let readOn = day(fields["read_on"])
    let verified = flag(fields["verified"])
    guard let kind else { return nil }
    var basis = Scheme.Basis(kind: kind)
    basis.title = title ?? ""
    basis.article = article ?? ""
    basis.url = url ?? ""
    basis.readOn = readOn
    basis.verified = verified ?? false
    return basis
  }

  /// Exactly one of `consented_on`, `cao`, `none`.
  private mutating func worksCouncil(_ entry: Entry?) -> Scheme.WorksCouncil? {
    guard let entry, let fields = fields(entry, keys: ["consented_on", "cao", "none"]) else {
      return nil
    }
    let day = day(fields["consented_on"])
    let cao = word(fields["cao"], valid: ["true"])
    let reason = text(fields["none"])
    guard fields.entries.count == 1 else {
      contradiction(.oneDecisionOnly, entry)
      return nil
    }
    if let day { return .consented(day) }
    if cao != nil { return .cao }
    return reason.map { .notNeeded(reason: $0) }
  }
}
