import Classroom
import Foundation
import Grading
import QuestionBank
import Tutoring

/// A test as lines of text, for screen readers, braille displays and scripts.
package struct TestTranscript: Sendable {
  /// What a line led to: first the entries are kept and the result written, then the lines are
  /// printed.
  package struct Step: Equatable, Sendable {
    package var entries: [Attempt.Entry] = []
    package var result: TestResult?
    package var lines: [String] = []
    /// Whether the test is left.
    package var isOver = false
  }

  /// What can be typed instead of an answer.
  enum Command: String, CaseIterable {
    case next, back, go, mark, open, handin, time, help, quit

    var meaning: String {
      switch self {
      case .next: "the next question"
      case .back: "the question before"
      case .go: "go to a question, such as :go 7"
      case .mark: "mark the question for later, or not"
      case .open: "list what is open or marked"
      case .handin: "hand the test in"
      case .time: "how much time is left"
      case .help: "this list"
      case .quit: "leave; every answer is saved, the clock goes on"
      }
    }
  }

  private var attempt: Attempt
  private let grader: Grader
  private var isConfirming = false

  package init(_ attempt: Attempt, of bank: Bank) {
    self.attempt = attempt
    grader = Grader(questions: bank.questions)
  }

  private var count: Int { attempt.states.count }

  private var item: Paper.Item { attempt.paper.items[attempt.current] }

  /// What is printed before the first line is read.
  package mutating func begin(at now: Date) -> Step {
    if attempt.isOver(at: now) { return handIn(["The time is over."], at: now) }
    let minutes = attempt.header.minutes.map { ", \(Self.text(minutes: $0))" } ?? ""
    return Step(
      lines: [
        "\(attempt.paper.title.shownInLine). Test, \(counted(count, "question"))\(minutes). "
          + "There is no feedback until the end. :help says what can be typed."
      ] + prompt(at: now))
  }

  /// Takes in a line of input; nil is its end.
  package mutating func read(_ line: String?, at now: Date) -> Step {
    if attempt.isOver(at: now) { return handIn(["The time is over."], at: now) }
    guard let line = line?.trimmingCharacters(in: .whitespaces) else { return leave(at: now) }
    let isConfirming = isConfirming
    self.isConfirming = false
    if line.hasPrefix(":") { return carryOut(line.dropFirst(), at: now) }
    if isConfirming {
      return ["y", "yes"].contains(line.lowercased())
        ? handIn([], at: now) : Step(lines: prompt(at: now))
    }
    let text = line.hasPrefix("\\:") ? String(line.dropFirst()) : line
    if text.isEmpty { return Step(lines: prompt(at: now)) }
    guard let response = Presentation(item).response(to: text) else {
      return Step(lines: [Presentation(item).instruction])
    }
    let entry = attempt.answer(response, at: now)
    var step = goOn(at: now)
    step.entries = [entry].compactMap(\.self) + step.entries
    return step
  }

  private mutating func carryOut(_ words: Substring, at now: Date) -> Step {
    let words = words.lowercased().split(separator: " ")
    guard let command = words.first.flatMap({ Command(rawValue: String($0)) }) else {
      return Step(lines: ["There is no such command; :help lists them."])
    }
    switch command {
    case .next: return go(to: attempt.current + 1, at: now)
    case .back: return go(to: attempt.current - 1, at: now)
    case .go:
      guard let number = words.dropFirst().first.flatMap({ Int($0) }), 1...count ~= number else {
        return Step(lines: ["Say which, from 1 to \(count), such as :go 7"])
      }
      return go(to: number - 1, at: now)
    case .mark:
      let entry = attempt.toggleMark(at: now)
      return Step(entries: [entry], lines: [entry.state.isMarked ? "Marked." : "Not marked."])
    case .open: return Step(lines: openLines)
    case .handin: return confirm()
    case .time: return Step(lines: [remaining(at: now) ?? "There is no limit of time."])
    case .help: return Step(lines: Command.allCases.map { ":\($0.rawValue), \($0.meaning)" })
    case .quit: return leave(at: now)
    }
  }

  private mutating func go(to place: Int, at now: Date) -> Step {
    guard (0..<count).contains(place) else {
      return Step(lines: [place < 0 ? "This is the first question." : "This is the last question."])
    }
    let entry = attempt.go(to: place, at: now)
    return Step(entries: [entry], lines: prompt(at: now))
  }

  /// To the next question that is open, or to the end.
  private mutating func goOn(at now: Date) -> Step {
    let open = attempt.open
    guard let next = open.first(where: { $0 > attempt.current }) ?? open.first else {
      return confirm()
    }
    return go(to: next, at: now)
  }

  private mutating func confirm() -> Step {
    isConfirming = true
    return Step(lines: ["", "\(openAndMarked). Hand in? y or n:"])
  }

  private mutating func leave(at now: Date) -> Step {
    let entry = attempt.go(to: attempt.current, at: now)
    let clock = attempt.ends == nil ? "" : " The clock goes on."
    return Step(
      entries: [entry],
      lines: [
        "\(count - attempt.open.count) of \(count) answered, saved.\(clock) Start it again to go on."
      ], isOver: true)
  }

  private mutating func handIn(_ lines: [String], at now: Date) -> Step {
    let verdicts = attempt.verdicts(by: grader)
    return Step(
      result: attempt.result(verdicts, at: now), lines: lines + resultLines(verdicts),
      isOver: true)
  }

  // MARK: - What is said

  private func prompt(at now: Date) -> [String] {
    let state = attempt.states[attempt.current]
    var head = "Question \(attempt.current + 1) of \(count)."
    if state.isMarked { head += " Marked." }
    if let response = state.response {
      head += " Answered: \(item.question.text(of: response).shownInLine)."
    }
    let presentation = Presentation(item)
    return ["", "\(head) \(presentation.instruction)"] + presentation.questionLines + ["Answer:"]
  }

  private var openAndMarked: String {
    "\(attempt.open.count) open, \(attempt.marked.count) marked"
  }

  private var openLines: [String] {
    [openAndMarked + "."]
      + attempt.states.indices.compactMap { index in
        let state = attempt.states[index]
        let words = [state.response == nil ? "open" : nil, state.isMarked ? "marked" : nil]
        let text = words.compactMap(\.self).joined(separator: ", ")
        let stem = attempt.paper.items[index].question.stem.spoken.shownInLine
        return text.isEmpty ? nil : "Question \(index + 1), \(text): \(stem)"
      }
  }

  private func remaining(at now: Date) -> String? {
    attempt.remaining(at: now).map { seconds in
      seconds > 60
        ? "\(Self.text(minutes: (seconds / 60).rounded(.up))) left."
        : "\(Int(seconds.rounded(.up))) seconds left."
    }
  }

  private static func text(minutes: Double) -> String {
    minutes == 1
      ? "1 minute" : minutes == minutes.rounded() ? "\(Int(minutes)) minutes" : "\(minutes) minutes"
  }

  private func resultLines(_ verdicts: [Verdict?]) -> [String] {
    var lines = ["", "Handed in. \(TestScore(verdicts).line)"]
    for (index, verdict) in verdicts.enumerated() {
      let item = attempt.paper.items[index]
      lines += ["", "Question \(index + 1). \(item.question.stem.spoken.shownInLine)"]
      guard let verdict, let response = attempt.states[index].response else {
        lines.append("Left open.")
        lines += Presentation(item).verdictLines(Verdict(.wrong, credit: 0)).dropFirst()
        continue
      }
      lines.append("You answered: \(item.question.text(of: response).shownInLine)")
      if verdict.outcome == .undecided {
        lines.append("Not marked yet.")
        if !item.question.keyText.isEmpty {
          lines.append("Right answer: \(item.question.keyText.shownInLine)")
        }
      } else {
        lines += Presentation(item).verdictLines(verdict)
      }
    }
    return lines
  }
}

extension Presentation {
  init(_ item: Paper.Item) {
    self.init(
      item.question, introduction: item.introduction, options: item.options, rows: item.rows)
  }
}
