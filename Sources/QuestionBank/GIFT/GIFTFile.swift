/// A bank in GIFT as it was read: its questions, what is wrong with it, and its bytes, so that it
/// can be written back with nothing changed but what changed.
package struct GIFTFile: Sendable {
  package let bank: Bank
  /// What was found while reading, in the order of the file.
  package let findings: [Finding]
  /// How many questions could not be read; each has a finding that says why.
  package let skipped: Int
  let tally: Tally
  package let bytes: [UInt8]

  /// Where each question of the bank stands, in the same order.
  let places: [Place]
  /// Where each category line ends and which topic begins there.
  let categories: [CategoryLine]
  /// The bytes of the line that says that viva wrote the file.
  let headerRange: Range<Int>?
  private let indices: [String: Int]

  /// How many of the questions can be asked and graded, show an image without words, and are marked
  /// by the learner.
  struct Tally {
    var ready = 0
    var parked = 0
    var essays = 0
  }

  /// The bytes of a question with its comments, from the start of a line to the end of one.
  struct Place: Sendable {
    var range: Range<Int>
    var line: Int
  }

  /// A `$CATEGORY` line.
  struct CategoryLine: Sendable {
    var range: Range<Int>
    var topic: String?
  }

  /// Reads a bank.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: The file's name without its extension: the quiz's key when the file names none.
  /// - Throws: `GIFTError` if the bytes are no text in UTF-8.
  package init(bytes: [UInt8], name: String) throws(GIFTError) {
    try Self.requireUTF8(bytes)
    let reader = bytes.withUnsafeBufferPointer { GIFTReader.read($0, name: name) }
    self.bytes = bytes
    bank = reader.bank
    findings = reader.findings
    skipped = reader.skipped
    tally = reader.tally
    places = reader.places
    categories = reader.categories
    headerRange = reader.headerRange
    indices = reader.ids.indices
  }

  /// The line on which a question begins, its comments included, counted from 1.
  package func line(of id: Question.ID) -> Int? {
    index(of: id).map { places[$0].line }
  }

  /// Who wrote a question as it stands in a file.
  package enum Author: Sendable {
    /// The program, and nobody has touched it since.
    case program
    /// The program, and a person has edited it since.
    case edited
    /// A person, or another program.
    case other
  }

  /// Who wrote a question; nil when the file has no such question.
  package func author(of id: Question.ID) -> Author? {
    guard let index = index(of: id) else { return nil }
    let block = GIFTBlockHash(bytes[places[index].range][...])
    guard let made = block.made else { return .other }
    return made == block.hash ? .program : .edited
  }

  func index(of id: Question.ID) -> Int? {
    indices[id]
  }

  /// Finds the first byte that is no UTF-8.
  static func requireUTF8(_ bytes: [UInt8]) throws(GIFTError) {
    let valid = bytes.withUnsafeBytes { validUTF8Count(of: $0) }
    if valid < bytes.count { throw .notUTF8(offset: valid, byte: bytes[valid]) }
  }

  /// How many bytes at the beginning are whole characters in UTF-8.
  ///
  /// Source: table 3-7 of the Unicode Standard, well-formed byte sequences. The string that the
  /// standard library would make to find out is as long as the file.
  private static func validUTF8Count(of bytes: UnsafeRawBufferPointer) -> Int {
    var offset = 0
    while offset < bytes.count {
      if offset + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        offset += 8
        continue
      }
      let second: ClosedRange<UInt8>
      let length: Int
      switch bytes[offset] {
      case 0x00...0x7F: (second, length) = (0x80...0xBF, 1)
      case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
      case 0xE0: (second, length) = (0xA0...0xBF, 3)
      case 0xED: (second, length) = (0x80...0x9F, 3)
      case 0xE1...0xEF: (second, length) = (0x80...0xBF, 3)
      case 0xF0: (second, length) = (0x90...0xBF, 4)
      case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
      case 0xF4: (second, length) = (0x80...0x8F, 4)
      default: return offset
      }
      guard offset + length <= bytes.count,
        length == 1 || second.contains(bytes[offset + 1]),
        length < 3 || bytes[(offset + 2)..<(offset + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return offset }
      offset += length
    }
    return offset
  }
}
