/// A short answer, typed or expected, in the forms in which it is compared.
struct AnswerText {
  /// As it was written.
  let written: String
  /// Without lead-in and leading article.
  let words: [String]
  /// The words with numbers in digits.
  let inDigits: [String]

  init(_ written: String) {
    self.init(written, text: NormalText(written).withoutLeadIn)
  }

  private init(_ written: String, text: NormalText) {
    self.written = written
    words = text.words
    inDigits = NumberWords.inDigits(words)
  }

  var withoutPictures: AnswerText {
    AnswerText(written, text: NormalText(words: words).withoutPictures)
  }

  /// An expected answer as it is, and without its words in parentheses if it has some.
  static func expected(_ written: String) -> [AnswerText] {
    guard let (outside, _) = Parentheses.split(written) else { return [AnswerText(written)] }
    return [AnswerText(written), AnswerText(outside)].filter { !$0.words.isEmpty }
  }

  /// The parts of "a, b and c"; one part where nothing is listed.
  var conjuncts: [AnswerText] {
    var parts: [AnswerText] = []
    var part: [String] = []
    for piece in written.split(whereSeparator: { ",;、，".contains($0) }) {
      for word in NormalText(String(piece)).words {
        if word == "and" {
          parts.append(AnswerText("", text: NormalText(words: part).withoutLeadIn))
          part = []
        } else {
          part.append(word)
        }
      }
      parts.append(AnswerText("", text: NormalText(words: part).withoutLeadIn))
      part = []
    }
    return parts.filter { !$0.words.isEmpty }
  }
}

/// Text in round brackets.
enum Parentheses {
  /// What is outside and what is inside; nil if there are none, or nothing is outside.
  static func split(_ text: String) -> (outside: String, inside: String)? {
    guard text.utf8.contains(UInt8(ascii: "(")) else { return nil }
    var outside = ""
    var inside = ""
    var depth = 0
    for character in text {
      switch character {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      default:
        if depth == 0 { outside.append(character) } else { inside.append(character) }
      }
    }
    let hasBoth = !NormalText(outside).isEmpty && !NormalText(inside).isEmpty
    return hasBoth ? (outside, inside) : nil
  }
}
