import Grading
import QuestionBank
import Tutoring

// What can be done now, and what is said of what cannot.

extension App {
  /// Whether a command would do something now; the footer shows no others.
  func isAvailable(_ command: Command) -> Bool {
    switch command {
    case .hint: return canHint
    case .undo: return canUndo
    case .article: return article != nil && shownQuestion?.source != nil
    case .easy: return canBeRatedEasy
    case .override: return canBeOverridden
    case .flag: return canFlag
    case .find: return canFind
    case .findNext, .findPrevious: return isFound
    case .filter, .lookThrough, .edit: return isBrowsing && shownQuestion != nil
    case .confirm: return canConfirm
    case .park: return canPark
    default: return true
    }
  }

  /// Whether a question is shown that was missed in the session.
  var isMissedShown: Bool {
    if case .missed = places.last { true } else { false }
  }

  private var canUndo: Bool {
    switch places.last {
    case .play, .summary: session?.canUndo ?? false
    default: false
    }
  }

  private var canConfirm: Bool {
    guard case .progress(let progress) = places.last else { return true }
    if case .drill? = progress.choices.first { return true }
    return false
  }

  private var canPark: Bool {
    guard case .progress(let progress) = places.last else { return true }
    if case .bringBack? = progress.choices.first { return true }
    return false
  }

  /// The question on the screen.
  private var shownQuestion: Question? {
    switch places.last {
    case .play(let play): play.answering.question
    case .missed(let view, _): view.answering.question
    case .browser(let browser): browser.question
    default: nil
    }
  }

  /// What is known of the question of the quiz that is on the screen.
  private var shownRecord: QuestionRecord? {
    guard case .browser(let browser) = places.last else { return nil }
    return browser.index.map { browser.catalogue.record($0) }
  }

  var isParked: Bool { shownRecord?.isParked ?? false }

  var isFlagged: Bool {
    if case .play(let play) = places.last { return play.isFlagged }
    return shownRecord?.flag != nil
  }

  private var canFlag: Bool {
    switch places.last {
    case .play, .browser: true
    default: false
    }
  }

  private var isBrowsing: Bool {
    if case .browser = places.last { true } else { false }
  }

  private var canFind: Bool {
    guard case .menu(let menu) = places.last else { return true }
    return menu.items.contains { $0.choice == .questions }
  }

  /// Whether a text is looked for in the article.
  private var isFound: Bool {
    switch places.last {
    case .section(let view, _, _), .article(let view): !view.query.isEmpty
    default: false
    }
  }

  /// Whether there is help; after the last hint comes the answer.
  private var canHint: Bool {
    guard case .play(let play) = places.last else { return false }
    return !play.presentation.hints.isEmpty
  }

  /// Whether nothing is left but the answer.
  var areHintsTaken: Bool {
    guard case .play(let play) = places.last else { return false }
    return play.presentation.hintsTaken == play.presentation.hints.count
  }

  private var canBeOverridden: Bool {
    guard case .play(let play) = places.last, let reply = play.reply else { return false }
    return play.answering.question.isTyped && reply.response != .dontKnow
  }

  /// Whether the answer on the screen was right.
  var isJudgedRight: Bool {
    guard case .play(let play) = places.last else { return false }
    return play.reply?.verdict.isRight ?? false
  }

  private var canBeRatedEasy: Bool {
    if case .feedback(_, let feedback) = session?.phase { feedback.canBeRatedEasy } else { false }
  }

  /// What is said of a command that would do nothing.
  func refusal(of command: Command) -> String? {
    switch command {
    case .hint:
      let how = context == .typing ? "Enter on nothing, twice, shows" : "d shows"
      return "There is no hint for this question; \(how) the answer."
    case .undo: return "There is nothing to undo."
    case .article:
      return article == nil
        ? "The article is not beside the quiz." : "This question has no line of the article."
    case .easy: return "Only a right answer without help can be called easy."
    case .override:
      return shownQuestion?.isTyped == true
        ? "There is no answer to mark." : "The verdict on a choice stands; ! flags the question."
    case .findNext, .findPrevious: return "Nothing is looked for yet; / finds a text."
    case .find: return "There is nothing to look through here."
    case .filter, .lookThrough, .edit: return "No question is listed."
    case .park: return "Nothing is parked here."
    default: return nil
    }
  }
}
