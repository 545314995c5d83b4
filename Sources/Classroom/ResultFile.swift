import Foundation
import QuestionBank

/// The file of a result: JSON in three lines, of which the first has the SHA-256 of the others.
///
/// Any byte that is changed, added or missing shows. Whoever means to forge a result can compute the
/// checksum anew: it proves that nothing was altered by accident, not that nobody meant to.
package enum ResultFile {
  package static let ending = ".viva.json"

  private static let opening = #"{"viva":"result 1","checksum":""#
  private static let closing = "\",\n"

  /// The bytes of the file.
  ///
  /// - Throws: `EncodingError` if a number is not finite.
  package static func bytes(of result: TestResult) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    var content = Array(#""sheet":"#.utf8)
    content += try encoder.encode(result.sheet)
    content += Array(",\n\"attempt\":".utf8)
    content += try encoder.encode(result.attempt)
    content += Array("}\n".utf8)
    return Array((opening + Digest.sha256(content) + closing).utf8) + content
  }

  /// Why a file is not taken for a result.
  package enum Flaw: Error, Equatable, CustomStringConvertible {
    case foreign
    case newer(version: String)
    case altered

    package var description: String {
      switch self {
      case .foreign: "this is no result of viva test, or its beginning was altered"
      case .newer(let version): "a newer viva wrote it (\(version)); update viva"
      case .altered: "it was altered or cut short after it was handed in"
      }
    }
  }

  /// Reads files; the sheet, which is the same in most of them, only once.
  package struct Reader {
    private let decoder = JSONDecoder()
    private var last: (bytes: ArraySlice<UInt8>, sheet: TestResult.Sheet)?

    package init() {
      decoder.dateDecodingStrategy = .iso8601
    }

    /// The result in some bytes.
    package mutating func read(_ bytes: [UInt8]) throws(Flaw) -> TestResult {
      let start = ResultFile.opening.utf8.count
      let contentStart = start + 64 + ResultFile.closing.utf8.count
      guard bytes.starts(with: ResultFile.opening.utf8) else { throw Self.flaw(atStartOf: bytes) }
      guard bytes.count > contentStart,
        bytes[start..<contentStart].elementsEqual(
          (Digest.sha256(Array(bytes[contentStart...])) + ResultFile.closing).utf8)
      else { throw .altered }
      let content = bytes[contentStart...]
      guard let end = content.firstIndex(of: UInt8(ascii: "\n")) else { throw .foreign }
      do {
        let sheet = try sheet(in: content[..<end].dropFirst(8).dropLast())
        let attempt = try decoder.decode(
          TestResult.Attempt.self, from: Data(content[(end + 1)...].dropFirst(10).dropLast(2)))
        guard attempt.answers.count == sheet.questions.count,
          LearnerName(attempt.learner)?.text == attempt.learner
        else { throw Flaw.foreign }
        return TestResult(sheet: sheet, attempt: attempt)
      } catch {
        // The checksum is right, so nobody wrote this by accident.
        throw .foreign
      }
    }

    private mutating func sheet(in bytes: ArraySlice<UInt8>) throws -> TestResult.Sheet {
      if let last, last.bytes.elementsEqual(bytes) { return last.sheet }
      let sheet = try decoder.decode(TestResult.Sheet.self, from: Data(bytes))
      last = (bytes, sheet)
      return sheet
    }

    /// What is wrong with a file that does not begin as it should.
    private static func flaw(atStartOf bytes: [UInt8]) -> Flaw {
      let text = String(decoding: bytes.prefix(80), as: UTF8.self)
      if let version = text.prefixMatch(of: #/\{"viva":"(result [2-9][0-9]*)"/#)?.1 {
        return .newer(version: String(version))
      }
      return .foreign
    }
  }
}
