/// The forms in which banks come and go.
package enum BankFormat: String, Sendable, CaseIterable {
  case gift, xml, aiken, tsv, csv, anki, markdown, json

  /// The form that the ending of a file's name tells, without its dot; nil for others, and for `txt`.
  package init?(fileExtension: String) {
    let name = fileExtension.lowercased()
    self.init(rawValue: name == "md" ? "markdown" : name)
  }

  package var isReadable: Bool {
    self != .anki && self != .json
  }

  /// A bank that was read, and what could not be taken over.
  package struct Reading: Sendable {
    package var bank: Bank
    package var findings: [Finding]
  }

  /// Reads a bank.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: The file's name without its extension: the quiz's key when the file names none.
  /// - Returns: The bank and what was found while reading it.
  /// - Throws: `BankFormatError` if the bytes are none of this form.
  package func read(_ bytes: [UInt8], name: String) throws(BankFormatError) -> Reading {
    switch self {
    case .gift:
      let file: GIFTFile
      do {
        file = try GIFTFile(bytes: bytes, name: name)
      } catch {
        throw .text(error)
      }
      if let reason = file.noGIFT { throw .noGIFT(reason) }
      return Reading(bank: file.bank, findings: file.findings)
    case .xml: return try MoodleXMLReader.read(bytes, name: name)
    case .aiken: return AikenReader.read(try lines(of: bytes), name: name)
    case .tsv: return try TableReader.read(bytes, separator: "\t", name: name)
    case .csv: return try TableReader.read(bytes, separator: ",", name: name)
    case .markdown: return FlashcardReader.read(try lines(of: bytes), name: name)
    case .anki, .json: throw .writeOnly(self)
    }
  }

  /// Writes a bank, and says what could not be carried over.
  package func write(_ bank: Bank) throws -> WrittenBank {
    switch self {
    case .gift: GIFT.write(bank)
    case .xml: MoodleXMLWriter.write(bank)
    case .aiken: AikenWriter.write(bank)
    case .tsv: TableWriter.write(bank, separator: "\t")
    case .csv: TableWriter.write(bank, separator: ",")
    case .anki: AnkiWriter.write(bank)
    case .markdown: FlashcardWriter.write(bank)
    case .json:
      WrittenBank(
        text: try bank.json(),
        findings: bank.losses(keeping: Set(Extra.allCases).subtracting([.titles])))
    }
  }
}

/// The lines of a text in UTF-8 without white space at their ends.
private func lines(of bytes: [UInt8]) throws(BankFormatError) -> [String] {
  try text(of: bytes).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
    $0.trimming(\.isWhitespace)
  }
}

/// A text in UTF-8 without its byte order mark.
func text(of bytes: [UInt8]) throws(BankFormatError) -> String {
  do {
    try GIFTFile.requireUTF8(bytes)
  } catch {
    throw .text(error)
  }
  return String(String(decoding: bytes, as: UTF8.self).trimmingPrefix("\u{FEFF}"))
}

extension StringProtocol where SubSequence == Substring {
  /// The text without the characters of a kind at both ends.
  func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    guard let start = firstIndex(where: { !isTrimmed($0) }),
      let end = lastIndex(where: { !isTrimmed($0) })
    else { return "" }
    return String(self[start...end])
  }
}
