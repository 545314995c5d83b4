import Foundation

/// A text reduced to the words that are compared.
///
/// The words are in lower case and in Unicode's compatibility form (NFKC), without punctuation.
/// Hyphens and slashes part words, apostrophes do not; signs that carry meaning ("+", "%", "🐶")
/// are words of their own, and numbers are spelled in one way ("1,000" is "1000", "3,5" is "3.5"), as
/// is "Mt.".
/// Nothing is dropped because of its script. Takes time proportional to the length of the text.
struct NormalText: Equatable {
  var words: [String]

  init(words: [String]) {
    self.words = words
  }

  init(_ text: String) {
    words = WordSplitter.words(of: text)
  }

  var isEmpty: Bool { words.isEmpty }

  /// The same without "it is", "they are" and the like at the beginning, and without an article
  /// there, nor "of course" at the end; at least a word stays.
  var withoutLeadIn: NormalText {
    var rest = words[...]
    for leadIn in Self.leadIns where rest.count > leadIn.count && rest.starts(with: leadIn) {
      rest = rest.dropFirst(leadIn.count)
      break
    }
    if rest.count > 1, let first = rest.first, Self.articles.contains(first) {
      rest = rest.dropFirst()
    }
    if rest.count > 2, rest.suffix(2).elementsEqual(["of", "course"]) { rest = rest.dropLast(2) }
    return rest.count == words.count ? self : NormalText(words: Array(rest))
  }

  /// The words without emoji.
  static func withoutPictures(_ words: [String]) -> [String] {
    words.filter { word in
      word.utf8.contains { $0 < 0x80 }
        || !word.unicodeScalars.allSatisfy {
          [.otherSymbol, .modifierSymbol].contains($0.properties.generalCategory)
        }
    }
  }

  /// Of English, German and French: both sides of a comparison lose them.
  static let articles: Set<String> = [
    "a", "an", "the", "der", "die", "das", "ein", "eine", "le", "la", "les", "un", "une",
  ]

  private static let leadIns = [
    ["it", "is", "called"], ["its", "called"], ["they", "are", "called"], ["theyre", "called"],
    ["this", "is", "called"], ["the", "answer", "is"], ["it", "is"], ["its"], ["they", "are"],
    ["theyre"], ["this", "is"], ["that", "is"], ["thats"],
    ["these", "are"], ["those", "are"],
  ]
}

/// Cuts a text into the words of a `NormalText` in one pass.
private struct WordSplitter {
  private var scalars: [Unicode.Scalar]
  private var words: [String] = []
  /// The word or the run of signs that is being read, in UTF-8.
  private var word: [UInt8] = []
  private var isSigns = false

  static func words(of text: String) -> [String] {
    var splitter = WordSplitter(text)
    for index in splitter.scalars.indices {
      splitter.take(splitter.scalars[index], at: index)
    }
    splitter.endWord()
    return splitter.words
  }

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    if scalars.contains(where: Self.mayHaveOtherForm) {
      let spelled = SmallDigits.spelledOut(in: text).precomposedStringWithCompatibilityMapping
      scalars = Array(spelled.unicodeScalars)
    }
  }

  /// Whether the compatibility form of a character may be another one: ASCII, the dashes and the
  /// quotation marks of print are their own.
  private static func mayHaveOtherForm(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x80, 0x2012...0x2015, 0x2018...0x201F: false
    default: true
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, at index: Int) {
    switch scalar {
    case "a"..."z", "0"..."9":
      append(scalar)
    case "A"..."Z":
      append(Unicode.Scalar(UInt8(scalar.value) + 32))
    case " ", "\t", "\n", "\r":
      endWord()
    case "'", "\u{2019}", "\u{2018}", "\u{2BC}", "`", "\u{B4}":
      // An apostrophe inside a word is no boundary: "don't", "society's", "1'200".
      if word.isEmpty || isSigns || !isWordLike(at: index + 1) { endWord() }
    case ".", ",", "\u{66B}", "\u{66C}":
      takePoint(scalar, at: index)
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}":
      let isMinus = (word.isEmpty || isSigns) && startsNumber(at: index + 1)
      endWord()
      if isMinus { append("-") }
    case "/", "\u{2044}", "^":
      if isDigit(at: index - 1), isDigit(at: index + 1) {
        append(scalar == "^" ? "^" : "/")
      } else {
        endWord()
      }
    case "&":
      endWord()
      words.append("and")
    case "+", "#", "%", "@", "*", "=", "<", ">", "$":
      appendSign(scalar)
    default:
      if scalar.isASCII { endWord() } else { takeForeign(scalar) }
    }
  }

  private mutating func takeForeign(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{DF}", "\u{1E9E}":
      append("s")
      append("s")
      return
    case "\u{3C2}":
      append("\u{3C3}")
      return
    case "\u{640}", "\u{FE00}"..."\u{FE0F}":
      // The stretched line of Arabic and the choice of an emoji's looks mean nothing.
      return
    default:
      break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower) }
    case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
      .letterNumber, .otherNumber:
      append(scalar)
    case .decimalNumber:
      let value = scalar.properties.numericValue.flatMap(UInt8.init(exactly:)) ?? 0
      append(Unicode.Scalar(48 + value))
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .enclosingMark:
      appendSign(scalar)
    case .format:
      return
    default:
      endWord()
    }
  }

  /// A point or comma: inside a number it stays as a decimal point or falls out between thousands,
  /// in an abbreviation such as "U.S." it falls out, everywhere else it ends the word.
  private mutating func takePoint(_ scalar: Unicode.Scalar, at index: Int) {
    let isPoint = scalar == "." || scalar == "\u{66B}"
    if isDigit(at: index + 1), isDigit(at: index - 1) {
      let isThousands =
        !isPoint && isDigit(at: index + 2) && isDigit(at: index + 3) && !isDigit(at: index + 4)
      if !isThousands { append(".") }
    } else if isPoint, isDigit(at: index + 1), word.isEmpty || word == [UInt8(ascii: "-")] {
      append("0")
      append(".")
    } else if !isPoint || !isLoneLetter(at: index - 1) || !isLoneLetter(at: index + 1) {
      endWord()
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if isSigns { endWord() }
    if scalar.isASCII {
      word.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func appendSign(_ sign: Unicode.Scalar) {
    if !isSigns { endWord() }
    isSigns = false
    append(sign)
    isSigns = true
  }

  private mutating func endWord() {
    if !word.isEmpty {
      if let base = Contraction.verb(of: word) {
        words.append(base)
        words.append("not")
      } else if word.elementsEqual("mt".utf8) {
        words.append("mount")
      } else {
        words.append(String(decoding: word, as: UTF8.self))
      }
      word.removeAll(keepingCapacity: true)
    }
    isSigns = false
  }

  private func isDigit(at index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    let scalar = scalars[index]
    return scalar.isASCII
      ? "0"..."9" ~= scalar : scalar.properties.generalCategory == .decimalNumber
  }

  private func isLetter(at index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index].properties.isAlphabetic
  }

  private func isWordLike(at index: Int) -> Bool {
    isLetter(at: index) || isDigit(at: index)
  }

  private func startsNumber(at index: Int) -> Bool {
    isDigit(at: index)
      || (scalars.indices.contains(index) && scalars[index] == "." && isDigit(at: index + 1))
  }

  private func isLoneLetter(at index: Int) -> Bool {
    isLetter(at: index) && !isLetter(at: index - 1) && !isLetter(at: index + 1)
  }
}

/// Contractions that hide a "not", as they are without their apostrophe.
private enum Contraction {
  /// The verb of "dont", "isnt", "cannot"; nil for any other word.
  static func verb(of word: [UInt8]) -> String? {
    guard word.count < 10, word.ends(with: "nt") || word.ends(with: "not") else { return nil }
    return verbs[String(decoding: word, as: UTF8.self)]
  }

  private static let verbs: [String: String] = {
    let regular = [
      "are", "could", "did", "do", "does", "had", "has", "have", "is", "must", "need", "should",
      "was", "were", "would",
    ]
    var verbs = ["cant": "can", "cannot": "can", "wont": "will"]
    for verb in regular { verbs[verb + "nt"] = verb }
    return verbs
  }()
}

/// Superscripts and fractions, spelled so that the compatibility form keeps what they mean.
private enum SmallDigits {
  /// "10⁶" as "10^6" and "2½" as "2 ½"; otherwise they would become "106" and "21/2".
  static func spelledOut(in text: String) -> String {
    var spelled = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if "0"..."9" ~= previous {
        if isSuperscript(scalar) { spelled.append("^") }
        if isFraction(scalar) { spelled.append(" ") }
      }
      spelled.append(scalar)
      previous = scalar
    }
    return String(spelled)
  }

  private static func isFraction(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{BC}"..."\u{BE}", "\u{2150}"..."\u{215F}": true
    default: false
    }
  }

  private static func isSuperscript(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{B2}", "\u{B3}", "\u{B9}", "\u{2070}"..."\u{207B}": true
    default: false
    }
  }
}
