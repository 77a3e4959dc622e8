import ArgumentParser
import Commands
import Messages
import Testing

/// What holds for every command there is.
@Suite("The tree of commands")
struct CommandTreeTests {
  private struct Leaf {
    let names: [String]
    let about: About
  }

  private static func leaves(
    of node: any Described.Type = Boetseer.self, names: [String] = []
  ) -> [Leaf] {
    guard let noun = node as? any Noun.Type else {
      return [Leaf(names: names, about: node.about)]
    }
    return noun.verbs.flatMap { leaves(of: $0, names: names + [$0.about.name]) }
  }

  @Test("Every command has help and two to four examples of itself", arguments: Language.allCases)
  func examples(language: Language) {
    Messages.$current.withValue(.of(language)) {
      for leaf in Self.leaves() {
        #expect(!leaf.about.help.abstract.isEmpty)
        #expect((2...4).contains(leaf.about.examples.count), "\(leaf.names)")
        for example in leaf.about.examples {
          let words = example.line.split(separator: " ").map { String($0) }
          #expect(words.starts(with: leaf.names), "\(example.line)")
          #expect(!example.comment.isEmpty)
        }
      }
    }
  }

  @Test("Help of every command can be shown in both languages", arguments: Language.allCases)
  func help(language: Language) {
    let leaves = Messages.$current.withValue(.of(language)) { Self.leaves() }
    for leaf in leaves {
      let console = Console(["LANG": language.rawValue])
      let exit = Program.run(leaf.names + ["--help"], context: console.context)
      #expect(exit == .done)
      #expect(console.output.contains(leaf.about.help.abstract.prefix(40)))
      for example in leaf.about.examples {
        #expect(console.output.contains("  boetseer \(example.line)\n"))
      }
    }
  }

  @Test("What ends soon is asked by its name alone", arguments: ["expiring", "eindigt"])
  func short(word: String) {
    let long = Console([:])
    let short = Console([:])
    #expect(Program.run(["report", "expiring", "--help"], context: long.context) == .done)
    #expect(Program.run(["--help", word], context: short.context) == .done)
    #expect(short.output == long.output)
  }

  @Test("No two commands of a noun answer to the same word")
  func words() {
    func check(_ noun: any Noun.Type) {
      let words = noun.verbs.flatMap { [$0.about.name] + $0.about.dutch }
      #expect(Set(words).count == words.count)
      for case let inner as any Noun.Type in noun.verbs { check(inner) }
    }
    check(Boetseer.self)
  }
}
