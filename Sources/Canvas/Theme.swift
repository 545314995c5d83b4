/// How a style looks on a terminal with so many colours.
package struct Theme: Equatable, Sendable {
  package enum Colors: Sendable {
    case none, eight, many
  }

  /// What the terminal is told for a style.
  package struct Look: Equatable, Sendable {
    /// Numbers of the terminal's palette; nil is the terminal's own colour.
    package var foreground: Int16?
    package var background: Int16?
    package var bold = false
    package var dim = false
    package var underline = false
    package var reverse = false
  }

  package var colors: Colors

  package init(_ colors: Colors) {
    self.colors = colors
  }

  /// The look of a style.
  ///
  /// Right and wrong are a blue and a vermilion that people with any kind of colour vision can
  /// tell apart (after Okabe and Ito); all colours have a contrast of about 4 : 1 or more on
  /// black and on white. Without colours bold, underline and reverse carry the difference.
  package func look(of style: Style) -> Look {
    switch (style, colors) {
    case (.plain, _): Look()
    case (.strong, _): Look(bold: true)

    case (.faint, .many): Look(foreground: 244)
    case (.faint, _): Look(dim: true)

    case (.accent, .many): Look(foreground: 97)
    case (.accent, .eight): Look(foreground: 5)
    case (.accent, .none): Look(bold: true)

    case (.focus, .many): Look(foreground: 97, bold: true)
    case (.focus, .eight): Look(foreground: 5, bold: true)
    case (.focus, .none): Look(bold: true)

    case (.right, .many): Look(foreground: 32, bold: true)
    case (.right, .eight): Look(foreground: 4, bold: true)
    case (.right, .none): Look(bold: true)

    case (.wrong, .many): Look(foreground: 166, bold: true)
    case (.wrong, .eight): Look(foreground: 1, bold: true)
    case (.wrong, .none): Look(underline: true)

    case (.highlight, .many): Look(foreground: 16, background: 223)
    case (.highlight, _): Look(reverse: true)
    }
  }
}
