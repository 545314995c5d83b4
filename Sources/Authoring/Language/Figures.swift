/// A figure of a text, such as "1883", "0.5" or "1,200".
struct Figure {
  var range: Range<String.Index>
  var value: Double
  /// Without the commas between thousands, as answers give it.
  var written: String
  /// Whether it can be a year: 1883, but not 1,883.
  var isYear: Bool
  /// Half of one of its last digit that is not zero: 1,200 stands for 1,150 to 1,250.
  var roundingError: Double
}

/// The figures of a text that measure, count or date something.
///
/// It gives nil if one of them belongs to a word, sign or name ("COVID-19", "#3", "Apollo 11",
/// "chapter 7"), since what is asked of the others could be taken for it.
func figures(in text: String) -> [Figure]? {
  let bytes = text.utf8
  var figures: [Figure] = []
  var index = bytes.startIndex
  while let start = bytes[index...].firstIndex(where: isDigit) {
    var end = start
    var next = start
    // A comma or a point belongs to it if a digit follows.
    while next < bytes.endIndex,
      isDigit(bytes[next])
        || ",.".utf8.contains(bytes[next]) && hasDigit(at: bytes.index(after: next))
    {
      next = bytes.index(after: next)
      end = next
    }
    guard let figure = Figure(start..<end, in: text), !isPartOfName(start..<end, of: text) else {
      return nil
    }
    figures.append(figure)
    index = end
  }
  return figures

  func hasDigit(at place: String.Index) -> Bool {
    place < bytes.endIndex && isDigit(bytes[place])
  }
}

extension Figure {
  fileprivate init?(_ range: Range<String.Index>, in text: String) {
    let comma = UInt8(ascii: ",")
    let parts = text.utf8[range].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: comma, omittingEmptySubsequences: false)
    let isGrouped =
      groups.count == 1
      || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard isGrouped, parts.count <= 2, parts.count == 1 || !parts[1].contains(comma) else {
      return nil
    }
    written = text[range].filter { $0 != "," }
    guard let value = Double(written) else { return nil }
    self.range = range
    self.value = value
    isYear =
      parts.count == 1 && text.utf8[range].count == 4 && (1000...2100).contains(value)
    var unit = 1.0
    if parts.count == 2 {
      for _ in parts[1] { unit /= 10 }
    } else {
      for _ in written.utf8.reversed().prefix(while: { $0 == 0x30 }) { unit *= 10 }
    }
    roundingError = unit / 2
  }
}

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Whether a figure is joined to a letter or sign, or numbers a thing.
private func isPartOfName(_ range: Range<String.Index>, of text: String) -> Bool {
  if let sign = text[..<range.lowerBound].last, sign.isLetter || "_.,-–/#$€£".contains(sign) {
    return true
  }
  if let sign = text[range.upperBound...].first, sign.isLetter || "_-–/".contains(sign) {
    return true
  }
  let before = text[..<range.lowerBound].spaced.last.map(String.init) ?? ""
  return numberedThings.contains(before.lowercased())
    // "Apollo 11", but "In 1883" and "May 1347".
    || before.first?.isUppercase == true && !functionWords.contains(before.lowercased())
      && !months.contains(before.lowercased())
}

private let numberedThings: Set<String> = [
  "figure", "fig.", "chapter", "table", "section", "page", "line", "no.", "number", "article",
]

private let months: Set<String> = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december",
]
