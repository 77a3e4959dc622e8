struct DutchImports: ImportMessages {
  var importing: CommandHelp {
    CommandHelp("Neem medewerkers, regelingen en aanvragen over uit bestanden.")
  }
}
