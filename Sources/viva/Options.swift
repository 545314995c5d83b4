import ArgumentParser
import Foundation
import Memory
import ProgressStore

/// Where quizzes and progress are kept, and who learns.
struct PlaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Look for quizzes in this folder.", valueName: "dir"))
  var quizzes: String?

  @Option(help: ArgumentHelp("Keep the progress in this file.", valueName: "file"))
  var progress: String?

  @Option(help: ArgumentHelp("Whose progress it is.", valueName: "name"))
  var learner: String?

  @Flag(help: "Say nothing that is not asked for.")
  var quiet = false

  /// The learner's name: the one given, or the user's.
  var learnerName: String {
    learner ?? Paths.environment("USER") ?? NSUserName()
  }

  /// Where the progress file is.
  var progressPath: String { progress ?? Paths.progress }

  /// Opens the progress file, which is made if there is none.
  func openProgress() throws -> ProgressFile {
    try reported { () throws(ProgressError) in
      try ProgressFile(path: progressPath)
    }
  }
}

// What the parser finds where there are no options.

extension PlaceOptions {
  /// Nothing is chosen.
  static var unchosen: Self {
    var options = Self()
    options.quizzes = nil
    options.progress = nil
    options.learner = nil
    options.quiet = false
    return options
  }
}

extension RepeatOptions {
  /// The real clock, and orders left to chance.
  static var unchosen: Self {
    var options = Self()
    options.now = nil
    options.seed = nil
    return options
  }
}

extension FaceOptions {
  /// As the terminal and the environment suggest.
  static var unchosen: Self {
    var options = Self()
    options.plain = false
    options.color = .auto
    options.noMouse = false
    return options
  }
}

/// Makes a failure of what the progress file reports.
func reported<Value>(_ body: () throws(ProgressError) -> Value) throws -> Value {
  do throws(ProgressError) {
    return try body()
  } catch {
    throw Failure(Failure.Status(rawValue: error.exitStatus) ?? .readWrite, error.description)
  }
}

/// What makes a run repeatable.
struct RepeatOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take this for the time, such as 2026-05-01T09:00:00Z.", valueName: "time"))
  var now: String?

  @Option(help: ArgumentHelp("Draw orders from this seed.", valueName: "number"))
  var seed: UInt64?

  mutating func validate() throws {
    if let now, Date(iso8601: now.utf8) == nil {
      throw ValidationError("'\(now)' is not a time; write it like 2026-05-01T09:00:00Z.")
    }
  }

  /// The clock of this run: the real one, or one that starts at `--now` and goes on.
  var clock: @Sendable () -> Date {
    guard let now, let start = Date(iso8601: now.utf8) else { return { Date() } }
    let offset = start.timeIntervalSinceNow
    return { Date().addingTimeInterval(offset) }
  }

  /// The learner's day, as `dayNumber` counts.
  var today: Int {
    let now = clock()
    return dayNumber(of: now, utcOffset: LocalTime.current.secondsFromGMT(for: now))
  }
}

/// A date of the calendar, such as 2026-05-01.
struct CalendarDay: ExpressibleByArgument {
  /// The day as `dayNumber` counts.
  let day: Int

  init?(argument: String) {
    guard let midnight = Date(iso8601: "\(argument)T00:00:00Z".utf8) else { return nil }
    day = Int(midnight.timeIntervalSince1970 / 86_400)
  }
}

/// How viva shows itself.
struct FaceOptions: ParsableArguments {
  enum ColorMode: String, ExpressibleByArgument, CaseIterable {
    case never, auto, always
  }

  @Flag(help: "Lines on standard output and input, for screen readers and scripts.")
  var plain = false

  @Option(help: "When to use colour.")
  var color: ColorMode = .auto

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  /// Whether colours are used; the command line outranks NO_COLOR.
  var usesColors: Bool {
    color == .always || (color == .auto && Paths.environment("NO_COLOR") == nil)
  }

  /// Whether the session is shown as lines: asked for, or because there is no screen to draw on.
  var isPlain: Bool {
    plain || Paths.environment("VIVA_PLAIN") == "1" || isatty(1) == 0
      || Paths.environment("TERM") == "dumb"
  }
}
