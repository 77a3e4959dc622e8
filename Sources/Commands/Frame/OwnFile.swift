internal import Synchronization

/// Whether a command has anything to do in somebody's own file, which holds a plan and nothing of
/// an organisation.
package enum WorksInOwnFile: Sendable {
  case yes, no

  /// - Parameter names: noun and verb.
  package init(_ names: [String]) {
    self = names.first.map(WorksInOwnFile.nouns.contains) ?? true ? .yes : .no
  }

  private static let nouns: Set<String> = [
    "plan", "init", "demo", "doctor", "backup", "restore", "undo", "status", "audit", "version",
    "setting", "sync",
  ]
}

/// Whose own file a command opened.
final class Owner: Sendable {
  private let found = Mutex<String?>(nil)

  var number: String? {
    get { found.withLock { $0 } }
    set { found.withLock { $0 = newValue } }
  }
}
