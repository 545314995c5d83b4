/// Why a file cannot be read as an article.
package enum ArticleError: Error, Equatable, Sendable {
  /// Nothing but white space.
  case empty
  /// The byte at this offset, counted from 0, does not belong to UTF-8.
  case invalidUTF8(offset: Int)
  /// A NUL at this byte offset: the file is not text.
  case binary(offset: Int)
  /// libxml2, which reads web pages, is not installed.
  case missingLibrary
}

extension ArticleError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty:
      "the file is empty; an article has a title, headings, and text under them"
    case .invalidUTF8(let offset):
      "not UTF-8 at byte \(offset); save the file as UTF-8"
    case .binary(let offset):
      "not a text file: NUL at byte \(offset)"
    case .missingLibrary:
      "this is a web page, and to read it libxml2 must be installed"
    }
  }
}
