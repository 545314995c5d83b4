import QuestionBank

/// A paper as it is printed: what stands under every number, and its key.
package struct PrintedPaper: Sendable {
  /// A question with the marks that are made on paper.
  struct Entry: Sendable {
    let number: Int
    /// What is to be read before it.
    let introduction: [String]
    let stem: String
    /// How to answer on paper, where that does not go without saying.
    let instruction: String?
    /// What is filled in or ticked, each with the box or blank before it.
    var rows: [(blank: String, text: String)] = []
    /// What is chosen from, where the rows take letters.
    var choices: [(letter: String, text: String)] = []
    /// How many empty lines there are to write on.
    var lines = 0
    let key: String
    /// The line of the article that says so.
    let source: Int?
  }

  package let title: String
  package let seed: UInt64
  /// Such as "A".
  package let variant: String
  let entries: [Entry]

  package var isEmpty: Bool { entries.isEmpty }

  /// How many questions it asks.
  package var count: Int { entries.count }

  package init(_ paper: Paper, variant: String) {
    title = paper.title
    seed = paper.settings.seed
    self.variant = variant
    entries = paper.items.enumerated().map { Entry($1, number: $0 + 1) }
  }
}

extension PrintedPaper.Entry {
  fileprivate init(_ item: Paper.Item, number: Int) {
    let question = item.question
    self.number = number
    introduction = item.introduction.map(\.stem.displayed)
    source = question.source?.line
    let texts = question.choiceTexts
    let lefts = question.leftTexts
    stem = question.stem.displayed.replacing("_____", with: "________________")
    var key = question.keyText
    var instruction: String?
    switch question.content {
    case .choice, .classify, .trueFalse, .select:
      let isSelect = question.kind == .select
      let isSaid = stem.contains("all that apply")
      instruction = isSelect && !isSaid ? "Tick all that are right." : nil
      rows = item.options.enumerated().map { place, option in
        ("\(isSelect ? "[ ]" : "( )") \(Self.letter(place))", texts[option])
      }
      key = item.options.enumerated().filter { question.isKey(option: $1) }
        .map { "\(Self.letter($0))  \(texts[$1])" }.joined(separator: ", ")
    case .matching(let pairs), .sorting(let pairs):
      instruction = "Write the letter on each line."
      rows = item.rows.map { ("____", lefts[$0]) }
      choices = item.options.enumerated().map { (Self.letter($0), texts[$1]) }
      let rights = pairs.filter { !$0.left.raw.isEmpty }.map(\.right)
      key = item.rows.map { row in
        let right = texts.firstIndex(of: rights[row])
        let place = right.flatMap { item.options.firstIndex(of: $0) } ?? 0
        return "\(lefts[row]): \(Self.letter(place))"
      }.joined(separator: ", ")
    case .ordering:
      instruction = "Number them in their order."
      rows = item.options.map { ("____", texts[$0]) }
      key = item.options.map { "\($0 + 1)" }.joined(separator: " ")
    case .list(let entries): lines = entries.count
    case .short(_, nil), .numerical: lines = 1
    case .short: lines = 3
    case .essay: lines = 8
    case .cloze, .description: break
    }
    self.instruction = instruction
    self.key = key
  }

  /// a to z, which is more than anything on paper needs.
  private static func letter(_ place: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return String(letters[place % letters.count])
  }
}

extension Question {
  /// Whether an option is right.
  fileprivate func isKey(option: Int) -> Bool {
    let credits = optionCredits
    return kind == .select ? credits[option] > 0 : credits[option] == 1
  }
}
