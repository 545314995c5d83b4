import Canvas

/// Why the screens cannot be shown.
package enum TerminalError: Error, Equatable, CustomStringConvertible {
  /// Standard input or output is a file, a pipe or nothing.
  case notATerminal
  /// TERM is not set, or names a terminal that this machine has no description of.
  case unknown(term: String?)
  /// The terminal cannot place the cursor.
  case notAddressable(term: String?)

  package var description: String {
    switch self {
    case .notATerminal:
      "standard input and output are not a terminal; use --plain"
    case .unknown(nil):
      "TERM is not set; set it to the name of the terminal, or use --plain"
    case .unknown(let term?):
      "this machine does not know the terminal \"\(term.printable)\"; set TERM, or use --plain"
    case .notAddressable(let term):
      "the terminal \"\((term ?? "").printable)\" cannot place the cursor; use --plain"
    }
  }
}

extension String {
  /// The text with nothing in it that could act on a terminal.
  fileprivate var printable: String { glyphs.map(\.text).joined() }
}
