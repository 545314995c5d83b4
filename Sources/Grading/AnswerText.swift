/// A short answer, typed or expected, in the forms in which it is compared.
struct AnswerText: Sendable {
  /// As it was written.
  let written: String
  /// Without lead-in and leading article.
  let words: [ComparedWord]
  /// The words with numbers in digits.
  let inDigits: [ComparedWord]
  /// The words without accents.
  let unaccented: [ComparedWord]
  /// How many words deny.
  let negations: Int

  init(_ written: String) {
    self.init(written, NormalText(written).withoutLeadIn.words)
  }

  private init(_ written: String, _ words: [String]) {
    self.written = written
    self.words = words.map { ComparedWord($0) }
    let digits = NumberWords.inDigits(words)
    inDigits = digits == words ? self.words : digits.map { ComparedWord($0) }
    unaccented = AccentFolding.folded(self.words)
    negations = words.count(where: Negation.isNegation)
  }

  var texts: [String] { words.map(\.text) }

  /// The same without emoji; nil if it has none, or nothing else.
  var withoutPictures: AnswerText? {
    let rest = NormalText.withoutPictures(texts)
    return rest.count == words.count || rest.isEmpty ? nil : AnswerText(written, rest)
  }

  /// The forms in which an answer may be given: with the words in each pair of parentheses and
  /// without them.
  ///
  /// Of several with commas each may stand there, and an abbreviation alone: "Soviet Union (USSR,
  /// under communism)" is met by "Soviet Union under communism" and by "USSR".
  static func expected(_ written: String) -> [AnswerText] {
    let segments = Parentheses.segments(of: written)
    guard Parentheses.split(written) != nil, segments.count <= 6 else {
      return [AnswerText(written)]
    }
    var forms = [""]
    var abbreviations: [String] = []
    for segment in segments {
      let parts = segment.isInside ? segment.text.split(separator: ",").map(String.init) : []
      let choices = segment.isInside ? [""] + parts : [segment.text]
      forms = forms.flatMap { form in choices.map { "\(form) \($0)" } }
      abbreviations += parts.map { String($0.drop { $0 == " " }) }.filter { part in
        part.count > 1 && part.contains(where: \.isUppercase)
          && part.allSatisfy { $0.isUppercase || $0.isNumber }
      }
    }
    return (forms + abbreviations).map { AnswerText($0) }
  }

  /// "Formation of ATP" as "ATP formation"; nil without an "of" between two words.
  var turnedAtOf: [ComparedWord]? {
    guard inDigits.count > 2, inDigits.contains(where: { $0.text == "of" }) else { return nil }
    let words = inDigits.filter { !FunctionWords.isDeterminer($0.text) }
    guard let place = words.firstIndex(where: { $0.text == "of" }), place > 0,
      place + 1 < words.count
    else { return nil }
    return Array(words[(place + 1)...] + words[..<place])
  }

  /// The parts of "a, b and c"; empty where nothing is listed.
  var conjuncts: [AnswerText] {
    let pieces = written.unicodeScalars.split { Self.commas.contains($0) }
    guard pieces.count > 1 || words.contains(where: { $0.text == "and" }) else { return [] }
    return pieces.flatMap { piece in
      NormalText(String(piece)).words.split(separator: "and").map {
        AnswerText("", NormalText(words: Array($0)).withoutLeadIn.words)
      }
    }
  }

  private static let commas: Set<Unicode.Scalar> = [",", ";", "、", "，", "،"]
}

/// Text in round brackets.
enum Parentheses {
  struct Segment {
    var text: String
    var isInside: Bool
  }

  /// What is outside and what is inside; nil if there are none, or one of the two is empty.
  static func split(_ text: String) -> (outside: String, inside: String)? {
    guard text.utf8.contains(UInt8(ascii: "(")) else { return nil }
    let segments = segments(of: text)
    let outside = segments.filter { !$0.isInside }.map(\.text).joined(separator: " ")
    let inside = segments.filter(\.isInside).map(\.text).joined(separator: " ")
    return NormalText(outside).isEmpty || NormalText(inside).isEmpty ? nil : (outside, inside)
  }

  /// The text in its order, each pair of brackets with what it holds apart.
  static func segments(of text: String) -> [Segment] {
    var segments: [Segment] = []
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      default:
        if segments.last?.isInside != (depth > 0) {
          segments.append(Segment(text: "", isInside: depth > 0))
        }
        segments[segments.count - 1].text.unicodeScalars.append(scalar)
      }
    }
    return segments
  }
}
