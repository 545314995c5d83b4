/// A number as a learner types it, with what stands around it.
struct NumberReading: Equatable {
  var value: Double
  /// "more than", "at least": a bound instead of a number.
  var isBound = false
  var units: Set<Unit> = []

  /// nil if there is no number, more than one, or one that is denied.
  ///
  /// Reads digits of any script, number words, fractions, powers of ten, and the decimal point or
  /// comma. A comma before exactly three digits parts thousands, a point does not.
  init?(_ text: String) {
    let words = NumberWords.inDigits(NormalText(text).words)
    guard !words.contains(where: Negation.isNegation) else { return nil }
    var value: Double?
    var index = 0
    var isNegative = false
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "minus" {
        isNegative = true
      } else if let (number, unit) = Self.number(word) {
        guard value == nil else { return nil }
        value = number
        if let unit = Unit(unit) { units.insert(unit) }
        index = Self.takeRest(of: &value, in: words, from: index)
      } else if Self.bounds.contains(word) {
        isBound = true
      } else if word.utf8.contains(where: { 48...57 ~= $0 }), Unit(word[...]) == nil {
        return nil
      } else if let unit = Unit(word[...]) {
        units.insert(unit)
      }
    }
    guard let value, value.isFinite else { return nil }
    self.value = isNegative ? -value : value
  }

  /// Takes what belongs to the number before it: "1/2" after 2, "× 10^3" after 1.2.
  private static func takeRest(of value: inout Double?, in words: [String], from start: Int) -> Int
  {
    guard let whole = value, start < words.count else { return start }
    if whole >= 0, whole == whole.rounded(), words[start].contains("/"),
      let (fraction, _) = number(words[start]), fraction < 1
    {
      value = whole + fraction
      return start + 1
    }
    let isTimes = ["×", "x", "*"].contains(words[start])
    let power = isTimes ? start + 1 : start
    if power < words.count, words[power].hasPrefix("10^"), let (factor, _) = number(words[power]) {
      value = whole * factor
      return power + 1
    }
    return start
  }

  /// A word of digits, with the letters of a unit behind it: "1200", "1.2e3", "10^6", "1/2", "5km".
  private static func number(_ word: String) -> (Double, unit: Substring)? {
    guard let first = word.utf8.first, first < 0x3A, word.utf8.count < 40 else { return nil }
    if let value = Double(word) { return (value, "") }
    if let slash = word.firstIndex(of: "/") {
      guard let above = Double(word[..<slash]), let below = Double(word[slash...].dropFirst()),
        below != 0
      else { return nil }
      return (above / below, "")
    }
    if let hat = word.firstIndex(of: "^") {
      guard let base = Double(word[..<hat]), let exponent = Int(word[hat...].dropFirst()),
        0...300 ~= exponent
      else { return nil }
      return ((0..<exponent).reduce(1) { power, _ in power * base }, "")
    }
    let digits = word.prefix { "-.0123456789".contains($0) }
    let unit = word[digits.endIndex...]
    guard unit.allSatisfy(\.isLetter), let value = Double(digits) else { return nil }
    return (value, unit)
  }

  private static let bounds: Set<String> = [
    "more", "less", "fewer", "over", "under", "above", "below", "least", "most", "than", "<", ">",
    "≤", "≥", "<=", ">=", "before", "after", "up",
  ]
}

/// The units that are told apart when a question names one.
enum Unit: String, CaseIterable {
  case kilometre, metre, centimetre, millimetre, mile, foot, inch
  case tonne, kilogram, gram, milligram, pound
  case litre, millilitre, second, minute, hour, day, week, month, year
  case celsius, fahrenheit, kelvin, percent

  init?(_ word: Substring) {
    if let unit = Self.byName[String(word)] ?? Self.byName[ComparedWord.stem(of: String(word))] {
      self = unit
    } else {
      return nil
    }
  }

  /// The units that a question speaks of.
  static func named(in text: String) -> Set<Unit> {
    Set(
      NormalText(text).words.filter { $0.utf8.count > 1 || $0 == "%" }.compactMap { Unit($0[...]) })
  }

  private static let byName: [String: Unit] = {
    var names: [String: Unit] = [
      "km": .kilometre, "m": .metre, "cm": .centimetre, "mm": .millimetre, "ft": .foot,
      "t": .tonne, "kg": .kilogram, "g": .gram, "mg": .milligram, "lb": .pound, "l": .litre,
      "ml": .millilitre, "s": .second, "sec": .second, "2nd": .second, "min": .minute, "h": .hour,
      "c": .celsius, "f": .fahrenheit, "k": .kelvin, "%": .percent,
    ]
    for unit in allCases { names[ComparedWord.stem(of: unit.rawValue)] = unit }
    return names
  }()
}
