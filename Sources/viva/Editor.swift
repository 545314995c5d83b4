import Foundation

/// The learner's editor, opened at a line of a file.
struct Editor {
  let path: String
  let line: Int

  /// The command: `$VISUAL`, `$EDITOR`, or vi.
  private var command: String {
    Paths.environment("VISUAL") ?? Paths.environment("EDITOR") ?? "vi"
  }

  /// How the command is told of the line, which is not the same for all.
  var arguments: [String] {
    let program = command.split(separator: " ").first.map(String.init) ?? command
    return switch URL(fileURLWithPath: program).lastPathComponent {
    case "code", "codium", "code-insiders": ["--goto", "\(path):\(line)"]
    case "hx", "helix", "subl": ["\(path):\(line)"]
    default: ["+\(line)", path]
    }
  }

  /// Runs it on the terminal until it ends.
  ///
  /// - Returns: Whether it could be run.
  func run() -> Bool {
    // A ^C that is meant for the editor must not end this program.
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var ignored = sigset_t()
    sigemptyset(&ignored)
    sigaddset(&ignored, SIGINT)
    sigaddset(&ignored, SIGQUIT)
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    // The command may have arguments of its own, which the shell takes apart.
    let words = ["/bin/sh", "-c", command + " \"$@\"", "viva"] + arguments
    var pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process = pid_t()
    guard posix_spawn(&process, words[0], nil, &attributes, &pointers, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // 126 and 127 are the shell's words for a command that cannot be run.
    let exit = (status >> 8) & 0xFF
    return exit != 126 && exit != 127
  }
}
