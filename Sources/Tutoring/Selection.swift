import QuestionBank

/// Which questions a session asks, in which order.
struct Selection {
  /// Indices in the bank.
  private(set) var questions: [Int] = []
  /// How many more could have been asked.
  private(set) var waiting = 0

  /// From so many due questions on nothing new is begun.
  private static let backlog = 40

  private let bank: Bank
  private let history: History
  private let settings: Session.Settings
  private let today: Int

  init(_ bank: Bank, history: History, settings: Session.Settings, today: Int) {
    self.bank = bank
    self.history = history
    self.settings = settings
    self.today = today
    switch settings.mode {
    case .review: take([candidates().filter { record($0).isMissed }])
    case .study, .read, .test, .drill: takeStudy()
    }
  }

  private func record(_ index: Int) -> QuestionRecord {
    history[bank.questions[index].id]
  }

  /// Missed on an earlier day and never right since, or about to be forgotten.
  private func isDue(_ index: Int) -> Bool {
    let record = record(index)
    guard let lastDay = record.lastDay, lastDay < today else { return false }
    return record.isMissed || record.isDue(on: today)
  }

  private func retrievability(_ index: Int) -> Double {
    record(index).retrievability(on: today) ?? 0
  }

  /// The fact a question tests; a question without one stands for itself.
  private func fact(_ index: Int) -> String {
    bank.questions[index].fact.map { "fact " + $0 } ?? "question " + bank.questions[index].id
  }

  private func candidates() -> [Int] {
    bank.questions.indices.filter { index in
      let question = bank.questions[index]
      let record = record(index)
      return question.isAsked && !record.isParked && !record.isPutOff(on: today)
        && (settings.topic == nil || question.topic == settings.topic)
    }
  }

  /// What is due, then what was missed earlier today, then what is new.
  private mutating func takeStudy() {
    let candidates = candidates()
    let missedToday = candidates.filter { record($0).isMissed && record($0).lastDay == today }
    // Siblings are buried for the day, unless they were missed.
    var usedFacts = Set(
      bank.questions.indices.filter { record($0).lastDay == today }.map(fact))
    var due = candidates.filter(isDue).sorted { retrievability($0) < retrievability($1) }
    let isBehind = due.count > Self.backlog
    // Of too many, those that can still be saved cheaply go first.
    if isBehind { due.reverse() }
    due = due.filter { usedFacts.insert(fact($0)).inserted }
    let new = isBehind ? [] : newQuestions(among: candidates, usedFacts: &usedFacts)
    take([due, missedToday, new])
  }

  /// One question for each fact that is not used today: first those of facts that were begun, then
  /// as many new facts as the day has room for.
  private func newQuestions(among candidates: [Int], usedFacts: inout Set<String>) -> [Int] {
    let begunFacts = Set(bank.questions.indices.filter { !record($0).isNew }.map(fact))
    let recognised = Set(
      bank.questions.indices.filter {
        bank.questions[$0].asksForRecognition && !record($0).isNew && !record($0).isMissed
      }.map(fact))
    let recognisable = Set(
      bank.questions.indices.filter { bank.questions[$0].asksForRecognition }.map(fact))

    var continued: [Int] = []
    var begun: [Int] = []
    for index in candidates where record(index).isNew {
      let fact = fact(index)
      let isReady =
        bank.questions[index].asksForRecognition || recognised.contains(fact)
        || !recognisable.contains(fact)
      guard isReady, usedFacts.insert(fact).inserted else { continue }
      if begunFacts.contains(fact) { continued.append(index) } else { begun.append(index) }
    }
    let room = max(0, settings.newFacts - factsBegunToday)
    return continued + begun.prefix(room)
  }

  private var factsBegunToday: Int {
    var firstDays: [String: Int] = [:]
    for index in bank.questions.indices {
      guard let day = record(index).firstDay else { continue }
      firstDays[fact(index)] = min(day, firstDays[fact(index)] ?? day)
    }
    return firstDays.values.count { $0 == today }
  }

  /// Takes as many as the session holds, the groups in their order.
  private mutating func take(_ groups: [[Int]]) {
    for group in groups {
      let taken = group.prefix(settings.count - questions.count)
      waiting += group.count - taken.count
      questions += interleaved(Array(taken))
    }
  }

  /// The questions in an order in which no topic follows itself where that can be avoided, and
  /// else as they were.
  private func interleaved(_ indices: [Int]) -> [Int] {
    var groups: [String: [Int]] = [:]
    for index in indices.reversed() {
      groups[bank.questions[index].topic ?? "", default: []].append(index)
    }
    let places = Dictionary(uniqueKeysWithValues: zip(indices, indices.indices))
    func rank(_ group: [Int]) -> Int { group.last.flatMap { places[$0] } ?? 0 }
    var result: [Int] = []
    var last = questions.last.map { bank.questions[$0].topic ?? "" }
    while result.count < indices.count {
      // The largest topic goes first, or it would be left over at the end.
      let others = groups.filter { $0.key != last && !$0.value.isEmpty }
      let largest = others.max { left, right in
        (left.value.count, -rank(left.value)) < (right.value.count, -rank(right.value))
      }
      last = largest?.key ?? last
      guard let last, let next = groups[last]?.popLast() else { break }
      result.append(next)
    }
    return result
  }
}
