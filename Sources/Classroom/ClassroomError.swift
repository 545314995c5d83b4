/// What can go wrong with the files of a test.
package enum ClassroomError: Error, Equatable, CustomStringConvertible {
  case cannotCreate(path: String, reason: String)
  case readWrite(path: String, reason: String)
  /// There is a result of this learner and paper already.
  case handedIn(path: String)
  /// The test is taken in another window.
  case inUse(path: String)
  /// The quiz is another one than that of the attempt.
  case otherQuiz(path: String)

  package var description: String {
    switch self {
    case .cannotCreate(let path, let reason):
      "\(path): cannot be created (\(reason)); name another folder with --out"
    case .readWrite(let path, let reason):
      "\(path): cannot be read or written (\(reason))"
    case .handedIn(let path):
      "this test is handed in already (\(path)); another --seed draws another paper"
    case .inUse(let path):
      "this test is being taken in another window (\(path)); go on there"
    case .otherQuiz(let path):
      "\(path): a test of another quiz was begun here, or the quiz was changed since; name another "
        + "folder with --out"
    }
  }

  /// The exit status for scripts, as in `sysexits.h`.
  package var exitStatus: Int32 {
    switch self {
    case .handedIn: 1
    case .otherQuiz: 65
    case .cannotCreate, .inUse: 73
    case .readWrite: 74
    }
  }
}
