import Foundation

/// Why a command ends without having done its work: one line for a person, a status for a script.
struct Failure: Error {
  /// The exit statuses that scripts can rely on; the numbers are those of `sysexits.h`.
  enum Status: Int32 {
    /// The answer is no: nothing to make, a bank with errors.
    case no = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case noTerminal = 69
    case cannotCreate = 73
    case readWrite = 74
  }

  var status: Status
  /// What happened, where, and what to do; a single line.
  var message: String

  init(_ status: Status, _ message: String) {
    self.status = status
    self.message = message
  }
}
