internal import Records

extension Store {
  /// The day from which a version is in force is written down when its answers make it so: they
  /// still have to.
  func inForceFindings() throws -> [Finding] {
    try agreementFacts(where: "TRUE", []).flatMap { agreement in
      agreement.versions.filter { $0.inForceFrom != $0.agreedFrom }.map { version in
        Finding(
          .facts, .row(table: "agreement_version", version.id),
          .inForce(from: version.inForceFrom, answersMake: version.agreedFrom))
      }
    }
  }
}
