internal import ArgumentParser
internal import Messages

/// The noun: what somebody asks of a scheme, from asking to paying.
struct Claim: Noun {
  static var about: About {
    About("claim", dutch: ["aanvraag"], Messages.current.claims.help(.noun))
  }

  static var verbs: [any Described.Type] {
    [
      ClaimSubmit.self, ClaimApprove.self, ClaimRefuse.self, ClaimAsk.self, ClaimChange.self,
      ClaimVote.self,
      ClaimPay.self, ClaimRefund.self, ClaimProof.self, ClaimCancel.self, ClaimClose.self,
      ClaimList.self, ClaimShow.self,
    ]
  }
}

extension ArgumentHelp {
  /// The help of an option of these commands, in the reader's language.
  init(_ option: ClaimOption, _ valueName: String? = nil) {
    self.init(Messages.current.claims.option(option), valueName: valueName)
  }
}

extension Example {
  init(_ line: String, _ example: ClaimExample) {
    self.init(line, Messages.current.claims.example(example))
  }
}
