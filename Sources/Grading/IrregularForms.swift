/// Forms of English words that no ending tells: "bent" of "bend", and "growth" of "grow".
package enum IrregularForms {
  /// The verb that a word is a form of, or a noun made of; nil for any other word.
  package static func verb(of word: String) -> String? {
    pasts[word] ?? nouns[word]
  }

  /// Whether a word says that somebody does something to himself.
  static func isReflexive(_ word: String) -> Bool {
    reflexives.contains(word)
  }

  /// All words that are such forms.
  static var all: Set<String> { reflexives.union(pasts.keys).union(nouns.keys) }

  private static let reflexives: Set<String> = [
    "myself", "yourself", "yourselves", "himself", "herself", "itself", "ourselves", "themselves",
    "oneself", "themself", "themselfs",
  ]

  /// The verb that a word is a past form or participle of.
  package static func verb(ofPast word: String) -> String? {
    pasts[word]
  }

  private static let nouns = [
    "growth": "grow", "loss": "lose", "losses": "lose", "birth": "bear", "births": "bear",
    "death": "die", "deaths": "die", "flight": "fly", "belief": "believe", "choice": "choose",
    "choices": "choose", "speech": "speak", "proof": "prove", "sale": "sell", "thought": "think",
  ]

  private static let pasts: [String: String] = {
    let forms = """
      ate eaten eat; became become; began begun begin; bent bend; bitten bite; blew blown blow;
      bore born borne bear; bound bind; bred breed; broke broken break; brought bring; built build; burnt burn;
      bought buy; came come; caught catch; chose chosen choose; clung cling; dealt deal; did done do;
      drank drunk drink; drew drawn draw; drove driven drive; dug dig; fed feed; fell fallen fall;
      felt feel; flew flown fly; forbade forbidden forbid; fought fight; found find; froze frozen
      freeze; gave given give; got gotten get; grew grown grow; had has have; heard hear; held hold;
      hid hidden hide; hung hang; kept keep; knew known know; laid lay; led lead; learnt learn; left leave; lent
      lend; lit light; lost lose; made make; meant mean; met meet; overcame overcome; paid pay; ran run; rode ridden
      ride; rose risen rise; said say; sang sung sing; sank sunk sink; sat sit; saw seen see; sent
      send; shone shine; shook shaken shake; shot shoot; shrank shrunk shrink; slept sleep; slid
      slide; sold sell; sought seek; spent spend; spoke spoken speak; spun spin; stood stand; stole
      stolen steal; struck strike; stuck stick; stung sting; swam swum swim; swelled swollen swell;
      swept sweep; taught teach; threw thrown throw; told tell; took taken take; tore torn tear;
      went gone go; woke woken wake; won win; wore worn wear; wove woven weave; wrote written write
      """
    var pasts: [String: String] = [:]
    for group in forms.split(separator: ";") {
      let words = group.split(whereSeparator: \.isWhitespace).map(String.init)
      for form in words.dropLast() { pasts[form] = words.last }
    }
    return pasts
  }()
}
