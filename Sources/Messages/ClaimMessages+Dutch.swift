struct DutchClaims: ClaimMessages {
  var claim: CommandHelp { CommandHelp("Aanvragen, van indienen tot betalen.") }
}
