import Canvas

extension Keymap {
  /// The keys of a class drill.
  static let drill: [Binding] = {
    let asking: Set<KeyContext> = [.drillStem, .drillOptions]
    let questions: Set<KeyContext> = [.drillStem, .drillOptions, .drillRevealed]
    func enter(_ short: String, _ long: String, _ context: KeyContext) -> Binding {
      Binding(
        keys: [.enter: .confirm, .right: .confirm], label: "⏎", short: short, long: long,
        contexts: [context])
    }
    return [
      Binding(
        keys: [.character("v"): .votes], label: "v", short: "votes",
        long: "count the hands for every option", contexts: [.drillOptions]),
      enter("options", "show the options, and start the clock (also →)", .drillStem),
      enter("reveal", "show the right answer (also →)", .drillOptions),
      enter("next", "the next question (also →)", .drillRevealed),
      Binding(
        keys: [.enter: .confirm], label: "⏎", short: "next",
        long: "the hands for the next option", contexts: [.drillVotes]),
      Binding(
        keys: [.backspace: .clear, .delete: .clear], label: "Backspace", short: nil,
        long: "take the digit or the option before back", contexts: [.drillVotes]),
      Binding(
        keys: [.escape: .back], label: "Esc", short: "no vote", long: "do not count hands",
        contexts: [.drillVotes]),
      Binding(
        keys: [.character("a"): .firstTeam, .character("b"): .secondTeam], label: "a/b",
        short: "point", long: "the point goes to the first or the second team, or back",
        contexts: [.drillOptions, .drillRevealed]),
      Binding(
        keys: [.character("w"): .pass], label: "w", short: "wrong",
        long: "the team was wrong: the other one answers", contexts: [.drillOptions]),
      Binding(
        keys: [.character("y"): .markRight, .character("n"): .markWrong], label: "y/n",
        short: "known, not", long: "the class knew it, or did not", contexts: [.drillRevealed]),
      Binding(
        keys: [.character("u"): .undo, .left: .undo], label: "u", short: "undo",
        long: "one step back, whatever it was (also ←)", contexts: questions.union([.drillEnd])),
      Binding(
        keys: [.character(" "): .toggle], label: "space", short: "pause",
        long: "stop the clock, or let it run", contexts: [.drillOptions]),
      Binding(
        keys: [.character("s"): .later], label: "s", short: "skip", long: "skip the question",
        contexts: asking),
      Binding(
        keys: [.up: .up, .down: .down], label: "↑↓", short: nil, long: "scroll by a line",
        contexts: questions.union([.drillEnd])),
      Binding(
        keys: [.character("q"): .back, .escape: .back], label: "q", short: "end",
        long: "end the drill; everything is saved (also Esc)",
        contexts: questions.union([.drillEnd])),
    ]
  }()
}
