import Articles
import Foundation
import QuestionBank

/// NUMBER: the one figure of a sentence, with its unit or year left standing.
func draftNumbers(_ material: Material, _ drafts: inout Drafts) {
  for clause in material.ledger.clauses where clause.text == clause.sentence.text {
    let text = clause.text
    guard let figure = onlyFigure(in: text), withoutPronoun(text, meaning: nil) != nil,
      !refersBack(text)
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
    let written = String(text[figure.range]).replacing(",", with: "")
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
  let rough: Set<String> = [
    "about", "around", "almost", "nearly", "roughly", "some", "approximately",
  ]
  return words(in: before).last.map(rough.contains) == true
}

/// Whether a sentence begins with a thing that the sentence before has introduced: "The explosion
/// was heard …".
private func refersBack(_ sentence: String) -> Bool {
  let words = sentence.split(separator: " ").prefix(3)
  guard words.count == 3, words[0] == "The", let first = words[1].first, first.isLowercase else {
    return false
  }
  return singular(String(words[1])) == words[1] && words[2] != "of" && isVerbLike(String(words[2]))
}

private func isVerbLike(_ word: String) -> Bool {
  functionWords.contains(word) || word.hasSuffix("s") || word.hasSuffix("ed")
}

/// The figure of a text, if it has exactly one and that measures or dates something.
private func onlyFigure(in text: String) -> (range: Range<String.Index>, value: Double)? {
  let pattern =
    #"(?<![\w.,])\d{1,3}(,\d{3})+(\.\d+)?(?![\w,])|(?<![\w.,])\d+(\.\d+)?(?![\w,]|\.\d)"#
  guard text.utf8.contains(where: { (0x30...0x39).contains($0) }),
    let range = text.range(of: pattern, options: .regularExpression),
    !text[range.upperBound...].utf8.contains(where: { (0x30...0x39).contains($0) }),
    !text[..<range.lowerBound].utf8.contains(where: { (0x30...0x39).contains($0) }),
    let value = Double(text[range].replacing(",", with: ""))
  else { return nil }
  let before = text[..<range.lowerBound].split(separator: " ").last?.lowercased() ?? ""
  if ["figure", "fig.", "chapter", "table", "section", "page", "line"].contains(before) {
    return nil
  }
  // A figure joined to a word or sign ("COVID-19", "#3") is a name.
  if let sign = text[..<range.lowerBound].last, "-–/#$€£".contains(sign) { return nil }
  if text[range.upperBound...].first.map({ "-–/".contains($0) }) == true { return nil }
  return (range, value)
}
