import Foundation
import Testing

@testable import QuestionBank

/// Compares the reader with what Moodle's importer makes of files.
///
/// The environment names a folder with folders of GIFT files and, under `expected`, for each file
/// what Moodle makes of it as JSON. Without it there is nothing to compare.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["VIVA_MOODLE_EXPECTED"] != nil))
struct MoodleComparisonTests {
  @Test("a file is read as Moodle reads it", arguments: MoodleFile.all)
  func readsLikeMoodle(_ file: MoodleFile) throws {
    let expected = try JSONDecoder().decode(Expected.self, from: Data(contentsOf: file.expected))
    let bytes = try [UInt8](Data(contentsOf: file.gift))
    let read: GIFTFile
    do {
      read = try GIFTFile(bytes: bytes, name: "moodle")
    } catch {
      #expect(file.gift.lastPathComponent.contains("windows-1252"), "\(error)")
      return
    }
    let questions = expected.questions.filter { $0.type != "category" }
    let categories = expected.questions.compactMap(\.category)
    #expect(read.categories.map(\.topic) == categories.map { CategoryPath.parts($0.utf8).last })
    #expect(read.bank.questions.count == questions.count, "\(file): \(read.findings)")
    for (question, other) in zip(read.bank.questions, questions) {
      #expect(Summary(question) == Summary(other), "\(file)")
      if let title = question.title { #expect(title.raw == other.name, "\(file)") }
      if let id = other.idnumber, !id.isEmpty { #expect(question.id == id, "\(file)") }
    }
    #expect(read.skipped == expected.errors?.count ?? 0, "\(file)")
  }
}

struct MoodleFile: CustomTestStringConvertible, Sendable {
  var gift: URL
  var expected: URL

  var testDescription: String { gift.lastPathComponent }

  static let all: [MoodleFile] = {
    guard let path = ProcessInfo.processInfo.environment["VIVA_MOODLE_EXPECTED"] else { return [] }
    let root = URL(filePath: path, directoryHint: .isDirectory)
    let results = FileManager.default.enumerator(
      at: root.appending(path: "expected"), includingPropertiesForKeys: nil)
    return (results?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
      .compactMap { expected in
        let folder = root.appending(path: expected.deletingLastPathComponent().lastPathComponent)
        let base = folder.appending(path: expected.deletingPathExtension().lastPathComponent)
        return [base, base.appendingPathExtension("gift")]
          .first { FileManager.default.fileExists(atPath: $0.path) }
          .map { MoodleFile(gift: $0, expected: expected) }
      }
  }()
}

/// What Moodle's importer makes of a file.
private struct Expected: Decodable {
  var questions: [MoodleQuestion]
  var errors: [MoodleError]?

  struct MoodleError: Decodable {
    var message: String
  }
}

private struct MoodleQuestion: Decodable {
  var type: String
  var category: String?
  var name: String?
  var text: String?
  var format: String?
  var generalfeedback: String?
  var idnumber: String?
  var tags: [String]?
  var single: Bool?
  var correct: Bool?
  var feedbacktrue: MoodleText?
  var feedbackfalse: MoodleText?
  var answers: [MoodleAnswer]?
  var pairs: [MoodlePair]?
}

private struct MoodleText: Decodable {
  var text: String
  var format: String?
}

private struct MoodlePair: Decodable {
  var question: MoodleText
  var answer: String
}

private struct MoodleAnswer: Decodable {
  var text: String?
  var format: String?
  var answer: TextOrNumber?
  var tolerance: TextOrNumber?
  var fraction: Double
  var feedback: MoodleText
}

private struct TextOrNumber: Decodable {
  var text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      text = String(number)
    } else {
      text = try container.decode(String.self)
    }
  }
}

/// The part of a question that both know, as lines.
private struct Summary: Equatable, CustomStringConvertible {
  var lines: [String]

  var description: String { lines.joined(separator: "\n") }

  init(_ question: Question) {
    lines = [
      question.stem.raw, question.stem.format.rawValue, question.explanation?.raw ?? "",
      question.tags.joined(separator: ","),
    ]
    switch question.content {
    case .choice(let options), .select(let options), .classify(let options):
      lines.append(question.kind == .select ? "multichoice" : "multichoice single")
      lines += options.map {
        Self.answer($0.text.raw, $0.text.format.rawValue, $0.credit, $0.feedback?.raw)
      }
    case .trueFalse(let statement):
      let (right, wrong) = (statement.whenRight?.raw ?? "", statement.whenWrong?.raw ?? "")
      lines.append("truefalse \(statement.isTrue)")
      lines += statement.isTrue ? [right, wrong] : [wrong, right]
    case .short(let answers, _), .cloze(let answers):
      lines.append("shortanswer")
      lines += answers.map { Self.answer($0.text, "", $0.credit, $0.feedback?.raw) }
    case .matching(let pairs), .sorting(let pairs):
      lines.append("match")
      lines += pairs.map { "\($0.left.raw)|\($0.left.format)|\($0.right)" }
    case .numerical(let answers):
      lines.append("numerical")
      lines += answers.map {
        let range = $0.range.map { Self.range($0.lowerBound, $0.upperBound) } ?? "*"
        return Self.answer(range, "", $0.credit, $0.feedback?.raw)
      }
    case .essay: lines.append("essay")
    case .description: lines.append("description")
    case .list, .ordering: lines.append("a kind that Moodle has not")
    }
  }

  init(_ question: MoodleQuestion) {
    lines = [
      question.text ?? "", question.format ?? "", question.generalfeedback ?? "",
      (question.tags ?? []).joined(separator: ","),
    ]
    lines.append(question.type + (question.single == true ? " single" : ""))
    switch question.type {
    case "truefalse":
      lines[lines.count - 1] += " \(question.correct ?? false)"
      lines += [question.feedbacktrue?.text ?? "", question.feedbackfalse?.text ?? ""]
    case "match":
      lines += (question.pairs ?? []).map {
        "\($0.question.text)|\($0.question.format ?? "")|\($0.answer)"
      }
    case "numerical":
      lines += (question.answers ?? []).map {
        let (middle, reach) = (
          Double($0.answer?.text ?? "") ?? .nan, Double($0.tolerance?.text ?? "") ?? .nan
        )
        let range = $0.answer?.text == "*" ? "*" : Self.range(middle - reach, middle + reach)
        return Self.answer(range, "", $0.fraction, $0.feedback.text)
      }
    default:
      lines += (question.answers ?? []).map {
        Self.answer($0.text ?? "", $0.format ?? "", $0.fraction, $0.feedback.text)
      }
    }
  }

  private static func answer(
    _ text: String, _ format: String, _ credit: Double, _ feedback: String?
  ) -> String {
    "\(text)|\(format)|\((credit * 1e4).rounded())|\(feedback ?? "")"
  }

  private static func range(_ low: Double, _ high: Double) -> String {
    "\((low * 1e6).rounded())..\((high * 1e6).rounded())"
  }
}
