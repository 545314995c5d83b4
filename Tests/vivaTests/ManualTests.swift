import Foundation
import Screens
import TestSupport
import Testing

@Test("the manual page describes every command of the program and every key")
func manualPage() throws {
  let home = try TemporaryFolder()
  let help = try Viva.run("--help", home: home)
  let manual = try Viva.run("manual", home: home)
  #expect(manual.ending == .exited(0))
  let lines = Set(manual.output.split(separator: "\n").map(String.init))

  let listed =
    help.output.split(separator: "SUBCOMMANDS:").last?.split(separator: "\n")
    .compactMap { $0.firstMatch(of: /^  ([a-z]+)/).map { String($0.1) } } ?? []
  #expect(listed.contains("study"))
  for command in listed {
    #expect(lines.contains { $0.hasPrefix(".Ss viva \(command)") }, "\(command)")
  }
  for context in KeyContext.allCases {
    #expect(lines.contains(".Ss \(context.title)"))
    for binding in Keymap.bindings(in: context) {
      #expect(lines.contains { $0.replacing("\\-", with: "-") == ".It \(binding.label)" })
    }
  }
}
