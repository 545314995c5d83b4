import Classroom
import Foundation
import Grading
import QuestionBank
import Testing

@testable import Screens

@Suite("A test in lines")
struct TestTranscriptTests {
  private static let start = Date(timeIntervalSince1970: 1_767_225_600)

  private static let bank = Bank(
    quiz: "tea", title: "Tea",
    questions: ["Green", "Black", "White"].map { name in
      Question(
        id: name, stem: FormattedText("\(name) tea is a tea."),
        content: .trueFalse(.init(isTrue: true, whenWrong: "It is one.")))
    })

  private func transcript(minutes: Double? = nil) -> TestTranscript {
    let header = Attempt.Header(
      learner: LearnerName("Ada").unsafelyUnwrapped, bank: Self.bank.digest,
      settings: .init(seed: 1), minutes: minutes, began: Self.start)
    return TestTranscript(Attempt(header, of: Self.bank, at: Self.start), of: Self.bank)
  }

  @Test("answers are kept without a verdict, and the open ones are asked until all are answered")
  func answers() {
    var transcript = transcript()
    #expect(transcript.begin(at: Self.start).lines[0].hasPrefix("Tea. Test, 3 questions."))
    _ = transcript.read(":next", at: Self.start)
    let step = transcript.read("f", at: Self.start + 1)
    #expect(step.entries.first?.state.response == .option(1))
    #expect(step.lines[1].hasPrefix("Question 3 of 3."))
    #expect(transcript.read("t", at: Self.start + 2).lines[1].hasPrefix("Question 1 of 3."))
    #expect(transcript.read(":mark", at: Self.start + 3).lines == ["Marked."])
    let last = transcript.read("t", at: Self.start + 4)
    #expect(last.lines == ["", "0 open, 1 marked. Hand in? y or n:"])
    let back = transcript.read("n", at: Self.start + 5)
    #expect(back.lines[1] == "Question 1 of 3. Marked. Answered: True. True or false: t or f.")
    _ = transcript.read(":handin", at: Self.start + 6)
    let end = transcript.read("y", at: Self.start + 7)
    #expect(end.isOver && end.result?.attempt.answers.count == 3)
    #expect(end.lines[1] == "Handed in. 2 of 3 points.")
    #expect(end.lines.contains("Wrong. It is one."))
  }

  @Test("the end of input leaves the test to be gone on with")
  func endOfInput() {
    var transcript = transcript(minutes: 5)
    let step = transcript.read(nil, at: Self.start)
    #expect(step.isOver && step.result == nil)
    #expect(step.lines[0].hasPrefix("0 of 3 answered, saved. The clock goes on."))
  }

  @Test("a line after the end of the time is not taken, and what is there is handed in")
  func late() {
    var transcript = transcript(minutes: 5)
    _ = transcript.read("t", at: Self.start + 299)
    let step = transcript.read("t", at: Self.start + 300)
    #expect(step.lines[0] == "The time is over.")
    #expect(step.result?.attempt.answers.compactMap(\.chosen).count == 1)
    #expect(step.isOver)
  }

  @Test("commands say where one is, and what they want")
  func commands() {
    var transcript = transcript(minutes: 5)
    #expect(transcript.read(":time", at: Self.start + 250).lines == ["50 seconds left."])
    #expect(transcript.read(":back", at: Self.start).lines == ["This is the first question."])
    #expect(transcript.read(":go 9", at: Self.start).lines[0].hasPrefix("Say which"))
    #expect(transcript.read(":go 2", at: Self.start).lines[1].hasPrefix("Question 2 of 3."))
    #expect(transcript.read("maybe", at: Self.start).lines == ["True or false: t or f."])
    #expect(transcript.read(":open", at: Self.start).lines.count == 4)
  }
}
