extension GIFTFile {
  /// The file with the questions of another bank, told apart by their ids.
  ///
  /// Questions that are equal in both keep their bytes, and so do all comments, questions that
  /// could not be read, and the order. A changed question is written in its place, or under its
  /// new topic; an added one stands after the one before it in the bank, or at the end of its topic.
  package func updated(to bank: Bank) -> (bytes: [UInt8], findings: [Finding]) {
    var update = GIFTUpdate(of: self, to: bank)
    update.run()
    return (update.result, update.findings)
  }
}

/// Collects what is to be replaced in a file.
private struct GIFTUpdate {
  private(set) var findings: [Finding] = []

  private let file: GIFTFile
  private let bank: Bank
  private let lineEnd: [UInt8]
  /// In the order in which they were found; no two overlap.
  private var edits: [(range: Range<Int>, text: [UInt8])] = []
  /// The places after which questions of a topic can be added, by topic: the last one so far.
  private var anchors: [String?: Int] = [:]
  /// What is added after the end of the file, and the topic there.
  private var appendix: [UInt8] = []
  private var lastTopic: String?

  init(of file: GIFTFile, to bank: Bank) {
    self.file = file
    self.bank = bank
    lastTopic = file.categories.last?.topic
    let end = file.bytes.firstIndex(where: GIFTSyntax.isLineEnd)
    lineEnd =
      end.map { end in
        let isPair = file.bytes[end...].starts(with: "\r\n".utf8)
        return isPair ? Array("\r\n".utf8) : [file.bytes[end]]
      } ?? [GIFTSyntax.lineFeed]
  }

  mutating func run() {
    updateHeader()
    for category in file.categories { anchors[category.topic] = category.range.upperBound }
    let new = Dictionary(bank.questions.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var kept: [Question.ID: Int] = [:]
    for (old, place) in zip(file.bank.questions, file.places) {
      guard let question = new[old.id], question.topic == old.topic else {
        edits.append((place.range.lowerBound..<endOfBlankLines(from: place), []))
        continue
      }
      kept[old.id] = place.range.upperBound
      anchors[old.topic] = place.range.upperBound
      if question != old {
        edits.append((place.range, written(question)))
      }
    }
    var previous: (topic: String?, anchor: Int)?
    for question in bank.questions {
      if let anchor = kept[question.id] {
        previous = (question.topic, anchor)
      } else {
        let near = previous.flatMap { $0.topic == question.topic ? $0.anchor : nil }
        add(question, after: near ?? anchors[question.topic])
      }
    }
  }

  var result: [UInt8] {
    // The sort is stable: what is added at one place stays in its order.
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var bytes: [UInt8] = []
    var position = 0
    for (_, edit) in sorted {
      bytes += file.bytes[position..<edit.range.lowerBound]
      bytes += edit.text
      position = edit.range.upperBound
    }
    return bytes + file.bytes[position...] + appendix
  }

  // MARK: - Parts

  private mutating func updateHeader() {
    var old = file.bank
    old.questions = bank.questions
    guard old != bank else { return }
    var header = GIFTHeader(bank)
    if let range = file.headerRange {
      let old = file.bytes.withUnsafeBufferPointer { GIFTHeader(comment: $0[range]) }
      if old?.title != nil { header.title = bank.title }
      edits.append((range, Array(header.line.utf8)))
    } else {
      let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      edits.append((start..<start, Array(header.line.utf8) + lineEnd + lineEnd))
    }
    guard file.headerRange == nil || old.title != bank.title else { return }
    for category in file.categories {
      let line = GIFTWriter.categoryLine(title: bank.title, topic: category.topic)
      edits.append((category.range, Array(line.utf8)))
    }
  }

  private mutating func add(_ question: Question, after anchor: Int?) {
    let text = written(question)
    if let anchor {
      edits.append((anchor..<anchor, lineEnd + lineEnd + text))
    } else {
      let isInLine = file.bytes.last.map { !GIFTSyntax.isLineEnd($0) } ?? false
      if appendix.isEmpty, isInLine { appendix += lineEnd }
      if question.topic != lastTopic {
        let line = GIFTWriter.categoryLine(title: bank.title, topic: question.topic)
        appendix += lineEnd + Array(line.utf8) + lineEnd
        lastTopic = question.topic
      }
      appendix += lineEnd + text + lineEnd
    }
  }

  /// A question with its comments, without a line end after it.
  private mutating func written(_ question: Question) -> [UInt8] {
    var writer = GIFTWriter()
    writer.write(question)
    findings += writer.findings
    let lines = writer.output.dropLast()
    guard lineEnd != [GIFTSyntax.lineFeed] else { return Array(lines) }
    return lines.flatMap { $0 == GIFTSyntax.lineFeed ? lineEnd : [$0] }
  }

  private func endOfBlankLines(from place: GIFTFile.Place) -> Int {
    var (end, offset) = (place.range.upperBound, place.range.upperBound)
    while offset < file.bytes.count, GIFTSyntax.isTrimmed(file.bytes[offset]) {
      offset += 1
      if GIFTSyntax.isLineEnd(file.bytes[offset - 1]) { end = offset }
    }
    return end
  }
}
