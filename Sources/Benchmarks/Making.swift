import Foundation

/// Making a bank from an article, launch to file.
enum Making {
  static func measure(_ table: Table) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "viva-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }

    let first = "Quizzes/individualism-and-collectivism.txt"
    if FileManager.default.fileExists(atPath: first) {
      let time = try time(of: first, folder, runs: 20)
      table.row("the first article, launch to file", Measure.text(seconds: time), beside: "20 ms")
    }
    var times: [Double] = []
    for size in [100_000, 1_000_000] {
      let path = folder.appending(path: "article-\(size).txt").path
      let text = article(of: size)
      try Data(text.utf8).write(to: URL(filePath: path))
      let time = try time(of: path, folder, runs: 5)
      let speed = String(format: "%.2f MB/s", Double(text.utf8.count) / time / 1e6)
      table.row("an article of \(size / 1000) kB", Measure.text(seconds: time))
      table.row("an article of \(size / 1000) kB, speed", speed, beside: "2 MB/s")
      times.append(time)
    }
    table.row(
      "ten times the text takes", String(format: "%.1f ×", times[1] / times[0]), beside: "12 ×")
  }

  private static func time(of article: String, _ folder: URL, runs: Int) throws -> Double {
    let bank = folder.appending(path: "bank.gift").path
    return try Measure.median(of: runs) {
      // Over an existing bank it would be compared with the new one.
      try? FileManager.default.removeItem(atPath: bank)
      let make = try PseudoTerminal([Measure.viva.path, "make", article, "-o", bank])
      try make.read()
      make.end()
    }
  }

  /// An article with definitions, figures, causes, labelled lists, examples and questions, always
  /// the same.
  private static func article(of size: Int) -> String {
    var state: UInt64 = 7
    func pick(_ words: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return words[Int((state >> 33) % UInt64(words.count))]
    }
    func thing() -> String { "\(pick(adjectives)) \(pick(nouns))" }
    var text = "A Long Article\n"
    var number = 0
    while text.utf8.count < size {
      number += 1
      let name = pick(nouns).capitalized + "\(number)"
      text += """

        The \(name) Group

        \(name) is a \(thing()) that people use to \(pick(verbs)) the \(thing()). The \(name) was \
        built in \(1500 + number % 500). \(name) rises because the \(thing()) stands near the \
        \(thing()). The \(thing()) can reach a length of \(number) meters.

        Kinds of \(name)


        """
      for letter in ["a", "b", "c", "d"] {
        text +=
          "- \(thing().capitalized) \(number)\(letter): It is used to \(pick(verbs)) the "
          + "\(thing()) before the \(thing()) arrives.\n"
      }
      text += """

        Examples of \(name) include \(thing()), \(thing()), and \(thing()).

        Why is \(name) useful?

        It helps to \(pick(verbs)) a \(thing()) when the \(thing()) is too small.

        """
    }
    return text
  }

  private static let nouns = [
    "river", "stone", "garden", "forest", "engine", "market", "letter", "bridge", "window",
    "candle",
    "harbor", "meadow", "copper", "planet", "violin", "carpet", "island", "ladder", "mirror",
    "needle",
    "orchard", "pepper", "quarry", "rabbit", "saddle", "temple", "tunnel", "valley", "walnut",
    "anchor",
  ]
  private static let adjectives = [
    "quiet", "broad", "narrow", "heavy", "bright", "hollow", "frozen", "gentle", "hidden", "rapid",
    "steady", "ancient", "wooden", "silver", "distant", "careful",
  ]
  private static let verbs = [
    "carry", "follow", "protect", "measure", "cover", "change", "repair", "collect", "divide",
  ]
}
