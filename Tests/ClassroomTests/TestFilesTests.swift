import Foundation
import Grading
import TestSupport
import Testing

@testable import Classroom

@Suite("The files of a test")
struct TestFilesTests {
  private let folder: TemporaryFolder
  private let files: TestFiles

  init() throws {
    folder = try TemporaryFolder()
    files = TestFiles(folder: folder.path("results"), learner: ada, seed: 7)
  }

  private var header: Attempt.Header { attempt().header }

  private func entry(_ question: Int) -> Attempt.Entry {
    Attempt.Entry(
      question: question, current: question, state: .init(response: .option(question)),
      time: morning)
  }

  @Test("a journal gives back what was put in, and keeps what it was begun with")
  func journal() throws {
    do {
      let journal = try Journal(files, header: header)
      #expect(journal.entries.isEmpty)
      try journal.append(entry(1))
      try journal.append(entry(2))
    }
    var other = header
    other.minutes = 90
    let again = try Journal(files, header: other)
    #expect(again.header == header)
    #expect(again.entries == [entry(1), entry(2)])
  }

  @Test("what was begun is known without taking it up, as long as it is not handed in")
  func begun() throws {
    #expect(files.begun == nil)
    let journal = try Journal(files, header: header)
    try journal.append(entry(1))
    #expect(files.begun == header)
    try files.handIn([1, 2, 3])
    #expect(files.begun == nil)
  }

  @Test("a journal that was cut anywhere gives back the whole lines and can be gone on with")
  func cutJournal() throws {
    do {
      let journal = try Journal(files, header: header)
      for number in 1...3 { try journal.append(entry(number)) }
    }
    let whole = try Data(contentsOf: URL(filePath: files.journal))
    for length in stride(from: 0, to: whole.count, by: 13) {
      try whole.prefix(length).write(to: URL(filePath: files.journal))
      let lines = whole.prefix(length).count { $0 == 0x0A }
      do {
        let journal = try Journal(files, header: header)
        #expect(journal.entries == (1...3).prefix(max(0, lines - 1)).map { entry($0) })
        try journal.append(entry(9))
      }
      #expect(try Journal(files, header: header).entries.last == entry(9), "\(length) bytes")
    }
  }

  @Test("a journal is held by one at a time")
  func held() throws {
    let journal = try Journal(files, header: header)
    #expect(throws: ClassroomError.inUse(path: files.journal)) {
      try Journal(files, header: header)
    }
    withExtendedLifetime(journal) {}
  }

  @Test("a result is never written over, and takes the journal's place")
  func once() throws {
    let journal = try Journal(files, header: header)
    #expect(!files.isHandedIn)
    try files.handIn([1, 2, 3])
    #expect(files.isHandedIn)
    #expect(throws: ClassroomError.handedIn(path: files.result)) { try files.handIn([4]) }
    #expect(try Data(contentsOf: URL(filePath: files.result)) == Data([1, 2, 3]))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("results"))
    #expect(names == ["Ada Lovelace.7.viva.json"])
    withExtendedLifetime(journal) {}
  }

  @Test("a folder that cannot be made is named")
  func noFolder() throws {
    try Data().write(to: URL(filePath: folder.path("file")))
    let files = TestFiles(folder: folder.path("file/results"), learner: ada, seed: 7)
    #expect {
      try Journal(files, header: header)
    } throws: { error in
      (error as? ClassroomError)?.exitStatus == 73
    }
  }
}
