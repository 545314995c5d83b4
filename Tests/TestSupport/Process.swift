import Foundation

/// How a process ended.
package enum Ending: Equatable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)
  /// It was still running when the time was over, and was killed.
  case timedOut
}

/// What a finished process left behind.
package struct Finished: Sendable {
  package var ending: Ending
  package var output: String
  package var errors: String
}

package struct SpawnError: Error {
  package var program: String
  package var code: Int32
}

/// Runs a program to its end.
///
/// Tests run on threads that block all signals, which a child would inherit; it is started with
/// none blocked and all at their default. Its streams are files, so that neither side waits for
/// the other.
/// - Parameters:
///   - arguments: The program, found on the path unless it has a slash, and its arguments.
///   - input: What it reads.
///   - environment: All of its environment.
///   - seconds: How long it may take; by default so long that only what hangs is ended.
/// - Returns: How it ended and what it wrote.
/// - Throws: `SpawnError` where it cannot be started, and errors of the file system.
package func run(
  _ arguments: [String], input: String = "", environment: [String: String],
  seconds: Double = 300
) throws -> Finished {
  let folder = try TemporaryFolder()
  let files = ["in", "out", "err"].map { folder.url.appending(path: $0).path }
  try input.write(toFile: files[0], atomically: false, encoding: .utf8)

  let process = try start(
    arguments, environment: environment, input: files[0], output: files[1], errors: files[2])
  let ending = wait(for: process, seconds: seconds)
  return Finished(
    ending: ending, output: (try? String(contentsOfFile: files[1], encoding: .utf8)) ?? "",
    errors: (try? String(contentsOfFile: files[2], encoding: .utf8)) ?? "")
}

/// Starts a program whose streams are files.
///
/// - Throws: `SpawnError` where it cannot be started.
package func start(
  _ arguments: [String], environment: [String: String], input: String, output: String,
  errors: String
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
  for (descriptor, file) in [(Int32(1), output), (2, errors)] {
    posix_spawn_file_actions_addopen(
      &actions, descriptor, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  }
  return try spawn(arguments, environment: environment, actions: &actions)
}

func spawn(
  _ arguments: [String], environment: [String: String],
  actions: inout posix_spawn_file_actions_t
) throws -> pid_t {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  var all = sigset_t()
  sigfillset(&all)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

  var argumentPointers = arguments.map { strdup($0) } + [nil]
  var variablePointers = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for pointer in argumentPointers + variablePointers { free(pointer) } }
  var process = pid_t()
  let code = posix_spawnp(
    &process, arguments[0], &actions, &attributes, &argumentPointers, &variablePointers)
  guard code == 0 else { throw SpawnError(program: arguments[0], code: code) }
  return process
}

/// Waits for the end of a program, and kills it when the time is over.
package func wait(for process: pid_t, seconds: Double) -> Ending {
  let deadline = Date.now.addingTimeInterval(seconds)
  var status: Int32 = 0
  while waitpid(process, &status, WNOHANG) == 0 {
    guard Date.now < deadline else {
      kill(process, SIGKILL)
      waitpid(process, &status, 0)
      return .timedOut
    }
    usleep(1000)
  }
  let signal = status & 0x7F
  return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
}

/// A folder of its own that goes when nobody uses it any more.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "viva-test-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The path of a file in the folder.
  package func path(_ name: String) -> String { url.appending(path: name).path }
}

/// The built program.
package enum Viva {
  /// Its path: it stands beside the test bundle.
  package static var path: String {
    let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "viva").path
  }

  /// An environment that does not depend on who runs the tests, with everything that the program
  /// keeps in `home`.
  package static func environment(home: TemporaryFolder) -> [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": home.url.path, "XDG_DATA_HOME": home.path("data"), "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "USER": "learner",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Runs the program with pipes for its streams.
  ///
  /// - Throws: What `run` throws.
  package static func run(
    _ arguments: String..., input: String = "", home: TemporaryFolder,
    environment: [String: String] = [:]
  ) throws -> Finished {
    try TestSupport.run(
      [path] + arguments, input: input,
      environment: Self.environment(home: home).merging(environment) { $1 })
  }
}
