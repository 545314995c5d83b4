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
  /// The number of the fact that each question tests; one without a fact stands for itself.
  private let facts: [Int]
  /// How the facts stand, by their numbers.
  private var standings: [FactStanding]
  /// What may be asked, in the order of the bank; what is due, with the probability that it is known.
  private var due: [(index: Int, retrievability: Double)] = []
  private var missedToday: [Int] = []
  private var missed: [Int] = []
  /// What was never answered; of most of it nobody asks today whether it can be asked at all.
  private var new: [Int] = []

  /// What the history says about all questions of a fact.
  private struct FactStanding {
    /// The first day on which one of them was answered.
    var firstDay: Int?
    /// Whether one of them may not be asked any more today.
    var isUsed = false
    /// Whether one of them can be recognised, and whether that was right the last time.
    var isRecognisable = false
    var isRecognised = false
  }

  init(_ bank: Bank, history: History, settings: Session.Settings, today: Int) {
    self.bank = bank
    self.settings = settings
    self.today = today
    facts = Self.numberedFacts(of: bank)
    standings = Array(repeating: FactStanding(), count: facts.count)
    for index in bank.questions.indices {
      sort(index, history[bank.questions[index].id])
    }
    switch settings.mode {
    case .review: take([missed])
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

  /// Takes in how a question stands.
  private mutating func sort(_ index: Int, _ record: QuestionRecord) {
    let fact = facts[index]
    let isRecognition = bank.questions[index].asksForRecognition
    if let day = record.firstDay {
      standings[fact].firstDay = min(day, standings[fact].firstDay ?? day)
      if isRecognition, !record.isMissed { standings[fact].isRecognised = true }
    }
    if isRecognition, !record.isParked { standings[fact].isRecognisable = true }
    // Siblings are buried for the day.
    if record.lastDay == today { standings[fact].isUsed = true }

    // Of a long log most questions are none of these, and to look at a question takes longer.
    guard record.isNew || record.isMissed || record.isDue(on: today),
      !record.isParked, !record.isPutOff(on: today),
      settings.topic == nil || bank.questions[index].topic == settings.topic
    else { return }
    if record.isNew { new.append(index) }
    guard record.isMissed || record.isDue(on: today), bank.questions[index].isAsked else { return }
    if record.isDue(on: today) { due.append((index, record.retrievability(on: today) ?? 0)) }
    guard record.isMissed else { return }
    // What was missed may be asked again on the same day.
    if record.lastDay == today { missedToday.append(index) }
    if isToReview(record) { missed.append(index) }
  }

  /// Missed lately enough and often enough.
  private func isToReview(_ record: QuestionRecord) -> Bool {
    guard record.misses >= settings.misses else { return false }
    guard let since = settings.sinceDay, let lastDay = record.lastDay else { return true }
    return lastDay >= since
  }

  /// What is due, then what was missed earlier today, then what is new.
  private mutating func takeStudy() {
    var due = due.sorted { ($0.retrievability, $0.index) < ($1.retrievability, $1.index) }
      .map(\.index)
    let isBehind = due.count > Self.backlog
    // Of too many, those that can still be saved cheaply go first.
    if isBehind { due.reverse() }
    due = due.filter { use(facts[$0]) }
    let new = isBehind ? [] : newQuestions()
    take([due, missedToday, new])
  }

  /// Uses a fact for today; whether it was not used before.
  private mutating func use(_ fact: Int) -> Bool {
    defer { standings[fact].isUsed = true }
    return !standings[fact].isUsed
  }

  /// One question for each fact that is not used today: first those of facts that were begun, then
  /// as many new facts as the day has room for.
  private mutating func newQuestions() -> [Int] {
    var continued: [Int] = []
    var begun: [Int] = []
    let room = room
    for index in new {
      let standing = standings[facts[index]]
      if standing.firstDay == nil, begun.count == room { continue }
      // Recognition comes before recall.
      let isReady =
        bank.questions[index].asksForRecognition || standing.isRecognised
        || !standing.isRecognisable
      guard isReady, bank.questions[index].isAsked, use(facts[index]) else { continue }
      if standing.firstDay != nil { continued.append(index) } else { begun.append(index) }
    }
    return continued + begun
  }

  /// How many facts may still be begun today: the daily number, or until an exam the same number
  /// on every day before it.
  private var room: Int {
    let begunToday = standings.count { $0.firstDay == today }
    guard let examDay = settings.examDay else { return max(0, settings.newFacts - begunToday) }
    let unbegun = new.filter {
      standings[facts[$0]].firstDay == nil && bank.questions[$0].isAsked
    }
    let waiting = Set(unbegun.map { facts[$0] }).count
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
