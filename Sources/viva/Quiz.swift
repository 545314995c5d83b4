import Articles
import Authoring
import Foundation
import QuestionBank
import Screens

/// A quiz that was named on the command line or found by its name: a bank, or an article of which
/// one is made.
struct Quiz {
  /// The file it came from.
  let path: String
  let bank: Bank
  /// The lines of the article, if it is at hand.
  let articleLines: [String]
  private let articleBytes: [UInt8]
  /// What was found while reading the bank.
  let findings: [Finding]
  /// What there is in a bank of another program; nil for others.
  let summary: String?

  /// - Parameters:
  ///   - path: The file.
  ///   - report: Is told how far it has come where a bank is made from an article.
  /// - Throws: `Failure` if the file cannot be read or holds no question.
  init(path: String, report: @escaping @Sendable (MakingStep) -> Void = { _ in }) throws {
    let file = try InputFile(path)
    self.path = path
    if Self.isBank(file) {
      let read: GIFTFile
      do {
        read = try GIFTFile(bytes: file.bytes, name: file.name)
      } catch {
        throw Failure(.badData, "\(path): \(error.description)")
      }
      guard !read.bank.questions.isEmpty else {
        let reason = read.noGIFT?.description ?? "no question can be read in it; see viva check"
        throw Failure(.badData, "\(path): \(reason)")
      }
      bank = read.bank
      findings = read.findings
      summary = read.summary
      articleBytes = Self.article(of: read.bank, besides: path)
    } else {
      bank = try authored(from: file, report: report).bank
      findings = []
      summary = nil
      articleBytes = file.bytes
    }
    articleLines = readableLines(of: articleBytes)
  }

  /// Opens the quiz that was named on the command line, and says what was found in it.
  ///
  /// - Throws: `Failure` if it cannot be used.
  init(named path: String, isQuiet: Bool) throws {
    self = try ProgressLine.during(isQuiet: isQuiet) { try Quiz(path: path, report: $0) }
    Output.report(findings, in: path, isQuiet: true)
    if let summary, !isQuiet { Output.note(Output.visible("\(path): \(summary)")) }
  }

  /// The article in sections, each with its questions; nil where there is none to read.
  var reading: Reading? {
    guard !articleBytes.isEmpty, let article = try? Article(reading: articleBytes) else {
      return nil
    }
    let reading = Reading(article, lineCount: articleLines.count, bank: bank)
    return reading.sections.isEmpty ? nil : reading
  }

  /// A bank ends in `.gift`, or holds answers in braces as GIFT does; all else is an article.
  private static func isBank(_ file: InputFile) -> Bool {
    if file.path.hasSuffix(".gift") { return true }
    if isHTML(file.bytes) { return false }
    let text = String(decoding: file.bytes, as: UTF8.self)
    if !file.bytes.contains(UInt8(ascii: "{")) {
      return text.hasPrefix("::") || text.contains("\n::")
    }
    return text.contains(/(^|\n)::|\{\s*(=|~|#|T|F|TRUE|FALSE)[^{}]*\}/)
  }

  private static func article(of bank: Bank, besides path: String) -> [UInt8] {
    guard let name = bank.article, !name.contains("/") else { return [] }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    let data = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
    return data.map { [UInt8]($0) } ?? []
  }
}

/// Makes a bank from an article in a file.
///
/// - Parameters:
///   - file: The file.
///   - report: Is told how far it has come.
/// - Returns: The bank and how it came about.
/// - Throws: `Failure` if the file is not an article, or there is nothing to ask about in it.
func authored(
  from file: InputFile, report: @escaping @Sendable (MakingStep) -> Void = { _ in }
) throws -> Authored {
  let article: Article
  do {
    article = try Article(reading: file.bytes) { report(MakingStep(.reading, $0, of: $1)) }
  } catch {
    throw Failure(.badData, "\(file.path): \(error.description)")
  }
  let made = makeBank(
    from: article, quiz: file.name, fileName: file.fileName, digest: Digest.sha256(file.bytes),
    report: report)
  guard !made.bank.questions.isEmpty else {
    throw Failure(
      .no,
      """
      \(file.path): nothing to ask; no definition, labelled list, comparison, example or question \
      with its answer was found
      """)
  }
  return made
}

/// The files of the quizzes in a list of folders, by name: banks, and articles that have none.
func findQuizzes(in folders: [String]) -> [(name: String, path: String)] {
  var found: [String: String] = [:]
  for folder in folders {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    // A bank comes before the article it was made from.
    for ending in [".gift", ".txt", ".md", ".html", ".htm"] {
      for file in names.sorted() where file.hasSuffix(ending) {
        let name = String(file.dropLast(ending.count))
        if found[name] == nil { found[name] = folder + "/" + file }
      }
    }
  }
  return found.map { ($0.key, $0.value) }.sorted { $0.name < $1.name }
}

/// The path of the quiz that was meant: a file, a name, or the only one there is.
///
/// - Throws: `Failure` naming the quizzes there are.
func locateQuiz(_ name: String?, folders: [String], isFirstWord: Bool = false) throws -> String {
  let quizzes = findQuizzes(in: folders)
  let names = quizzes.map(\.name).joined(separator: ", ")
  guard let name else {
    if let only = quizzes.first, quizzes.count == 1 { return only.path }
    if quizzes.isEmpty {
      throw Failure(.noInput, "no quiz found; name a file, or make one with: viva make ARTICLE")
    }
    throw Failure(.usage, "which quiz? there are: \(names)")
  }
  if name == "-" || FileManager.default.fileExists(atPath: name) { return name }
  if let quiz = quizzes.first(where: { $0.name == name }) { return quiz.path }
  let looksLikePath = name.contains("/") || name.contains(".")
  if isFirstWord, !looksLikePath {
    throw Failure(.usage, "'\(name)' is neither a command nor a quiz; see viva --help")
  }
  let hint = names.isEmpty || looksLikePath ? "" : "; there are: \(names)"
  throw Failure(.noInput, "\(name): no such \(looksLikePath ? "file" : "quiz")\(hint)")
}
