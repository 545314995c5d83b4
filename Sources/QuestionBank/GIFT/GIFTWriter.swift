/// A bank in another form, and what could not be carried over.
package struct WrittenBank: Equatable, Sendable {
  package var text: String
  package var findings: [Finding]

  package init(text: String, findings: [Finding] = []) {
    self.text = text
    self.findings = findings
  }
}

/// GIFT, the format in which viva keeps its banks.
package enum GIFT {
  /// Writes a bank so strictly that Moodle and the reference grammar of gift-pegjs read it.
  ///
  /// Reading the text gives the same bank again, except for what the findings say and for white
  /// space at the ends of texts.
  package static func write(_ bank: Bank) -> WrittenBank {
    let writer = written(bank)
    return WrittenBank(
      text: String(decoding: writer.output, as: UTF8.self), findings: writer.findings)
  }

  /// The bytes of a bank as `write` gives them, for a file.
  package static func bytes(of bank: Bank) -> [UInt8] { written(bank).output }

  private static func written(_ bank: Bank) -> GIFTWriter {
    var writer = GIFTWriter()
    writer.write(bank)
    return writer
  }
}

/// Puts questions down as lines of GIFT.
struct GIFTWriter {
  private(set) var output: [UInt8] = []
  private(set) var findings: [Finding] = []
  /// The question that is being written.
  private var id = ""

  mutating func write(_ bank: Bank) {
    append(GIFTHeader(bank).line + "\n")
    let blocks = bank.questions.concurrentMap(inPortionsOf: 16) { question in
      var writer = GIFTWriter()
      writer.write(question)
      return writer
    }
    output.reserveCapacity(blocks.reduce(output.count) { $0 + $1.output.count + 1 })
    var topic: String?
    for (question, block) in zip(bank.questions, blocks) {
      if question.topic != topic {
        append("\n" + Self.categoryLine(title: bank.title, topic: question.topic) + "\n")
        topic = question.topic
      }
      append("\n")
      output += block.output
      findings += block.findings
    }
  }

  static func categoryLine(title: String, topic: String?) -> String {
    // Moodle takes back the escape of a backslash in a path, and no other one.
    let path = CategoryPath.path([title] + [topic].compactMap(\.self))
    return "$CATEGORY: " + path.replacingScalars("\\", with: "\\\\")
  }

  /// Writes the lines of a question, with the hash by which a later edit is noticed.
  mutating func write(_ question: Question) {
    id = question.id
    let start = output.count
    writeTokens(of: question)
    let needsFields = question.rule != nil || question.fact != nil || needsKind(question)
    if needsFields { writeFields(of: question) }
    let fieldsEnd = output.count - 1
    writeNotes(of: question)
    writeBody(of: question)
    append("\n")
    if needsFields {
      let hash = GIFTBlockHash(output[start...]).hash
      output.insert(contentsOf: " made=\(hash)".utf8, at: fieldsEnd)
    }
  }

  // MARK: - Comments

  private mutating func writeTokens(of question: Question) {
    let tags = question.tags.map { " [tag:\(token($0))]" }.joined()
    append("// [id:\(token(question.id))]\(tags)\n")
    if question.id.unicodeScalars.count > 100 {
      report("id-length", "Moodle takes ids of at most 100 characters")
    }
  }

  /// A text between Moodle's brackets.
  private func token(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x5C && $0 != 0x5D }
    if isPlain { return text }
    let line = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : String($0) }
    let escaped = line.joined().replacingScalars("]", with: "\\]")
    // A backslash at the end would escape the closing bracket; the space is trimmed when read.
    return escaped.endsWithScalars("\\") ? escaped + " " : escaped
  }

  private mutating func writeFields(of question: Question) {
    append("// @viva kind=\(question.kind.rawValue)")
    if let fact = question.fact { append(" fact=" + GIFTNotes.escaped(fact, special: " ")) }
    if let rule = question.rule { append(" rule=" + GIFTNotes.escaped(rule, special: " ")) }
    append("\n")
  }

  private mutating func writeNotes(of question: Question) {
    if let source = question.source {
      append("// @source \(source.line) \(GIFTNotes.escaped(source.text))\n")
    }
    if let hint = question.hint {
      append("// @hint \(GIFTNotes.escaped(hint))\n")
    }
    guard case .short(_, let rubric?) = question.content else { return }
    for concept in rubric.concepts { append("// @concept \(aliases(concept))\n") }
    for contrast in rubric.contrasts { append("// @contrast \(aliases(contrast))\n") }
    append("// @need \(rubric.needed)\n")
  }

  private func aliases(_ texts: [String]) -> String {
    texts.map { GIFTNotes.escaped($0, special: "|") }.joined(separator: " | ")
  }

  /// Whether the kind cannot be seen from the answer.
  private func needsKind(_ question: Question) -> Bool {
    switch question.content {
    case .classify, .cloze, .list, .sorting, .ordering: true
    case .choice(let options): !options.contains { $0.credit == 1 }
    default: false
    }
  }

  // MARK: - Bytes

  mutating func append(_ text: String) {
    output.append(contentsOf: text.utf8)
  }

  mutating func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    output.append(contentsOf: bytes)
  }

  mutating func append(_ byte: UInt8) {
    output.append(byte)
  }

  mutating func report(_ rule: String, _ message: String) {
    findings.append(Finding(.warning, rule: rule, message: message, question: id))
  }
}
