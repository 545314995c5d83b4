import CNcurses
import Canvas
import Foundation

/// The characters that curses can show for the text of a cell, with the same width.
///
/// Where the C library is older than a character it would drop it, and where the locale is not
/// Unicode it knows ASCII alone.
func showable(_ text: String, isUnicode: Bool) -> [wchar_t] {
  let scalars = text.unicodeScalars
  guard let base = scalars.first else { return [] }
  if base.isASCII, scalars.count == 1 { return [wchar_t(base.value)] }
  guard isUnicode else { return [wchar_t(ascii(text).value)] }
  let marks = scalars.dropFirst().filter { viva_wcwidth(wchar_t($0.value)) == 0 }
  let shown = viva_wcwidth(wchar_t(base.value)) == base.columns ? base : "\u{FFFD}"
  return ([shown] + marks).map { wchar_t($0.value) }
}

/// The ASCII character that comes nearest to the text of a cell.
private func ascii(_ text: String) -> Unicode.Scalar {
  switch text {
  case "‘", "’", "‚", "′": "'"
  case "“", "”", "„", "«", "»", "″": "\""
  case "‐", "‑", "‒", "–", "—", "−": "-"
  case "…", "·": "."
  case "•": "*"
  case "×": "x"
  case "\u{A0}": " "
  default:
    // The base letter of "é" is its first scalar when it is decomposed.
    text.decomposedStringWithCanonicalMapping.unicodeScalars.first.flatMap { $0.isASCII ? $0 : nil }
      ?? "?"
  }
}
