struct DutchSchemes: SchemeMessages {
  var scheme: CommandHelp { CommandHelp("Regelingen en hun regels.") }
}
