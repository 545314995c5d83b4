import Foundation
import GRDB
import ProgressStore
import Testing

/// Damaged files: what is said, what is left alone, and what is saved.
struct RecoveryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A closed file with so many answers, and its bytes.
  private func file(of count: Int) throws -> (events: [Event], bytes: Data) {
    let events = (0..<count).map {
      Event.answer(UUID(UInt8($0 % 256), UInt8($0 / 256)), question: "q\($0)", after: Double($0))
    }
    do {
      let file = try ProgressFile(path: folder("whole"))
      for event in events { try file.append([event]) }
    }
    // The last connection moves all into the file and removes the log beside it.
    #expect(!FileManager.default.fileExists(atPath: folder("whole-wal")))
    return (events, try Data(contentsOf: URL(filePath: folder("whole"))))
  }

  @Test("a file cut anywhere is refused and left alone, and what can be read is saved")
  func cut() throws {
    let (events, bytes) = try file(of: 40)
    var best = 0
    for size in stride(from: 512, to: bytes.count, by: 512) {
      let cut = bytes.prefix(size)
      let url = URL(filePath: folder("cut"))
      try cut.write(to: url)
      let error = #expect(throws: ProgressError.self) { try ProgressFile(path: url.path) }
      #expect(error?.exitStatus == 65, "\(size) bytes: \(error?.description ?? "")")
      #expect(try Data(contentsOf: url) == cut, "\(size) bytes")
      let new = folder("new\(size)")
      let saved = (try? ProgressFile.recover(from: url.path, to: new)) ?? 0
      #expect(try Data(contentsOf: url) == cut, "\(size) bytes")
      #expect(saved >= best, "\(size) bytes: a longer piece has no less to read")
      best = saved
      guard saved > 0 else {
        #expect(!FileManager.default.fileExists(atPath: new))
        continue
      }
      let found = try ProgressFile(path: new).events()
      #expect(found.count == saved)
      #expect(found.allSatisfy(events.contains))
    }
    #expect(best > 20, "only a piece is missing in the end")
    #expect(try ProgressFile.recover(from: folder("whole"), to: folder("all")) == 40)
    #expect(try ProgressFile(path: folder("all")).events() == events)
  }

  @Test("behind a page that was overwritten reading goes on")
  func hole() throws {
    var (events, bytes) = try file(of: 300)
    let page = 4096
    let hit = try #require(bytes.firstRange(of: Data("q150".utf8))).lowerBound / page
    bytes.replaceSubrange(hit * page..<(hit + 1) * page, with: Data(repeating: 0xA5, count: page))
    try bytes.write(to: URL(filePath: folder("hole")))
    let saved = try ProgressFile.recover(from: folder("hole"), to: folder("new"))
    #expect((200..<300).contains(saved))
    let found = try ProgressFile(path: folder("new")).events()
    #expect(found.first == events.first)
    #expect(found.last == events.last)
    events.removeAll { found.contains($0) }
    #expect(events.count == 300 - saved)
    #expect(try Data(contentsOf: URL(filePath: folder("hole"))) == bytes)
  }

  @Test("values that no event can have are damage, not a crash")
  func nonsense() throws {
    do { try ProgressFile(path: folder("p")).append([.full, .answer(UUID(3), after: 1)]) }
    try DatabaseQueue(path: folder("p")).writeWithoutTransaction { db in
      try db.execute(sql: "UPDATE event SET id = x'01', target = x'0203' WHERE seq = 1")
    }
    let error = #expect(throws: ProgressError.self) { try ProgressFile(path: folder("p")).events() }
    #expect(error?.exitStatus == 65)
    #expect(try ProgressFile.recover(from: folder("p"), to: folder("new")) == 1)
  }

  @Test("nothing is written over a file that is there, and garbage has nothing to save")
  func refused() throws {
    try Data("mine".utf8).write(to: URL(filePath: folder("mine")))
    _ = try file(of: 1)
    let error = #expect(throws: ProgressError.self) {
      try ProgressFile.recover(from: folder("whole"), to: folder("mine"))
    }
    #expect(error?.exitStatus == 73)
    #expect(try Data(contentsOf: URL(filePath: folder("mine"))) == Data("mine".utf8))
    #expect(throws: ProgressError.self) {
      try ProgressFile.recover(from: folder("mine"), to: folder("new"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder("new")))
  }

  @Test("a file of an earlier version is brought up to date with all its events")
  func migration() throws {
    // As the first version made it.
    try DatabaseQueue(path: folder("p")).writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA application_id = 0x76697661;
          PRAGMA user_version = 1;
          CREATE TABLE event (
            seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, time INTEGER NOT NULL,
            utc_offset INTEGER NOT NULL, learner TEXT NOT NULL, session BLOB NOT NULL,
            quiz TEXT NOT NULL, question TEXT NOT NULL, content_hash TEXT, event TEXT NOT NULL,
            target BLOB, answer TEXT, options TEXT, verdict TEXT, credit REAL, grade INTEGER,
            hints INTEGER NOT NULL, confidence TEXT, seconds REAL, mode TEXT NOT NULL,
            scheduler TEXT
          ) STRICT;
          CREATE INDEX event_of_question ON event (learner, quiz, question);
          INSERT INTO event
            (id, time, utc_offset, learner, session, quiz, question, event, hints, mode)
          VALUES (randomblob(16), 1, 0, 'Ada', randomblob(16), 'birds', 'q1', 'answer', 0, 'study');
          """)
    }
    let file = try ProgressFile(path: folder("p"))
    try file.append([.full])
    #expect(try file.events().map(\.question) == ["q1", "q-7f3a2c"])
    #expect(try file.events().last == .full)
    #expect(try file.checkpoint(quiz: "birds", learner: "Ada") == nil)
  }
}
