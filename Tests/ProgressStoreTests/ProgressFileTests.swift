import Foundation
import ProgressStore
import Testing

struct ProgressFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("events come back as they were written, in a later process too")
  func roundTrip() throws {
    let events = [Event.full, .answer(UUID(3), after: 60)]
    try ProgressFile(path: folder("p")).append(events)
    #expect(try ProgressFile(path: folder("p")).events() == events)
  }

  @Test(
    "events are in the order of their times, and of writing where these are equal",
    arguments: [0, 20])
  func order(othersInFile others: Int) throws {
    let file = try ProgressFile(path: folder("p"))
    var other = Event.answer()
    other.learner = "Bob"
    for _ in 0..<others {
      other.id = UUID()
      try file.append([other])
    }
    try file.append([.answer(UUID(5), after: 9), .answer(UUID(4), after: 9), .answer(UUID(6))])
    #expect(try file.events(learner: "Ada").map(\.id) == [UUID(6), UUID(5), UUID(4)])
  }

  @Test("whoever waits is told how many events of a long log were written and read")
  func reports() throws {
    let file = try ProgressFile(path: folder("p"))
    var written: [Int] = []
    try file.append((0..<3000).map { .answer(after: Double($0)) }) { written.append($0) }
    #expect(written == [1024, 2048])
    var read: [[Int]] = []
    _ = try file.events(quiz: "birds", learner: "Ada", after: 0) { read.append([$0, $1]) }
    #expect(read == [[1024, 3000], [2048, 3000]])
  }

  @Test("events are found by quiz, learner and question")
  func filters() throws {
    let file = try ProgressFile(path: folder("p"))
    try file.append([.full, .answer(question: "q1"), .answer(question: "q2", after: 1)])
    #expect(try file.events(quiz: "birds").count == 2)
    #expect(try file.events(quiz: "birds", learner: "Bob").isEmpty)
    #expect(try file.events(learner: "Ada").count == 3)
    #expect(try file.events(quiz: "birds", learner: "Ada", question: "q2").count == 1)
    #expect(try file.count() == 3)
  }

  @Test("an event that is written again is there once")
  func repeatedAppend() throws {
    let file = try ProgressFile(path: folder("p"))
    #expect(try file.append([.full]) == 1)
    #expect(try file.append([.full, .answer()]) == 1)
    #expect(try file.count() == 2)
  }

  @Test("processes that write to a new file at the same time lose nothing and double nothing")
  func writersAtOnce() async throws {
    let path = folder("p")
    await withTaskGroup { group in
      for writer in UInt8(1)...4 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [path = path as String, writer = writer as UInt8] in
            let file = try ProgressFile(path: path)
            for number in UInt8(0)..<50 { try file.append([.answer(UUID(writer, number))]) }
          }
        }
      }
    }
    let expected = Set(
      (UInt8(1)...4).flatMap { writer in
        (UInt8(0)..<50).map { UUID(writer, $0) }
      })
    let ids = try ProgressFile(path: path).events().map(\.id)
    #expect(ids.count == 200)
    #expect(Set(ids) == expected)
  }

  @Test("what was appended is there after the process is killed")
  func kill() async throws {
    let path = folder("p")
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let file = try ProgressFile(path: path)
      try file.append([.full])
      raise(SIGKILL)
    }
    #expect(try ProgressFile(path: path).events() == [.full])
  }

  @Test("an answer is not said to be kept when the file is no longer where it was")
  func vanished() throws {
    let file = try ProgressFile(path: folder("p"))
    try FileManager.default.moveItem(atPath: folder("p"), toPath: folder("elsewhere"))
    #expect(throws: ProgressError.vanished(path: folder("p"))) { try file.append([.full]) }
    try Data("another file".utf8).write(to: URL(filePath: folder("p")))
    #expect(throws: ProgressError.vanished(path: folder("p"))) { try file.append([.full]) }
  }
}
