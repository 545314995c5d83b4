import QuestionBank
import Tutoring

/// The questions of a quiz as a list that can be searched and filtered, and one of them opened.
package struct Browser: Equatable, Sendable {
  /// Which questions are listed.
  package enum Filter: Equatable, Sendable {
    case all
    case mark(Catalogue.Mark)
    case kind(Question.Kind)
    case topic(String)
  }

  /// What is shown of the question that has the focus.
  enum Card: Equatable, Sendable {
    case closed
    case open(scroll: Int)
    /// One after the other, to be kept or put away.
    case lookThrough(scroll: Int)
  }

  private(set) var catalogue: Catalogue
  private(set) var filter = Filter.all
  /// What is searched for.
  private(set) var query = ""
  /// The questions that are listed, by their index in the catalogue.
  private(set) var found: [Int] = []
  /// The place in the list that has the focus.
  private(set) var focus = 0
  var card = Card.closed
  /// The first line in view.
  var top = 0

  package init(_ catalogue: Catalogue, isLookThrough: Bool = false) {
    self.catalogue = catalogue
    find()
    if isLookThrough, !found.isEmpty { card = .lookThrough(scroll: 0) }
  }

  /// The question that has the focus, by its index in the catalogue.
  var index: Int? { found.indices.contains(focus) ? found[focus] : nil }

  var question: Question? { index.map { catalogue.questions[$0] } }

  /// Moves the focus as far as there are questions.
  mutating func moveFocus(to place: Int) {
    focus = min(max(place, 0), max(found.count - 1, 0))
    switch card {
    case .closed: break
    case .open: card = .open(scroll: 0)
    case .lookThrough: card = .lookThrough(scroll: 0)
    }
  }

  mutating func search(for query: String) {
    self.query = query
    find()
  }

  mutating func show(_ filter: Filter) {
    self.filter = filter
    find()
  }

  /// Takes in what has changed in the quiz or the log; the focus stays on its question, and the
  /// list as it was, so that nothing jumps away under a key.
  mutating func renew(_ catalogue: Catalogue) {
    let listed = found.map { self.catalogue.questions[$0].id }
    let id = question?.id
    self.catalogue = catalogue
    let indices = Dictionary(
      catalogue.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    found = listed.compactMap { indices[$0] }
    if let id, let place = found.firstIndex(where: { catalogue.questions[$0].id == id }) {
      focus = place
    }
    focus = min(focus, max(found.count - 1, 0))
    if found.isEmpty { card = .closed }
  }

  /// The filters that list something, each with how many questions.
  var filters: [(filter: Filter, count: Int)] {
    let all = catalogue.questions.indices
    var filters: [(Filter, Int)] = [(.all, all.count)]
    filters += Catalogue.Mark.allCases.reversed().map { mark in
      (.mark(mark), all.count { catalogue.isMarked($0, mark) })
    }
    let kinds = Dictionary(grouping: catalogue.questions, by: \.kind)
    filters += Question.Kind.allCases.map { (.kind($0), kinds[$0]?.count ?? 0) }
    var topics: [String] = []
    var counts: [String: Int] = [:]
    for topic in catalogue.questions.compactMap(\.topic) {
      if counts[topic] == nil { topics.append(topic) }
      counts[topic, default: 0] += 1
    }
    filters += topics.map { (.topic($0), counts[$0] ?? 0) }
    return filters.filter { $0.1 > 0 || $0.0 == filter }
  }

  private mutating func find() {
    let old = index
    found = catalogue.questions.indices.filter { index in
      isListed(index) && (query.isEmpty || holdsQuery(catalogue.questions[index]))
    }
    focus = old.flatMap { found.firstIndex(of: $0) } ?? 0
    top = 0
  }

  private func isListed(_ index: Int) -> Bool {
    switch filter {
    case .all: true
    case .mark(let mark): catalogue.isMarked(index, mark)
    case .kind(let kind): catalogue.questions[index].kind == kind
    case .topic(let topic): catalogue.questions[index].topic == topic
    }
  }

  private func holdsQuery(_ question: Question) -> Bool {
    let texts = [question.stem.displayed, question.topic ?? ""] + question.searchableTexts
    return texts.contains { !$0.places(of: query).isEmpty }
  }
}

extension Browser.Filter {
  /// The filter as people call it.
  var name: String {
    switch self {
    case .all: "all"
    case .mark(let mark): mark.rawValue
    case .kind(let kind): kind.name
    case .topic(let topic): topic
    }
  }
}

extension Question.Kind {
  /// The kind as people call it.
  var name: String {
    switch self {
    case .choice: "choice"
    case .select: "select all"
    case .truefalse: "true or false"
    case .classify: "classify"
    case .cloze: "gap"
    case .short: "short answer"
    case .list: "list"
    case .matching: "matching"
    case .sorting: "sorting"
    case .ordering: "ordering"
    case .numerical: "number"
    case .essay: "essay"
    case .description: "text"
    }
  }
}

extension Question {
  /// What else of a question can be found.
  fileprivate var searchableTexts: [String] {
    choiceTexts + leftTexts + [keyText, explanation?.displayed ?? "", source?.text ?? ""]
  }
}
