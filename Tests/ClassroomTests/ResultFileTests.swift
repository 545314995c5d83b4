import Foundation
import Grading
import QuestionBank
import Testing

@testable import Classroom

@Suite("A results file")
struct ResultFileTests {
  private func result() -> TestResult {
    var attempt = attempt(minutes: 20)
    for place in 0..<5 {
      _ = attempt.answer(.option(place % 4), at: morning + Double(place) * 10 + 7)
      _ = attempt.go(to: place + 1, at: morning + Double(place + 1) * 10)
    }
    let verdicts = attempt.verdicts(by: Grader(questions: rivers.questions))
    return attempt.result(verdicts, at: morning + 60)
  }

  @Test("what is written is read back, and is JSON")
  func roundTrip() throws {
    let bytes = try ResultFile.bytes(of: result())
    var reader = ResultFile.Reader()
    #expect(try reader.read(bytes) == result())
    #expect(try JSONSerialization.jsonObject(with: Data(bytes)) is [String: Any])
  }

  @Test("the answers stand in the order of the sheet, whatever the order of the learner")
  func order() {
    let result = result()
    let paper = attempt().paper
    for (place, item) in paper.items.enumerated() {
      #expect(result.sheet.questions[item.index].id == item.question.id)
      let answer = result.attempt.answers[item.index]
      #expect(answer.chosen == (place < 5 ? [place % 4] : nil))
      #expect(answer.credit == (place < 5 && place % 4 == 0 ? 1 : 0))
      #expect(answer.seconds == 10)
    }
  }

  @Test("a change of any byte is detected")
  func everyByte() throws {
    let bytes = try ResultFile.bytes(of: result())
    var reader = ResultFile.Reader()
    for index in bytes.indices {
      for change: UInt8 in [0x01, 0x20, 0x80] {
        var changed = bytes
        changed[index] ^= change
        #expect(throws: ResultFile.Flaw.self, "byte \(index)") { try reader.read(changed) }
      }
    }
  }

  @Test("a file that was cut short at any byte, or has one more, is detected")
  func everyLength() throws {
    let bytes = try ResultFile.bytes(of: result())
    var reader = ResultFile.Reader()
    for length in 0..<bytes.count {
      #expect(throws: ResultFile.Flaw.self, "\(length) bytes") {
        try reader.read(Array(bytes[..<length]))
      }
    }
    #expect(throws: ResultFile.Flaw.altered) { try reader.read(bytes + [0x0A]) }
  }

  @Test("an edited score is told from another program's file and from a newer version")
  func flaws() throws {
    let text = String(decoding: try ResultFile.bytes(of: result()), as: UTF8.self)
    var reader = ResultFile.Reader()
    let edited = text.replacing("\"credit\":0,", with: "\"credit\":1,")
    #expect(edited != text)
    #expect(throws: ResultFile.Flaw.altered) { try reader.read(Array(edited.utf8)) }
    #expect(throws: ResultFile.Flaw.foreign) { try reader.read(Array("{}".utf8)) }
    let newer = text.replacing("result 1", with: "result 2")
    #expect(throws: ResultFile.Flaw.newer(version: "result 2")) {
      try reader.read(Array(newer.utf8))
    }
  }

  @Test("what cannot be decided is unmarked, and what is open is worth nothing")
  func credits() {
    let undecided = TestResult.Answer(.text("a"), Verdict(.undecided, credit: 0), seconds: 1)
    #expect(undecided.credit == nil)
    #expect(undecided.text == "a")
    #expect(TestResult.Answer(nil, nil, seconds: 1).credit == 0)
    let partly = TestResult.Answer(.selection([2, 0]), Verdict(.partly, credit: 0.5), seconds: 1)
    #expect(partly.credit == 0.5)
    #expect(partly.chosen == [0, 2])
  }
}
