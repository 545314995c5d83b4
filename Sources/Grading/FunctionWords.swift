/// The small words of English, which carry little of what an answer says.
enum FunctionWords {
  /// Whether a word may stand between two words of a phrase without changing it.
  static func isDeterminer(_ word: String) -> Bool {
    kinds[word] == .determiner
  }

  static func isAuxiliary(_ word: String) -> Bool {
    kinds[word] == .auxiliary
  }

  /// Whether a word says nothing by itself; words of negation do.
  static func contains(_ word: String) -> Bool {
    kinds[word] != nil
  }

  /// Whether a word answers "how many?" by itself.
  static func isQuantity(_ word: String) -> Bool {
    ["many", "few", "often", "much", "all", "every"].contains(word)
  }

  /// Whether a word changes little of what a clause says.
  static func isFiller(_ word: String) -> Bool {
    fillers.contains(word)
  }

  /// All of them.
  static var all: Set<String> { Set(kinds.keys) }

  static let fillers: Set<String> = [
    "make", "makes", "made", "making", "cause", "causes", "caused", "get", "gets", "got", "become",
    "becomes", "turn", "turns", "turned", "change", "changes", "happen", "happens", "due", "result",
    "really", "always", "often", "usually", "quite", "much", "many", "more", "then", "thing",
    "things", "way", "whole", "while", "since", "both", "called", "means", "kind", "lot", "lots",
    "help", "helps", "let", "lets", "give", "gives", "give", "take", "takes", "use", "uses", "used",
    "come", "comes", "go", "goes", "keep", "keeps", "put", "puts", "one", "1", "same", "such",
    "even", "still", "already", "again", "up", "down", "together", "like", "when", "until",
    "during",
    "around", "within", "stand", "stands", "most", "mostly", "mainly", "actually", "basically",
    "simply", "directly",
  ]

  private enum Kind { case determiner, auxiliary, other }

  private static let kinds: [String: Kind] = {
    var kinds: [String: Kind] = [:]
    for word in others { kinds[word] = .other }
    for word in auxiliaries { kinds[word] = .auxiliary }
    for word in determiners { kinds[word] = .determiner }
    return kinds
  }()

  private static let determiners = [
    "a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our",
    "their", "it", "them", "him", "us", "some", "any", "all", "thier",
  ]

  private static let auxiliaries = [
    "is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did", "has", "have",
    "had", "can", "could", "should", "will", "would", "must", "may", "might", "shall",
  ]

  private static let others = [
    "of", "in", "on", "at", "to", "for", "from", "with", "by", "about", "into", "onto", "as", "and",
    "or", "so", "if", "then", "than", "over", "under", "before", "after", "above", "below", "away",
    "back", "out", "off", "up", "down", "between", "among", "through", "towards", "toward",
    "against", "i", "you", "he", "she", "we", "they", "who", "which", "what", "why", "how", "when",
    "where", "there", "here", "because", "also", "very", "too", "just", "only", "each", "other",
    "another", "myself", "yourself", "yourselves", "himself", "herself", "itself", "oneself",
    "ourselves", "themselves", "themself", "themselfs", "wich", "whitch", "becouse", "becuase",
    "bc", "cuz", "cos",
  ]
}
