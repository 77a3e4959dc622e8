struct EnglishAccounts: AccountMessages {
  var account: CommandHelp { CommandHelp("Learning accounts: balances and where they come from.") }
}
