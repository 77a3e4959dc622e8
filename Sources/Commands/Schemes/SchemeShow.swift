internal import ArgumentParser
internal import Messages
internal import Store

/// The rules of one scheme.
struct SchemeShow: BoetseerCommand {
  @Argument(help: ArgumentHelp(Messages.current.schemes.codeArgument, valueName: "code"))
  var code: String

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    let words = Messages.current.schemes
    return About(
      "show", dutch: ["toon"], words.schemeShow,
      examples: [
        Example("scheme show ILA", words.example(.show)),
        Example("scheme show ILA --format json", words.example(.showScript)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    try run.refuseKnownOn()
    let scheme = try run.openStore(.readOnly).scheme(code).scheme
    let sentences = SchemeSentences(run: run, scheme: scheme)
    return .text(sentences.lines(), json: SchemeJSON(scheme: scheme, sentences: sentences).value)
  }
}
