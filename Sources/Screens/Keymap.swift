import Canvas

/// What a learner can ask for with a key.
package enum Command: Hashable, Sendable {
  case up, down, left, right, pageUp, pageDown, first, last
  /// Go on with what has the focus: open it, answer with it, read on.
  case confirm
  /// Choose the option with this number, counted from 1.
  case number(Int)
  /// Select or deselect the option that has the focus.
  case toggle
  /// Empty the row that has the focus.
  case clear
  /// Move the line that has the focus up or down.
  case carryUp, carryDown
  case hint, dontKnow, later, undo, flag, article, confidence
  /// The learner marks an answer that the program could not mark.
  case markRight, markWrong
  /// "I was right", or wrong, after a typed answer.
  case override
  case easy
  case help, back, redraw, leave
}

/// What is on the screen, as far as keys are concerned.
package enum KeyContext: Hashable, Sendable, CaseIterable {
  case menu, options, trueFalse, selection, typing, pairs, ordering, reading, feedback, judging
  case article, end, help

  /// What the help calls it.
  package var title: String {
    switch self {
    case .menu: "Choosing what to do"
    case .options: "Choosing one option"
    case .trueFalse: "True or false"
    case .selection: "Selecting all that apply"
    case .typing: "Typing an answer"
    case .pairs: "Matching and sorting"
    case .ordering: "Putting in order"
    case .reading: "Reading"
    case .feedback: "After an answer"
    case .judging: "Marking an answer yourself"
    case .article: "The article"
    case .end: "The end of a session"
    case .help: "Help"
    }
  }
}

/// Some keys, what they do, and how people are told.
package struct Binding: Sendable {
  package var keys: [Key: Command]
  /// The keys as they are shown, with the signs of `Symbols.unicode`.
  package var label: String
  /// A word or two for the footer; nil keeps the binding out of it.
  package var short: String?
  /// What the help says.
  package var long: String
  package var contexts: Set<KeyContext>
}

/// The one table of keys, from which come the dispatcher, the footer, the help and the manual.
package enum Keymap {
  /// In the order of the footer and the help.
  package static let bindings: [Binding] = {
    let questions: Set<KeyContext> = [
      .options, .trueFalse, .selection, .pairs, .ordering, .reading,
    ]
    let moving = questions.union([.menu, .end]).subtracting([.reading])
    let scrolling: Set<KeyContext> = [.reading, .feedback, .judging, .article, .help]
    let everywhere = Set(KeyContext.allCases)
    let untyped = everywhere.subtracting([.typing])

    return [
      Binding(
        numbers: 9, "1–9", "choose", "choose the option; again, answer", [.options]),
      Binding([.character("0"): .number(10)], "0", nil, "choose the tenth option", [.options]),
      Binding(
        [
          .character("t"): .number(1), .character("f"): .number(2), .character("1"): .number(1),
          .character("2"): .number(2),
        ], "t f", "true, false", "choose; again, answer", [.trueFalse]),
      Binding(numbers: 9, "1–9", "select", "select the option, or not", [.selection]),
      Binding([.character("0"): .number(10)], "0", nil, "select the tenth option", [.selection]),
      Binding([.character(" "): .toggle], "Space", nil, "select what has the focus", [.selection]),
      Binding(
        numbers: 9, "1–9", "fill the row", "fill the row with that entry below, and go down",
        [.pairs]),
      Binding([.character("0"): .number(10)], "0", nil, "fill it with the tenth", [.pairs]),
      Binding([.backspace: .clear, .delete: .clear], "Backspace", nil, "empty the row", [.pairs]),
      Binding(
        [
          .character("K"): .carryUp, .shiftUp: .carryUp, .character("J"): .carryDown,
          .shiftDown: .carryDown,
        ], "K J", "move the line", "move the line up or down (also ⇧↑↓)", [.ordering]),
      Binding(
        [.up: .up, .down: .down, .character("k"): .up, .character("j"): .down], "↑↓", "move",
        "move (also j k)", moving),
      Binding([.up: .up, .down: .down], "↑↓", nil, "move between lines", [.typing]),
      Binding(
        [.up: .up, .down: .down, .character("k"): .up, .character("j"): .down], "↑↓", "scroll",
        "scroll by a line (also j k)", [.article, .help]),
      Binding(
        [.up: .up, .down: .down, .character("k"): .up, .character("j"): .down], "↑↓", nil,
        "scroll by a line (also j k)", scrolling.subtracting([.article, .help])),
      Binding(
        [
          .pageUp: .pageUp, .pageDown: .pageDown, .control("u"): .pageUp,
          .control("d"): .pageDown,
        ], "PgUp PgDn", nil, "scroll by half a page (also ^U ^D)", untyped),
      Binding([.pageUp: .pageUp, .pageDown: .pageDown], "PgUp PgDn", nil, "scroll", [.typing]),
      Binding(
        [.home: .first, .end: .last, .character("g"): .first, .character("G"): .last], "g G", nil,
        "to the beginning, to the end", [.menu, .article, .help]),
      Binding([.enter: .confirm], "⏎", "open", "open", [.menu]),
      Binding(
        [.enter: .confirm], "⏎", "answer", "answer", questions.subtracting([.reading])),
      Binding(
        [.enter: .confirm], "⏎", "answer", "answer, or the next line; twice on nothing, give up",
        [.typing]),
      Binding(
        [.enter: .confirm, .character(" "): .confirm], "⏎", "go on", "go on",
        [.reading, .feedback, .end]),
      Binding(
        [.character("y"): .markRight, .character("n"): .markWrong], "y n", "right, wrong",
        "mark it right or wrong", [.judging]),
      Binding([.character("+"): .easy], "+", "easy", "that was easy: ask it much later", [.feedback]),
      Binding(
        [.character("o"): .override], "o", "mark it otherwise",
        "I was right (or wrong) after all", [.feedback]),
      Binding(
        [.character("e"): .article], "e", "article", "show the place in the article",
        [.feedback, .judging]),
      Binding(
        [.character("h"): .hint], "h", "hint", "a hint; every hint counts a little",
        questions.subtracting([.reading])),
      Binding([.tab: .hint], "Tab", "hint", "a hint; every hint counts a little", [.typing]),
      Binding(
        [.character("d"): .dontKnow], "d", "don't know", "give up and see the answer",
        questions.subtracting([.reading])),
      Binding(
        [.character("s"): .later], "s", "later", "ask it at the end of the session instead",
        questions.subtracting([.reading])),
      Binding([.control("n"): .later], "^N", "later", "ask it at the end instead", [.typing]),
      Binding(
        [.character("c"): .confidence], "c", nil, "say how sure you are: guess, think so, sure",
        questions.subtracting([.reading])),
      Binding(
        [.character("u"): .undo], "u", "undo", "take the last answer back",
        questions.union([.feedback, .judging, .end])),
      Binding(
        [.character("!"): .flag], "!", "flag", "flag the question: something is wrong with it",
        questions.union([.feedback, .judging])),
      Binding([.control("g"): .flag], "^G", nil, "flag the question", [.typing]),
      Binding(
        [.character("?"): .help, .function(1): .help], "?", "help", "this help",
        untyped.subtracting([.help])),
      Binding([.function(1): .help], "F1", "help", "this help", [.typing]),
      Binding(
        [.character("q"): .back, .escape: .back], "q", "quit", "quit (also Esc)", [.menu]),
      Binding(
        [.character("q"): .back, .escape: .back], "q", "back", "back (also Esc)",
        [.article, .help, .end]),
      Binding(
        [.character("q"): .back, .escape: .back], "q", nil, "leave; every answer is saved (also Esc)",
        questions.union([.feedback, .judging])),
      Binding([.escape: .back], "Esc", nil, "leave; every answer is saved", [.typing]),
      Binding([.control("l"): .redraw], "^L", nil, "draw the screen again", everywhere),
      Binding([.control("c"): .leave], "^C", nil, "leave viva at once; every answer is saved", everywhere),
    ]
  }()

  /// What a key means where it is pressed; nil where it means nothing or is text.
  package static func command(for key: Key, in context: KeyContext) -> Command? {
    commands[context]?[key]
  }

  /// The bindings of a context, in order.
  package static func bindings(in context: KeyContext) -> [Binding] {
    bindings.filter { $0.contexts.contains(context) }
  }

  private static let commands: [KeyContext: [Key: Command]] = Dictionary(
    uniqueKeysWithValues: KeyContext.allCases.map { context in
      let pairs = bindings(in: context).flatMap { binding in binding.keys.map { $0 } }
      return (context, Dictionary(pairs.map { ($0.key, $0.value) }) { first, _ in first })
    })
}

extension Binding {
  fileprivate init(
    _ keys: [Key: Command], _ label: String, _ short: String?, _ long: String,
    _ contexts: Set<KeyContext>
  ) {
    self.init(keys: keys, label: label, short: short, long: long, contexts: contexts)
  }

  /// The digits from 1 up to a number.
  fileprivate init(
    numbers: Int, _ label: String, _ short: String?, _ long: String, _ contexts: Set<KeyContext>
  ) {
    let digits = (1...numbers).map { (Key.character(Character("\($0)")), Command.number($0)) }
    self.init(Dictionary(uniqueKeysWithValues: digits), label, short, long, contexts)
  }
}
