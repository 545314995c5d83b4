import Foundation
import Grading
import ProgressStore
import QuestionBank
import Testing
import Tutoring

@testable import Screens

@Suite("A session in lines")
struct TranscriptTests {
  private let noon = Date(timeIntervalSince1970: 1_777_636_800)

  private func transcript(_ questions: [Question], mode: Mode = .study) -> Transcript {
    let bank = Bank(quiz: "tea", title: "Tea", questions: questions)
    let settings = Session.Settings(
      mode: mode, learner: "ada", count: 20, newFacts: 20, timeZone: .gmt, seed: 3, entropy: 5)
    return Transcript(Session(bank, history: History([]), settings: settings, at: noon))
  }

  /// What is printed, with the lines that were read behind "> ".
  private func play(_ lines: [String], _ questions: [Question]) -> String {
    var transcript = transcript(questions)
    var printed = transcript.begin(at: noon).lines
    for line in lines {
      printed.append("> " + line)
      printed += transcript.read(line, at: noon).lines
    }
    return printed.map { $0 + "\n" }.joined()
  }

  private static let asked: [(name: String, lines: [String])] = [
    ("choice", ["1"]), ("select", ["1 2"]), ("truefalse", ["yes", "t"]), ("classify", ["2"]),
    ("cloze", ["oxidse"]), ("short", ["because it gets bitter"]), ("list", ["rolling; boiling"]),
    ("matching", ["1a 2c 3b"]), ("sorting", ["1a 2b"]), ("ordering", ["1 2", "1 2 3 4"]),
    ("numerical", ["100"]), ("range", ["5,5"]), ("weighted", ["Camellia"]),
    ("term", ["cosy tea jacket"]), ("doubt", ["oxedition", "y"]), ("html", ["1"]),
    ("markdown", ["t"]), ("sentence", ["for the taste", "n"]), ("essay", ["Good water.", "", "y"]),
  ]

  @Test("every kind reads as written down, question, answer and feedback", arguments: asked)
  func kinds(name: String, lines: [String]) throws {
    let sample = try #require(Sample.all.first { $0.name == name })
    let other = Question(
      id: "other", stem: "Is tea a drink?", content: .trueFalse(.init(isTrue: true)))
    try expect(play(lines, [sample.question, other]), looksLike: "\(name)-plain")
  }

  @Test("a text to read comes before the question behind it, and is not asked")
  func description() throws {
    let text = try #require(Sample.all.first { $0.name == "description" })
    let asked = Question(id: "q", stem: "Is tea a drink?", content: .trueFalse(.init(isTrue: true)))
    #expect(
      play(["t"], [text.question, asked]) == """
        Tea. :help says what can be typed.

        Question 1 of 1. True or false: t or f.
        The next questions are about how tea is made.

        Is tea a drink?
        1. True
        2. False
        Answer:
        > t
        Correct.

        Finished. 1 of 1 right at the first try.
        An empty line ends, :undo takes the last answer back:

        """)
  }

  private let term = Question(
    id: "t", stem: "What makes leaves dark?", content: .short([.init("oxidation")], nil))
  private let choice = Question(
    id: "c", stem: "Is tea a drink?", content: .trueFalse(.init(isTrue: true)))

  @Test("a wrong answer is counted right at the learner's word, which is undone before it")
  func override() {
    var transcript = transcript([term, choice])
    _ = transcript.read("rust", at: noon)
    #expect(transcript.session.toRedo == 1)
    let right = transcript.read(":right", at: noon)
    #expect(right.lines.first == "Correct. This answer counts as right from now on.")
    #expect(right.effects.count == 1)
    #expect(transcript.session.toRedo == 0)
    #expect(transcript.read(":wrong", at: noon).lines.first == "Wrong.")
    #expect(transcript.session.toRedo == 1)
    let undone = transcript.read(":undo", at: noon).lines
    #expect(undone[..<2] == ["Taken back.", "Correct. This answer counts as right from now on."])
    #expect(transcript.session.toRedo == 0)
    #expect(transcript.read(":undo", at: noon).lines.dropFirst().first == "Wrong.")
    #expect(transcript.session.toRedo == 1)
    #expect(transcript.session.position == 2)
    _ = transcript.read(":undo", at: noon)
    #expect(transcript.session.toRedo == 0)
    #expect(transcript.session.position == 1)
    #expect(transcript.read(":undo", at: noon).lines == ["Nothing to undo."])
  }

  @Test("the last answer is taken back at the end, where an empty line or no more input ends")
  func undoAtEnd() {
    var transcript = transcript([choice])
    #expect(!transcript.read("t", at: noon).isOver)
    let undone = transcript.read(":undo", at: noon)
    #expect(undone.effects.count == 1)
    #expect(undone.lines.contains("Question 1 of 1. True or false: t or f."))
    _ = transcript.read("t", at: noon)
    for end in ["", nil] {
      var transcript = transcript
      #expect(transcript.read(end, at: noon).isOver)
    }
  }

  @Test("the verdict on a choice stands, whatever the learner says")
  func choiceStands() {
    var transcript = transcript([choice, term])
    _ = transcript.read("f", at: noon)
    let step = transcript.read(":right", at: noon)
    #expect(step.effects.isEmpty)
    #expect(step.lines == ["Only a typed answer can be marked otherwise; :flag the question."])
  }
}
