internal import ArgumentParser
internal import Messages

/// The noun: what somebody agrees on with others about their work.
struct AgreementNoun: Noun {
  static var about: About {
    About("agreement", dutch: ["afspraak"], Messages.current.agreements.help(.noun))
  }

  static var verbs: [any Described.Type] {
    [
      AgreementDraft.self,
      AgreementChange.self,
      AgreementPropose.self,
      AgreementAccept.self,
      AgreementDecline.self,
      AgreementComment.self,
      AgreementClose.self,
      AgreementShow.self,
      AgreementList.self,
      AgreementTransferOut.self,
    ]
  }
}

extension ArgumentHelp {
  init(agreement option: AgreementOption, _ valueName: String? = nil) {
    self.init(Messages.current.agreements.option(option), valueName: valueName)
  }
}

extension Example {
  init(_ line: String, agreement example: AgreementExample) {
    self.init(line, Messages.current.agreements.example(example))
  }
}
