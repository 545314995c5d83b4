import QuestionBank

/// The sides that a quiz tells apart, such as two theories: a clause about one of them says
/// nothing about the other.
struct Sides: Sendable {
  private let names: [String]

  init(of questions: [Question]) {
    var names: [String] = []
    for question in questions {
      switch question.content {
      case .classify(let options): names += options.map(\.text.raw)
      case .sorting(let pairs): names += pairs.map(\.right)
      default: break
      }
    }
    let words = Set(names.map { NormalText($0).words }).filter { $0.count == 1 }.compactMap(\.first)
    self.names = words.filter { !["both", "neither", "none", "all"].contains($0) }.sorted()
  }

  /// The side of the quiz that a word names, as "collectivist" does collectivism.
  func side(namedBy word: String) -> String? {
    names.first {
      ComparedWord.areForms($0, word) || ContrastingEnding.isTheoryAndFollower($0, word)
    }
  }

  /// The one side a question is about; nil if it is about none or several.
  func subject(of stem: String) -> String? {
    let named = Set(NormalText(stem).words.compactMap(side))
    return named.count == 1 ? named.first : nil
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
    var subjects: [String?] = []
    var carried: String?
    for range in answer.ranges {
      let words = answer.words[range]
      let named = range.compactMap { place -> (Int, String)? in
        guard let side = side(namedBy: words[place]), !isAside(place, in: words) else { return nil }
        return (place, side)
      }
      var current = named.first?.1 ?? carried
      var rest = named[...]
      for place in range {
        if let next = rest.first, next.0 == place {
          current = next.1
          rest.removeFirst()
        }
        subjects.append(current)
      }
      carried = Self.asides.contains(words.first ?? "") ? nil : current
    }
    return subjects
  }

  /// Whether a side is only named to be set against: "unlike individualism".
  private func isAside(_ place: Int, in words: ArraySlice<String>) -> Bool {
    words[max(words.startIndex, place - 2)..<place].contains {
      ["unlike", "contrast", "opposed", "opposite", "than", "not"].contains($0)
    }
  }

  private static let asides: Set<String> = ["while", "whereas", "although", "though", "unlike"]
}
