package import ArgumentParser

/// The script for a shell, which the library makes from what the help pages show.
package enum CompletionScript {
  /// Whether it is asked for.
  @TaskLocal static var isAsked = false

  static let option = "--generate-completion-script"

  static func isAsked(by arguments: [String]) -> Bool {
    arguments.contains { $0.hasPrefix(option) }
  }
}

extension ArgumentVisibility {
  /// Options of every command: explained on the page of the root alone, completed everywhere.
  package static var onRootPage: ArgumentVisibility {
    CompletionScript.isAsked ? .default : .hidden
  }
}
