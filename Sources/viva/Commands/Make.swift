import ArgumentParser
import Articles
import Authoring
import Foundation
import QuestionBank

/// Makes a bank from an article.
struct Make: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a question bank from an article.",
    discussion: """
      The article is plain text or Markdown: a title, headings, lists with labels ("Term: text"), \
      questions with their answers. Without -o the bank is written beside it.

      Example: viva make volcanoes.txt
      """)

  @Argument(help: "The article; - is standard input.")
  var article: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the bank to this file.", valueName: "quiz"))
  var output: String?

  @Flag(help: "Say nothing that is not asked for.")
  var quiet = false

  func run() throws {
    let file = try InputFile(article)
    let made = try authored(from: file)
    let text = GIFT.write(made.bank).text
    let target = output ?? (article == "-" ? "-" : Self.bankPath(of: article))
    if target == "-" {
      Output.data(text)
    } else {
      try Self.write(text, to: target)
    }
    guard !quiet else { return }
    let asked = Set(made.bank.questions.compactMap(\.fact)).count
    let summary =
      "\(made.bank.questions.count) questions from \(asked) of \(made.facts.count) facts"
    Output.note(target == "-" ? summary : "\(summary) → \(target). Study: viva \(target)")
  }

  /// `volcanoes.gift` beside `volcanoes.txt`.
  private static func bankPath(of article: String) -> String {
    URL(fileURLWithPath: article).deletingPathExtension().appendingPathExtension("gift")
      .relativePath
  }

  private static func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure(.cannotCreate, "\(path): cannot be written; name another file with -o")
    }
  }
}
