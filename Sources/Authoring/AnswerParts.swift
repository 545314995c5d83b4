/// Words that say too little to count as a part of an answer.
let weakWords: Set<String> = [
  "exist", "lie", "show", "tend", "lean", "include", "become", "make", "get", "give", "take", "go",
  "come", "mark", "combine", "exhibit", "help", "allow", "like", "called", "known", "degree",
  "fact", "bring", "brings", "mixed", "need", "needs", "surface", "first", "directly", "focus",
  "whole", "society", "societies", "individual", "individuals", "person", "emphasize",
  "emphasizes", "stress", "stresses", "value", "importance", "significance", "theory", "important",
  "note", "remember", "article", "people", "something", "example", "way", "aspect", "further",
  "vary", "varies", "end", "ends", "two", "side", "shared", "using", "used", "use", "rank",
  "ranks", "carried", "many", "forth", "back", "time", "times", "less", "lesser", "almost",
  "today", "think", "thinks", "scientists", "call", "calls", "still", "enough", "put", "set",
  "met", "got", "let", "say", "says", "see", "man", "men", "day", "few", "lot", "own", "big",
  "goes", "gave", "gives", "takes", "took", "part", "parts", "size", "walked", "makes", "made",
  "rise", "reaches", "lose", "loses", "ever", "never", "even", "well", "long", "once", "again",
  "kind", "type", "happen", "happens", "stand", "stands", "opposite", "values", "keep", "keeps",
  "cause", "caused", "causes", "reason", "same", "far", "near",
]

/// Words between which the parts of a sentence stand.
private let dividingWords: Set<String> = [
  "and", "but", "that", "which", "of", "on", "in", "for", "with", "within", "across", "between",
  "by", "to", "from", "into", "as", "at", "above", "below", "than", "can", "while",
  "over", "through", "is", "are", "was", "were", "has", "have", "had", "will", "would", "could",
  "may", "might", "because", "so", "who", "whom", "whose", "when", "where", "until", "during",
  "after", "before", "under", "around", "about", "against", "among", "onto", "off", "out", "up",
  "down", "its", "their", "it", "they", "if", "since", "although",
]

/// The parts of a sentence between commas, conjunctions and prepositions, and whether they are denied:
/// in "the Sun does not have enough mass" the mass is.
func parts(of text: String) -> [(text: String, isDenied: Bool)] {
  var parts: [(text: String, isDenied: Bool)] = []
  var part: [Substring] = []
  var isDenied = false
  func finish() {
    guard !part.isEmpty else { return }
    parts += subjectAndRest(part.joined(separator: " ")).map { ($0, isDenied) }
    part = []
    isDenied = false
  }
  for word in text.split(separator: " ") {
    let plain = word.lowercased().withoutEnd
    if ["not", "no", "never", "without", "cannot"].contains(plain) {
      finish()
      isDenied = true
    } else if dividingWords.contains(plain) {
      finish()
    } else {
      part.append(word)
      if let last = word.utf8.last, last == 0x2C || last == 0x3B || last == 0x3A { finish() }
    }
  }
  finish()
  return parts
}

/// "Pressure destroys the shapes" without its verb known: what comes before the last two words that
/// say something is a part of its own.
private func subjectAndRest(_ part: String) -> [String] {
  let all = part.split(separator: " ")
  let telling = all.indices.filter {
    let word = all[$0].lowercased().withoutEnd
    return !functionWords.contains(word) && !weakWords.contains(word) && word.utf8.count >= 3
  }
  guard telling.count == 3, all.count <= 6 else { return [part] }
  return [all[..<telling[1]], all[telling[1]...]].map { $0.joined(separator: " ") }
}

/// "both values": weak as the noun is alone, that it is both says something.
func bothOf(_ part: String) -> String? {
  let all = words(in: part)
  return all.count == 2 && all[0] == "both" && !functionWords.contains(all[1])
    ? all.joined(separator: " ") : nil
}
