import Foundation
import ProgressStore
import Testing

struct EventJSONTests {
  @Test("an event is a line of JSON with stable names")
  func writing() throws {
    let line = try Event.full.jsonLine()
    #expect(
      line == #"""
        {"answer":"an \"egg\" | \u001b[31mÜ\n","chance":0.25,"confidence":"sure",\#
        "content_hash":"a1b2","credit":0.75,"event":"override","grade":2,"hints":1,\#
        "id":"01000000-0000-0000-0000-000000000000","learner":"Ada","mode":"review",\#
        "options":[2,0,1],"question":"q-7f3a2c","quiz":"birds/of prey","scheduler":"fsrs-6",\#
        "seconds":12.5,"session":"09000000-0000-0000-0000-000000000000",\#
        "target":"02000000-0000-0000-0000-000000000000","time":"2026-03-01T08:30:00.250Z",\#
        "utc_offset":3600,"verdict":"partly"}
        """#)
  }

  @Test("lines of JSON are read back as they were, whatever the ends of the lines")
  func reading() throws {
    let events = [Event.full, .answer(after: 1)]
    let text = try events.map { try $0.jsonLine() }.joined(separator: "\r\n\n")
    #expect(try Event.read(jsonLines: text.utf8) == events)
  }

  @Test("a line that is no event is named with what is wrong with it")
  func errors() throws {
    let line = try Event.answer().jsonLine()
    func error(_ text: String) -> ImportError? {
      #expect(throws: ImportError.self) { try Event.read(jsonLines: "\n\(text)\n".utf8) }
    }
    #expect(error("nonsense") == .notAnEvent(line: 2, reason: "no object of JSON"))
    #expect(error("{}") == .notAnEvent(line: 2, reason: "no id"))
    #expect(
      error(line.replacing("2026-03-01T", with: "yesterday "))
        == .notAnEvent(line: 2, reason: "no valid time"))
    #expect(
      error(line.replacing("\"answer\"", with: "\"exam\""))
        == .notAnEvent(line: 2, reason: "no valid event"))
  }

  @Test("events of another machine are merged once")
  func merging() throws {
    let folder = try TemporaryFolder()
    let file = try ProgressFile(path: folder("p"))
    try file.append([.answer(UUID(7))])
    let text = try [Event.full, .answer(UUID(7))].map { try $0.jsonLine() }.joined(separator: "\n")
    #expect(try file.append(Event.read(jsonLines: text.utf8)) == 1)
    #expect(try file.append(Event.read(jsonLines: text.utf8)) == 0)
  }
}
