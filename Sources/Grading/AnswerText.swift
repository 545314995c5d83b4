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

  /// An expected answer as it is, and without its words in parentheses if it has some.
  ///
  /// Of several with commas each may stand there, and an abbreviation alone: "Soviet Union (USSR,
  /// under communism)" is met by "Soviet Union under communism" and by "USSR".
  static func expected(_ written: String) -> [AnswerText] {
    guard let (outside, inside) = Parentheses.split(written) else { return [AnswerText(written)] }
    let groups = inside.map { $0.split(separator: ",").map { String($0.drop { $0 == " " }) } }
    let alternatives = groups.filter { $0.count > 1 }.joined()
    let fuller = alternatives.isEmpty ? [written] : alternatives.map { "\(outside) \($0)" }
    let abbreviations = groups.joined().filter { part in
      part.count > 1 && part.contains(where: \.isUppercase)
        && part.allSatisfy { $0.isUppercase || $0.isNumber }
    }
    return ([outside] + fuller + abbreviations).map { AnswerText($0) }
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
  /// What is outside and what is inside each pair; nil if there are none, or one of the two is empty.
  static func split(_ text: String) -> (outside: String, inside: [String])? {
    guard text.utf8.contains(UInt8(ascii: "(")) else { return nil }
    var outside = String.UnicodeScalarView()
    var inside: [String.UnicodeScalarView] = []
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(":
        depth += 1
        if depth == 1 { inside.append(String.UnicodeScalarView()) }
      case ")": depth = max(0, depth - 1)
      default:
        if depth == 0 { outside.append(scalar) } else { inside[inside.count - 1].append(scalar) }
      }
    }
    let parts = (outside: String(outside), inside: inside.map { String($0) })
    let isEmpty = parts.inside.allSatisfy { NormalText($0).isEmpty }
    return NormalText(parts.outside).isEmpty || isEmpty ? nil : parts
  }
}
