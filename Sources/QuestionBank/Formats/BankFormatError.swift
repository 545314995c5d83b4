/// Why a file cannot be read as a bank at all.
package enum BankFormatError: Error, Equatable, CustomStringConvertible {
  /// The bytes are no text in UTF-8.
  case text(GIFTError)
  /// The file is something else than GIFT.
  case noGIFT(NoGIFT)
  /// The file is not well-formed XML; line and column are counted from 1.
  case xml(line: Int, column: Int)
  /// libxml2, which reads XML, is not installed.
  case missingLibrary
  /// The file is XML of another kind; its outermost element is named.
  case noQuiz(element: String)
  /// The header row of a table names no column for the questions or none for the answers.
  case noColumns(header: [String])
  /// Banks are only written in this form.
  case writeOnly(BankFormat)

  package var description: String {
    switch self {
    case .text(let error):
      error.description
    case .noGIFT(let reason):
      reason.description
    case .xml(let line, let column):
      "line \(line), column \(column): not well-formed XML"
    case .missingLibrary:
      "to read XML libxml2 must be installed"
    case .noQuiz(let element):
      "no Moodle XML: the outermost element is <\(element)> and not <quiz>"
    case .noColumns(let header):
      """
      the first row must name the columns question and answer; it names \
      \(header.joined(separator: ", "))
      """
    case .writeOnly(let format):
      "banks can be written as \(format.rawValue), but not read"
    }
  }
}
