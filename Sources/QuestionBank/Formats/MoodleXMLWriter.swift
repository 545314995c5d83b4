/// Writes banks as Moodle XML.
///
/// What Moodle has no place for stands in elements named `viva`, which it passes over.
struct MoodleXMLWriter {
  private var output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var findings: [Finding] = []
  private var depth = 0
  /// The question that is being written.
  private var id: Question.ID?

  static func write(_ bank: Bank) -> WrittenBank {
    var writer = MoodleXMLWriter()
    writer.element("quiz") { $0.write(bank) }
    return WrittenBank(text: writer.output, findings: writer.findings)
  }

  private mutating func write(_ bank: Bank) {
    element("viva") {
      $0.leaf("quiz", bank.quiz)
      $0.leaf("title", bank.title)
      $0.leaf("article", bank.article)
      $0.leaf("sha256", bank.articleDigest)
      for concept in bank.concepts { $0.leaf("concept", concept) }
    }
    var topic: String?
    for question in bank.questions {
      if question.topic != topic {
        topic = question.topic
        let path = CategoryPath.path([bank.title] + [topic].compactMap(\.self))
        element("question", [("type", "category")]) {
          $0.element("category") { $0.leaf("text", "$course$/top/" + path) }
        }
      }
      write(question)
    }
  }

  private mutating func write(_ question: Question) {
    id = question.id
    let content = question.content.inMoodle
    element("question", [("type", content.name)]) {
      $0.element("name") { $0.leaf("text", question.title?.raw ?? question.nameInMoodle) }
      $0.text("questiontext", question.stem)
      $0.text("generalfeedback", question.explanation)
      $0.leaf("idnumber", question.id)
      $0.write(content)
      if let hint = question.hint {
        $0.text("hint", FormattedText(hint, format: .plain))
      }
      if !question.tags.isEmpty {
        $0.element("tags") {
          for tag in question.tags {
            $0.element("tag") { $0.leaf("text", tag) }
          }
        }
      }
      $0.writeNotes(of: question)
    }
  }

  // MARK: - Answers

  private mutating func write(_ content: MoodleContent) {
    switch content {
    case .multichoice(let options, let isSingle):
      leaf("single", isSingle ? "true" : "false")
      leaf("shuffleanswers", "true")
      for option in options { answer(option.text, option.credit, option.feedback) }
    case .trueFalse(let statement):
      for value in [true, false] {
        let isRight = value == statement.isTrue
        answer(
          FormattedText(value ? "true" : "false"), isRight ? 1 : 0,
          isRight ? statement.whenRight : statement.whenWrong)
      }
    case .shortAnswer(let answers):
      leaf("usecase", "0")
      for each in answers {
        answer(FormattedText(each.text, format: .plain), each.credit, each.feedback)
      }
    case .matching(let pairs):
      leaf("shuffleanswers", "true")
      for pair in pairs {
        element("subquestion", [("format", pair.left.format.nameInMoodle)]) {
          $0.leaf("text", pair.left.raw)
          $0.element("answer") { $0.leaf("text", pair.right) }
        }
      }
    case .numerical(let answers):
      for each in answers { write(each) }
    case .essay:
      leaf("responseformat", "editor")
      leaf("responserequired", "1")
      leaf("responsefieldlines", "15")
      leaf("attachments", "0")
    case .description:
      break
    }
  }

  private mutating func write(_ answer: Question.NumericalAnswer) {
    let (number, tolerance) = answer.parts
    self.answer(FormattedText(number), answer.credit, answer.feedback) {
      $0.leaf("tolerance", tolerance)
      if answer.range != nil, answer.written != Question.NumericalAnswer.written(number, tolerance)
      {
        $0.element("viva") { $0.leaf("written", answer.written) }
      }
    }
  }

  private mutating func answer(
    _ text: FormattedText, _ credit: Double, _ feedback: FormattedText?,
    _ more: (inout MoodleXMLWriter) -> Void = { _ in }
  ) {
    if !Credit.isKnown(credit) {
      report(
        "weight",
        "Moodle knows no weight of \(credit * 100) %: \(Credit.percent(nearestTo: credit)) is written"
      )
    }
    let attributes = [
      ("fraction", Credit.percent(nearestTo: credit)), ("format", text.format.nameInMoodle),
    ]
    element("answer", attributes) {
      $0.leaf("text", text.raw)
      $0.text("feedback", feedback)
      more(&$0)
    }
  }

  // MARK: - viva's own

  private mutating func writeNotes(of question: Question) {
    element("viva") {
      $0.leaf("kind", question.kind.rawValue)
      $0.leaf("fact", question.fact)
      $0.leaf("rule", question.rule)
      if let source = question.source {
        $0.element("source") {
          $0.leaf("line", String(source.line))
          $0.leaf("text", source.text)
        }
      }
      guard case .short(_, let rubric?) = question.content else { return }
      for (name, concepts) in [("concept", rubric.concepts), ("contrast", rubric.contrasts)] {
        for concept in concepts {
          $0.element(name) {
            for alias in concept { $0.leaf("alias", alias) }
          }
        }
      }
      $0.leaf("need", String(rubric.needed))
    }
  }

  // MARK: - Elements

  private mutating func element(
    _ name: String, _ attributes: [(String, String)] = [],
    _ content: (inout MoodleXMLWriter) -> Void
  ) {
    let indent = String(repeating: "  ", count: depth)
    let list = attributes.map { " \($0)=\"\($1)\"" }.joined()
    output += "\(indent)<\(name)\(list)>\n"
    depth += 1
    content(&self)
    depth -= 1
    output += "\(indent)</\(name)>\n"
  }

  private mutating func text(_ name: String, _ text: FormattedText?) {
    let format = text?.format ?? .moodle
    element(name, [("format", format.nameInMoodle)]) { $0.leaf("text", text?.raw ?? "") }
  }

  /// Writes an element with a text, or nothing if there is none.
  private mutating func leaf(_ name: String, _ text: String?) {
    guard let text else { return }
    output += String(repeating: "  ", count: depth) + "<\(name)>\(escaped(text))</\(name)>\n"
  }

  private mutating func escaped(_ text: String) -> String {
    var escaped = ""
    var isWhole = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\r": escaped += "&#13;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}":
        isWhole = false
        escaped += FormattedText.visible(String(scalar))
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    if !isWhole {
      report("control-character", "XML has no control characters: they are written as symbols")
    }
    return escaped
  }

  private mutating func report(_ rule: String, _ message: String) {
    findings.append(Finding(.warning, rule: rule, message: message, question: id))
  }
}

extension MoodleContent {
  /// The name of the kind in Moodle.
  fileprivate var name: String {
    switch self {
    case .multichoice: "multichoice"
    case .trueFalse: "truefalse"
    case .shortAnswer: "shortanswer"
    case .matching: "matching"
    case .numerical: "numerical"
    case .essay: "essay"
    case .description: "description"
    }
  }
}

extension FormattedText.Format {
  /// The name of the notation in Moodle XML.
  var nameInMoodle: String {
    switch self {
    case .moodle: "moodle_auto_format"
    case .html: "html"
    case .markdown: "markdown"
    case .plain: "plain_text"
    }
  }
}

extension Question {
  /// The name that a question without a title has in Moodle: the beginning of its stem.
  var nameInMoodle: String {
    stem.line.prefix(80).trimming(\.isWhitespace)
  }
}

extension Question.NumericalAnswer {
  /// The number and its tolerance as Moodle writes them.
  fileprivate var parts: (number: String, tolerance: String) {
    guard let range else { return ("*", "") }
    let sides = written.split(separator: ":", maxSplits: 1)
    if sides.count == 2, let number = NumberRange(String(sides[0])),
      let tolerance = NumberRange(String(sides[1])), tolerance.bounds.lowerBound >= 0
    {
      return (number.plain, tolerance.plain)
    }
    let middle = (range.lowerBound + range.upperBound) / 2
    func plain(_ value: Double) -> String { NumberRange("\(value)")?.plain ?? "\(value)" }
    return range.lowerBound == range.upperBound
      ? (NumberRange(written)?.plain ?? plain(middle), "0")
      : (plain(middle), plain(range.upperBound - middle))
  }

  /// What stands in GIFT for a number and its tolerance in Moodle XML.
  static func written(_ number: String, _ tolerance: String) -> String {
    tolerance.isEmpty || Double(tolerance) == 0 ? number : "\(number):\(tolerance)"
  }
}
