import Grading

/// Common verbs of articles that explain something, in their base form.
///
/// They are enough to tell subject and object apart in most sentences of a few words; another verb is
/// known by the article or pronoun that follows it.
private let commonVerbs: Set<String> = [
  "absorb", "act", "add", "affect", "aim", "allow", "appear", "approach", "arise", "arrive", "ask",
  "attach", "attract", "avoid", "bear", "beat", "become", "begin", "believe", "belong", "bend",
  "bind", "bite", "block", "boil", "break", "breathe", "bring", "build", "bulge", "burn", "bury",
  "call", "capture", "carry", "catch", "cause", "change", "circle", "clean", "clear", "close",
  "collapse", "collect", "combine", "come", "compete", "connect", "consist", "contain", "continue",
  "contract", "control", "convert", "cool", "cost", "cover", "create", "cross", "crush", "cure",
  "cut", "damage", "decay", "decide", "defend", "depend", "describe", "destroy", "develop", "die",
  "dig",
  "disappear", "dissolve", "divide", "draw", "drift", "drink", "drive", "drop", "dry", "earn",
  "eat", "emit", "enable", "end", "enter", "erode", "escape", "evaporate", "exhibit", "exist",
  "expand", "explain", "explode", "extend", "face", "fall", "feed", "feel", "fight", "fill", "find",
  "fit", "fix", "flow", "focus", "follow", "forbid", "force", "form", "freeze", "fuse", "gain",
  "gather", "get", "give", "go", "grow", "guide", "happen", "harden", "hatch", "have", "hear",
  "heat", "help", "hide", "hit", "hold", "hunt", "improve", "increase", "influence", "inject",
  "invent", "join", "keep", "kill", "know", "lack", "last", "lay", "lead", "leak", "lean", "learn",
  "leave", "let", "lie", "lift", "limit", "live", "lock", "look", "lose", "lower", "maintain",
  "make", "mark", "mate", "mean", "measure", "meet", "melt", "mix", "move", "narrow", "need",
  "occur", "offer", "open", "orbit", "pass", "pay", "permit", "pinch", "place", "prevent",
  "produce",
  "promote", "protect", "provide", "pull", "pump", "push", "put", "raise", "rank", "reach", "react",
  "receive", "reduce", "reflect", "release", "remain", "remember", "remove", "repair", "repel",
  "replace", "require", "resist", "rest", "return", "rise", "rotate", "rub", "run", "save",
  "scatter", "see", "seem", "sell", "send", "separate", "serve", "settle", "shake", "shape",
  "share",
  "shine", "show", "shrink", "sink", "sleep", "slide", "slow", "smell", "solve", "spend", "spin",
  "split", "spread", "squeeze", "stand", "start", "starve", "stay", "steer", "stick", "stop",
  "store", "strengthen", "stress", "stretch", "strike", "suffer", "suit", "supply", "support",
  "surround", "survive", "swell", "take", "tear", "think", "threaten", "tilt", "touch", "trade",
  "trap", "travel", "turn", "use", "value", "vary", "want", "warm", "wash", "weaken", "wear",
  "work", "write",
]

/// The base form of a common verb that a word may be a form of; nil for any other word.
func commonVerb(_ word: String) -> String? {
  if let base = IrregularForms.verb(ofPast: word) { return base }
  if commonVerbs.contains(word) { return word }
  let base = baseForm(word)
  if commonVerbs.contains(base) { return base }
  for (ending, replacement) in [
    ("ied", "y"), ("ed", ""), ("d", ""), ("ing", ""), ("ing", "e"), ("es", ""),
  ] where word.hasSuffix(ending) {
    let base = String(word.dropLast(ending.count)) + replacement
    if commonVerbs.contains(base) { return base }
    // "stopped" and "getting" double their last letter.
    let short = String(base.dropLast())
    if base.count > 3, base.last == base.dropLast().last, commonVerbs.contains(short) {
      return short
    }
  }
  return nil
}

/// Verbs that say too little to be asked for.
let lightVerbForms: Set<String> = [
  "be", "have", "do", "make", "get", "go", "come", "become", "give", "show", "exist", "lie",
  "stand",
  "tend", "take", "put", "exhibit", "mark", "happen", "occur", "mean", "seem", "see", "begin",
  "bring", "let", "help", "allow", "enable", "cause", "keep", "use", "start", "stay", "call",
  "think", "know", "remain", "appear", "form",
]
