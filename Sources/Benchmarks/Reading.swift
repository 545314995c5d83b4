import Foundation
import QuestionBank

/// Reading and checking a bank in GIFT of ten megabytes, beside a plain scan of its bytes.
enum Reading {
  static func measure(_ table: Table) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "viva-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bank = folder.appending(path: "bank.gift")
    let questions = try write(to: bank, size: 10_000_000)
    let bytes = try [UInt8](Data(contentsOf: bank))
    // Before this process grows: where it was larger, its own peak would count as the child's.
    var usage = rusage()
    let checking = try Measure.median(of: 3) {
      let check = try PseudoTerminal([Measure.viva.path, "check", bank.path])
      try check.read()
      usage = check.end()
    }
    let whole = Double(usage.ru_maxrss) * 1024 / Double(bytes.count)
    table.row("viva check, launch to end", Measure.text(seconds: checking), beside: "1.5 s")
    table.row("viva check, peak memory", String(format: "%.1f × file", whole), beside: "12 ×")

    func speed(_ seconds: Double) -> String {
      String(format: "%.0f MB/s", Double(bytes.count) / seconds / 1e6)
    }

    var sum = 0
    let scan = Measure.processorTime(of: 9) {
      for byte in bytes { sum &+= Int(byte ^ UInt8(truncatingIfNeeded: sum)) }
    }
    table.row("every byte once", speed(scan), beside: "the limit")
    let validation = Measure.processorTime(of: 9) {
      sum &+= String(validating: bytes, as: UTF8.self)?.utf8.count ?? 0
    }
    table.row("every byte is UTF-8", speed(validation))

    let before = Measure.resetPeakMemory()
    let first = try GIFTFile(bytes: bytes, name: "bank")
    let memory = Double(Measure.peakMemory - before) / Double(bytes.count)
    guard first.bank.questions.count == questions, first.findings.isEmpty, sum != 0 else {
      throw ReadingError(read: first.bank.questions.count, of: questions)
    }
    table.row("\(questions) questions, peak memory", String(format: "%.1f × file", memory))
    // What was read is kept, so that the time to free it is not counted.
    var files: [GIFTFile] = []
    let reading = try Measure.processorTime(of: 9) {
      files.append(try GIFTFile(bytes: bytes, name: "bank"))
    }
    table.row("\(questions) questions, reading", speed(reading), beside: "100 MB/s")
  }

  /// The bank was not read as it was written, so that its figures would mean nothing.
  private struct ReadingError: Error {
    var read: Int
    var of: Int
  }

  // MARK: - The bank

  /// Writes a bank of all kinds, always the same; returns how many questions it has.
  private static func write(to file: URL, size: Int) throws -> Int {
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    var words = Words()
    var (number, count) = (0, 0)
    while count < size {
      let text =
        Data((number % 100 == 0 ? category(number / 100) : "").utf8)
        + Data(question(number, &words).utf8)
      try handle.write(contentsOf: text)
      (number, count) = (number + 1, count + text.count)
    }
    try handle.close()
    return number
  }

  private static func category(_ number: Int) -> String {
    "$CATEGORY: Everything/Topic \(number % 40)\n\n"
  }

  private static func question(_ number: Int, _ words: inout Words) -> String {
    func text(_ count: Int) -> String { words.text(count) }
    let key = "\(words.text(1)) \(number)"
    return switch number % 12 {
    case 0, 1, 2:
      """
      // [id:q-\(number)] [tag:\(text(1))]
      ::Item \(number)::Which \(text(8)) belongs to the \(text(5))?{
      \t=\(key)#Right\\: \(text(9)).
      \t~\(text(2))#That is \(text(7)).
      \t~\(text(2))#That is \(text(6)).
      \t~\(text(3))
      \t####It stands in \(text(12)).
      }


      """
    case 3:
      """
      ::Item \(number)::Which of these are \(text(6))? Select all. {
        ~%50%\(key)# Yes.
        ~%50%\(text(2))# \(text(5))
        ~%-50%\(text(2))
        ~%-50%\(text(3))# \(text(8))
      }


      """
    case 4, 5:
      "The \(text(9)) \(number) is \(text(4)).{\(number % 2 == 0 ? "T" : "FALSE#\(text(6))")}\n\n"
    case 6:
      "// \(text(6))\n::\(key)::\(text(8)) \(number)? {=\(key) =%50%\(text(1))#Nearly. =\(text(2))*}\n\n"
    case 7: "\(text(6)) {=\(key) ~\(text(1)) ~\(text(1))} \(text(7)).\n\n"
    case 8:
      """
      Match each \(text(3)) of \(number).{
      \t=\(text(2)) -> \(key)
      \t=\(text(2)) -> \(text(1)) \(number + 1)
      \t=\(text(1)) -> \(text(2))
      \t= -> \(text(1))
      }


      """
    case 9:
      "How many \(text(6))?{#\n\t=\(number).5:0.5#\(text(3))\n\t=%50%\(number):10\n\t~#\(text(4))\n}\n\n"
    case 10: "[html]<p>\(text(4)) &amp; <b>\(key)</b></p>\n<p>\(text(20))</p>{}\n\n"
    default: "::About \(key)::\(text(30)) f\\{\(number)\\} \\= \(text(10))\n\n"
    }
  }

  /// Words in a random order that is always the same.
  private struct Words {
    private var state: UInt64 = 11

    mutating func text(_ count: Int) -> String {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Self.all[Int((state >> 33) % UInt64(Self.all.count))]
      }.joined(separator: " ")
    }

    private static let all = [
      "river", "stone", "of", "the", "garden", "with", "engine", "market", "letter", "a", "bridge",
      "window", "harbor", "under", "meadow", "copper", "planet", "violin", "in", "island", "ladder",
      "mirror", "Straße", "orchard", "pepper", "café", "rabbit", "and", "temple", "tunnel",
      "valley",
      "walnut", "for", "quiet", "broad", "narrow", "heavy", "bright", "frozen", "gentle", "hidden",
      "日本", "carry", "follow", "protect", "measure", "cover", "change", "repair", "collect",
    ]
  }
}
