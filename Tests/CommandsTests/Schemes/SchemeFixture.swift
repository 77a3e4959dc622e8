import Testing

@testable import Commands

/// A scheme file that uses every key that is carried out, and ways to spoil it.
enum SchemeFixture {
  static let full = #"""
    schemes:
      - code: ILA
        name: {nl: Individuele leerrekening, en: Individual learning account}
        form: account
        unit: EUR
        basis: {kind: cao, title: "Cao zorg", article: "12.1", url: "https://example.org/cao"}
        works_council: {consented_on: 2022-11-01}
        tax_status: confirmed
        year_starts: 05-01
        versions:
          - valid_from: 2023-01-01
            ends_on: 2026-12-31
            grant:
              amount: "706.00"
              per: year
              on: 12-31
              pro_rata: months_15th
              hours: {scale: factor, full_from: "18.0", nothing_below: "16.5", max_factor: "1.0"}
              rounding: {to: euro, mode: up}
              after_months: 6
              targets: []
            eligible: {workers: [permanent, on_call], education: [mbo1, wo], teams: [A1, "B 2"]}
            cap: none
            expiry: {rule: months, months: 36, then: lapse}
            leaver: lapse
            claims:
              purposes: [education, career_advice]
              approval: manager
              own_share: "0.00"
              grace_months: 3
            manager_sees: nothing
            decrease: offset

    """#

  /// The shortest file of one account; what `version` holds stands under its `valid_from`.
  static func short(
    code: String = "ILA", form: String = "account", unit: String = "EUR",
    version: String = "grant: {amount: 706, per: year}"
  ) -> String {
    """
    schemes:
      - {code: \(code), name: Leren, form: \(form), unit: \(unit), \
    basis: {kind: company}, versions: [
        {valid_from: 2024-01-01,
         \(version)}]}

    """
  }

  /// `full` with one piece replaced; the piece has to stand there exactly once.
  static func full(
    _ old: String, _ new: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> String {
    let parts = full.split(separator: old, omittingEmptySubsequences: false)
    #expect(parts.count == 2, "\(old)", sourceLocation: sourceLocation)
    return parts.joined(separator: new)
  }

  /// What is wrong with a file; empty when it reads.
  static func problems(_ text: String) -> [SchemeProblem] {
    do {
      _ = try SchemeFile.read(Array(text.utf8))
      return []
    } catch {
      return error.problems
    }
  }

  static func problem(
    _ line: Int, _ column: Int, _ keyPath: String, _ value: String?, _ code: SchemeProblemCode
  ) -> SchemeProblem {
    SchemeProblem(line: line, column: column, keyPath: keyPath, value: value, code: code)
  }
}
