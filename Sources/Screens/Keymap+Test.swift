import Canvas

extension Keymap {
  /// The keys of a test and of its result; those that answer a question are those of its kind.
  static let test: [Binding] = {
    let arrows: [Key: Command] = [
      .up: .up, .down: .down, .character("k"): .up, .character("j"): .down,
    ]
    return [
      Binding(
        keys: [.left: .left, .right: .right], label: "←→", short: "go",
        long: "the question before, the next question", contexts: [.testQuestion, .testReview]),
      Binding(
        keys: [.control("p"): .left, .control("n"): .right], label: "^P ^N",
        short: "go", long: "the question before, the next question",
        contexts: [.testTyping]),
      Binding(
        keys: [.character("H"): .handIn, .function(10): .handIn], label: "H", short: "hand in",
        long: "hand the test in (also F10)", contexts: [.testQuestion, .testList]),
      Binding(
        keys: [.function(10): .handIn], label: "F10", short: "hand in", long: "hand the test in",
        contexts: [.testTyping]),
      Binding(
        keys: [.character("!"): .mark], label: "!", short: "mark",
        long: "mark the question for later, or not", contexts: [.testQuestion]),
      Binding(
        keys: [.control("g"): .mark], label: "^G", short: "mark",
        long: "mark the question for later, or not", contexts: [.testTyping]),
      Binding(
        keys: [.character("L"): .openOnes, .function(2): .openOnes], label: "L", short: "open",
        long: "list what is open or marked (also F2)", contexts: [.testQuestion]),
      Binding(
        keys: [.function(2): .openOnes], label: "F2", short: "open",
        long: "list what is open or marked", contexts: [.testTyping]),
      Binding(
        keys: arrows, label: "↑↓", short: "move", long: "move (also j k)",
        contexts: [.testList, .testResult]),
      Binding(
        keys: arrows, label: "↑↓", short: nil, long: "scroll by a line (also j k)",
        contexts: [.testReview]),
      Binding(
        keys: [.enter: .confirm], label: "⏎", short: "open", long: "go to this question",
        contexts: [.testList, .testResult]),
      Binding(
        keys: [.enter: .right, .character(" "): .right], label: "⏎", short: nil,
        long: "the next question", contexts: [.testReview]),
      Binding(
        keys: [.character("y"): .markRight, .character("n"): .markWrong, .escape: .markWrong],
        label: "y n", short: "yes, no", long: "hand in, or go on with the test",
        contexts: [.handingIn]),
      Binding(
        keys: [.character("q"): .back, .escape: .back], label: "q", short: nil,
        long: "leave; every answer is saved, the clock goes on (also Esc)",
        contexts: [.testQuestion]),
      Binding(
        keys: [.escape: .back], label: "Esc", short: nil,
        long: "leave; every answer is saved, the clock goes on", contexts: [.testTyping]),
      Binding(
        keys: [.character("q"): .back, .escape: .back], label: "q", short: "back",
        long: "back (also Esc)", contexts: [.testList, .testReview]),
      Binding(
        keys: [.character("q"): .back, .escape: .back], label: "q", short: "quit",
        long: "quit (also Esc)", contexts: [.testResult]),
      Binding(
        keys: [.function(1): .help], label: "F1", short: "help", long: "this help",
        contexts: [.testTyping]),
    ]
  }()

  /// The bindings of a question's kind that answer it, without those that help.
  static func answeringBindings(in context: KeyContext) -> [Binding] {
    bindings(in: context).filter { $0.keys.values.allSatisfy(\.isAnswering) }
  }
}

extension Command {
  /// Whether it does nothing but answer a question.
  var isAnswering: Bool {
    switch self {
    case .up, .down, .first, .last, .confirm, .number, .toggle, .clear,
      .carryUp, .carryDown:
      true
    default: false
    }
  }
}
