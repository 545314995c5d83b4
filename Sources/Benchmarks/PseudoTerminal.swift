import Foundation

/// A program running in a pseudo-terminal of 80 × 24.
final class PseudoTerminal {
  private let master: Int32
  let process: pid_t
  /// All bytes the program has written so far.
  private(set) var output: [UInt8] = []

  /// Starts a program.
  ///
  /// Throws `POSIXError` where there is no terminal for it or no such program.
  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var ends: (master: Int32, slave: Int32) = (0, 0)
    guard openpty(&ends.master, &ends.slave, &name, nil, &size) == 0 else {
      throw POSIXError(.ENXIO)
    }
    master = ends.master
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    // Only the child may hold this end, or its own end of file would never be seen.
    defer { close(ends.slave) }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_addclose(&actions, ends.slave)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let setsid = 0x80  // POSIX_SPAWN_SETSID, which Swift does not see.
    // In a session of its own the first terminal opened becomes the controlling one.
    posix_spawnattr_setflags(&attributes, Int16(setsid))

    let variables = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin:/usr/games",
    ]
    .merging(environment) { $1 }
    var argumentPointers = arguments.map { strdup($0) } + [nil]
    var variablePointers = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in argumentPointers + variablePointers { free(pointer) } }
    var started = pid_t()
    let code = posix_spawnp(
      &started, arguments[0], &actions, &attributes, &argumentPointers, &variablePointers)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .ENOENT) }
    process = started
  }

  deinit { close(master) }

  /// A program that did not write what was waited for.
  struct Unexpected: Error {
    let waitedFor: String?
    let output: String
  }

  /// Reads until the program has written a text, or, without a text, until it writes no more.
  ///
  /// Throws `Unexpected` where that does not come within ten seconds: what did something else has
  /// not been measured.
  func read(until text: String? = nil) throws {
    let unexpected = { [self] in
      Unexpected(waitedFor: text, output: String(decoding: output.suffix(1000), as: UTF8.self))
    }
    var from = output.count
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 10_000) > 0 else { throw unexpected() }
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else {
        if text == nil { return }
        throw unexpected()
      }
      output += buffer[..<count]
      if let text {
        from = max(0, from - text.utf8.count)
        if output[from...].firstRange(of: Array(text.utf8)) != nil { return }
        from = output.count
      }
    }
  }

  /// Reads until the program has written nothing for a while.
  func readUntilQuiet(milliseconds: Int32 = 20) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, milliseconds) > 0 else { return }
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      output += buffer[..<count]
    }
  }

  /// Types bytes at the program.
  func type(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Waits for the end of the program, killing it first where asked to.
  ///
  /// Returns what it used: processor time and peak memory.
  @discardableResult
  func end(killing: Bool = false) -> rusage {
    if killing { kill(process, SIGKILL) }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    return usage
  }
}
