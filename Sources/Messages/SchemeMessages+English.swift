struct EnglishSchemes: SchemeMessages {
  var scheme: CommandHelp { CommandHelp("Schemes and their rules.") }
}
