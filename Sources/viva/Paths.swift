import Foundation

/// Where things are, by the XDG base directory specification.
enum Paths {
  /// The value of an environment variable that is set and not empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
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

  /// The folder of the quizzes that came with the program, wherever it was installed.
  private static let installed: String = {
    // Linux tells the path faster than a bundle is looked for, which others need.
    let program =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? Bundle.main.executablePath ?? ""
    return URL(fileURLWithPath: program).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().path + "/share/viva/Quizzes"
  }()

  /// The folders in which a quiz is found by its name, the first one first; a folder chosen on the
  /// command line is the only one.
  static func quizFolders(chosen: String?) -> [String] {
    if let chosen = chosen ?? environment("VIVA_QUIZZES") { return [chosen] }
    return ["Quizzes", data + "/quizzes", installed]
  }
}
