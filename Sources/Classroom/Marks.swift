import Foundation

/// The table in which a person marks what the program could not: a line for every different answer.
///
/// Its columns are question, answer, learners, points, stem and model answer, parted by tabs. Points
/// go from 0 to 1; a line without points stays unmarked.
package struct Marks: Sendable {
  /// What is wrong with a table.
  package struct Flaw: Error, Equatable, CustomStringConvertible {
    /// Counted from 1.
    package let line: Int
    package let reason: String

    package var description: String { "\(line): \(reason)" }
  }

  private struct Key: Hashable {
    let question: String
    let answer: String
  }

  private var points: [Key: (line: Int, points: Double)] = [:]
  private var used: Set<Key> = []

  /// Reads a table that was filled in.
  package init(reading text: String) throws(Flaw) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated().dropFirst() where !line.allSatisfy(\.isWhitespace) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { Self.unquoted(String($0)) }
      guard fields.count >= 4 else {
        throw Flaw(
          line: index + 1, reason: "four columns expected: question, answer, learners, points")
      }
      let written = fields[3].trimmingCharacters(in: .whitespaces)
      guard !written.isEmpty else { continue }
      guard let value = Double(written.replacing(",", with: ".")), (0...1).contains(value) else {
        throw Flaw(line: index + 1, reason: "points go from 0 to 1, not “\(written)”")
      }
      points[Self.key(question: fields[0], answer: fields[1])] = (index + 1, value)
    }
  }

  /// The points that an answer was given; nil if none.
  mutating func points(for answer: String, question: String) -> Double? {
    let key = Self.key(question: question, answer: answer)
    guard let points = points[key] else { return nil }
    used.insert(key)
    return points.points
  }

  /// The lines that were asked for by no answer.
  var unused: [Int] {
    points.filter { !used.contains($0.key) }.map(\.value.line).sorted()
  }

  /// Answers are equal whatever their case and white space.
  private static func key(question: String, answer: String) -> Key {
    var answer = singleLine(answer)
    if answer.hasPrefix("'"), isFormula(answer.dropFirst()) { answer.removeFirst() }
    return Key(question: question, answer: answer.lowercased())
  }

  private static func singleLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Spreadsheets put what has quotation marks in it into quotation marks.
  private static func unquoted(_ field: String) -> String {
    guard field.count > 1, field.hasPrefix("\""), field.hasSuffix("\"") else { return field }
    return String(field.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }

  /// Whether a spreadsheet would compute it rather than show it.
  static func isFormula(_ text: some StringProtocol) -> Bool {
    text.first.map { "=+-@".contains($0) } ?? false
  }

  /// The table of the answers that nobody has marked, equal ones once.
  package static func table(of report: Report) -> String {
    var rows = ["question\tanswer\tlearners\tpoints\tstem\tmodel answer"]
    for (index, question) in report.sheet.questions.enumerated() {
      var groups: [String: (first: String, count: Int)] = [:]
      for attempt in report.attempts {
        let answer = attempt.answers[index]
        guard answer.credit == nil, let text = answer.text else { continue }
        groups[key(question: "", answer: text).answer, default: (singleLine(text), 0)].count += 1
      }
      for (_, group) in groups.sorted(by: { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) })
      {
        let answer = isFormula(group.first) ? "'" + group.first : group.first
        rows.append(
          [
            question.id, answer, "\(group.count)", "", singleLine(question.stem),
            singleLine(question.key),
          ]
          .joined(separator: "\t"))
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }
}
