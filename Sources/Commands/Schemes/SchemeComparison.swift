internal import Interchange
internal import Messages
internal import Records

/// What importing schemes would change in a database.
struct SchemeComparison {
  enum Difference: Equatable {
    case new, identical, description
    case version(Day)
    /// Versions are never edited: the import would be refused.
    case editedVersion(Day)
    /// Form, unit or start of the year, by the key of the file.
    case fixed(String)
    /// The file leaves out the consent that stands in the database.
    case consentLeftOut(Scheme.WorksCouncil)
    /// The pot is that of another scheme of the database.
    case potTaken(String, by: String)
  }

  let differences: [(code: String, difference: Difference)]

  init(schemes: [Scheme], stored: [Scheme]) {
    differences = schemes.flatMap { scheme in
      SchemeComparison.differences(scheme, stored.first { $0.code == scheme.code })
        .map { (scheme.code, $0) } + SchemeComparison.takenPot(scheme, stored)
    }
  }

  private static func takenPot(
    _ scheme: Scheme, _ stored: [Scheme]
  ) -> [(code: String, difference: Difference)] {
    guard let pot = scheme.versions.first?.pot?.code,
      let other = stored.first(where: {
        $0.code != scheme.code && $0.versions.first?.pot?.code == pot
      })
    else { return [] }
    return [(scheme.code, .potTaken(pot, by: other.code))]
  }

  private static func differences(_ scheme: Scheme, _ stored: Scheme?) -> [Difference] {
    guard let stored else { return [.new] }
    var found: [Difference] = []
    if stored.form != scheme.form { found.append(.fixed("form")) }
    if stored.unit != scheme.unit { found.append(.fixed("unit")) }
    if stored.yearStarts != scheme.yearStarts { found.append(.fixed("year_starts")) }
    if scheme.worksCouncil == nil, let consent = stored.worksCouncil {
      found.append(.consentLeftOut(consent))
    } else if stored.nameDutch != scheme.nameDutch || stored.nameEnglish != scheme.nameEnglish
      || stored.basis != scheme.basis || stored.worksCouncil != scheme.worksCouncil
      || stored.taxConfirmed != scheme.taxConfirmed
    {
      found.append(.description)
    }
    for version in scheme.versions {
      let known = stored.versions.first { $0.validFrom == version.validFrom }
      if known == nil {
        found.append(.version(version.validFrom))
      } else if known != version {
        found.append(.editedVersion(version.validFrom))
      }
    }
    return found.isEmpty ? [.identical] : found
  }

  /// Something would change, and nothing would be refused.
  var canBeImported: Bool {
    let isRefused = differences.contains { _, difference in
      switch difference {
      case .editedVersion, .fixed, .consentLeftOut, .potTaken: true
      case .new, .identical, .description, .version: false
      }
    }
    return !isRefused && differences.contains { $0.difference != .identical }
  }

  func lines(_ run: RunContext) -> [String] {
    let words = run.messages.schemes
    return differences.map { code, difference in
      switch difference {
      case .new: words.isNew(code)
      case .identical: words.isIdentical(code)
      case .description: words.changesDescription(code)
      case .version(let day): words.addsVersion(code, from: run.day(day))
      case .editedVersion(let day): words.wouldBeRefused(code, version: run.day(day))
      case .fixed(let field): words.wouldBeRefused(code, field: field)
      case .potTaken(let pot, let other): words.wouldBeRefused(code, pot: pot, of: other)
      case .consentLeftOut(let consent): words.wouldBeRefused(code, consentLine: consent.line)
      }
    }
  }

  var json: JSONValue {
    .array(
      differences.map { code, difference in
        let (kind, detail): (String, String?) =
          switch difference {
          case .new: ("new", nil)
          case .identical: ("identical", nil)
          case .description: ("description_changed", nil)
          case .version(let day): ("version_added", day.description)
          case .editedVersion(let day): ("version_edited", day.description)
          case .fixed(let field): ("fixed_field_changed", field)
          case .potTaken(_, let other): ("pot_of_other_scheme", other)
          case .consentLeftOut: ("consent_left_out", "works_council")
          }
        return .object([
          .init("scheme", .string(code)), .init("difference", .string(kind)),
          .init("detail", JSONValue(detail)),
        ])
      })
  }
}
