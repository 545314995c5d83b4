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
  private let settings: Session.Settings
  private let today: Int
  /// By index in the bank.
  private let records: [QuestionRecord]
  /// The number of the fact that each question tests; one without a fact stands for itself.
  private let facts: [Int]

  init(_ bank: Bank, history: History, settings: Session.Settings, today: Int) {
    self.bank = bank
    self.settings = settings
    self.today = today
    records = bank.questions.map { history[$0.id] }
    facts = Self.numberedFacts(of: bank)
    switch settings.mode {
    case .review: take([candidates().filter(isToReview)])
    case .study, .read, .test, .drill: takeStudy()
    }
  }

  private static func numberedFacts(of bank: Bank) -> [Int] {
    var numbers: [String: Int] = [:]
    return bank.questions.indices.map { index in
      guard let fact = bank.questions[index].fact else { return index }
      if let number = numbers[fact] { return number }
      numbers[fact] = index
      return index
    }
  }

  private func candidates() -> [Int] {
    bank.questions.indices.filter { index in
      let question = bank.questions[index]
      return question.isAsked && !records[index].isParked && !records[index].isPutOff(on: today)
        && (settings.topic == nil || question.topic == settings.topic)
    }
  }

  /// Missed the last time, lately enough and often enough.
  private func isToReview(_ index: Int) -> Bool {
    let record = records[index]
    guard record.isMissed, record.misses >= settings.misses else { return false }
    guard let since = settings.sinceDay, let lastDay = record.lastDay else { return true }
    return lastDay >= since
  }

  /// What is due, then what was missed earlier today, then what is new.
  private mutating func takeStudy() {
    let candidates = candidates()
    let missedToday = candidates.filter { records[$0].isMissed && records[$0].lastDay == today }
    // Siblings are buried for the day, unless they were missed.
    var usedFacts = Set(
      bank.questions.indices.filter { records[$0].lastDay == today }.map { facts[$0] })
    var due = candidates.filter { records[$0].isDue(on: today) }
      .map { (index: $0, retrievability: records[$0].retrievability(on: today) ?? 0) }
      .sorted { ($0.retrievability, $0.index) < ($1.retrievability, $1.index) }
      .map(\.index)
    let isBehind = due.count > Self.backlog
    // Of too many, those that can still be saved cheaply go first.
    if isBehind { due.reverse() }
    due = due.filter { usedFacts.insert(facts[$0]).inserted }
    let new = isBehind ? [] : newQuestions(among: candidates, usedFacts: &usedFacts)
    take([due, missedToday, new])
  }

  /// One question for each fact that is not used today: first those of facts that were begun, then
  /// as many new facts as the day has room for.
  private func newQuestions(among candidates: [Int], usedFacts: inout Set<Int>) -> [Int] {
    /// The first day of each fact that was begun.
    var firstDays: [Int: Int] = [:]
    var recognised: Set<Int> = []
    var recognisable: Set<Int> = []
    for index in bank.questions.indices {
      let record = records[index]
      let fact = facts[index]
      let isRecognition = bank.questions[index].asksForRecognition
      if let day = record.firstDay {
        firstDays[fact] = min(day, firstDays[fact] ?? day)
        if isRecognition, !record.isMissed { recognised.insert(fact) }
      }
      if isRecognition, !record.isParked { recognisable.insert(fact) }
    }

    var continued: [Int] = []
    var begun: [Int] = []
    for index in candidates where records[index].isNew {
      let fact = facts[index]
      // Recognition comes before recall.
      let isReady =
        bank.questions[index].asksForRecognition || recognised.contains(fact)
        || !recognisable.contains(fact)
      guard isReady, usedFacts.insert(fact).inserted else { continue }
      if firstDays[fact] != nil { continued.append(index) } else { begun.append(index) }
    }
    let begunToday = firstDays.values.count { $0 == today }
    let waiting = Set(candidates.lazy.filter { records[$0].isNew }.map { facts[$0] })
      .count { firstDays[$0] == nil }
    return continued + begun.prefix(room(begunToday: begunToday, waiting: waiting))
  }

  /// How many facts may still be begun today: the daily number, or until an exam the same number
  /// on every day before it.
  private func room(begunToday: Int, waiting: Int) -> Int {
    guard let examDay = settings.examDay else { return max(0, settings.newFacts - begunToday) }
    let days = max(1, examDay - today)
    return max(0, (begunToday + waiting + days - 1) / days - begunToday)
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
