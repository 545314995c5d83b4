import Canvas

/// The keys that are valid in a context.
package struct HelpView: Equatable, Sendable {
  package var context: KeyContext
  package var scroll = 0

  package init(_ context: KeyContext) {
    self.context = context
  }

  /// The middle of the page.
  package func body(width: Int, _ symbols: Symbols) -> Body {
    Self.body(of: Keymap.bindings(in: context), width: width, symbols)
  }

  /// The keys of some bindings and what they do.
  static func body(of bindings: [Binding], width: Int, _ symbols: Symbols) -> Body {
    var body = Body(width: width)
    let labels = bindings.map { symbols.label(of: $0) }
    let column = (labels.map(\.columns).max() ?? 0) + 3
    for (binding, label) in zip(bindings, labels) {
      let padding = String(repeating: " ", count: column - label.columns)
      body.add(
        [Span(symbols.translated(binding.long))], first: [Span(label, .accent), Span(padding)])
    }
    return body
  }
}

extension Symbols {
  /// The keys of a binding as this terminal can show them.
  func label(of binding: Binding) -> String {
    translated(binding.label)
  }

  /// The names of keys in a text, in signs that this terminal can show.
  func translated(_ text: String) -> String {
    let unicode = Symbols.unicode
    guard self != unicode else { return text }
    let pairs = [
      (unicode.shiftUpDown, shiftUpDown), (unicode.upDown, upDown), (unicode.leftRight, leftRight),
      (unicode.enter, enter), (unicode.to, to),
    ]
    return pairs.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
