/// What a file is that is no bank in GIFT, as far as its bytes tell.
package enum NoGIFT: Equatable, Sendable, CustomStringConvertible {
  case empty, markup, json, aiken, flashcards, text

  /// What the file is and what can be done with it.
  package var description: String {
    switch self {
    case .empty: "empty; there is no question in it"
    case .markup: "XML or HTML, not GIFT; viva convert reads Moodle XML, viva make articles"
    case .json: "JSON, not GIFT"
    case .aiken: "not GIFT, but like Aiken; see viva convert --from aiken"
    case .flashcards: "not GIFT, but flashcards; see viva convert --from markdown"
    case .text: "not GIFT: no answer in braces {} stands in it; viva make reads articles"
    }
  }
}

extension GIFTFile {
  /// Why the file is no bank in GIFT; nil if it is one, be it with mistakes.
  package var noGIFT: NoGIFT? {
    let text = GIFTNotes.trimmed(bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0))
    if text.isEmpty { return .empty }
    if text.starts(with: "<?xml".utf8) || text.starts(with: "<!".utf8)
      || text.starts(with: "<quiz".utf8) || text.starts(with: "<html".utf8)
    {
      return .markup
    }
    if Self.isJSON(text) { return .json }
    if skipped > 0 || headerRange != nil || !categories.isEmpty
      || bank.questions.contains(where: \.isMarked)
    {
      return nil
    }
    let lines = text.split(whereSeparator: GIFTSyntax.isLineEnd).lazy.map(GIFTNotes.trimmed)
    func has(_ beginning: String) -> Bool { lines.contains { $0.starts(with: beginning.utf8) } }
    if has("ANSWER:") { return .aiken }
    return has("Q:") && has("A:") || has("C:") ? .flashcards : .text
  }

  /// Whether a text begins like an object or an array of objects.
  private static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    let next = GIFTNotes.trimmed(text.dropFirst().prefix(100)).first
    return first == GIFTSyntax.open && next == UInt8(ascii: "\"")
      || first == GIFTSyntax.bracket && next == GIFTSyntax.open
  }

  /// A bank of another program in a line, such as "300 read: 281 ready, 12 need an image (parked),
  /// 4 essays (self-marked), 3 broken (viva check)".
  ///
  /// nil for one that viva made, and for one of which every question is ready.
  package var summary: String? {
    guard headerRange == nil else { return nil }
    let (ready, parked, essays) = (tally.ready, tally.parked, tally.essays)
    let read = ready + parked + essays + skipped
    guard ready < read else { return nil }
    let parts = [
      (ready, "ready"),
      (parked, parked == 1 ? "needs an image (parked)" : "need an image (parked)"),
      (essays, essays == 1 ? "essay (self-marked)" : "essays (self-marked)"),
      (skipped, "broken (viva check)"),
    ]
    let rest = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(read) read: \(rest)"
  }
}

extension Question {
  /// Whether something in the question is written as only a bank is.
  fileprivate var isMarked: Bool {
    content != .description || title != nil || stem.format != .moodle || !tags.isEmpty
  }
}
