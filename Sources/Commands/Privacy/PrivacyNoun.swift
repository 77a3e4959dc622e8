internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records

/// The noun: who read what is somebody's own, and taking it away for good.
struct PrivacyNoun: Noun {
  static var about: About { About("privacy", Messages.current.privacy.help(.noun)) }

  static var verbs: [any Described.Type] {
    [PrivacyErase.self, PrivacyLog.self, PrivacyRegister.self, PrivacyWho.self]
  }
}

extension Explain {
  /// With the id that scripts look at.
  func privacy(_ refusal: PrivacyRefusal) -> (id: String, Wording) {
    let id =
      switch refusal {
      case .nothingToErase: "nothing-to-erase"
      case .notTheirs: "not-theirs"
      case .erasureStands: "erasure-stands"
      }
    return (id, messages.privacy.refusal(refusal))
  }
}
