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
