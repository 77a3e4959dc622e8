internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Letters before something ends.
struct Notice: Noun {
  static var about: About {
    About("notice", dutch: ["brief"], Messages.current.ends.notice)
  }

  static var verbs: [any Described.Type] {
    [NoticeSend.self, NoticeAcknowledge.self, NoticeList.self]
  }
}

extension EndingAmount {
  /// How the letter about it stands on a day.
  func state(on day: Day) -> NoticeState {
    if needsLetter(on: day) { return lastDay < day ? .notEnforceable : .toSend }
    if acknowledgedOn != nil { return .acknowledged }
    return sentOn == nil ? .notDue : .sent
  }
}
