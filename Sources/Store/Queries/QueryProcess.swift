internal import Glibc
package import SQLite

/// The rows that a person's SQL answered.
package struct QueryAnswer: Equatable, Sendable {
  package var columns: [String] = []
  package var rows: [[GuardedValue]] = []
  /// There were more rows than were asked for.
  package var isCut = false
  package var milliseconds: Int64 = 0

  package init() {}
}

/// Starts a process for one query, hears it out, and kills it when its time is over.
struct QueryProcess {
  /// How much later than its time the process is killed: it stops by itself where it can.
  private static let graceMilliseconds: Int64 = 300
  private static let pieceBytes = 256 << 10

  /// - Throws: `QueryFailure`.
  func answer(_ request: QueryRequest) throws -> QueryAnswer {
    var wire = QueryWire()
    wire.append(request)
    let started = QueryProcess.milliseconds()
    let child = try Child()
    defer { child.end() }
    try child.tell(wire.bytes)
    var answer = QueryAnswer()
    let heard = try child.hear(until: started + request.milliseconds + Self.graceMilliseconds) {
      try take($0, into: &answer)
    }
    guard heard else { throw QueryFailure.broken }
    answer.milliseconds = QueryProcess.milliseconds() - started
    return answer
  }

  /// - Returns: whether it was the last piece.
  private func take(_ piece: QueryPiece, into answer: inout QueryAnswer) throws -> Bool {
    switch piece {
    case .header(let columns): answer.columns = columns
    case .row(let values): answer.rows.append(values)
    case .failed(let failure): throw failure
    case .done(let isCut):
      answer.isCut = isCut
      return true
    }
    return false
  }

  static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// This program again, with a pipe to it and one from it, and nothing else of ours.
  private final class Child {
    private let process: pid_t
    private var input: Int32
    private let output: Int32
    private var isEnded = false

    init() throws {
      let toChild = try Child.pipe()
      let fromChild: [Int32]
      do {
        fromChild = try Child.pipe()
      } catch {
        for descriptor in toChild { close(descriptor) }
        throw error
      }
      (input, output) = (toChild[1], fromChild[0])
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO)
      posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO)
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      defer { posix_spawnattr_destroy(&attributes) }
      // What is ignored here stays ignored behind an exec.
      var usual = sigset_t()
      sigemptyset(&usual)
      posix_spawnattr_setsigmask(&attributes, &usual)
      for number in [SIGPIPE, SIGXFSZ] { sigaddset(&usual, number) }
      posix_spawnattr_setsigdefault(&attributes, &usual)
      posix_spawnattr_setflags(
        &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
      let words: [UnsafeMutablePointer<CChar>?] = [
        strdup("boetseer"), strdup(QueryChild.argument), nil,
      ]
      defer { for word in words { free(word) } }
      let environment: [UnsafeMutablePointer<CChar>?] = [nil]
      var child: pid_t = 0
      let code = posix_spawn(&child, "/proc/self/exe", &actions, &attributes, words, environment)
      close(toChild[0])
      close(fromChild[1])
      process = child
      guard code == 0 else {
        isEnded = true
        close(input)
        close(output)
        throw QueryFailure.broken
      }
    }

    /// Two ends that no other program gets.
    private static func pipe() throws -> [Int32] {
      var ends: [Int32] = [-1, -1]
      guard Glibc.pipe(&ends) == 0 else { throw QueryFailure.broken }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return ends
    }

    /// A child that ends before it heard all does not end us: SIGPIPE is ignored.
    func tell(_ bytes: [UInt8]) throws {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw QueryFailure.broken }
        rest = rest.dropFirst(count)
      }
      close(input)
      input = -1
    }

    /// - Returns: whether the last piece came.
    func hear(until end: Int64, _ take: (QueryPiece) throws -> Bool) throws -> Bool {
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: QueryProcess.pieceBytes)
      while true {
        let left = end - QueryProcess.milliseconds()
        guard left > 0 else { throw QueryFailure.outOfTime }
        var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        let ready = poll(&waiting, 1, Int32(min(left, 1 << 30)))
        if ready < 0, errno == EINTR { continue }
        guard ready > 0 else { continue }
        let count = read(output, &piece, piece.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return try brokenOff() }
        bytes += piece[..<count]
        var unread = QueryUnwire(bytes[...])
        while let next = unread.piece() {
          if try take(next) { return true }
        }
        bytes = Array(unread.remaining)
      }
    }

    /// It ended without a last piece: its processor time or memory was over.
    private func brokenOff() throws -> Bool {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      isEnded = true
      throw status & 0x7F == SIGXCPU
        ? QueryFailure.outOfTime : QueryFailure.guarded(.outOfMemory)
    }

    func end() {
      guard process > 0 else { return }
      if !isEnded {
        kill(process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        isEnded = true
      }
      if input >= 0 { close(input) }
      close(output)
    }
  }
}
