import Foundation

/// What one key costs while a question is on the screen: moving the choice by one line.
enum Keys {
  private static let presses = 200

  static func measure(_ table: Table) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "viva-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bank = folder.appending(path: "bank.gift")
    try Data(question.utf8).write(to: bank)

    let terminal = try PseudoTerminal(
      [Measure.viva.path, "study", bank.path, "--progress", folder.path + "/progress.sqlite"],
      environment: ["HOME": folder.path])
    defer { terminal.end(killing: true) }
    try terminal.read(until: "help")
    terminal.readUntilQuiet()
    let time = try processorTime(of: terminal.process)
    let bytes = terminal.output.count
    var most = 0
    for press in 0..<presses {
      let before = terminal.output.count
      terminal.type(press % 6 < 3 ? "j" : "k")
      terminal.readUntilQuiet()
      most = max(most, terminal.output.count - before)
    }
    let spent = try processorTime(of: terminal.process) - time
    table.row(
      "moving the choice, processor time", Measure.text(seconds: spent / Double(presses)),
      beside: "2 ms")
    table.row(
      "moving the choice, bytes to the terminal",
      "\((terminal.output.count - bytes) / presses)", beside: "600")
    table.row("moving the choice, most bytes of a key", "\(most)", beside: "600")
  }

  /// The processor time that a process has used so far, in seconds.
  private static func processorTime(of process: pid_t) throws -> Double {
    let text = try String(contentsOfFile: "/proc/\(process)/schedstat", encoding: .utf8)
    return (text.split(separator: " ").first.flatMap { Double($0) } ?? 0) * 1e-9
  }

  private static let question = """
    ::One::Which of the following statements about the water of the sea is true, as far as is known?{
    =It holds salt that rivers have carried into it
    ~It holds no salt where it is deeper than a thousand meters
    ~It is heavier in summer than in winter everywhere
    ~It freezes from the ground upwards in most of the oceans
    }

    """
}
