import Foundation
import QuestionBank

/// The file of a result: JSON in three lines, of which the first has a checksum of the others.
///
/// It is the SHA-256 of the SHA-256 of the second line, which is the same for a whole class, in
/// hexadecimal digits, followed by the third line.
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
    let sheet =
      Array(#""sheet":"#.utf8) + (try encoder.encode(result.sheet)) + Array(",\n".utf8)
    let attempt =
      Array(#""attempt":"#.utf8) + (try encoder.encode(result.attempt)) + Array("}\n".utf8)
    let checksum = checksum(sheetDigest: Digest.sha256(sheet), attempt[...])
    return Array((opening + checksum + closing).utf8) + sheet + attempt
  }

  private static func checksum(sheetDigest: String, _ attempt: ArraySlice<UInt8>) -> String {
    Digest.sha256(Array(sheetDigest.utf8) + attempt)
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
    /// The sheet of the file before.
    private var last: (bytes: ArraySlice<UInt8>, digest: String, sheet: TestResult.Sheet?)?

    package init() {
      decoder.dateDecodingStrategy = .iso8601
    }

    /// The result in some bytes.
    package mutating func read(_ bytes: [UInt8]) throws(Flaw) -> TestResult {
      let start = ResultFile.opening.utf8.count
      let contentStart = start + 64 + ResultFile.closing.utf8.count
      guard bytes.starts(with: ResultFile.opening.utf8) else { throw Self.flaw(atStartOf: bytes) }
      guard bytes.count > contentStart,
        let end = bytes[contentStart...].firstIndex(of: UInt8(ascii: "\n"))
      else { throw .altered }
      let sheetBytes = bytes[contentStart...end]
      let attemptBytes = bytes[(end + 1)...]
      if last?.bytes.elementsEqual(sheetBytes) != true {
        last = (sheetBytes, Digest.sha256(Array(sheetBytes)), nil)
      }
      let checksum = ResultFile.checksum(sheetDigest: last?.digest ?? "", attemptBytes)
      guard bytes[start..<contentStart].elementsEqual((checksum + ResultFile.closing).utf8) else {
        throw .altered
      }
      do {
        let sheet = try sheet(in: sheetBytes.dropFirst(8).dropLast(2))
        let attempt = try decoder.decode(
          TestResult.Attempt.self, from: Data(attemptBytes.dropFirst(10).dropLast(2)))
        guard attempt.answers.count == sheet.questions.count,
          LearnerName(attempt.learner)?.text == attempt.learner
        else { throw Flaw.foreign }
        return TestResult(sheet: sheet, attempt: attempt)
      } catch {
        // The checksum is right, so nobody wrote this by accident.
        throw .foreign
      }
    }

    /// The sheet in these bytes, which are those of `last`.
    private mutating func sheet(in bytes: ArraySlice<UInt8>) throws -> TestResult.Sheet {
      if let sheet = last?.sheet { return sheet }
      let sheet = try decoder.decode(TestResult.Sheet.self, from: Data(bytes))
      last?.sheet = sheet
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
