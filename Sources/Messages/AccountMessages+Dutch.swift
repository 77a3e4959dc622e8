struct DutchAccounts: AccountMessages {
  var account: CommandHelp { CommandHelp("Leerrekeningen: saldo en waar het vandaan komt.") }
}
