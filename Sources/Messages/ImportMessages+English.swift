struct EnglishImports: ImportMessages {
  var importing: CommandHelp { CommandHelp("Take in people, schemes and claims from files.") }
}
