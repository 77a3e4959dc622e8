struct EnglishClaims: ClaimMessages {
  var claim: CommandHelp { CommandHelp("Claims, from asking to paying.") }
}
