import Foundation

extension Report {
  /// The report as lines that a teacher reads from the top.
  package var lines: [String] {
    let count = attempts.count
    return [
      "\(sheet.title), paper \(sheet.seed): \(counted(count, "learner")), "
        + counted(sheet.questions.count, "question")
    ] + attendance + teaching + scores + questions + testFigures
  }

  private var attendance: [String] {
    guard let missing else { return [] }
    var lines = ["", missing.isEmpty ? "Nobody is missing." : "Missing: \(listed(missing))"]
    if !unexpected.isEmpty { lines.append("Not on the roster: \(listed(unexpected))") }
    return lines
  }

  private var teaching: [String] {
    let weaknesses = weaknesses()
    if attempts.isEmpty || weaknesses.isEmpty { return [] }
    return ["", "Teach again"]
      + weaknesses.enumerated().flatMap { number, weakness in
        var lines = [
          "  \(number + 1). \(weakness.item.stem) (\(right(weakness.index)) right)",
          "     Right: \(weakness.item.key)",
        ]
        if let line = weakness.item.line {
          lines.append("     Line \(line): \(weakness.item.sentence ?? "")")
        }
        return lines
      }
  }

  private var scores: [String] {
    guard let mean = analysis.mean else { return [] }
    let deviation = analysis.standardDeviation.map { ", standard deviation \(decimal($0, 2))" }
    let head = "Scores: mean \(decimal(mean, 2)) of \(sheet.questions.count)\(deviation ?? "")"
    return ["", head]
      + attempts.sorted { ($1.score, $0.learner) < ($0.score, $1.learner) }.map { attempt in
        let score = padded(points(attempt.score), 7)
        let isMarked = attempt.maximum == sheet.questions.count
        return "\(score)  \(attempt.learner)\(isMarked ? "" : " (of \(attempt.maximum) marked)")"
      }
  }

  private var questions: [String] {
    ["", "Questions"]
      + zip(sheet.questions, analysis.items).enumerated().flatMap { index, pair in
        let (question, item) = pair
        var lines = ["  \(index + 1). \(question.stem) [\(question.id)]", "     \(figures(index))"]
        for (option, chosen) in zip(question.options ?? [], item.chosen) {
          let right = option.credit > 0 ? " (right)" : ""
          lines.append("\(padded("\(chosen)", 9))  \(option.text)\(right)")
        }
        if item.leftOpen > 0 { lines.append("\(padded("\(item.leftOpen)", 9))  left open") }
        return lines
      }
  }

  private func figures(_ index: Int) -> String {
    let item = analysis.items[index]
    guard let facility = item.facility, let interval = item.interval else { return "unmarked" }
    var parts = [
      "\(right(index)) right",
      "p \(decimal(facility, 2)) (95 %: \(decimal(interval.lowerBound, 2)) to "
        + "\(decimal(interval.upperBound, 2)))",
    ]
    if let corrected = item.correctedFacility {
      parts.append("without guessing \(decimal(corrected, 2))")
    }
    parts.append("item-rest \(correlation(item.itemRest))")
    if let seconds = item.medianSeconds { parts.append("median \(decimal(seconds, 0)) s") }
    return parts.joined(separator: ", ")
  }

  private var testFigures: [String] {
    var lines = ["", "Test: KR-20 \(correlation(analysis.kr20))"]
    if let error = analysis.standardError {
      lines[1] += ", standard error of measurement \(decimal(error, 2))"
    }
    if analysis.unmarked > 0 {
      lines += [
        "",
        "Unmarked: \(counted(analysis.unmarked, "answer")); --to-mark FILE writes them as a table, "
          + "--marks FILE reads the points back.",
      ]
    }
    return lines
  }

  /// A correlation, or why there is none.
  private func correlation(_ value: Double?) -> String {
    if let value { return decimal(value, 2) }
    if attempts.count < ItemAnalysis.fewest { return "too few" }
    return analysis.unmarked > 0 ? "not before all is marked" : "none, all are alike"
  }

  /// How many earned the points, such as "9 of 28"; partial credit adds up.
  private func right(_ index: Int) -> String {
    let item = analysis.items[index]
    return "\(points((item.facility ?? 0) * Double(item.count))) of \(item.count)"
  }
}

private func counted(_ count: Int, _ thing: String) -> String {
  count == 1 ? "1 \(thing)" : "\(count) \(thing)s"
}

private func listed(_ names: [String]) -> String {
  names.joined(separator: ", ")
}

private func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

/// Points without needless digits: "14", "13.5".
private func points(_ value: Double) -> String {
  decimal(value, 2).replacing(/\.?0+$/, with: "")
}

/// A number with so many digits behind the point, in any locale.
private func decimal(_ value: Double, _ digits: Int) -> String {
  String(format: "%.\(digits)f", value)
}
