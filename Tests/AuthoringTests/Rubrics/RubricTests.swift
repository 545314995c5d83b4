import Articles
import Foundation
import Grading
import QuestionBank
import Testing

@testable import Authoring

@Suite("The rubrics of short questions") struct RubricTests {
  @Test("take no wrong answer for right, refuse no right one, and know most of the right ones")
  func fixtures() throws {
    let articles = Dictionary(
      ArticleFile.all.map { ($0.testDescription, $0.article) }, uniquingKeysWith: { $1 })
    let table = try LearnerTable(fixtureAnswers)
    let tally = table.tally(of: articles)
    #expect(tally.rows >= 200, "not asked: \(tally.unasked.sorted().joined(separator: "\n"))")
    #expect(tally.wronglyAccepted == [])
    #expect(tally.rightRejected == [])
    let right = Double(tally.right)
    #expect(Double(tally.accepted) >= 0.84 * right, "\(tally.undecided.joined(separator: "\n"))")
  }

  @Test("do so for questions that they were not made to fit")
  func mixed() throws {
    let article = try Article(reading: Array(mixedArticle.utf8))
    let tally = try LearnerTable(mixedAnswers).tally(of: ["mixed": article])
    #expect(tally.rows >= 60, "not asked: \(tally.unasked.sorted().joined(separator: "\n"))")
    #expect(tally.wronglyAccepted == [])
    #expect(tally.rightRejected == [])
    #expect(
      Double(tally.accepted) >= 0.8 * Double(tally.right),
      "\(tally.undecided.joined(separator: "\n"))")
  }

  @Test("never take what stands in the way of a bank's other answers", arguments: ArticleFile.all)
  func otherAnswers(file: ArticleFile) {
    let questions = makeBank(from: file.article, quiz: "test").bank.questions
    let grader = Grader(questions: questions)
    for question in questions {
      guard case .short(let answers, .some) = question.content, let model = answers.first else {
        continue
      }
      #expect(grader.grade(.text(model.text), for: question).outcome == .correct)
      for wrong in [question.stem.raw, "It is not true that \(model.text)", ""] {
        let outcome = grader.grade(.text(wrong), for: question).outcome
        #expect(outcome != .correct && outcome != .typo, "\(wrong)")
      }
    }
  }

  @Test(
    "ask for what tells an answer from its reverse",
    arguments: [
      ("Heat and pressure destroy the shapes.", "heat pressure destroy > shapes"),
      ("Their supply of magma has been cut off.", "cut > supply magma"),
      ("The Moon stands between the Sun and the Earth.", "moon between > sun earth"),
      ("The bacteria that break down the waste need oxygen.", "bacteria need > oxygen"),
      ("There is no air that could scatter the light.", "no air scatter"),
    ])
  func points(sentence: String, point: String) {
    #expect(
      reader("Why is it so?", sentence).points(of: sentence).contains { $0.aliases[0] == point })
  }

  @Test(
    "ask what a thing is and what sets it apart",
    arguments: [
      ("Magma is molten rock under the surface of the Earth.", ["molten rock", "under surface"]),
      ("A queen is a female that lays eggs.", ["female", "lays > eggs"]),
      (
        "A swarm is a part of the colony that leaves with the old queen.",
        ["part colony", "leaves > old queen"]
      ),
    ])
  func identity(sentence: String, points: [String]) {
    let topic = sentence.split(separator: " is ")[0].lowercased()
    let reader = reader("What is \(topic)?", sentence)
    #expect(reader.points(of: sentence).map { $0.aliases[0] } == points)
    #expect(reader.needed(of: reader.points(of: sentence)) == 2)
  }

  @Test("tell two things apart by what is said of each")
  func difference() {
    let answer = "A spring tide is a strong tide. A neap tide is a weak tide."
    let points = reader("What is the difference between a spring tide and a neap tide?", answer)
      .differencePoints(of: answer, sides: ["spring", "neap"])
    #expect(points.map { $0.aliases[0] } == ["spring > strong", "neap > weak"])
    #expect(points.map { $0.contrasts[0] } == ["spring > weak", "neap > strong"])
    // That the one is stronger than the other says both.
    #expect(points.allSatisfy { $0.aliases.contains("spring > stronger neap") })
    #expect(points.allSatisfy { $0.contrasts.contains("neap > stronger spring") })
  }

  @Test("count how many weeks there are, and the same time as a point of its own")
  func measures() {
    let weeks = "It has two weeks of day and two weeks of night."
    #expect(
      reader("Is there a dark side?", weeks).points(of: weeks).map { $0.aliases[0] }
        == ["two weeks day", "two weeks night"])
    let turns = "It turns on its axis in the same time in which it goes around the Earth."
    #expect(
      reader("Why do we see one side?", turns).points(of: turns).map { $0.aliases[0] }
        == ["same time goes"])
  }

  @Test("do not ask for what an answer says is left")
  func rest() {
    let answer = "The amount stays the same, and the water only changes its form."
    let reader = reader("Is the amount growing?", answer)
    #expect(reader.points(of: answer).map(\.isRest) == [false, true])
    #expect(reader.needed(of: reader.points(of: answer)) == 1)
  }

  @Test("find no order where nothing follows", arguments: ["above", "before", "over"])
  func openOrder(marker: String) {
    #expect(AnswerPreference(in: "The rules were set long \(marker).") == nil)
    #expect(AnswerPreference(in: "It puts the group \(marker) the individual.") != nil)
  }

  @Test("set what makes another of the same kind against a definition")
  func rivals() throws {
    let text = """
      # Magma and lava

      Lava is molten rock that has reached the surface. Obsidian is lava that has cooled quickly.

      ## FAQ

      ### What is magma?

      Magma is molten rock below the surface.
      """
    let rubric = try #require(
      questions(text).lazy.compactMap { question -> Question.Rubric? in
        guard case .short(_, let rubric) = question.content else { return nil }
        return question.stem.raw == "What is magma?" ? rubric : nil
      }.first)
    #expect(rubric.contrasts.contains(["reached surface"]))
  }

  @Test("let a learner say the same with like words, but never with another term of the article")
  func likeWords() {
    let none = withLikeWords(["hides > scent", "criticism"]) { _ in false }
    #expect(none.contains("mask > scent") && none.contains("critique"))
    #expect(!withLikeWords(["criticism"]) { $0 == "critique" }.contains("critique"))
    // What is a verb here is none there.
    #expect(withLikeWords(["destroy > shapes"]) { _ in false } == ["destroy > shapes"])
  }

  @Test("set the opposite of a comparative against it")
  func contrasts() {
    let sentence = "Slower reactions and a weaker memory."
    let points = reader("What does it lead to?", sentence).points(of: sentence)
    #expect(points.map { $0.aliases[0] } == ["slower reactions", "weaker memory"])
    #expect(points.first?.contrasts.contains("faster reactions") == true)
  }

  @Test("ask for one of the reasons, for all things, and for no single word")
  func needed() {
    func needed(_ question: String, _ weights: [Int]) -> Int {
      reader(question, "").needed(of: weights.map { Point(aliases: ["a"], weight: $0) })
    }
    #expect(needed("Why?", [2, 2]) == 1)
    #expect(needed("What drives it?", [2, 2]) == 2)
    #expect(needed("What drives it?", [2, 2, 2]) == 3)
    #expect(needed("What is it?", [2, 2, 2]) == 2)
    #expect(needed("How does it work?", [2, 2]) == 2)
    #expect(needed("Why?", [1]) == 0)
  }

  @Test("leave the marking to the learner where another answer would be right too")
  func trial() throws {
    let text = """
      # Storks

      ## FAQ

      ### Why do storks fly south?

      Storks need warm air.

      ### Why do storks avoid the sea?

      Storks need warm air over land.
      """
    for question in try questions(text) where question.rule == "FAQ-WH" {
      guard case .short(_, let rubric?) = question.content else { continue }
      #expect(rubric.needed == 0)
    }
  }

  private func reader(_ question: String, _ model: String) -> PointReader {
    PointReader(question: question, model: model, occurrences: { _ in 2 })
  }
}

@Suite("A model answer") struct AnswerPartsTests {
  @Test("is cut into clauses with subject, verb and object")
  func clauses() {
    let clauses = Authoring.clauses(of: "Meat attracts rats and flies and begins to smell.")
    #expect(clauses.map(\.verb) == ["attracts", "begins"])
    #expect(clauses[0].object == ["rats", "and", "flies"])
    #expect(clauses[1].subject == ["meat"])
  }

  @Test("has details that only describe a noun")
  func details() {
    let clauses = Authoring.clauses(of: "Compost is matter that gardeners dig into the soil.")
    #expect(clauses.map(\.isDetail) == [false, true])
  }

  @Test("keeps what is done to its subject apart from what its subject does")
  func passive() {
    let clauses = Authoring.clauses(of: "Their light is bent by moving air.")
    #expect(clauses.count == 1)
    #expect(clauses[0].isPassive)
    #expect(clauses[0].verb == "bent")
    #expect(clauses[0].groups.map(\.preposition) == ["by"])
  }
}
