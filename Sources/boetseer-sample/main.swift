import Glibc
internal import Store

private func say(_ text: String, on descriptor: Int32 = STDERR_FILENO) {
  let bytes = Array(text.utf8)
  _ = write(descriptor, bytes, bytes.count)
}

private func run(_ words: [String]) -> Int32 {
  if words == ["--help"] || words == ["-h"] {
    say(Arguments.usage, on: STDOUT_FILENO)
    return 0
  }
  do {
    switch try Arguments(words).task {
    case .organisation(let organisation): try organisation.make()
    case .ledger(let ledger): say("\(try ledger.load()) transfers\n", on: STDOUT_FILENO)
    }
    return 0
  } catch let Arguments.Problem.usage(problem) {
    say("boetseer-sample: \(problem)\n\(Arguments.usage)")
    return 64
  } catch let SampleError.differs(path) {
    say("boetseer-sample: \(path) differs from what this program makes\n")
    return 1
  } catch let SampleError.cannotMakeFolder(path) {
    say("boetseer-sample: cannot make the folder \(path)\n")
    return 73
  } catch let SampleError.cannotWrite(path) {
    say("boetseer-sample: cannot write \(path)\n")
    return 74
  } catch LedgerLoadProblem.notForThis(let reason) {
    say("boetseer-sample: not for this database: \(reason)\n")
    return 1
  } catch LedgerLoadProblem.unsound(let findings) {
    say("boetseer-sample: not kept: \(findings.prefix(20).joined(separator: ", "))\n")
    return 70
  } catch {
    say("boetseer-sample: \(error)\n")
    return 70
  }
}

exit(run(Array(CommandLine.arguments.dropFirst())))
