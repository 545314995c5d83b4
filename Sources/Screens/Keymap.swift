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
  /// A page on, and after the last what follows it.
  case readOn
  /// Look for a text, and go to the next or the previous place of it.
  case find, findNext, findPrevious
  /// Choose which questions are listed.
  case filter
  /// Go through the listed questions one by one.
  case lookThrough
  /// Do not ask the question any more, or ask it again.
  case park
  /// Change the question in an editor.
  case edit
  case help, back, redraw, leave
  /// In a test: mark the question for later, list what is open, hand in.
  case mark, openOnes, handIn
  /// In a drill: count hands, give the point to a team, pass the question to the other team.
  case votes, firstTeam, secondTeam, pass
}

/// What is on the screen, as far as keys are concerned.
package enum KeyContext: Hashable, Sendable, CaseIterable {
  case menu, submenu, options, trueFalse, selection, typing, pairs, ordering, reading, feedback
  case judging, section, article, end, browser, question, lookThrough, progress, prompt
  case making, help
  case testQuestion, testTyping, testList, handingIn, testResult, testReview
  case drillStem, drillOptions, drillVotes, drillRevealed, drillEnd

  /// What the help calls it.
  package var title: String {
    switch self {
    case .menu, .submenu: "Choosing what to do"
    case .options: "Choosing one option"
    case .trueFalse: "True or false"
    case .selection: "Selecting all that apply"
    case .typing: "Typing an answer"
    case .pairs: "Matching and sorting"
    case .ordering: "Putting in order"
    case .reading: "Reading"
    case .feedback: "After an answer"
    case .judging: "Marking an answer yourself"
    case .section: "Reading a section"
    case .article: "The article"
    case .end: "The end of a session"
    case .browser: "The questions"
    case .question: "A question of the quiz"
    case .lookThrough: "Looking through the questions"
    case .progress: "Progress"
    case .prompt: "Typing"
    case .making: "Making a quiz"
    case .help: "Help"
    case .testQuestion: "A question of a test"
    case .testTyping: "Typing an answer in a test"
    case .testList: "What is open in a test"
    case .handingIn: "Handing in"
    case .testResult: "The result of a test"
    case .testReview: "A question of the result"
    case .drillStem, .drillOptions, .drillRevealed: "A question for the class"
    case .drillVotes: "Counting hands"
    case .drillEnd: "The end of a drill"
    }
  }
}

/// Some keys, what they do, and how people are told.
package struct Binding: Sendable {
  /// Empty for keys that the line editor takes.
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
    let answering: Set<KeyContext> = [
      .options, .trueFalse, .selection, .typing, .pairs, .ordering,
    ]
    let verdicts: Set<KeyContext> = [.reading, .feedback, .judging]
    let everywhere = Set(KeyContext.allCases)
    let untyped = everywhere.subtracting([.typing, .prompt, .testTyping, .drillVotes])
    let menus: Set<KeyContext> = [.menu, .submenu]
    let lists: Set<KeyContext> = [.menu, .submenu, .end, .browser]
    let texts: Set<KeyContext> = [.section, .article, .progress, .help]
    let cards: Set<KeyContext> = [.question, .lookThrough]
    let arrows: [Key: Command] = [.up: .up, .down: .down]
    let letters: [Key: Command] = [.character("k"): .up, .character("j"): .down]
    let pages: [Key: Command] = [.pageUp: .pageUp, .pageDown: .pageDown]

    return test + drill + [
      // A footer shows the choice before everything else, and leaves out what does not fit.
      Binding(numbers: 9, "1–9 or ↑↓", "choose", "choose the option; again, answer", [.options]),
      Binding(
        [
          .character("t"): .number(1), .character("f"): .number(2), .character("1"): .number(1),
          .character("2"): .number(2),
        ], "t f or ↑↓", "choose", "choose true or false; again, answer", [.trueFalse]),
      Binding(numbers: 9, "1–9", "select", "select the option, or not", [.selection]),
      Binding([.character(" "): .toggle], "Space", nil, "select what has the focus", [.selection]),
      Binding(numbers: 9, "1–9", "fill", "fill the row from below, and go down", [.pairs]),
      Binding(
        [.character("0"): .number(10)], "0", nil, "the tenth", [.options, .selection, .pairs]),
      Binding(
        [:], "^A ^E", nil, "to the beginning of the line, to its end", [.typing, .prompt]),
      Binding(
        [:], "^W ^U ^K", nil, "delete the word before, all before, all after",
        [.typing, .prompt]),
      Binding([.backspace: .clear, .delete: .clear], "Backspace", nil, "empty the row", [.pairs]),
      Binding(
        [
          .character("K"): .carryUp, .shiftUp: .carryUp, .character("J"): .carryDown,
          .shiftDown: .carryDown,
        ], "K J", "move the line", "move the line up or down (also ⇧↑↓)", [.ordering]),
      Binding(
        arrows.merging(letters) { $1 }, "↑↓", "move", "move (also j k)",
        lists.subtracting([.browser])),
      Binding(arrows.merging(letters) { $1 }, "↑↓", nil, "move (also j k)", [.browser]),
      Binding(
        arrows.merging(letters) { $1 }, "↑↓", nil, "move (also j k)",
        answering.subtracting([.typing])),
      Binding(arrows, "↑↓", nil, "move between lines", [.typing]),
      Binding(
        arrows.merging(letters) { $1 }, "↑↓", "scroll", "scroll by a line (also j k)",
        texts.subtracting([.section, .progress])),
      Binding(
        arrows.merging(letters) { $1 }, "↑↓", nil, "move, or scroll by a line (also j k)",
        [.progress]),
      Binding(
        arrows.merging(letters) { $1 }, "↑↓", nil, "scroll by a line (also j k)",
        verdicts.union(cards).union([.section])),
      Binding(
        pages.merging([.control("u"): .pageUp, .control("d"): .pageDown]) { $1 }, "PgUp PgDn", nil,
        "scroll by half a page (also ^U ^D)", untyped),
      Binding(pages, "PgUp PgDn", nil, "scroll by half a page", [.typing, .testTyping]),
      Binding(
        [.home: .first, .end: .last, .character("g"): .first, .character("G"): .last], "g G", nil,
        "to the beginning, to the end",
        lists.union(texts).union(cards).union(verdicts).union(answering).subtracting([.typing])),

      Binding([.enter: .confirm], "⏎", "open", "open", lists.subtracting([.end])),
      Binding([.enter: .confirm], "⏎", "done", "take what is typed", [.prompt]),
      Binding([.enter: .confirm], "⏎", "be asked", "be asked about this section", [.section]),
      Binding(
        [.character(" "): .readOn], "Space", "read on", "a page on; at the end, be asked",
        [.section]),
      Binding([.enter: .confirm], "⏎", "keep", "keep it, and go on", [.lookThrough]),
      Binding([.enter: .confirm], "⏎", "next", "the question after", [.question]),
      Binding(
        [.enter: .confirm], "⏎", "ask", "be asked about it, or to the next page",
        [.progress]),
      Binding(
        [.left: .left, .right: .right], "←→", "pages", "the page before, or after", [.progress]),
      Binding(
        [.character("p"): .park], "p", "bring back", "have a parked question asked again",
        [.progress]),
      Binding([.enter: .confirm], "⏎", "answer", "answer", answering.subtracting([.typing])),
      Binding(
        [.enter: .confirm], "⏎", "answer",
        "answer, or to the next line; on nothing, twice: give up",
        [.typing]),
      Binding(
        [.enter: .confirm, .character(" "): .confirm], "⏎", "go on", "go on",
        [.reading, .feedback]),
      Binding([.enter: .confirm, .character(" "): .confirm], "⏎", "open", "open", [.end]),
      Binding(
        [.character("y"): .markRight, .character("n"): .markWrong], "y n", "right, wrong",
        "mark it right or wrong", [.judging]),

      Binding(
        [.character("h"): .hint], "h", "hint", "a hint; every one lowers the rating",
        answering.subtracting([.typing])),
      Binding([.tab: .hint], "Tab", "hint", "a hint; every one lowers the rating", [.typing]),
      Binding(
        [.character("d"): .dontKnow], "d", "don't know", "give up and see the answer",
        answering.subtracting([.typing])),
      Binding(
        [.character("s"): .later], "s", "later", "ask it at the end instead, then tomorrow",
        answering.subtracting([.typing])),
      Binding(
        [.control("n"): .later], "^N", "later", "ask it at the end instead, then tomorrow",
        [.typing]),
      Binding(
        [.character("c"): .confidence], "c", nil, "how sure you are: guess, think so, sure",
        answering.subtracting([.typing])),
      Binding([.character("+"): .easy], "+", "easy", "that was easy: ask much later", [.feedback]),
      Binding(
        [.character("o"): .override], "o", "I was right", "I was right (or wrong) after all",
        [.feedback]),
      Binding(
        [.character("e"): .article], "e", "article", "the place in the article",
        verdicts.union(cards)),
      Binding(
        [.character("u"): .undo], "u", "undo", "take the last answer back",
        answering.union(verdicts).union([.end]).subtracting([.typing])),
      Binding(
        [.character("p"): .park], "p", "park", "do not ask it any more, or ask it again", cards),
      Binding(
        [.character("!"): .flag], "!", "flag", "flag the question: something is wrong with it",
        answering.union(verdicts).union(cards).subtracting([.typing])),
      Binding([.control("g"): .flag], "^G", nil, "flag the question", [.typing]),
      Binding(
        [.character("/"): .find], "/", "find", "find a text",
        menus.union([.browser, .section, .article])),
      Binding(
        [.character("n"): .findNext, .character("N"): .findPrevious], "n N", "next, previous",
        "the next place of the text, the one before", [.section, .article]),
      Binding(
        [.character("f"): .filter], "f", "filter", "list only some questions", [.browser]),
      Binding(
        [.character("l"): .lookThrough], "l", "look through", "go through them one by one",
        [.browser]),
      Binding(
        [.character("E"): .edit], "E", "edit", "change the question in your editor",
        cards.union([.browser])),
      Binding(
        [.left: .left, .right: .right], "←→", "turn", "the question before, or after",
        cards),

      Binding([.control("l"): .redraw], "^L", nil, "draw the screen again", everywhere),
      Binding(
        [.character("q"): .back, .escape: .back], "q", nil,
        "leave; every answer is saved (also Esc)",
        answering.union(verdicts).union([.section]).subtracting([.typing])),
      Binding([.escape: .back], "Esc", nil, "leave; every answer is saved", [.typing]),
      Binding(
        [.control("c"): .leave], "^C", nil, "leave viva at once; every answer is saved", everywhere),
      Binding(
        [.character("?"): .help, .function(1): .help], "?", "help", "this help",
        untyped.subtracting([.help])),
      Binding([.function(1): .help], "F1", "help", "this help", [.typing]),
      Binding([.function(1): .help], "F1", nil, "this help", [.prompt]),
      Binding([.escape: .back], "Esc", "cancel", "as it was before", [.prompt]),
      Binding([.escape: .back, .character("q"): .back], "Esc", "stop", "stop (also q)", [.making]),
      Binding(
        [.character("q"): .back, .escape: .back], "q", "quit", "quit (also Esc)", [.menu]),
      Binding(
        [.character("q"): .back, .escape: .back], "q", "back", "back (also Esc)",
        lists.union(texts).union(cards).subtracting([.menu, .section])),
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

extension Keymap {
  /// The footer of a context: the keys that are valid now.
  ///
  /// - Parameters:
  ///   - context: What is on the screen.
  ///   - symbols: The signs that the terminal can show.
  ///   - count: How many options there are to choose from, if that matters.
  ///   - isAvailable: Whether a command would do something now.
  ///   - wording: What a command does now, where that is not what the table says.
  /// - Returns: The hints in the order of the table.
  package static func hints(
    in context: KeyContext, _ symbols: Symbols, count: Int = 9,
    where isAvailable: (Command) -> Bool = { _ in true },
    wording: (Command) -> String? = { _ in nil }
  ) -> [KeyHint] {
    bindings(in: context).compactMap { binding in
      guard let short = binding.short, binding.keys.values.contains(where: isAvailable) else {
        return nil
      }
      let label = symbols.label(of: binding).replacing("9", with: "\(min(count, 9))")
      let isKept = binding.keys.values.contains { $0 == .help || $0 == .back }
      let text = binding.keys.values.lazy.compactMap(wording).first ?? short
      return KeyHint(label, text, isKept: isKept, commands: binding.keys)
    }
  }
}
