import Foundation

extension String {
  /// Where a text begins in this one, by bytes: no locale, no canonical equivalence.
  func find(_ text: String, from start: String.Index? = nil) -> Range<String.Index>? {
    let offset = start.map { utf8.distance(from: utf8.startIndex, to: $0) } ?? 0
    let found: Int? =
      utf8.withContiguousStorageIfAvailable { bytes in
        var text = text
        return text.withUTF8 { needle -> Int? in
          guard let base = bytes.baseAddress, let needleBase = needle.baseAddress,
            let first = needle.first
          else { return nil }
          var place = offset
          while place + needle.count <= bytes.count,
            let next = memchr(base + place, Int32(first), bytes.count - needle.count + 1 - place)
          {
            place = UnsafeRawPointer(next) - UnsafeRawPointer(base)
            if memcmp(next, needleBase, needle.count) == 0 { return place }
            place += 1
          }
          return nil
        }
      } ?? nil
    guard let found else { return nil }
    let lower = utf8.index(utf8.startIndex, offsetBy: found)
    return lower..<utf8.index(lower, offsetBy: text.utf8.count)
  }

  /// Where the first of several texts begins in this one.
  func find(anyOf texts: [String]) -> Range<String.Index>? {
    texts.compactMap { find($0) }.min { $0.lowerBound < $1.lowerBound }
  }

  /// What stands between two texts, and what behind the second: "A" and "B" in "of A is B".
  func around(_ second: String, after first: String) -> (between: String, behind: String)? {
    guard let opening = find(first),
      let closing = find(second, from: opening.upperBound), opening.upperBound < closing.lowerBound
    else { return nil }
    return (
      String(self[opening.upperBound..<closing.lowerBound]), String(self[closing.upperBound...])
    )
  }

  /// Whether a text stands in this one.
  func has(_ text: String) -> Bool {
    find(text) != nil
  }

  /// The parts between the places where a text stands.
  func parts(between separator: String) -> [String] {
    var parts: [String] = []
    var start = startIndex
    while let range = find(separator, from: start) {
      parts.append(String(self[start..<range.lowerBound]))
      start = range.upperBound
    }
    parts.append(String(self[start...]))
    return parts
  }

  /// The same with something else in place of a text.
  ///
  /// The generic algorithm of the standard library takes many times as long.
  func replacing(_ text: String, with other: String) -> String {
    has(text) ? parts(between: text).joined(separator: other) : self
  }
}

extension StringProtocol where SubSequence == Substring {
  /// What stands between spaces; to look for them as characters takes many times as long.
  var spaced: [Substring] {
    let text = self[...]
    return text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }
}
