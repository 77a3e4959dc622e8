internal import Commands
internal import Interchange
internal import Messages
internal import Records

/// What `SchemeFile.read` promises about any bytes.
struct SchemeFileCheck {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func run() throws(BrokenPromise) {
    let schemes: [Scheme]
    do throws(SchemeProblems) {
      schemes = try SchemeFile.read(bytes)
    } catch {
      return try problemsStandInTheFile(error)
    }
    try promise(!schemes.isEmpty, "accepted without a scheme")
    try promise(Set(schemes.map(\.code)).count == schemes.count, "a code twice")
    for scheme in schemes { try holdsTogether(scheme) }
    try readsBack(schemes)
  }

  // MARK: Refused

  private func problemsStandInTheFile(_ found: SchemeProblems) throws(BrokenPromise) {
    try promise(!found.problems.isEmpty, "refused without a reason")
    let lengths = lineLengths
    for problem in found.problems {
      try promise((1...lengths.count).contains(problem.line), "no such line: \(problem)")
      // A problem may stand behind the last sign of its line: something is missing there.
      try promise(
        (1...lengths[problem.line - 1] + 1).contains(problem.column), "no such column: \(problem)")
      if case .notReadable = problem.code {
        try promise(found.problems.count == 1, "read on: \(found.problems)")
      }
    }
    let ascends = zip(found.problems, found.problems.dropFirst()).allSatisfy {
      ($0.line, $0.column) <= ($1.line, $1.column)
    }
    try promise(ascends, "out of order: \(found.problems)")
    for language in Language.allCases {
      let words = problems(of: found, file: "schemes.yaml", messages: .of(language)).all
      try promise(words.count == found.problems.count, "\(words.count) problems in words")
      try promise(words.allSatisfy { !$0.message.isEmpty }, "a problem without words")
    }
  }

  /// Signs a line, by the line breaks of YAML; the break itself counts for none.
  private var lineLengths: [Int] {
    var lengths = [0]
    var last: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: lengths.append(0)
      default: lengths[lengths.count - 1] += 1
      }
      last = scalar
    }
    return lengths
  }

  // MARK: Accepted

  private func holdsTogether(_ scheme: Scheme) throws(BrokenPromise) {
    let days = scheme.versions.map(\.validFrom)
    try promise(!days.isEmpty, "\(scheme.code) has no version")
    try promise(zip(days, days.dropFirst()).allSatisfy { $0 < $1 }, "\(days) do not ascend")
    for version in scheme.versions {
      let limit = scheme.unit == .euro ? TypedAmount.largestCents : 599_999_999
      try promise((0...limit).contains(version.amount), "an amount of \(version.amount)")
      try promise(version.amount > 0 || version.per == .none, "a grant of nothing")
      try promise(version.endsOn.map { $0 >= version.validFrom } ?? true, "ends before it starts")
    }
  }

  /// The model says all that the file said: written anew from it, the file reads the same.
  private func readsBack(_ schemes: [Scheme]) throws(BrokenPromise) {
    let text = SchemeText(schemes).text
    let again: [Scheme]
    do throws(SchemeProblems) {
      again = try SchemeFile.read(Array(text.utf8))
    } catch {
      throw BrokenPromise("written anew it is refused: \(error.problems)\n\(text)")
    }
    try promise(again == schemes, "written anew it differs:\n\(text)")
  }
}
