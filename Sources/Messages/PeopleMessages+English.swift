struct EnglishPeople: PeopleMessages {
  var employee: CommandHelp { CommandHelp("People, their hours and their teams.") }
}
