import Foundation
import Memory
import ProgressStore

extension History {
  /// What the bytes depend on besides the events: how they are written, and the memory model.
  private static func header(_ scheduler: Scheduler) -> String {
    "history 1 \(Scheduler.version) \(scheduler.weights.values)"
  }

  /// The history as bytes, from which it is read much faster than from the events.
  func encoded() -> Data {
    var writer = ByteWriter()
    writer.write(Self.header(scheduler))
    writer.write(missing.count)
    for subject in missing {
      writer.write(subject.event.uuidString)
      writer.write(subject.question)
    }
    writer.write(records.count)
    for (question, record) in records {
      writer.write(question)
      record.write(to: &writer)
    }
    return Data(writer.bytes)
  }

  /// Reads what `encoded` has written; nil where another version or model did.
  init?(encoded data: Data, scheduler: Scheduler) {
    let read = data.withUnsafeBytes {
      bytes -> (Set<Corrections.Subject>, [String: QuestionRecord])? in
      var reader = ByteReader(bytes)
      guard reader.string() == Self.header(scheduler), let missingCount = reader.int()
      else { return nil }
      var missing: Set<Corrections.Subject> = []
      for _ in 0..<max(missingCount, 0) {
        guard let event = reader.string().flatMap(UUID.init), let question = reader.string()
        else { return nil }
        missing.insert(Corrections.Subject(event, of: question))
      }
      guard let count = reader.int(), (0...bytes.count).contains(count) else { return nil }
      var records: [String: QuestionRecord] = [:]
      records.reserveCapacity(count)
      for _ in 0..<count {
        guard let question = reader.string(),
          let record = QuestionRecord(from: &reader, scheduler)
        else { return nil }
        records[question] = record
      }
      return (missing, records)
    }
    guard let (missing, records) = read else { return nil }
    self.init(records: records, missing: missing, scheduler: scheduler)
  }
}

extension QuestionRecord {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(memory?.stability ?? .nan)
    writer.write(memory?.difficulty ?? .nan)
    for number in [
      answers, misses, lapses, pardonedLapses, postponements, firstDay ?? .min, lastDay ?? .min,
      dueDay ?? .min, surelyWrongDay ?? .min, postponedDay ?? .min, isMissed ? 1 : 0,
      isParkedByLearner ? 1 : 0, flag == nil ? 0 : 1, Int(lastTime),
      Int(bitPattern: UInt(recentDays)), accepted.count,
    ] {
      writer.write(number)
    }
    if let flag { writer.write(flag) }
    for answer in accepted { writer.write(answer) }
  }

  fileprivate init?(from reader: inout ByteReader, _ scheduler: Scheduler) {
    self.init(scheduler)
    guard let stability = reader.double(), let difficulty = reader.double(),
      let answers = reader.int(), let misses = reader.int(), let lapses = reader.int(),
      let pardonedLapses = reader.int(), let postponements = reader.int(),
      let firstDay = reader.int(), let lastDay = reader.int(), let dueDay = reader.int(),
      let surelyWrongDay = reader.int(), let postponedDay = reader.int(),
      let isMissed = reader.int(), let isParked = reader.int(), let isFlagged = reader.int(),
      let lastTime = reader.int(), let recentDays = reader.int(), let accepted = reader.int()
    else { return nil }
    func day(_ number: Int) -> Int? { number == .min ? nil : number }
    if !stability.isNaN {
      memory = MemoryState(stability: stability, difficulty: difficulty)
    }
    self.answers = answers
    self.misses = misses
    self.lapses = lapses
    self.pardonedLapses = pardonedLapses
    self.postponements = postponements
    self.firstDay = day(firstDay)
    self.lastDay = day(lastDay)
    self.dueDay = day(dueDay)
    self.surelyWrongDay = day(surelyWrongDay)
    self.postponedDay = day(postponedDay)
    self.isMissed = isMissed == 1
    isParkedByLearner = isParked == 1
    self.lastTime = Int64(lastTime)
    self.recentDays = UInt64(UInt(bitPattern: recentDays))
    if isFlagged == 1 {
      guard let note = reader.string() else { return nil }
      flag = note
    }
    for _ in 0..<max(accepted, 0) {
      guard let answer = reader.string() else { return nil }
      self.accepted.insert(answer)
    }
  }
}

/// Writes numbers and texts one after the other.
private struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ number: Double) {
    write(Int(truncatingIfNeeded: number.bitPattern))
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
}

/// Reads what `ByteWriter` has written; nil where there is no more of it.
private struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func int() -> Int? {
    guard bytes.count - place >= 8 else { return nil }
    defer { place += 8 }
    return Int(Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Int64.self)))
  }

  mutating func double() -> Double? {
    int().map { Double(bitPattern: UInt64(truncatingIfNeeded: $0)) }
  }

  mutating func string() -> String? {
    guard let count = int(), (0...bytes.count - place).contains(count) else { return nil }
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }
}
