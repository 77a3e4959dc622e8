struct DutchPeople: PeopleMessages {
  var employee: CommandHelp { CommandHelp("Medewerkers, hun uren en hun teams.") }
}
