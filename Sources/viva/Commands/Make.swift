import ArgumentParser
import Articles
import Authoring
import Foundation
import QuestionBank
import Screens
import Synchronization

/// Makes a bank from an article.
struct Make: PlainCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Make a question bank from an article.",
    discussion: """
      The article is plain text, Markdown or a saved HTML page: a title, headings, lists with \
      labels ("Term: text"), questions with their answers. Without -o the bank is written beside it.

      Example: viva make volcanoes.txt
      """)

  @Argument(help: "The article; - is standard input.")
  var article: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the bank to this file.", valueName: "quiz"))
  var output: String?

  @Flag(help: "Say who says what, what was not asked and why, and write nothing.")
  var explain = false

  @Flag(help: "Say nothing that is not asked for.")
  var quiet = false

  init() {}

  init?(usual arguments: [String]) {
    let hasOutput = arguments.count == 3 && arguments[1] == "-o"
    let names = hasOutput ? [arguments[0], arguments[2]] : arguments
    guard names.count == (hasOutput ? 2 : 1), names.areNames else { return nil }
    article = names[0]
    output = hasOutput ? names[1] : nil
    (explain, quiet) = (false, false)
  }

  func run() throws {
    let file = try InputFile(article)
    let made = try ProgressLine.during(isQuiet: quiet) { try authored(from: file, report: $0) }
    Self.kept.withLock { $0 = made }
    if explain {
      for line in made.explanation { Output.line(Output.visible(line)) }
      return
    }
    let target = output ?? (article == "-" ? "-" : Self.bankPath(of: article))
    let revision = try Self.write(made.bank, to: target)
    guard !quiet else { return }
    if !made.isEnglish {
      Output.note("Not in English: only labels, lists, and questions with answers were used.")
    }
    if let revision { Output.note(revision.summary + ".") }
    Output.note(
      target == "-"
        ? made.summary : Output.visible("\(made.summary) → \(target). Study: viva \(target)"))
  }

  /// What was made, until the program ends: that frees it at once, and not piece by piece.
  private static let kept = Mutex<Authored?>(nil)

  /// `volcanoes.gift` beside `volcanoes.txt`.
  private static func bankPath(of article: String) -> String {
    URL(fileURLWithPath: article).deletingPathExtension().appendingPathExtension("gift")
      .relativePath
  }

  /// Writes a bank; one that stands there already keeps what people changed in it.
  ///
  /// - Returns: What became of the bank that stood there.
  static func write(_ bank: Bank, to path: String) throws -> Revision? {
    guard path != "-" else {
      Output.data(GIFT.write(bank).text)
      return nil
    }
    var bytes = GIFT.bytes(of: bank)
    var revision: Revision?
    if FileManager.default.fileExists(atPath: path) {
      let file = try InputFile(path)
      let old: GIFTFile
      do {
        old = try GIFTFile(bytes: file.bytes, name: file.name)
      } catch {
        throw Failure(.badData, "\(path): \(error.description); name another file with -o")
      }
      let new = Revision(of: old, by: bank)
      bytes = old.updated(to: new.bank).bytes
      revision = new
    }
    do {
      // Whoever stops the program finds the old bank or the new one, and nothing else beside it.
      try uninterrupted { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) }
    } catch {
      throw Failure(.cannotCreate, "\(path): cannot be written; name another file with -o")
    }
    return revision
  }
}

extension Authored {
  /// What was made, in words.
  var summary: String {
    let asked = facts.count - unasked.count
    return
      "\(counted(bank.questions.count, "question")) from \(asked) of \(counted(facts.count, "fact"))"
  }
}

/// Does some short work that a signal to end the program has to wait for.
private func uninterrupted(_ work: () throws -> Void) rethrows {
  var signals = sigset_t()
  var before = sigset_t()
  sigemptyset(&signals)
  for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&signals, signal) }
  pthread_sigmask(SIG_BLOCK, &signals, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  try work()
}
