import Foundation

/// A text reduced to the words that are compared.
///
/// The words are in lower case and in Unicode's compatibility form (NFKC), without punctuation.
/// Hyphens and slashes part words, apostrophes do not; signs that carry meaning ("+", "%", "🐶")
/// are words of their own, and numbers are spelled in one way ("1,000" is "1000", "3,5" is "3.5").
/// Nothing is dropped because of its script. Takes time proportional to the length of the text.
struct NormalText: Equatable {
  var words: [String]

  init(words: [String]) {
    self.words = words
  }

  init(_ text: String) {
    var splitter = WordSplitter(text)
    words = splitter.split().flatMap { Self.contractions[$0] ?? [$0] }
  }

  var isEmpty: Bool { words.isEmpty }

  /// The same without "it is", "they are" and the like at the beginning, and without an article
  /// there; the last word always stays.
  var withoutLeadIn: NormalText {
    var rest = words[...]
    for leadIn in Self.leadIns where rest.count > leadIn.count && rest.starts(with: leadIn) {
      rest = rest.dropFirst(leadIn.count)
      break
    }
    if rest.count > 1, let first = rest.first, Self.articles.contains(first) {
      rest = rest.dropFirst()
    }
    return rest.count == words.count ? self : NormalText(words: Array(rest))
  }

  /// The same without emoji, unless there is nothing else.
  var withoutPictures: NormalText {
    let rest = words.filter { !Self.isPicture($0) }
    return rest.isEmpty || rest.count == words.count ? self : NormalText(words: rest)
  }

  private static func isPicture(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy {
      !$0.isASCII
        && [.otherSymbol, .modifierSymbol].contains($0.properties.generalCategory)
    }
  }

  static let articles: Set<String> = ["a", "an", "the"]

  /// Contractions that hide a "not", as they are without their apostrophe.
  private static let contractions: [String: [String]] = {
    let verbs = [
      "are", "could", "did", "do", "does", "had", "has", "have", "is", "must", "need", "should",
      "was", "were", "would",
    ]
    var contractions = [
      "cant": ["can", "not"], "cannot": ["can", "not"], "wont": ["will", "not"],
    ]
    for verb in verbs { contractions[verb + "nt"] = [verb, "not"] }
    return contractions
  }()

  private static let leadIns = [
    ["it", "is"], ["its"], ["they", "are"], ["theyre"], ["this", "is"], ["that", "is"], ["thats"],
    ["these", "are"], ["those", "are"],
  ]
}

/// Cuts a text into the words of a `NormalText` in one pass.
private struct WordSplitter {
  private let scalars: [Unicode.Scalar]
  private var words: [String] = []
  private var word = String.UnicodeScalarView()
  private var signs = String.UnicodeScalarView()

  init(_ text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      scalars = Array(text.unicodeScalars)
    } else {
      scalars = Array(
        Self.spellingSmallDigits(in: text).precomposedStringWithCompatibilityMapping.unicodeScalars)
    }
  }

  mutating func split() -> [String] {
    for index in scalars.indices {
      take(scalars[index], at: index)
    }
    endWord()
    endSigns()
    return words
  }

  private mutating func take(_ scalar: Unicode.Scalar, at index: Int) {
    switch scalar {
    case "a"..."z", "0"..."9":
      append(scalar)
    case "A"..."Z":
      append(Unicode.Scalar(UInt8(scalar.value) + 32))
    case " ":
      endWord()
      endSigns()
    case "'", "\u{2019}", "\u{2018}", "\u{02BC}", "`", "\u{B4}":
      // An apostrophe inside a word is no boundary: "don't", "society's", "1'200".
      if !isInsideWord(index) { endWord() }
    case ".", ",", "\u{66B}", "\u{66C}":
      takePoint(scalar, at: index)
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}":
      let isSign = word.isEmpty && startsNumber(at: index + 1) && !isDigit(at: index - 1)
      endWord()
      endSigns()
      if isSign { word.append("-") }
    case "/", "\u{2044}", "^":
      if isDigit(at: index - 1), isDigit(at: index + 1) {
        word.append(scalar == "^" ? "^" : "/")
      } else {
        endWord()
      }
    case "&":
      endWord()
      words.append("and")
    case "+", "#", "%", "@", "*", "=", "<", ">", "$":
      endWord()
      signs.append(scalar)
    default:
      if scalar.isASCII {
        endWord()
        endSigns()
      } else {
        takeForeign(scalar)
      }
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
      endSigns()
      word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
      .letterNumber, .otherNumber:
      append(scalar)
    case .decimalNumber:
      let value = scalar.properties.numericValue.flatMap(UInt8.init(exactly:)) ?? 0
      append(Unicode.Scalar(48 + value))
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .enclosingMark:
      endWord()
      signs.append(scalar)
    case .format:
      return
    default:
      endWord()
      endSigns()
    }
  }

  /// A point or comma: inside a number it stays as a decimal point or falls out between thousands,
  /// in an abbreviation such as "U.S." it falls out, everywhere else it ends the word.
  private mutating func takePoint(_ scalar: Unicode.Scalar, at index: Int) {
    if isDigit(at: index + 1),
      isDigit(at: index - 1) || ((word.isEmpty || String(word) == "-") && scalar == ".")
    {
      let isThousands =
        scalar != "." && scalar != "\u{66B}"
        && (1...3).allSatisfy { isDigit(at: index + $0) } && !isDigit(at: index + 4)
      if !isThousands {
        if !isDigit(at: index - 1) { word.append("0") }
        word.append(".")
      }
    } else if scalar != "." || !isLoneLetter(before: index) || !isLoneLetter(after: index) {
      endWord()
      endSigns()
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    endSigns()
    word.append(scalar)
  }

  private mutating func endWord() {
    if !word.isEmpty {
      words.append(String(word))
      word.removeAll(keepingCapacity: true)
    }
  }

  private mutating func endSigns() {
    if !signs.isEmpty {
      words.append(String(signs))
      signs.removeAll(keepingCapacity: true)
    }
  }

  private func isDigit(at index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index].properties.generalCategory == .decimalNumber
  }

  private func startsNumber(at index: Int) -> Bool {
    isDigit(at: index)
      || (scalars.indices.contains(index) && scalars[index] == "." && isDigit(at: index + 1))
  }

  private func isLetter(at index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index].properties.isAlphabetic
  }

  private func isInsideWord(_ index: Int) -> Bool {
    !word.isEmpty && (isLetter(at: index + 1) || isDigit(at: index + 1))
  }

  private func isLoneLetter(before index: Int) -> Bool {
    isLetter(at: index - 1) && !isLetter(at: index - 2)
  }

  private func isLoneLetter(after index: Int) -> Bool {
    isLetter(at: index + 1) && !isLetter(at: index + 2)
  }

  /// "10⁶" as "10^6" and "2½" as "2 ½", which the compatibility form makes "106" and "21/2".
  private static func spellingSmallDigits(in text: String) -> String {
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
