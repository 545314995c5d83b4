/// Number words read as digits: "twenty-four" is "24", "three hundred and five" is "305",
/// "first" is "1st", "5 million" is "5000000", "1 000" is "1000".
enum NumberWords {
  /// The words with every number in digits.
  static func inDigits(_ words: [String]) -> [String] {
    guard words.contains(where: isNumber) else { return words }
    var result: [String] = []
    var index = 0
    while index < words.count {
      if let (digits, end) = number(in: words, from: index) {
        result.append(digits)
        index = end
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }

  /// Whether a word is a number or a part of one, in digits or in letters.
  static func isNumber(_ word: String) -> Bool {
    Part(word) != nil
  }

  private static func number(in words: [String], from start: Int) -> (String, Int)? {
    var sum = NumberSum()
    var index = start
    while index < words.count {
      if let part = Part(words[index]), sum.add(part) {
        index += 1
      } else if words[index] == "and", sum.mayContinueAfterAnd, index + 1 < words.count,
        Part(words[index + 1])?.isBelowHundred == true
      {
        index += 1
      } else {
        break
      }
    }
    return sum.digits.map { ($0, index) }
  }

  /// What a word contributes to a number.
  fileprivate enum Part {
    case digits(String)
    case small(Double)
    case tens(Double)
    case hundred
    case scale(Double)
    case ordinal(Double)

    init?(_ word: String) {
      if let known = Self.words[word] {
        self = known
      } else if let first = word.utf8.first, first < 0x3A, word.utf8.count <= Self.longestNumber,
        Double(word) != nil
      {
        self = .digits(word)
      } else {
        return nil
      }
    }

    var isBelowHundred: Bool {
      switch self {
      case .small, .tens, .ordinal: true
      case .digits, .hundred, .scale: false
      }
    }

    /// Digits above which a word is a code rather than a number.
    private static let longestNumber = 40

    private static let words: [String: Part] = {
      let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen",
      ]
      let tens = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
      ]
      let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
        "seventeenth", "eighteenth", "nineteenth",
      ]
      let scales = ["thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12]
      var words: [String: Part] = ["hundred": .hundred]
      for (value, word) in small.enumerated() { words[word] = .small(Double(value)) }
      for (index, word) in ordinals.enumerated() { words[word] = .ordinal(Double(index + 1)) }
      for (index, word) in tens.enumerated() {
        words[word] = .tens(Double(index * 10 + 20))
        words[word.dropLast() + "ieth"] = .ordinal(Double(index * 10 + 20))
      }
      for (word, value) in scales { words[word] = .scale(value) }
      return words
    }()
  }
}

/// Adds up the parts of one number and refuses the part that begins another.
private struct NumberSum {
  private var last: NumberWords.Part?
  private var total = 0.0
  private var group = 0.0
  private var smallestScale = Double.infinity
  /// The digits as they were written, while there are only digits: "007".
  private var written: String?
  /// Whether groups of three digits were joined: "1 000 000".
  private var isGrouped = false

  var mayContinueAfterAnd: Bool {
    switch last {
    case .hundred, .scale: true
    default: false
    }
  }

  mutating func add(_ part: NumberWords.Part) -> Bool {
    switch (part, last) {
    case (.small(let value), nil), (.small(let value), .hundred), (.small(let value), .scale),
      (.tens(let value), nil), (.tens(let value), .hundred), (.tens(let value), .scale),
      (.ordinal(let value), nil), (.ordinal(let value), .hundred), (.ordinal(let value), .scale):
      group += value
    case (.small(let value), .tens) where 1...9 ~= value,
      (.ordinal(let value), .tens) where 1...9 ~= value:
      group += value
    case (.hundred, nil), (.hundred, .small), (.hundred, .digits), (.hundred, .scale):
      group = max(1, group) * 100
    case (.scale(let scale), _) where scale < smallestScale:
      if case .ordinal = last { return false }
      total += (last == nil ? 1 : group) * scale
      group = 0
      smallestScale = scale
    case (.digits(let word), nil):
      group = Double(word) ?? 0
      written = word
      last = part
      return true
    case (.digits(let word), .digits):
      guard let before = written, before.utf8.count <= (isGrouped ? 12 : 3), word.utf8.count == 3,
        word.utf8.allSatisfy({ 48...57 ~= $0 }), let value = Double(before + word)
      else { return false }
      isGrouped = true
      group = value
      written = before + word
      return true
    default:
      return false
    }
    last = part
    written = nil
    return true
  }

  /// The number in digits; nil if no part was added or the number is too large to be exact.
  var digits: String? {
    if let written { return written }
    let value = total + group
    guard let last, value < 1e15 else { return nil }
    let number = value == value.rounded() ? String(Int64(value)) : String(value)
    if case .ordinal = last { return number + Self.ordinalEnding(Int64(value)) }
    return number
  }

  private static func ordinalEnding(_ value: Int64) -> String {
    switch (value % 10, value % 100) {
    case (_, 11...13): "th"
    case (1, _): "st"
    case (2, _): "nd"
    case (3, _): "rd"
    default: "th"
    }
  }
}
