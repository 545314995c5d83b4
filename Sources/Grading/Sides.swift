import QuestionBank

/// The sides that a quiz tells apart, such as two theories: a clause about one of them says
/// nothing about the other.
struct Sides: Sendable {
  private var names: Set<String> = []
  /// The side that a word with this stem names, as "collectivist" does collectivism.
  private var sidesByStem: [String: String] = [:]

  init(of questions: [Question]) {
    for question in questions {
      switch question.content {
      case .classify(let options): for option in options { add(option.text.displayed) }
      case .sorting(let pairs): for pair in pairs { add(pair.right) }
      default: break
      }
    }
  }

  private mutating func add(_ text: String) {
    let words = NormalText(text).words
    guard words.count == 1, let name = words.first,
      !["both", "neither", "none", "all"].contains(name)
    else { return }
    names.insert(name)
    sidesByStem[ComparedWord.stem(of: name)] = name
    if name.hasSuffix("ism") {
      sidesByStem[ComparedWord.stem(of: name.dropLast() + "t")] = name
    }
  }

  /// The one side a question is about; nil if it is about none or several.
  func subject(of stem: String) -> String? {
    let named = Set(NormalText(stem).words.compactMap { sidesByStem[ComparedWord.stem(of: $0)] })
    return named.count == 1 ? named.first : nil
  }

  /// The roots of the words that name sides.
  var roots: Set<String> { Set(sidesByStem.keys.map { WordFamily.root(ofStem: $0) }) }

  /// The sides that are theories.
  var theories: Set<String> { names.filter { $0.hasSuffix("ism") } }

  /// The roots of the words that name one side.
  func roots(naming side: String) -> Set<String> {
    Set(sidesByStem.filter { $0.value == side }.keys.map { WordFamily.root(ofStem: $0) })
  }

  /// The roots of the words that name the sides which a text names.
  func roots(namedIn text: String) -> Set<String> {
    NormalText(text).words.compactMap { sidesByStem[ComparedWord.stem(of: $0)] }
      .reduce(into: []) { $0.formUnion(roots(naming: $1)) }
  }

  /// Whether a word with this stem names a side.
  func names(_ stem: String) -> Bool {
    sidesByStem[stem] != nil
  }

  /// The word behind the last side that a text names, apart from small words.
  func deed(in text: String) -> String? {
    let words = NormalText(text).words
    guard let last = words.lastIndex(where: { names(ComparedWord.stem(of: $0)) }) else {
      return nil
    }
    return words[(last + 1)...].first { !FunctionWords.contains($0) }
  }

  /// The side that is not this one, if there are just two.
  func opposite(of side: String) -> String? {
    names.count == 2 ? names.first { $0 != side } : nil
  }

  /// For each word of an answer, the side its clause is about; nil where it does not say.
  ///
  /// A side stays the subject until another is named, but not beyond a clause with "while" or
  /// "unlike", which speaks of something else by the way.
  func subjects(in answer: Clauses) -> [String?] {
    var named: [Int: String] = [:]
    for vocable in answer.vocables {
      guard let side = sidesByStem[vocable.word.stem] else { continue }
      for place in vocable.places where !isAside(place, in: answer) { named[place] = side }
    }
    guard !named.isEmpty else { return Array(repeating: nil, count: answer.words.count) }
    var subjects: [String?] = []
    var carried: String?
    for clause in answer.ranges {
      var current = clause.lazy.compactMap { named[$0] }.first ?? carried
      for place in clause {
        current = named[place] ?? current
        subjects.append(current)
      }
      carried = Self.asides.contains(answer.words[clause.lowerBound]) ? nil : current
    }
    return subjects
  }

  /// Whether a side is only named to be set against: "unlike individualism".
  private func isAside(_ place: Int, in answer: Clauses) -> Bool {
    let start = max(answer.ranges[answer.clauses[place]].lowerBound, place - 2)
    return answer.words[start..<place].contains {
      ["unlike", "contrast", "opposed", "than", "not", "same", "different", "differs"].contains($0)
    }
      || (Array(start..<place) + [place + 1]).contains { place in
        // "individualism's opposite"
        place < answer.words.count && Self.opposites.contains { answer.isForm(of: $0, at: place) }
      }
  }

  private static let opposites = ["opposite", "contrary", "reverse", "counterpart"].map {
    RubricWord($0)
  }

  private static let asides: Set<String> = ["while", "whereas", "although", "though", "unlike"]
}
