import Foundation
import Memory
import ProgressStore

extension History {
  /// What the bytes depend on besides the events: how they are written, and the memory model.
  private static func header(_ scheduler: Scheduler) -> String {
    "history 2 \(Scheduler.version) \(scheduler.weights.values)"
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
    writer.write(places.count)
    // In the order in which they came to be, most likely that of the bank: what is read in its order
    // is found faster.
    for (question, place) in places.sorted(by: { $0.value < $1.value }) {
      writer.write(question)
      records[place].write(to: &writer)
    }
    return Data(writer.bytes)
  }

  /// Reads what `encoded` has written; nil where another version or model did.
  init?(encoded data: Data, scheduler: Scheduler) {
    let read = data.withUnsafeBytes {
      bytes -> (Set<Corrections.Subject>, [QuestionRecord], [String: Int])? in
      var reader = ByteReader(bytes)
      guard reader.string() == Self.header(scheduler) else { return nil }
      var missing: Set<Corrections.Subject> = []
      for _ in 0..<reader.count() {
        guard let event = UUID(uuidString: reader.string()) else { return nil }
        missing.insert(Corrections.Subject(event, of: reader.string()))
      }
      let count = reader.count()
      var records: [QuestionRecord] = []
      records.reserveCapacity(count)
      var places = [String: Int](minimumCapacity: count)
      for place in 0..<count {
        places[reader.string()] = place
        records.append(QuestionRecord(from: &reader, scheduler))
      }
      return reader.hasFailed ? nil : (missing, records, places)
    }
    guard let (missing, records, places) = read else { return nil }
    self.init(records: records, places: places, missing: missing, scheduler: scheduler)
  }
}

extension QuestionRecord {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(bits: (memory?.stability ?? .nan).bitPattern)
    writer.write(bits: (memory?.difficulty ?? .nan).bitPattern)
    writer.write(bits: recentDays)
    for number in [
      answers, misses, lapses, pardonedLapses, postponements, firstDay, lastDay, dueDay,
      surelyWrongDay, postponedDay, lastTime == .min ? nil : Int(lastTime), isMissed ? 1 : nil,
      isParkedByLearner ? 1 : nil, flag == nil ? nil : 1,
    ] {
      writer.write(number)
    }
    if let flag { writer.write(flag) }
    writer.write(accepted.count)
    for answer in accepted { writer.write(answer) }
  }

  /// Reads what `write` has written; it means nothing where the reader has failed.
  fileprivate init(from reader: inout ByteReader, _ scheduler: Scheduler) {
    self.init(scheduler)
    let stability = Double(bitPattern: reader.bits())
    let difficulty = Double(bitPattern: reader.bits())
    if !stability.isNaN {
      memory = MemoryState(stability: stability, difficulty: difficulty)
    }
    recentDays = reader.bits()
    answers = reader.int() ?? 0
    misses = reader.int() ?? 0
    lapses = reader.int() ?? 0
    pardonedLapses = reader.int() ?? 0
    postponements = reader.int() ?? 0
    firstDay = reader.int()
    lastDay = reader.int()
    dueDay = reader.int()
    surelyWrongDay = reader.int()
    postponedDay = reader.int()
    lastTime = reader.int().map(Int64.init) ?? .min
    isMissed = reader.int() != nil
    isParkedByLearner = reader.int() != nil
    if reader.int() != nil { flag = reader.string() }
    for _ in 0..<reader.count() { accepted.insert(reader.string()) }
  }
}

/// Writes numbers and texts one after the other.
///
/// A number takes the fewer bytes the nearer it is to 0: seven bits in each, the last one with its
/// highest bit clear (LEB128), after the signs were folded in.
private struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes a number from -2⁶² to 2⁶², or that there is none.
  mutating func write(_ number: Int?) {
    var rest = number.map { UInt(bitPattern: $0 << 1 ^ $0 >> 63) + 1 } ?? 0
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(bits: UInt64) {
    withUnsafeBytes(of: bits.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
}

/// Reads what `ByteWriter` has written.
private struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  /// Whether more was to be read than there is; all that was read from then on means nothing.
  private(set) var hasFailed = false

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func int() -> Int? {
    var code: UInt = 0
    var shift = 0
    var byte: UInt8
    repeat {
      guard place < bytes.count else {
        hasFailed = true
        return nil
      }
      byte = bytes[place]
      code |= UInt(byte & 0x7F) << shift
      place += 1
      shift += 7
    } while byte >= 0x80 && shift < UInt.bitWidth
    guard code > 0 else { return nil }
    return Int(bitPattern: (code - 1) >> 1) ^ -Int(bitPattern: (code - 1) & 1)
  }

  /// How many of something follow, no more than there can be.
  mutating func count() -> Int {
    guard let count = int(), (0...bytes.count - place).contains(count) else {
      hasFailed = true
      return 0
    }
    return count
  }

  mutating func bits() -> UInt64 {
    take(8).map { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) } ?? 0
  }

  mutating func string() -> String {
    let count = count()
    return take(count).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
    guard bytes.count - place >= count else {
      hasFailed = true
      return nil
    }
    defer { place += count }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
  }
}
