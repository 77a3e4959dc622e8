internal import Glibc
internal import SQLite

/// The process that runs a person's SQL: it reads one request, answers, and ends. It knows nothing
/// of who asked, and holds nothing that the file does not.
package enum QueryChild {
  /// The one argument that makes the program be it.
  package static let argument = "--answer-a-guarded-query"

  /// Bytes of memory besides what the program itself is.
  private static let memoryBytes: UInt = 160 << 20
  /// Bytes of an answer.
  static let mostBytes = 16 << 20
  private static let pieceBytes = 64 << 10

  /// Views that anybody who may ask at all may ask: all of the contract but the one with names.
  private static let views = """
    SELECT DISTINCT view FROM view_column WHERE view <> 'x_employee_name'
    """

  /// Answers the request on standard input, and ends the process.
  package static func main() -> Never {
    // Who asked and is gone is not answered: a write into nowhere ends it.
    signal(SIGPIPE, SIG_DFL)
    var unread = QueryUnwire(read()[...])
    guard let request = unread.request() else { exit(1) }
    bound(milliseconds: request.milliseconds)
    var answer = Writer()
    let last = answered(request, &answer)
    answer.write(last)
    answer.flush()
    exit(0)
  }

  /// - Returns: the last piece.
  private static func answered(_ request: QueryRequest, _ answer: inout Writer) -> QueryPiece {
    GuardedDatabase.boundMemory()
    let end = QueryProcess.milliseconds() + request.milliseconds
    var rows: Int64 = 0
    var isCut = false
    do {
      let database = try GuardedDatabase(path: request.path, views: views)
      try database.ask(
        request.sql, request.parameters, isOver: { QueryProcess.milliseconds() >= end },
        header: { answer.write(.header($0)) }
      ) { values in
        guard rows < request.mostRows else {
          isCut = true
          return false
        }
        rows += 1
        answer.write(.row(values))
        guard answer.count <= mostBytes else { throw QueryFailure.tooLarge }
        return true
      }
    } catch let failure as QueryFailure {
      return .failed(failure)
    } catch let error as GuardError {
      return .failed(error == .interrupted ? .outOfTime : .guarded(error))
    } catch {
      return .failed(.broken)
    }
    return .done(isCut: isCut)
  }

  /// What no handler of SQLite's sees: one function that does not end, memory that others take.
  private static func bound(milliseconds: Int64) {
    let seconds = UInt(max(milliseconds, 1) / 1000 + 2)
    for (resource, most) in [
      (RLIMIT_CPU, seconds), (RLIMIT_DATA, memoryBytes), (RLIMIT_FSIZE, 0), (RLIMIT_CORE, 0),
    ] {
      var limit = rlimit(rlim_cur: most, rlim_max: most)
      _ = setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    }
  }

  private static func read() -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: pieceBytes)
    while true {
      let count = Glibc.read(STDIN_FILENO, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
    }
  }

  /// Collects pieces, and writes them when there are enough.
  private struct Writer {
    private var wire = QueryWire()
    private var written = 0

    var count: Int { written + wire.bytes.count }

    mutating func write(_ piece: QueryPiece) {
      wire.append(piece)
      if wire.bytes.count >= pieceBytes { flush() }
    }

    mutating func flush() {
      var rest = wire.bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { exit(1) }
        rest = rest.dropFirst(count)
      }
      written += wire.bytes.count
      wire.clear()
    }
  }
}
