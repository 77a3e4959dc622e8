internal import ArgumentParser
internal import Messages

/// Learning accounts: balances and where they come from.
struct Account: Noun {
  static var about: About {
    About("account", dutch: ["rekening"], Messages.current.accounts.account)
  }

  static var verbs: [any Described.Type] {
    [
      AccountList.self, AccountShow.self, AccountExplain.self, AccountStatement.self,
      AccountAdjust.self, AccountExtend.self, AccountTransferOut.self,
      AccountTransferIn.self,
    ]
  }

  @OptionGroup(visibility: .hidden) var global: GlobalOptions
}
