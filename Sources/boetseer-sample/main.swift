import Glibc

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
    try Arguments(words).organisation.make()
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
  } catch {
    say("boetseer-sample: \(error)\n")
    return 70
  }
}

exit(run(Array(CommandLine.arguments.dropFirst())))
