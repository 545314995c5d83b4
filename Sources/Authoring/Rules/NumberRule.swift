import Articles
import Foundation
import QuestionBank

/// NUMBER: the one figure of a sentence, with its unit or year left standing.
func draftNumbers(_ material: Material, _ drafts: inout Drafts) {
  for clause in material.ledger.clauses where clause.text == clause.sentence.text {
    let text = clause.text
    guard let figure = onlyFigure(in: text), withoutPronoun(text, meaning: nil) != nil,
      !refersBack(text), !leansOnContext(text), text.last == ".", text.first?.isLowercase != true
    else { continue }
    var stem = text
    stem.replaceSubrange(figure.range, with: "_____")
    let subject = clause.label.map { "\($0): " } ?? ""
    // The figure of an answer is the fact that the author's question asks for.
    let section = material.article.sections[clause.section]
    let name =
      section.role == .question && section.heading != nil
      ? faqFactName(section.heading?.text ?? "") : "number/\(slug(phraseKey(stem)))"
    let fact = Fact(name: name, sentence: clause.sentence, section: clause.section)
    drafts.note(fact)
    let reach = isRough(text[..<figure.range.lowerBound]) ? inDigits(abs(figure.value) / 20) : "0"
    let tolerance = Double(reach) ?? 0
    let written = text[figure.range].filter { $0 != "," }
    drafts.add(
      .number, fact, subject + stem,
      .numerical([
        Question.NumericalAnswer(
          range: (figure.value - tolerance)...(figure.value + tolerance),
          written: tolerance > 0 ? "\(written):\(reach)" : written)
      ]), key: written, topic: material.topic(clause.section))
  }
}

/// A tolerance as people write it: 275 or 0.23.
private func inDigits(_ tolerance: Double) -> String {
  String(format: tolerance == tolerance.rounded() ? "%.0f" : "%.4g", tolerance)
}

/// Whether a figure is given as a rough one, so that a twentieth more or less is right as well.
private func isRough(_ before: Substring) -> Bool {
  words(in: before).last.map(roughWords.contains) == true
}

private let roughWords: Set<String> = [
  "about", "around", "almost", "nearly", "roughly", "some", "approximately",
]

/// The figure of a text, if it has exactly one and that measures or dates something.
private func onlyFigure(in text: String) -> (range: Range<String.Index>, value: Double)? {
  let bytes = text.utf8
  guard let start = bytes.firstIndex(where: isDigit), let last = bytes.lastIndex(where: isDigit)
  else { return nil }
  let range = start..<bytes.index(after: last)
  let before = text[..<start]
  guard let value = value(of: bytes[range]),
    !["figure", "fig.", "chapter", "table", "section", "page", "line"].contains(
      before.split(separator: " ").last?.lowercased() ?? "")
  else { return nil }
  // A figure joined to a word or sign ("COVID-19", "#3", "H2O") is a name.
  if let sign = before.last, sign.isLetter || "_.,-–/#$€£".contains(sign) { return nil }
  if let sign = text[range.upperBound...].first, sign.isLetter || "_,-–/".contains(sign) {
    return nil
  }
  return (range, value)
}

/// The value of "1883", "0.5" or "1,200".
private func value(of figure: Substring.UTF8View) -> Double? {
  let parts = figure.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  let groups = parts[0].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
  guard parts.count <= 2, parts.joined().allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ",") }),
    groups.count == 1
      || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }),
    parts.dropFirst().allSatisfy({ !$0.contains(UInt8(ascii: ",")) })
  else { return nil }
  return Double(String(decoding: figure.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self))
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
