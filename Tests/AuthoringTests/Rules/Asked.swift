import Articles
import QuestionBank

@testable import Authoring

/// What one rule asks of a text, a line each: kind, stem, and after an arrow what is right.
func asked(_ text: String, by rule: Rule) throws -> Set<String> {
  let article = try Article(reading: Array(text.utf8))
  let questions = makeBank(from: article, quiz: "test").bank.questions
  return Set(
    questions.filter { $0.rule == rule.rawValue }.map { question in
      "\(question.kind): \(question.stem.raw) → \(question.keys.sorted().joined(separator: " + "))"
    })
}

/// Two kinds of pets, set against each other.
let pets = """
  Cats and Dogs

  Cats and dogs are two kinds of pets. While cats value quiet corners and warm windows, dogs value \
  long walks and loud games.

  Cats

  Cats often value short naps, clean bowls, and soft blankets.

  Dogs

  Dogs value rubber balls, muddy puddles, and open gates.
  """
