import Testing

@testable import QuestionBank

struct GIFTRoundTripTests {
  @Test("what was written is read as the same bank", arguments: 0..<100)
  func readsWhatItWrote(seed: Int) throws {
    var random = RandomBank(seed: seed)
    let bank = random.bank(questions: 12)
    let read = try GIFTFile(bytes: Array(GIFT.write(bank).text.utf8), name: "other")
    for (question, original) in zip(read.bank.questions, bank.questions) {
      #expect(question == original)
    }
    #expect(read.bank == bank)
    #expect(read.findings == [])
  }

  @Test("a bank that is written, read and written again gives the same bytes", arguments: 0..<20)
  func writesTheSameAgain(seed: Int) throws {
    var random = RandomBank(seed: seed)
    let text = GIFT.write(random.bank(questions: 12)).text
    let read = try GIFTFile(bytes: Array(text.utf8), name: "other")
    #expect(GIFT.write(read.bank).text == text)
  }

  @Test("an updated file holds the questions of the new bank", arguments: 0..<100)
  func updates(seed: Int) throws {
    var random = RandomBank(seed: seed)
    let old = random.bank(questions: 10)
    var new = old
    new.questions.remove(at: seed % 10)
    new.questions[seed % 9] = random.question(
      id: new.questions[seed % 9].id, topic: new.questions[seed % 9].topic)
    new.questions[seed % 7].topic = "another topic"
    new.questions.insert(
      random.question(id: "added", topic: new.questions[seed % 5].topic), at: seed % 6)

    let file = try GIFTFile(bytes: Array(GIFT.write(old).text.utf8), name: "other")
    let updated = try GIFTFile(bytes: file.updated(to: new).bytes, name: "other")
    #expect(updated.findings == [])
    #expect(sorted(updated.bank) == sorted(new))
    for question in new.questions where old.questions.contains(question) {
      #expect(updated.block(of: question.id) == file.block(of: question.id))
    }
  }

  @Test("where one question changes, every other byte stays", arguments: 0..<100)
  func keepsTheRest(seed: Int) throws {
    var random = RandomBank(seed: seed)
    let bank = random.bank(questions: 8)
    let text = random.formattedByHand(GIFT.write(bank).text)
    let file = try GIFTFile(bytes: Array(text.utf8), name: "other")
    #expect(file.bank == bank)
    #expect(file.updated(to: bank).bytes == file.bytes)

    var new = bank
    let index = seed % 8
    new.questions[index] = random.question(
      id: bank.questions[index].id, topic: bank.questions[index].topic)
    let updated = file.updated(to: new).bytes
    let place = file.places[index].range
    #expect(updated.starts(with: file.bytes[..<place.lowerBound]))
    #expect(updated.reversed().starts(with: file.bytes[place.upperBound...].reversed()))
    #expect(try GIFTFile(bytes: updated, name: "other").bank == new)
  }

  @Test("an empty feedback or explanation is none")
  func emptyFeedback() throws {
    let options = [
      Question.Option("a", credit: 1, feedback: ""), Question.Option("b", credit: 0, feedback: ""),
    ]
    let bank = Bank(
      quiz: "q", title: "q",
      questions: [
        Question(id: "a", stem: "Which?", content: .choice(options), explanation: ""),
        Question(
          id: "b", stem: "It is.",
          content: .trueFalse(Question.TrueFalse(isTrue: true, whenWrong: "", whenRight: ""))),
      ])
    let read = try GIFTFile(bytes: Array(GIFT.write(bank).text.utf8), name: "q").bank
    #expect(
      read.questions.map(\.content) == [
        .choice([Question.Option("a", credit: 1), Question.Option("b", credit: 0)]),
        .trueFalse(Question.TrueFalse(isTrue: true)),
      ])
    #expect(read.questions.map(\.explanation) == [nil, nil])
  }

  private func sorted(_ bank: Bank) -> Bank {
    var bank = bank
    bank.questions.sort { $0.id < $1.id }
    return bank
  }
}

extension GIFTFile {
  /// The lines of a question with its comments.
  func block(of id: String) -> String? {
    index(of: id).map { String(decoding: bytes[places[$0].range], as: UTF8.self) }
  }
}
