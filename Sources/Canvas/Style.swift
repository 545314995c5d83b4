/// What a piece of text is, from which the theme decides how it looks.
package enum Style: UInt8, Sendable, CaseIterable {
  /// Ordinary text.
  case plain
  /// What the eye should find first: a question, a title.
  case strong
  /// What may be overlooked: rules, line numbers, the footer.
  case faint
  /// The one accent colour: keys, the bar, the place in a list.
  case accent
  /// The line or option that has the focus.
  case focus
  /// Right, always beside a glyph or a word that says so.
  case right
  /// Wrong, always beside a glyph or a word that says so.
  case wrong
  /// The sentence of the article that is shown.
  case highlight
}
