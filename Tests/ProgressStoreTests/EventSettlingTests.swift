import Foundation
import ProgressStore
import Testing

struct EventSettlingTests {
  private func event(_ id: UInt8, _ kind: Event.Kind, of target: UInt8, grade: Int? = nil) -> Event
  {
    var event = Event.answer(UUID(id), grade: grade)
    event.kind = kind
    event.target = UUID(target)
    return event
  }

  @Test("an answer that was taken back did not happen")
  func undo() {
    let events = [Event.answer(UUID(1)), .answer(UUID(2)), event(3, .undo, of: 2)]
    #expect(events.settledAnswers().map(\.id) == [UUID(1)])
  }

  @Test("the latest override of an answer counts, unless it was taken back")
  func overrides() {
    let events = [
      Event.answer(UUID(1), grade: 1), event(2, .override, of: 1, grade: 3),
      event(3, .override, of: 1, grade: 4), event(4, .undo, of: 3),
    ]
    #expect(events.settledAnswers() == [.answer(UUID(1), grade: 3)])
  }
}
