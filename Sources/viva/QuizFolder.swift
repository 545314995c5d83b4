import Authoring
import Foundation
import QuestionBank

/// Writes what was made from an article that was named on the screen to a folder of quizzes.
///
/// A copy of the article goes beside the bank, so that the questions can show their lines.
/// - Parameters:
///   - made: The bank and how it came about.
///   - file: The article.
///   - folder: The folder, which is made if there is none.
/// - Returns: The path of the bank, and what was made in a sentence.
/// - Throws: `Failure` if something cannot be written.
func save(
  _ made: Authored, from file: InputFile, in folder: String
) throws -> (path: String, summary: String) {
  let name = freeName(for: made.bank, named: file.name, in: folder)
  let ending = URL(fileURLWithPath: file.path).pathExtension
  var bank = made.bank
  bank.article = name + (ending.isEmpty ? "" : "." + ending)
  bank.quiz = name
  try makeFolder(folder)
  try write(file.bytes, to: folder + "/" + (bank.article ?? name))
  let path = folder + "/" + name + ".gift"
  _ = try Make.write(bank, to: path)
  return (path, made.summary + ".")
}

/// A path as people type it or drop it on a terminal: with `~`, in quotation marks, with blanks
/// after backslashes, or as a URL.
func typedPath(_ typed: String) -> String {
  var path = typed.trimmingCharacters(in: .whitespaces)
  // Standard input is the keyboard here.
  if path == "-" { return "./-" }
  if let quote = path.first, quote == "'" || quote == "\"", path.count > 1, path.last == quote {
    path = String(path.dropFirst().dropLast())
  } else if !FileManager.default.fileExists(atPath: path) {
    path = path.replacing(/\\(.)/) { String($0.output.1) }
  }
  if path.hasPrefix("file://"), let url = URL(string: path) { path = url.path }
  guard path == "~" || path.hasPrefix("~/"), let home = Paths.environment("HOME") else {
    return path
  }
  return home + path.dropFirst()
}

/// The name under which a bank is written: another one where a bank of that name is about another
/// article.
private func freeName(for bank: Bank, named name: String, in folder: String) -> String {
  var candidate = name
  var number = 1
  while let quiz = try? Quiz(path: folder + "/" + candidate + ".gift"),
    quiz.bank.title != bank.title
  {
    number += 1
    candidate = "\(name)-\(number)"
  }
  return candidate
}

private func makeFolder(_ folder: String) throws {
  do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  } catch {
    throw Failure(.cannotCreate, "\(folder): this folder cannot be made; name another: --quizzes")
  }
}

private func write(_ bytes: [UInt8], to path: String) throws {
  do {
    try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
  } catch {
    throw Failure(.cannotCreate, "\(path): cannot be written; check the permissions of its folder")
  }
}

extension Quiz {
  /// The file in which questions of the quiz can be changed: its own, or a copy of it where that is
  /// read-only, or a bank where there is only an article.
  ///
  /// - Parameter folder: Where a copy goes, with the article beside it.
  /// - Returns: The path.
  /// - Throws: `Failure` if no copy can be made.
  func editablePath(in folder: String) throws -> String {
    let isBank = path.hasSuffix(".gift")
    if isBank, isWritable { return path }
    let source = URL(fileURLWithPath: path)
    try makeFolder(folder)
    let copy = folder + "/" + source.deletingPathExtension().lastPathComponent + ".gift"
    if let article = bank.article {
      let bytes = isBank ? articleFile(named: article) : try InputFile(path).bytes
      if let bytes, !FileManager.default.fileExists(atPath: folder + "/" + article) {
        try write(bytes, to: folder + "/" + article)
      }
    }
    // A copy that is there already has been changed before.
    if !FileManager.default.fileExists(atPath: copy) {
      try write(isBank ? try InputFile(path).bytes : GIFT.bytes(of: bank), to: copy)
    }
    return copy
  }

  /// Whether the file may be changed: what nobody may write is read-only for the superuser too.
  private var isWritable: Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0
    return access(path, W_OK) == 0 && mode & 0o222 != 0
  }

  private func articleFile(named name: String) -> [UInt8]? {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    return FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
      .map { [UInt8]($0) }
  }

  /// Writes the id that a question had before into the file, where it has none of its own and has
  /// got another by being changed, so that its progress stays with it.
  ///
  /// - Parameter before: The ids that the questions had, in their order.
  /// - Returns: Whether something was written.
  /// - Throws: `Failure` if the file cannot be read or written.
  func keepIDs(of before: [Question.ID]) throws -> Bool {
    let now = bank.questions.map(\.id)
    guard before.count == now.count else { return false }
    var lines = String(decoding: try InputFile(path).bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var hasChanged = false
    for (old, new) in zip(before, now).reversed()
    where old != new && !now.contains(old) && !before.contains(new) {
      lines.insert("// [id:\(old)]", at: try line(of: new) - 1)
      hasChanged = true
    }
    if hasChanged { try write(Array(lines.joined(separator: "\n").utf8), to: path) }
    return hasChanged
  }

  /// The line on which a question stands in the file; where it cannot be read any more, that of
  /// the first mistake.
  func line(of question: Question.ID) throws -> Int {
    let file = try InputFile(path)
    guard let read = try? GIFTFile(bytes: file.bytes, name: file.name) else { return 1 }
    return read.line(of: question) ?? read.findings.first { $0.severity == .error }?.line ?? 1
  }
}
