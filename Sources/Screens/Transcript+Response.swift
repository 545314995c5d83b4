import Grading
import QuestionBank
import Tutoring

extension Presentation {
  /// The response that a line of input stands for; nil if it is none that the question takes.
  func response(to line: String) -> Response? {
    switch question.content {
    case .choice, .classify: return option(at: line).map(Response.option)
    case .trueFalse: return truth(line)
    case .select:
      let chosen = words(line).map { option(at: $0) }
      guard !chosen.contains(nil) else { return nil }
      return .selection(Set(chosen.compactMap(\.self)))
    case .ordering:
      let entries = words(line).compactMap { option(at: $0) }
      return entries.sorted() == options.sorted() ? .arrangement(entries) : nil
    case .matching, .sorting: return assignment(line)
    case .list: return .entries([line])
    case .cloze, .short, .numerical, .essay: return .text(line)
    case .description: return nil
    }
  }

  private func words(_ line: String) -> [String] {
    line.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
  }

  /// The option that stands at a place counted from 1.
  private func option(at place: some StringProtocol) -> Int? {
    guard let place = Int(place), options.indices.contains(place - 1) else { return nil }
    return options[place - 1]
  }

  private func truth(_ line: String) -> Response? {
    switch line.lowercased() {
    case "t", "true", "1": .option(0)
    case "f", "false", "2": .option(1)
    default: nil
    }
  }

  /// Reads pairs such as `1b 2a`.
  private func assignment(_ line: String) -> Response? {
    var rights: [Int?] = Array(repeating: nil, count: rows.count)
    for word in words(line) {
      let digits = word.prefix { $0.isNumber }
      let letters = word.dropFirst(digits.count).lowercased()
      guard let row = Int(digits), rows.indices.contains(row - 1),
        let place = options.indices.first(where: { Self.letter($0) == letters })
      else { return nil }
      rights[rows[row - 1]] = options[place]
    }
    return .assignment(rights)
  }
}
