import Foundation

/// Where things are, by the XDG base directory specification.
enum Paths {
  /// The value of an environment variable that is set and not empty.
  static func environment(_ name: String) -> String? {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else { return nil }
    return value
  }

  /// The folder of what a person would miss: quizzes and progress.
  static var data: String {
    // A relative value is to be ignored, says the specification.
    if let path = environment("XDG_DATA_HOME"), path.hasPrefix("/") { return path + "/viva" }
    return (environment("HOME") ?? NSHomeDirectory()) + "/.local/share/viva"
  }

  /// The progress file where none is named.
  static var progress: String {
    environment("VIVA_PROGRESS") ?? data + "/progress.sqlite"
  }

  /// The folder for quizzes made or changed here: the one chosen on the command line, or that of
  /// the learner's own among all in which quizzes are found.
  static func ownQuizzes(among folders: [String]) -> String {
    folders.count == 1 ? folders[0] : data + "/quizzes"
  }

  /// The folders in which a quiz is found by its name, the first one first; a folder chosen on the
  /// command line is the only one.
  static func quizFolders(chosen: String?) -> [String] {
    if let chosen = chosen ?? environment("VIVA_QUIZZES") { return [chosen] }
    let program = URL(fileURLWithPath: Bundle.main.executablePath ?? "").resolvingSymlinksInPath()
    let prefix = program.deletingLastPathComponent().deletingLastPathComponent()
    return ["Quizzes", data + "/quizzes", prefix.path + "/share/viva/Quizzes"]
  }
}
