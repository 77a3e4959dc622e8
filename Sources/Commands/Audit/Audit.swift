internal import ArgumentParser
internal import Messages

/// Who did what when, and whether the record still stands.
struct Audit: Noun {
  static var about: About { About("audit", Messages.current.audit.audit) }

  static var verbs: [any Described.Type] { [AuditList.self, AuditVerify.self] }
}
