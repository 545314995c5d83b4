/// Reads GIFT as Moodle's importer does, in one pass over the bytes.
///
/// A reader lives no longer than the bytes it was given. Source: `question/format/gift/format.php`
/// of Moodle, which is the only definition there is.
struct GIFTReader {
  private(set) var findings: [Finding] = []
  private(set) var skipped = 0
  private(set) var tally = GIFTFile.Tally()
  private(set) var places: [GIFTFile.Place] = []
  private(set) var categories: [GIFTFile.CategoryLine] = []
  private(set) var headerRange: Range<Int>?
  private(set) var ids = QuestionIDs()

  private let bytes: UnsafeBufferPointer<UInt8>
  private let name: String
  private var position = 0
  private var line = 1
  private var header = GIFTHeader()
  private var questions: [Question] = []
  private var path = CategoryReader()
  private var topic: String?

  /// The block that is being read: its first line, its bytes, its comments from their slashes on.
  private var blockLine = 1
  private var blockStart = 0
  private var blockEnd = 0
  private var comments: [Range<Int>] = []
  /// From the first to the last byte of the block that are neither comment nor white space.
  private(set) var body = 0..<0

  /// Whether there is a character in the block with which an image can begin.
  private var mayShowImage = false

  /// The characters of the body that have a meaning, by their offset in the file.
  private(set) var marks: [Mark] = []
  /// The bytes of the file, in which the comments inside bodies become spaces.
  private(set) var text: UnsafeBufferPointer<UInt8>
  /// What `text` is once there was such a comment.
  private var blanked: UnsafeMutableBufferPointer<UInt8>?
  /// Where a text is put together; kept to save allocations.
  var scratch: [UInt8] = []

  /// A character with a meaning that no backslash takes away; `>` stands for the whole of `->`.
  struct Mark {
    var offset: Int
    var byte: UInt8
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, name: String) {
    self.bytes = bytes
    self.name = name
    text = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
    }
  }

  /// Reads a whole file; the outcome is to be taken from the reader before the bytes go.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, name: String) -> GIFTReader {
    var reader = GIFTReader(bytes, name: name)
    while reader.nextBlock() {
      reader.readBlock()
      if reader.questions.count == 500 { reader.makeRoom() }
    }
    reader.blanked?.deallocate()
    return reader
  }

  /// Makes room for the questions to come, if the rest of the file is like its beginning: to move
  /// what was read into more and more room is a large part of reading.
  private mutating func makeRoom() {
    // A beginning of tiny questions must not ask for more memory than there may be.
    let count = min(questions.count * (bytes.count / position + 1), bytes.count / 64)
    questions.reserveCapacity(count)
    places.reserveCapacity(count)
    ids.reserveCapacity(count)
  }

  var bank: Bank {
    Bank(
      quiz: header.quiz ?? name, title: path.foundTitle ?? header.quiz ?? name,
      article: header.article, articleDigest: header.articleDigest, concepts: header.concepts,
      questions: questions)
  }

  // MARK: - Blocks

  /// Moves to the next run of lines that are not blank; false at the end of the file.
  private mutating func nextBlock() -> Bool {
    comments.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    mayShowImage = false
    body = 0..<0
    var isInside = false
    while position < bytes.count {
      let first = firstNonBlank(from: position)
      let isBlank = first == bytes.count || GIFTSyntax.isLineEnd(bytes[first])
      if !isBlank, !isInside {
        isInside = true
        blockLine = line
        blockStart = position
      }
      if isBlank {
        position = first
      } else if isComment(at: first) {
        position = lineEnd(from: first)
        comments.append(first..<position)
      } else {
        position = scanLine(from: first)
        let end = lastNonBlank(before: position)
        body = (body.isEmpty ? first : body.lowerBound)..<end
      }
      blockEnd = isBlank ? blockEnd : position
      skipLineEnd()
      if isBlank, isInside { return true }
    }
    return isInside
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    line += 1
    let isPair =
      bytes[position] == GIFTSyntax.carriageReturn && position + 1 < bytes.count
      && bytes[position + 1] == GIFTSyntax.lineFeed
    position += isPair ? 2 : 1
  }

  private func firstNonBlank(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, GIFTSyntax.isBlank(bytes[offset]) { offset += 1 }
    return offset
  }

  private func lastNonBlank(before end: Int) -> Int {
    var offset = end
    while GIFTSyntax.isBlank(bytes[offset - 1]) { offset -= 1 }
    return offset
  }

  private func isComment(at offset: Int) -> Bool {
    bytes[offset] == GIFTSyntax.slash && offset + 1 < bytes.count
      && bytes[offset + 1] == GIFTSyntax.slash
  }

  private func lineEnd(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, !GIFTSyntax.isLineEnd(bytes[offset]) { offset += 1 }
    return offset
  }

  /// Notes the marks of a line and gives the offset of its end.
  private mutating func scanLine(from start: Int) -> Int {
    let bytes = bytes
    var offset = start
    while true {
      offset = nextSpecial(from: offset)
      guard offset < bytes.count else { return offset }
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      switch bytes[offset] {
      case GIFTSyntax.lineFeed, GIFTSyntax.carriageReturn:
        return offset
      case GIFTSyntax.backslash:
        if GIFTSyntax.escaped(next) != nil { offset += 1 }
      case GIFTSyntax.hyphen:
        if next == GIFTSyntax.greater { marks.append(Mark(offset: offset, byte: next)) }
      case GIFTSyntax.less, GIFTSyntax.exclamationMark:
        mayShowImage = true
      case let byte:
        marks.append(Mark(offset: offset, byte: byte))
      }
      offset += 1
    }
  }

  /// Where the next byte stands that is looked at; most of the time of reading is spent here.
  private func nextSpecial(from start: Int) -> Int {
    GIFTSyntax.specials.withUnsafeBufferPointer { specials in
      var offset = start
      while offset < bytes.count, !specials[Int(bytes[offset])] { offset &+= 1 }
      return offset
    }
  }

  private mutating func readBlock() {
    readHeader()
    guard !body.isEmpty else { return }
    for comment in comments where body.contains(comment.lowerBound) { blank(comment) }
    if text.starts(with: "$CATEGORY:", at: body.lowerBound) {
      readCategory()
    }
    if !body.isEmpty {
      readQuestion()
    }
  }

  /// Makes a comment inside a body spaces.
  private mutating func blank(_ comment: Range<Int>) {
    let copy: UnsafeMutableBufferPointer<UInt8>
    if let blanked {
      copy = blanked
    } else {
      copy = .allocate(capacity: bytes.count)
      _ = copy.initialize(from: bytes)
      blanked = copy
      text = UnsafeBufferPointer(copy)
    }
    for offset in comment { copy[offset] = GIFTSyntax.space }
  }

  /// Takes a line that is none of the question's out of the block.
  private mutating func beginBlock(after end: Int) {
    var next = end
    while next < body.upperBound, GIFTSyntax.isTrimmed(bytes[next]) { next += 1 }
    body = min(max(next, body.lowerBound), body.upperBound)..<body.upperBound
    blockLine = self.line(of: next)
    blockStart = next
    comments.removeAll { $0.lowerBound < end }
    marks.removeAll { $0.offset < end }
  }

  /// Reads the line that says that viva wrote the file, which stands before all questions.
  private mutating func readHeader() {
    guard headerRange == nil, questions.isEmpty, skipped == 0 else { return }
    for comment in comments where body.isEmpty || comment.lowerBound < body.lowerBound {
      guard let header = GIFTHeader(comment: bytes[comment]) else { continue }
      self.header = header
      path.title = header.title
      path.beginsWithTitle = true
      headerRange = comment
      if !body.isEmpty { beginBlock(after: comment.upperBound) }
      return
    }
  }

  private mutating func readCategory() {
    let end = lineEnd(from: body.lowerBound)
    let line = bytes[body.lowerBound..<end].dropFirst("$CATEGORY:".utf8.count)
    topic = path.topic(of: CategoryPath.parts(GIFTSyntax.resolved(line)))
    categories.append(GIFTFile.CategoryLine(range: body.lowerBound..<end, topic: topic))
    let hasMore = end < body.upperBound
    if hasMore {
      report(
        .warning, "category-blank-line", at: body.lowerBound,
        "a blank line is missing after this category: Moodle takes the question below it as a "
          + "part of the category's name")
    }
    beginBlock(after: end)
  }

  // MARK: - Questions

  private mutating func readQuestion() {
    let notes = GIFTNotes(comments, of: bytes)
    let firstFinding = findings.count
    var start = text.trimmed(body).lowerBound
    var mark = 0
    let title = readTitle(&start, &mark)
    guard let content = readContent(from: start, marks: mark..<marks.count) else {
      skipped += 1
      for index in firstFinding..<findings.count { findings[index].question = notes.id }
      return
    }
    let kind = notes.kind
    let isRestored = kind != nil || notes.rubric != nil
    let answer =
      isRestored ? content.content.restored(kind, rubric: notes.rubric) : content.content
    let id = uniqueID(notes.id, stem: content.stem, content: answer)
    for index in firstFinding..<findings.count { findings[index].question = id }
    let question = Question(
      id: id, title: title, topic: topic, stem: content.stem, content: answer,
      explanation: content.explanation, source: notes.source, hint: notes.hint, tags: notes.tags,
      fact: notes.fact, rule: notes.rule)
    switch answer {
    case .description: break
    case _ where mayShowImage && question.needsImage: tally.parked += 1
    case .essay: tally.essays += 1
    default: tally.ready += 1
    }
    questions.append(question)
    places.append(GIFTFile.Place(range: blockStart..<blockEnd, line: blockLine))
  }

  private mutating func uniqueID(
    _ given: String?, stem: FormattedText, content: Question.Content
  ) -> String {
    let id = given ?? Question.derivedID(stem: stem, content: content)
    let unique = ids.add(id)
    if given != nil, unique != id {
      report(
        .error, "duplicate-id", at: body.lowerBound,
        "another question has the id \(id): give one of them an id of its own")
    }
    return unique
  }

  /// The name between colons; moves `start` and `mark` past it.
  private mutating func readTitle(_ start: inout Int, _ mark: inout Int) -> FormattedText? {
    guard marks.hasDoubleColon(at: 0), marks[0].offset == start else {
      if marks.first?.offset == start, marks[0].byte == GIFTSyntax.colon, endsWithColon() {
        report(
          .error, "title-colon", at: start,
          "a title stands between two colons, ::like this::, and everybody reads this one as a "
            + "part of the question")
      }
      return nil
    }
    let titleStart = start + 2
    guard let end = marks.indices.dropFirst(2).first(where: marks.hasDoubleColon) else {
      report(
        .warning, "title-open", at: start,
        "the title has no :: at its end, so it is read as a part of the question")
      start = text.trimmed(titleStart..<body.upperBound).lowerBound
      mark = 2
      return nil
    }
    let title = string(titleStart..<marks[end].offset)
    start = text.trimmed(marks[end].offset + 2..<body.upperBound).lowerBound
    mark = end + 2
    return title.isEmpty ? nil : FormattedText(title)
  }

  /// Whether a question that begins with one colon has another one before its answer.
  private func endsWithColon() -> Bool {
    marks.dropFirst().prefix { $0.byte != GIFTSyntax.open }.contains {
      $0.byte == GIFTSyntax.colon
    }
  }

  // MARK: - Findings

  /// Notes a finding at an offset of the file.
  mutating func report(
    _ severity: Finding.Severity, _ rule: String, at offset: Int, _ message: String
  ) {
    let lineStart =
      bytes[blockStart..<offset].lastIndex(where: GIFTSyntax.isLineEnd).map { $0 + 1 }
      ?? blockStart
    let column = String(decoding: bytes[lineStart..<offset], as: UTF8.self).unicodeScalars.count
    findings.append(
      Finding(
        severity, rule: rule, message: message, line: self.line(of: offset), column: column + 1,
        question: nil))
  }

  /// The number of the line at an offset of the block.
  private func line(of offset: Int) -> Int {
    blockLine + GIFTSyntax.lineEnds(in: bytes[blockStart..<offset])
  }
}

extension [GIFTReader.Mark] {
  /// Whether two colons stand side by side, the first of which is the mark at an index.
  fileprivate func hasDoubleColon(at index: Int) -> Bool {
    index + 1 < count
      && self[index].byte == GIFTSyntax.colon && self[index + 1].byte == GIFTSyntax.colon
      && self[index + 1].offset == self[index].offset + 1
  }
}
