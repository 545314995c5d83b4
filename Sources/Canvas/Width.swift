extension Unicode.Scalar {
  /// How many columns a terminal gives this scalar: 0, 1 or 2.
  ///
  /// Marks, joiners and the vowels and finals of conjoining Hangul take none, East Asian wide
  /// characters and emoji two.
  package var columns: Int {
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    if (0x1160...0x11FF).contains(value) { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide ? 2 : 1
    }
  }

  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wideScalars.count
    while low < high {
      let middle = (low + high) / 2
      if wideScalars[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideScalars.count && wideScalars[low].contains(value)
  }

  /// A visible stand-in where this scalar would act on the terminal instead of being shown.
  ///
  /// The controls of ASCII have pictures of their own. Those without one, and the overrides that
  /// show text in another order than it is written in (UAX #9), become U+FFFD.
  fileprivate var visible: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: "\u{FFFD}"
    default: self
    }
  }

  /// Whether a cell keeps this scalar on top of its base: a mark, but no selector of a variant,
  /// since terminals disagree about what those do to the width.
  fileprivate var isKeptMark: Bool {
    switch value {
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: false
    case 0x1160...0x11FF: true
    default:
      properties.generalCategory == .nonspacingMark
        || properties.generalCategory == .enclosingMark
    }
  }
}

/// What one cell of the terminal (or two, for a wide character) shows.
package struct Glyph: Equatable, Sendable {
  /// One base scalar and up to four marks, which is what curses keeps in a cell.
  package var text: String
  /// 1 or 2.
  package var columns: Int
}

extension StringProtocol {
  /// The text cut into what the cells of a terminal show, without anything that could act on it.
  ///
  /// A sequence of emoji that is joined into one picture is shown by its first emoji, because
  /// terminals disagree about the width of the whole.
  package var glyphs: [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(utf8.count)
    for character in self { glyphs.append(character) }
    return glyphs
  }

  /// How many columns the text takes.
  package var columns: Int {
    utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
      ? utf8.count : reduce(0) { $0 + $1.columns }
  }
}

extension Character {
  /// How many columns the character takes in a terminal.
  package var columns: Int {
    if utf8.count == 1 { return 1 }
    var glyphs: [Glyph] = []
    glyphs.append(self)
    return glyphs.reduce(0) { $0 + $1.columns }
  }
}

extension [Glyph] {
  fileprivate mutating func append(_ character: Character) {
    let start = count
    var marks = 0
    for scalar in character.unicodeScalars {
      let scalar = scalar.visible
      let columns = scalar.columns
      if columns > 0 {
        if count > start, self[start].columns == 2, scalar.properties.isEmoji { return }
        append(Glyph(text: String(Character(scalar)), columns: columns))
        marks = 0
      } else if scalar.isKeptMark, marks < 4 {
        // A mark without a base would join the cell before it, which may be the frame's.
        if count == start { append(Glyph(text: "\u{25CC}", columns: 1)) }
        self[count - 1].text.unicodeScalars.append(scalar)
        marks += 1
      }
    }
  }
}
