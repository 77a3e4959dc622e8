internal import CFuzzer
public import FuzzChecks
internal import Glibc

/// What libFuzzer calls with every input it makes.
public typealias FuzzInput = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// Hands the process to libFuzzer, with the options of its command line.
public func fuzz(_ input: FuzzInput) -> Never {
  var count = CommandLine.argc
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
  exit(LLVMFuzzerRunDriver(&count, &arguments, input))
}

/// A broken promise ends the process as a trap does, so that libFuzzer keeps the input.
public func check(
  _ target: FuzzTarget, _ bytes: UnsafePointer<UInt8>?, _ count: Int
) -> CInt {
  do {
    try target.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
  } catch {
    let text = Array("\(target.rawValue): \(error)\n".utf8)
    _ = write(STDERR_FILENO, text, text.count)
    abort()
  }
  return 0
}
