/// The parsers that take bytes from outside, each with the promises it makes about any of them.
///
/// The fuzz programs of this folder and the tests that replay its corpus call the same checks.
public enum FuzzTarget: String, CaseIterable, Sendable {
  case csv, money, date, hours
  case schemeFile = "scheme-file"

  /// Gives the bytes to the parser and holds what comes out against its promises.
  ///
  /// - Throws: the promise that was broken. A trap is a broken promise too, and is left to trap.
  public func check(_ bytes: [UInt8]) throws(BrokenPromise) {
    switch self {
    case .csv: try CSVCheck(bytes).run()
    case .money: try MoneyCheck(text: text(bytes)).run()
    case .date: try DateCheck(text: text(bytes)).run()
    case .hours: try HoursCheck(text: text(bytes)).run()
    case .schemeFile: try SchemeFileCheck(bytes).run()
    }
  }

  /// As the CSV reader and the shell hand it on: text, whatever the bytes were.
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// A promise of a parser that did not hold, with the values that show it.
public struct BrokenPromise: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

/// - Parameter broken: says what did not hold; made only then.
func promise(
  _ holds: Bool, _ broken: @autoclosure () -> String
) throws(BrokenPromise) {
  guard holds else { throw BrokenPromise(broken()) }
}
