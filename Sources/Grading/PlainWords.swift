/// Common words that a learner says things with and that turn nothing round.
///
/// A word that is neither here nor in the question may deny what it is said of.
enum PlainWords {
  static func contains(root: String) -> Bool {
    roots.contains(root)
  }

  /// Whether a word of this root says that somebody does something.
  static func isVerb(root: String) -> Bool {
    verbRoots.contains(root)
  }

  /// Whether a word before a noun only describes it ("mutual", "economic"), as far as its ending
  /// and its beginning tell.
  static func looksLikeAdjective(_ word: String) -> Bool {
    ["al", "ic", "ous", "ive", "ary"].contains(where: word.hasSuffix)
      && !["un", "in", "im", "dis", "non", "anti", "mis"].contains(where: word.hasPrefix)
  }

  static let words = Set(verbs + nouns + adjectives)

  private static let roots = verbRoots.union((nouns + adjectives).map { WordFamily.root(of: $0) })

  private static let verbRoots = Set(verbs.map { WordFamily.root(of: $0) })

  private static let verbs = [
    "accept", "achieve", "acknowledge", "add", "admire", "adopt", "advocate", "affect", "aim",
    "allow", "appear", "appreciate", "approve", "arise", "ask", "attach", "attract", "base", "be",
    "became", "become", "began", "begin", "begun", "believe", "belong", "bring", "brought", "build",
    "built", "call", "came", "care", "carry", "cause", "celebrate", "center", "champion", "change",
    "cherish", "choose", "chose", "chosen", "combine", "come", "concentrate", "concern", "consider",
    "consist", "contain", "count", "cover", "create", "cultivate", "defend", "define", "demand",
    "deal", "decide", "depend", "describe", "desire", "develop", "did", "do", "done", "doing",
    "drew", "draw", "drawn", "eat",
    "emphasize",
    "embody",
    "embrace", "enable", "encounter", "encourage", "endorse", "enjoy", "ensure", "entail",
    "establish", "esteem", "exhibit", "exist", "expect", "experience", "explain", "express", "face",
    "favor",
    "feature", "feel", "felt", "find", "focus", "follow", "form", "foster", "found", "gain", "gave",
    "get", "give", "given", "go", "gone", "got", "grant", "grow", "guarantee", "guess", "had",
    "happen",
    "have",
    "held", "help", "highlight", "hold", "honor", "hope", "implement", "imply", "include",
    "increase",
    "influence",
    "insist", "inspire", "involve", "join", "keep", "kept", "know", "known", "lead", "lean",
    "learn", "lie",
    "led", "let", "like", "live", "look", "love", "made", "maintain", "make", "mark", "matter",
    "mean", "meant", "meet", "mention", "met", "move", "name", "need", "nurture", "occur", "offer",
    "own", "permit", "pick", "place", "possess", "practice", "practise", "praise", "preach",
    "prefer",
    "present", "preserve", "prioritize", "prize", "produce", "profit", "promote", "protect",
    "provide",
    "pursue", "put", "ran", "rank", "reach", "receive", "recognize", "reflect", "reinforce", "rely",
    "require", "respect", "result", "revolve", "rise", "run", "safeguard", "said", "saw", "say",
    "see", "seek", "seen", "set", "shape", "share", "show", "shown", "sound", "stand", "start",
    "stood", "strengthen", "stress", "strive", "suffer", "support", "sustain", "take", "taken",
    "talk", "taught", "teach", "tell", "tend", "think", "thought", "told", "took", "train",
    "treasure", "turn", "undergo", "underline", "understand", "unite", "uphold", "use", "value",
    "want",
    "welcome",
    "went", "work", "worship",
  ]

  private static let nouns = [
    "advantage", "aspect", "basis", "behavior", "belief", "benefit", "bit", "case",
    "characteristic", "choice",
    "citizen", "community", "concept", "country", "culture", "deal", "degree", "emphasis",
    "everybody", "everyone", "example", "extreme", "fact", "feeling", "folk", "goal", "group",
    "human", "idea", "kinda", "somehow", "something", "side", "stuff", "etc", "eg", "ie",
    "society",
    "word", "name", "anyone", "anybody",
    "ideal", "importance", "individual", "kind", "life", "lot", "majority", "man", "member",
    "mixture", "nation", "number", "others", "paper", "part", "people", "peoples", "person",
    "philosophy",
    "point",
    "principle", "priority", "quality", "reason", "rest", "role", "self", "sense", "somebody",
    "someone", "sort", "spirit", "system", "theory", "thing", "time", "trait", "type", "view",
    "way", "weight",
    "woman", "world",
  ]

  private static let adjectives = [
    "able", "big", "broad", "certain", "clear", "close", "common", "complete", "considerable",
    "constant", "core", "deep", "different", "equal", "essential", "every", "everyday", "fair",
    "few", "firm", "full", "fundamental", "good", "great", "harsh", "heavy", "high", "huge",
    "important", "key", "large", "long", "main", "major", "many", "much", "mutual", "necessary",
    "new", "nice", "normal", "numerous", "paramount", "particular", "personal", "positive",
    "possible", "primary", "private", "public", "pure", "real", "same", "serious", "several",
    "severe", "similar", "single", "small", "special", "strict", "strong", "such", "top", "total",
    "2nd", "true", "typical", "utmost", "valuable", "various", "vast", "vital", "whole", "wide",
    "widespread", "worth", "1st", "always", "often", "together",
    "theyre", "thats", "theres", "less", "least", "better", "rather", "instead", "well",
    "but", "however", "though", "although", "while", "whereas", "yet", "unlike", "yes",
  ]
}
