import Articles
import Foundation
import QuestionBank
import Testing

@testable import Authoring

/// An article of the fixtures or of the quizzes, by its file name.
struct ArticleFile: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var article: Article

  /// All of them.
  static let all: [ArticleFile] = {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let folders = [here.appending(path: "Fixtures"), here.appending(path: "../../Quizzes")]
    return folders.flatMap { folder -> [ArticleFile] in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.sorted().filter { !$0.hasSuffix(".gift") }.compactMap { name in
        guard let data = try? Data(contentsOf: folder.appending(path: name)),
          let article = try? Article(reading: [UInt8](data))
        else { return nil }
        return ArticleFile(testDescription: name, article: article)
      }
    }
  }()
}

@Suite("Of every article") struct BankPropertyTests {
  @Test("there are ten to test with")
  func files() {
    #expect(ArticleFile.all.count >= 10)
  }

  @Test("the bank passes the gate, alone and with the article", arguments: ArticleFile.all)
  func gate(file: ArticleFile) throws {
    let bank = makeBank(from: file.article, quiz: "test").bank
    #expect(!bank.questions.isEmpty)
    let read = try GIFTFile(bytes: Array(GIFT.write(bank).text.utf8), name: "test")
    #expect(read.checked() == [])
    #expect(gateFindings(in: read, of: file.article) == [])
  }

  @Test("every source stands word for word at its line", arguments: ArticleFile.all)
  func sources(file: ArticleFile) throws {
    let sentences = Dictionary(grouping: file.article.allSentences, by: \.line)
    for question in makeBank(from: file.article, quiz: "test").bank.questions {
      let source = try #require(question.source)
      #expect(sentences[source.line]?.contains { $0.text == source.text } == true)
      #expect(question.explanation != nil)
    }
  }

  @Test("the bank is the same twice", arguments: ArticleFile.all)
  func repeatable(file: ArticleFile) {
    let first = GIFT.write(makeBank(from: file.article, quiz: "test").bank).text
    #expect(GIFT.write(makeBank(from: file.article, quiz: "test").bank).text == first)
  }

  @Test("the bank written and read is the same bank", arguments: ArticleFile.all)
  func roundTrip(file: ArticleFile) throws {
    let bank = makeBank(from: file.article, quiz: "test").bank
    let written = GIFT.write(bank)
    #expect(written.findings == [])
    let read = try GIFTFile(bytes: Array(written.text.utf8), name: "test")
    #expect(read.findings == [])
    #expect(read.bank.questions == bank.questions)
    #expect(read.bank == bank)
  }

  @Test("the order of its sections changes no id", arguments: ArticleFile.all)
  func permutation(file: ArticleFile) {
    var permuted = file.article
    permuted.sections.reverse()
    #expect(identities(of: permuted) == identities(of: file.article))
  }

  /// Id and fact of every question.
  private func identities(of article: Article) -> Set<String> {
    Set(makeBank(from: article, quiz: "test").bank.questions.map { "\($0.id) \($0.fact ?? "")" })
  }

  @Test("every wrong option says whose it is, and its line", arguments: ArticleFile.all)
  func feedback(file: ArticleFile) throws {
    for question in makeBank(from: file.article, quiz: "test").bank.questions {
      let options: [Question.Option]
      switch question.content {
      case .choice(let all), .select(let all), .classify(let all): options = all
      default: continue
      }
      for option in options where option.credit <= 0 {
        let feedback = try #require(option.feedback?.raw, "\(question.stem.raw)")
        #expect(feedback.contains(/(lines?|Zeile) \d+/), "\(feedback)")
      }
    }
  }

  @Test(
    "what a person changed in the bank is kept when it is made again", arguments: ArticleFile.all)
  func edits(file: ArticleFile) throws {
    let bank = makeBank(from: file.article, quiz: "test").bank
    let text = GIFT.write(bank).text
    let stem = try #require(bank.questions.first { !$0.stem.raw.contains("\\") }?.stem.raw)
    let line = try #require(
      text.split(separator: "\n").first {
        $0.contains(stem.prefix(8)) && $0.contains("{") && !$0.hasPrefix("//")
      })
    let edited = text.replacing(line, with: "Really: ".replacing(":", with: "\\:") + line)
    let old = try GIFTFile(bytes: Array(edited.utf8), name: "test")
    let revision = Revision(of: old, by: bank)
    let kept = String(decoding: old.updated(to: revision.bank).bytes, as: UTF8.self)
    #expect(edited != text)
    #expect(kept == edited)
  }
}
