import Articles
import QuestionBank

/// What makes a question of an article, by the names that teachers see.
package enum Rule: String, Sendable, CaseIterable {
  case definition = "DEF"
  case values = "VALUES"
  case contrast = "CONTRAST"
  case label = "LABEL"
  case list = "LIST"
  case suchAs = "SUCHAS"
  case example = "EXAMPLE"
  case hedge = "HEDGE"
  case openQuestion = "FAQ-WH"
  case yesNoQuestion = "FAQ-YN"
  case both = "BOTH"
  case opposite = "OPPOSITE"
  case number = "NUMBER"
  case cause = "CAUSE"
  case steps = "STEPS"
}

/// One thing worth knowing that the article says.
package struct Fact: Equatable, Sendable {
  /// A name made of what the fact says, such as `individualism/self-reliance`.
  package var name: String
  package var sentence: Article.Sentence
  /// The section it stands in, as an index of `Article.sections`.
  package var section: Int
  /// The names of other facts that a question about this one asks for as well, as a list does for
  /// each of its entries.
  package var parts: [String] = []
}

/// A question on its way into the bank.
package struct Draft: Equatable, Sendable {
  package var rule: Rule
  package var fact: Fact
  /// The question; its id is given when it enters the bank.
  package var question: Question
  /// A statement that is false where the question's is true, or the other way round; one of the two
  /// enters the bank, so that about half of the statements there are true.
  var opposite: Question?
}

/// What the rules have found: facts and the questions drafted from them.
struct Drafts: Sendable {
  /// The language of the article, in which explanations quote it.
  let language: Language
  private(set) var facts: [Fact] = []
  private(set) var drafts: [Draft] = []
  /// Why no question was drafted for a fact, by its name.
  private(set) var reasons: [String: String] = [:]
  private var known: Set<String> = []

  init(_ language: Language) { self.language = language }

  /// Puts together what several rules have found.
  init(_ all: [Drafts]) {
    language = all[0].language
    for found in all {
      facts += found.facts.filter { known.insert($0.name).inserted }
      reasons.merge(found.reasons) { $1 }
    }
    let places = all.indices.flatMap { rule in all[rule].drafts.indices.map { (rule, $0) } }
    drafts = places.concurrentMap(inPortionsOf: 256) { all[$0].drafts[$1] }
  }

  /// Notes a fact, so that the coverage can tell if nothing asks for it, and why.
  ///
  /// - Parameters:
  ///   - fact: The fact.
  ///   - reason: Why there is no question, if none is drafted.
  mutating func note(_ fact: Fact, orElse reason: String? = nil) {
    if known.insert(fact.name).inserted { facts.append(fact) }
    if let reason { reasons[fact.name] = reason }
  }

  /// Drafts a question for a fact; `key` is what is right.
  ///
  /// The same question about the same thing keeps its id: it is made of kind, fact and key, or of
  /// the name it goes by among several questions of one kind about a fact.
  mutating func add(
    _ rule: Rule, _ fact: Fact, _ stem: String, _ content: Question.Content, key: String,
    topic: String?, explanation: String? = nil, name: String? = nil,
    opposite: (stem: String, Question.Content)? = nil
  ) {
    note(fact)
    var question = Question(
      id: "", topic: topic,
      stem: FormattedText(stem), content: content,
      explanation: FormattedText(explanation ?? language.quotation(fact.sentence)),
      source: Question.Source(line: fact.sentence.line, text: fact.sentence.text),
      tags: topic.map { [slug($0)] } ?? [], fact: fact.name, rule: rule.rawValue)
    question.id = "q-" + stableName(question.kind.rawValue, name ?? fact.name, phraseKey(key))
    let other = opposite.map { opposite in
      var other = question
      other.stem = FormattedText(opposite.stem)
      other.content = opposite.1
      return other
    }
    drafts.append(Draft(rule: rule, fact: fact, question: question, opposite: other))
  }
}
