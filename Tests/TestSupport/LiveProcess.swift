import Foundation

/// A program that is spoken with in lines while it runs.
package final class LiveProcess {
  /// Nothing of what was waited for has come.
  package struct Timeout: Error, CustomStringConvertible {
    package var awaited: String
    package var output: String

    package var description: String { "waited in vain for \"\(awaited)\"; it wrote:\n\(output)" }
  }

  private let process: pid_t
  private let input: Int32
  private let outputEnd: Int32
  /// All it has written so far, its messages too.
  package private(set) var output = ""
  /// How much of it was there when the last line was said.
  private var heard = 0

  /// Starts a program.
  ///
  /// - Throws: `SpawnError` where it cannot be started.
  package init(_ arguments: [String], environment: [String: String]) throws {
    var ends: [[Int32]] = []
    for _ in 0..<2 {
      var pair: [Int32] = [0, 0]
      guard pipe(&pair) == 0 else { throw SpawnError(program: arguments[0], code: errno) }
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      ends.append(pair)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0][0], 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1][1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[1][1], 2)
    process = try spawn(arguments, environment: environment, actions: &actions)
    close(ends[0][0])
    close(ends[1][1])
    input = ends[0][1]
    outputEnd = ends[1][0]
  }

  deinit {
    kill(process, SIGKILL)
    close(input)
    close(outputEnd)
  }

  /// Writes a line to it.
  package func say(_ line: String) {
    heard = output.utf8.count
    _ = Array((line + "\n").utf8).withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
  }

  /// Waits until it has written a text since the last line was said.
  ///
  /// - Throws: `Timeout`.
  package func wait(for text: String) throws {
    while !String(decoding: output.utf8.dropFirst(heard), as: UTF8.self).contains(text) {
      guard read() else { throw Timeout(awaited: text, output: output) }
    }
  }

  /// Ends its input and waits for its end.
  package func end() -> Ending {
    var status: Int32 = 0
    shutDownInput()
    while read() {}
    waitpid(process, &status, 0)
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
  }

  private func shutDownInput() {
    let null = open("/dev/null", O_WRONLY)
    dup2(null, input)
    close(null)
  }

  /// Reads what has come; false at the end, or if nothing comes for 20 seconds.
  private func read() -> Bool {
    var ready = pollfd(fd: outputEnd, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 20_000) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Foundation.read(outputEnd, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += String(decoding: buffer[..<count], as: UTF8.self)
    return true
  }
}
