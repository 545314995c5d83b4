/// Reads banks in Moodle XML.
struct MoodleXMLReader {
  private var bank: Bank
  private var findings: [Finding] = []
  private var ids = QuestionIDs()
  private var path = CategoryReader()
  private var topic: String?

  static func read(
    _ bytes: [UInt8], name: String
  ) throws(BankFormatError) -> BankFormat.Reading {
    let root = try XMLNode.read(bytes)
    guard root.name == "quiz" else { throw .noQuiz(element: root.name) }
    var reader = MoodleXMLReader(name: name)
    reader.read(root)
    return BankFormat.Reading(bank: reader.bank, findings: reader.findings)
  }

  private init(name: String) {
    bank = Bank(quiz: name, title: name)
  }

  private mutating func read(_ root: XMLNode) {
    if let viva = root["viva"] {
      bank.quiz = viva["quiz"]?.trimmedText ?? bank.quiz
      bank.article = viva["article"]?.trimmedText
      bank.articleDigest = viva["sha256"]?.trimmedText
      bank.concepts = viva[all: "concept"].map(\.trimmedText)
      path.title = viva["title"]?.trimmedText
      path.beginsWithTitle = true
    }
    for node in root[all: "question"] {
      if node.attributes["type"] == "category" {
        let name = node["category"]?.innerText ?? ""
        topic = path.topic(of: CategoryPath.parts(name.utf8))
      } else {
        read(question: node)
      }
    }
    bank.title = path.foundTitle ?? bank.quiz
  }

  private mutating func read(question node: XMLNode) {
    let type = node.attributes["type"] ?? ""
    let name = node["name"]?.innerText ?? ""
    let stem = node["questiontext"].map { $0.formatted(or: .moodle) } ?? ""
    guard let moodle = content(of: node, type: type, format: stem.format) else {
      report(
        .error, "kind", "there is no kind for the type “\(type)” of the question “\(name)”", nil)
      return
    }
    let notes = node["viva"]
    let kind = (notes?["kind"]?.trimmedText).flatMap(Question.Kind.init(rawValue:))
    let rubric = notes.flatMap(Self.rubric)
    var question = Question(
      id: "", title: name.isEmpty ? nil : FormattedText(name), topic: topic, stem: stem,
      content: moodle.restored(kind, rubric: rubric),
      explanation: node["generalfeedback"]?.feedback(or: stem.format)
        // What graders look for is the model answer of an essay.
        ?? node["graderinfo"]?.feedback(or: stem.format),
      source: notes?["source"].flatMap(Self.source), hint: node["hint"]?.plainText,
      tags: node["tags"]?[all: "tag"].map(\.innerText) ?? [], fact: notes?["fact"]?.trimmedText,
      rule: notes?["rule"]?.trimmedText)
    if name == question.nameInMoodle { question.title = nil }
    let given = node["idnumber"]?.trimmedText ?? ""
    let wanted =
      given.isEmpty
      ? Question.derivedID(stem: stem, content: question.content) : given
    question.id = ids.add(wanted)
    bank.questions.append(question)
    reportLosses(of: node, id: question.id)
  }

  // MARK: - Answers

  private func content(
    of node: XMLNode, type: String, format: FormattedText.Format
  ) -> Question.Content? {
    let answers = node[all: "answer"]
    switch type {
    case "multichoice":
      let options = answers.map {
        Question.Option(
          $0.formatted(or: format), credit: $0.credit,
          feedback: $0["feedback"]?.feedback(or: format))
      }
      let isSingle = node["single"]?.trimmedText ?? "true"
      return ["false", "0"].contains(isSingle) ? .select(options) : .choice(options)
    case "truefalse":
      let right = answers.first { $0.credit > 0 }
      let wrong = answers.first { $0.credit <= 0 }
      return .trueFalse(
        Question.TrueFalse(
          isTrue: right?.innerText.lowercased() == "true",
          whenWrong: wrong?["feedback"]?.feedback(or: format),
          whenRight: right?["feedback"]?.feedback(or: format)))
    case "shortanswer":
      return .short(
        answers.map {
          Question.Answer(
            $0.innerText, credit: $0.credit, feedback: $0["feedback"]?.feedback(or: format))
        }, nil)
    case "matching":
      return .matching(
        node[all: "subquestion"].map {
          Question.Pair($0.formatted(or: format), $0["answer"]?.innerText ?? "")
        })
    case "numerical":
      return .numerical(answers.compactMap { Self.number($0, format: format) })
    case "ordering":
      return .ordering(answers.map { $0.formatted(or: format) })
    case "essay":
      return .essay
    case "description":
      return .description
    default:
      return nil
    }
  }

  private static func number(
    _ node: XMLNode, format: FormattedText.Format
  ) -> Question.NumericalAnswer? {
    let tolerance = node["tolerance"]?.trimmedText ?? ""
    let written =
      node["viva"]?["written"]?.trimmedText
      ?? Question.NumericalAnswer.written(node.innerText, tolerance)
    let range = NumberRange(written)?.bounds
    guard range != nil || node.innerText == "*" else { return nil }
    return Question.NumericalAnswer(
      range: range, credit: node.credit, feedback: node["feedback"]?.feedback(or: format),
      written: range == nil ? "*" : written)
  }

  // MARK: - viva's own

  private static func rubric(_ node: XMLNode) -> Question.Rubric? {
    guard let needed = (node["need"]?.trimmedText).flatMap({ Int($0) }) else { return nil }
    return Question.Rubric(
      concepts: node[all: "concept"].map { $0[all: "alias"].map(\.trimmedText) },
      contrasts: node[all: "contrast"].map { $0[all: "alias"].map(\.trimmedText) },
      needed: needed)
  }

  private static func source(_ node: XMLNode) -> Question.Source? {
    (node["line"]?.trimmedText).flatMap { Int($0) }.map {
      Question.Source(line: $0, text: node.innerText)
    }
  }

  // MARK: - Losses

  private mutating func reportLosses(of node: XMLNode, id: Question.ID) {
    if node.contains("file") {
      report(.warning, "image", "its images are not taken over", id)
    }
    if node[all: "hint"].count > 1 {
      report(.warning, "hints", "only the first of its hints is taken over", id)
    }
    if node["units"] != nil {
      report(.warning, "units", "its units are not taken over", id)
    }
    let isExplained = node["generalfeedback"]?.feedback(or: .moodle) != nil
    if isExplained, node["graderinfo"]?.feedback(or: .moodle) != nil {
      report(.warning, "graderinfo", "the information for graders is not taken over", id)
    }
  }

  private mutating func report(
    _ severity: Finding.Severity, _ rule: String, _ message: String, _ id: Question.ID?
  ) {
    findings.append(Finding(severity, rule: rule, message: message, question: id))
  }
}

extension XMLNode {
  /// The text of the element, trimmed as Moodle does.
  fileprivate var trimmedText: String {
    String(decoding: GIFTNotes.trimmed(Array(text.utf8)[...]), as: UTF8.self)
  }

  /// The text of the element's `text`.
  fileprivate var innerText: String {
    self["text"]?.trimmedText ?? ""
  }

  fileprivate func formatted(or fallback: FormattedText.Format) -> FormattedText {
    let format = FormattedText.Format.allCases.first { $0.nameInMoodle == attributes["format"] }
    return FormattedText(innerText, format: format ?? fallback)
  }

  /// The text of a feedback; nil if it is empty.
  fileprivate func feedback(or fallback: FormattedText.Format) -> FormattedText? {
    innerText.isEmpty ? nil : formatted(or: fallback)
  }

  /// The text without its notation; nil if it is empty.
  fileprivate var plainText: String? {
    let text = formatted(or: .moodle)
    let plain = text.format == .plain ? text.raw : text.displayed
    return plain.isEmpty ? nil : plain
  }

  /// The share of the points.
  fileprivate var credit: Double {
    let percent = attributes["fraction"].flatMap { Double($0) } ?? 0
    let share = percent.isFinite ? percent / 100 : 0
    return Credit.known(share) ?? max(-1, min(1, share))
  }

  fileprivate func contains(_ name: String) -> Bool {
    children.contains { $0.name == name || $0.contains(name) }
  }
}
