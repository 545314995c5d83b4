import Canvas
import Classroom
import Foundation
import ProgressStore
import QuestionBank
import Tutoring

/// A class drill at the projector: the stem first, then the options and the clock, then the key.
package struct Drill: Scene {
  package enum Work: Equatable, Sendable {
    /// Write an event to the log, durably.
    case record(Event)
  }

  package struct Settings: Sendable {
    /// Whose progress it is.
    package var className: String
    /// How long the clock runs, in seconds.
    package var seconds: Int
    /// The names of two teams, or none.
    package var teams: [String]
    /// Where the day of the class begins and ends.
    package var timeZone: LocalTime
    /// A random number, for the ids of events: it must be another in every run.
    package var entropy: UInt64

    package init(
      className: String, seconds: Int = 30, teams: [String] = [], timeZone: LocalTime,
      entropy: UInt64
    ) {
      self.className = className
      self.seconds = seconds
      self.teams = teams
      self.timeZone = timeZone
      self.entropy = entropy
    }
  }

  enum Phase: Equatable, Sendable {
    case stem, options, revealed, finished
  }

  /// All that undo brings back.
  struct State: Equatable, Sendable {
    /// The place of the question in the paper.
    var index = 0
    var phase = Phase.stem
    /// The hands for each option in the order shown, once for every vote.
    var votes: [[Int]] = []
    /// The team that is to answer.
    var turn = 0
    /// How many teams have answered wrong.
    var passes = 0
    /// The team that has the point of this question.
    var winner: Int?
    /// The points of the teams from the questions before.
    var points = [0, 0]
    /// Whether the class knew it, by the teacher's word.
    var isKnown: Bool?
    /// When the clock runs out, and when the options were shown.
    var deadline: Date?
    var shown: Date?
    /// How many seconds are left on a clock that stands still.
    var pausedAt: Double?
    /// How long it took to the key, in seconds.
    var seconds: Double?
  }

  /// Hands that are being counted, option by option.
  struct Voting: Equatable, Sendable {
    var counts: [Int] = []
    var line = EditLine()
  }

  let paper: Paper
  let settings: Settings
  let symbols: Symbols
  private(set) var layout: Layout
  private(set) var state = State()
  private(set) var voting: Voting?
  private(set) var isHelpShown = false
  var scroll = 0
  /// One line of news, until the next key.
  package var notice: String?
  /// The latest time, for the clock.
  private(set) var now: Date
  /// What undo goes back to, the latest last.
  private var past: [State] = []
  /// What the log has about each question, by its place in the paper.
  private(set) var recorded: [Int: (event: UUID, outcome: DrillOutcome)] = [:]
  private var session: UUID
  private var hasBegun = false
  private var ids: SeededGenerator

  package init(
    _ paper: Paper, _ settings: Settings, rows: Int, columns: Int, symbols: Symbols, at now: Date
  ) {
    self.paper = paper
    self.settings = settings
    self.symbols = symbols
    self.now = now
    layout = Layout(rows: rows, columns: columns)
    ids = SeededGenerator(seed: settings.entropy)
    session = UUID(using: &ids)
  }

  var item: Paper.Item { paper.items[min(state.index, paper.items.count - 1)] }

  package var farewell: String? {
    let outcomes = recorded.values.map(\.outcome)
    guard !outcomes.isEmpty else { return nil }
    let missed = outcomes.count(where: \.isMissed)
    let again = missed == 0 ? "" : " To ask those again: viva drill --missed"
    return "\(outcomes.count) asked, \(missed) missed.\(again)"
  }

  /// The clock counts seconds.
  package var pulse: Double? { 1 }

  package mutating func update(_ event: InputEvent?, at now: Date) -> [SceneRequest<Work>] {
    self.now = now
    switch event {
    case .resize(let rows, let columns): layout = Layout(rows: rows, columns: columns)
    case .closed: return [.leave(isInterrupted: false)]
    case .key(let key): return press(key)
    case .wheel(let notches): scroll = max(0, page.firstLine(layout) + 3 * notches)
    case .click(let row, let column):
      return page.command(row: row, column: column, layout).map { carryOut($0) } ?? []
    case .paste, nil: break
    }
    return []
  }

  // MARK: - Keys

  var context: KeyContext {
    if voting != nil { return .drillVotes }
    return switch state.phase {
    case .stem: .drillStem
    case .options: .drillOptions
    case .revealed: .drillRevealed
    case .finished: .drillEnd
    }
  }

  /// Whether a command would do something now; the footer shows no others.
  func isAvailable(_ command: Command) -> Bool {
    switch command {
    case .votes: item.question.takesVotes
    case .firstTeam, .secondTeam, .pass: !settings.teams.isEmpty
    case .markRight, .markWrong: settings.teams.isEmpty && state.votes.isEmpty
    case .undo: !past.isEmpty
    default: true
    }
  }

  private mutating func press(_ key: Key) -> [SceneRequest<Work>] {
    if let command = Keymap.command(for: key, in: isHelpShown ? .help : context) {
      return carryOut(command)
    }
    notice = voting == nil ? App.unknownKey : nil
    if let digit = key.digit { voting?.line.insert(digit) }
    return []
  }

  private mutating func carryOut(_ command: Command) -> [SceneRequest<Work>] {
    notice = nil
    switch command {
    case .leave: return [.leave(isInterrupted: true)]
    case .redraw: return [.redraw]
    case .back where isHelpShown: isHelpShown = false
    case .up, .down, .pageUp, .pageDown:
      let step = command == .up || command == .down ? 1 : max(layout.bodyHeight / 2, 1)
      let direction = command == .up || command == .pageUp ? -1 : 1
      scroll = max(0, page.firstLine(layout) + direction * step)
    case _ where isHelpShown || layout.isTooSmall: break
    case .help: isHelpShown = true
    case _ where voting != nil: count(command)
    case .back: return [.leave(isInterrupted: false)]
    case _ where isAvailable(command): return carryOutHere(command)
    default: notice = App.unknownKey
    }
    return []
  }

  /// Counts the hands for one option after the other.
  private mutating func count(_ command: Command) {
    guard var voting else { return }
    switch command {
    case .clear:
      if voting.line.isEmpty { _ = voting.counts.popLast() } else { voting.line.handle(.backspace) }
      self.voting = voting
    case .confirm:
      voting.counts.append(min(Int(voting.line.text) ?? 0, 9999))
      voting.line = EditLine()
      self.voting = voting
      if voting.counts.count == item.options.count {
        self.voting = nil
        change { $0.votes.append(voting.counts) }
      }
    case .back: self.voting = nil
    default: break
    }
  }

  /// Carries out a command about the question.
  private mutating func carryOutHere(_ command: Command) -> [SceneRequest<Work>] {
    let index = state.index
    switch command {
    case .confirm: goOn()
    case .undo:
      if let before = past.popLast() { state = before }
      scroll = 0
    case .votes: voting = Voting()
    case .later: turnToNext()
    case .toggle: pause()
    case .pass:
      change {
        $0.turn = 1 - $0.turn
        $0.passes += 1
      }
    case .firstTeam, .secondTeam:
      let team = command == .firstTeam ? 0 : 1
      change { $0.winner = $0.winner == team ? nil : team }
    case .markRight, .markWrong: change { $0.isKnown = command == .markRight }
    default: break
    }
    return record(index) + (state.index == index ? [] : record(state.index))
  }

  /// Shows the options, then the key, then the next question.
  private mutating func goOn() {
    let now = now
    let seconds = Double(settings.seconds)
    switch state.phase {
    case .stem:
      change {
        $0.phase = .options
        $0.shown = now
        $0.deadline = now.addingTimeInterval(seconds)
      }
    case .options:
      change {
        $0.phase = .revealed
        $0.seconds = $0.shown.map { now.timeIntervalSince($0) }
      }
    case .revealed: turnToNext()
    case .finished: break
    }
  }

  private mutating func turnToNext() {
    let count = paper.items.count
    change { $0.turnToNext(of: count) }
  }

  private mutating func pause() {
    guard state.phase == .options else { return }
    let left = remaining ?? 0
    let now = now
    change {
      if $0.pausedAt == nil {
        $0.pausedAt = left
      } else {
        $0.pausedAt = nil
        $0.deadline = now.addingTimeInterval(left)
      }
    }
  }

  private mutating func change(_ body: (inout State) -> Void) {
    past.append(state)
    body(&state)
    scroll = 0
  }

  /// How many seconds are left on the clock; nil where there is none.
  var remaining: Double? {
    guard state.phase == .options else { return nil }
    return state.pausedAt ?? state.deadline.map { max(0, $0.timeIntervalSince(now)) }
  }

  /// The points of the teams, that of this question included.
  var points: [Int] {
    settings.teams.indices.map { state.points[$0] + (state.winner == $0 ? 1 : 0) }
  }

  // MARK: - The log

  /// Brings the log into line with what is known of a question.
  private mutating func record(_ index: Int) -> [SceneRequest<Work>] {
    // What lies before is settled, what lies ahead is not asked yet.
    guard index >= state.index else { return [] }
    let outcome =
      index == state.index && state.phase == .revealed
      ? DrillOutcome(state, paper.items[index], hasTeams: !settings.teams.isEmpty) : nil
    guard outcome != recorded[index]?.outcome else { return [] }
    var requests: [SceneRequest<Work>] = []
    if let old = recorded.removeValue(forKey: index) {
      var event = makeEvent(.undo, about: index)
      event.target = old.event
      requests.append(.perform(.record(event)))
    }
    guard let outcome else { return requests }
    if !hasBegun {
      hasBegun = true
      var event = makeEvent(.begin, about: nil)
      event.answer = paper.items.map(\.question.id).joined(separator: "\n")
      requests.append(.perform(.record(event)))
    }
    var event = makeEvent(.answer, about: index)
    event.contentHash = paper.items[index].question.contentHash
    event.answer = outcome.answer
    event.options = paper.items[index].options
    event.verdict = outcome.verdict
    event.credit = outcome.credit
    event.grade = outcome.grade
    event.seconds = state.seconds
    recorded[index] = (event.id, outcome)
    return requests + [.perform(.record(event))]
  }

  private mutating func makeEvent(_ kind: Event.Kind, about index: Int?) -> Event {
    Event(
      id: UUID(using: &ids), time: now, utcOffset: settings.timeZone.secondsFromGMT(for: now),
      learner: settings.className, session: session, quiz: paper.quiz,
      question: index.map { paper.items[$0].question.id } ?? "", kind: kind,
      mode: Mode.drill.rawValue)
  }
}

extension Drill.State {
  /// Turns to the next question, which the other team begins.
  fileprivate mutating func turnToNext(of count: Int) {
    var next = Drill.State()
    next.index = index + 1
    next.phase = next.index < count ? .stem : .finished
    next.turn = next.index % 2
    next.points = points
    if let winner { next.points[winner] += 1 }
    self = next
  }
}

extension Question {
  /// Whether a hand can be raised for one of its options.
  var takesVotes: Bool {
    switch content {
    case .choice, .classify, .trueFalse: true
    default: false
    }
  }

  /// Whether a class can answer it from the projector.
  package var isForClass: Bool {
    switch content {
    case .choice, .classify, .trueFalse, .select, .cloze, .short, .list, .numerical: true
    case .matching, .sorting, .ordering, .essay, .description: false
    }
  }
}

extension Key {
  fileprivate var digit: String? {
    if case .character(let character) = self, character.isASCII, character.isNumber {
      String(character)
    } else {
      nil
    }
  }
}
