/// Reads the records of comma-separated values (RFC 4180) one after the other.
struct CSVReader {
  /// A record and the line where it begins, counted from 1.
  struct Record {
    var line: Int
    var fields: [ArraySlice<UInt8>]
  }

  private var rest: ArraySlice<UInt8>
  private var line = 1

  init(_ text: [UInt8]) {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    rest = text.starts(with: byteOrderMark) ? text.dropFirst(3) : text[...]
  }

  /// The next record that is not an empty line; nil at the end.
  mutating func next() -> Record? {
    while !rest.isEmpty {
      let record = Record(line: line, fields: fields())
      if record.fields.count > 1 || record.fields[0].contains(where: { $0 > 0x20 }) {
        return record
      }
    }
    return nil
  }

  private mutating func fields() -> [ArraySlice<UInt8>] {
    var fields: [ArraySlice<UInt8>] = []
    while true {
      let isQuoted = rest.first == UInt8(ascii: "\"")
      fields.append(isQuoted ? quoted() : plain())
      guard let separator = rest.popFirst() else { return fields }
      if separator == UInt8(ascii: "\n") {
        line += 1
        return fields
      }
    }
  }

  /// Everything up to the next comma or end of line.
  private mutating func plain() -> ArraySlice<UInt8> {
    let end =
      rest.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") } ?? rest.endIndex
    var field = rest[..<end]
    rest = rest[end...]
    if field.last == UInt8(ascii: "\r") { field.removeLast() }
    return field
  }

  /// A field in quotation marks, which are doubled within it.
  private mutating func quoted() -> ArraySlice<UInt8> {
    var field: ArraySlice<UInt8> = []
    repeat {
      rest.removeFirst()
      let end = rest.firstIndex(of: UInt8(ascii: "\"")) ?? rest.endIndex
      field += rest[..<end]
      rest = rest[end...].dropFirst()
      if rest.first == UInt8(ascii: "\"") { field.append(UInt8(ascii: "\"")) }
    } while rest.first == UInt8(ascii: "\"")
    line += field.count { $0 == UInt8(ascii: "\n") }
    return field + plain()
  }
}
