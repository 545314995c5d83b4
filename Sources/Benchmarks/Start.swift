import Foundation

/// From launch to the first question on the screen of a pseudo-terminal.
enum Start {
  static func measure(_ table: Table) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "viva-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }

    let process = try Measure.median(of: 20) {
      try PseudoTerminal(["/bin/true"]).end()
    }
    table.row("/bin/true, launch to end", Measure.text(seconds: process))
    let peer = "/usr/games/quiz"
    if FileManager.default.isExecutableFile(atPath: peer) {
      let time = try Measure.median(of: 20) {
        let terminal = try PseudoTerminal([peer, "victim", "killer"])
        try terminal.read(until: "?")
        terminal.end(killing: true)
      }
      table.row("bsdgames quiz, launch to question", Measure.text(seconds: time))
    }
    for (count, limit) in [(200, "3 × bsdgames quiz"), (10_000, "30 ms"), (100_000, "400 ms")] {
      let bank = folder.appending(path: "bank-\(count).gift")
      try Data(text(of: count).utf8).write(to: bank)
      var memory = 0
      let time = try Measure.median(of: 20) {
        let terminal = try PseudoTerminal(
          [Measure.viva.path, "study", bank.path], environment: ["HOME": folder.path])
        try terminal.read(until: "help")
        memory = max(memory, terminal.end(killing: true).ru_maxrss * 1024)
      }
      table.row(
        "\(count) questions, launch to question", Measure.text(seconds: time), beside: limit)
      table.row(
        "\(count) questions, peak memory", "\(memory >> 20) MB",
        beside: count == 10_000 ? "25 MB" : "")
    }
  }

  /// A bank of single choices over fifty topics.
  static func text(of count: Int) -> String {
    (0..<count).map { number in
      (number % 200 == 0 ? "$CATEGORY: Topic \(number / 200 % 50)\n\n" : "")
        + """
        ::Item \(number)::Which of the following words stands in line number \(number) of the list?{
        	=word \(number)#That is the one (line \(number)).
        	~letter \(number)#That is a letter.
        	~figure \(number)#That is a figure.
        }


        """
    }.joined()
  }
}
