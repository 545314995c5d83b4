import Foundation
import TestSupport
import Testing

/// `viva convert` and `viva check` as built, with pipes.
@Suite("Banks on the command line")
struct BankCommandTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  private func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: home.path(name)))
    return home.path(name)
  }

  private func content(of name: String) throws -> String {
    try String(contentsOfFile: home.path(name), encoding: .utf8)
  }

  private static let bank = """
    // viva 1 · quiz: tea · title: Tea

    // [id:one]
    Which is made of young buds?{
    \t=White tea#Right.
    \t~Black tea
    \t~Oolong
    \t####Only buds are picked.
    }

    // [id:two]
    Why is black tea dark?{####The leaves turn in the air.}

    """

  // MARK: - article

  @Test("the article to begin with is one, and most of it is asked")
  func article() throws {
    let printed = try Viva.run("article", home: home)
    #expect(printed.output.hasPrefix("Volcanoes\n\nA volcano is"))
    let article = try write(printed.output, to: "volcanoes.txt")
    let made = try Viva.run("make", article, home: home)
    #expect(made.ending == .exited(0))
    #expect(made.errors.contains("from 17 of 19 facts"), "\(made.errors)")
  }

  @Test("a topic that a quiz has not is refused, and the others are named")
  func topic() throws {
    let bank = try write("$CATEGORY: Tea/Leaves\n\nIs tea a leaf?{T}\n", to: "tea.gift")
    for command in ["study", "review"] {
      let refused = try Viva.run(command, bank, "--topic", "Cups", "--plain", home: home)
      #expect(refused.ending == .exited(64))
      #expect(refused.errors.contains("no topic “Cups”; there are: Leaves"), "\(refused.errors)")
    }
  }

  // MARK: - convert

  @Test("a bank goes to Moodle XML and comes back as it was")
  func thereAndBack() throws {
    let bank = try write(Self.bank, to: "tea.gift")
    let there = try Viva.run("convert", bank, home.path("tea.xml"), home: home)
    #expect(there.ending == .exited(0))
    #expect(there.output.isEmpty)
    #expect(there.errors.contains("2 questions → "), "\(there.errors)")
    let back = try Viva.run("convert", home.path("tea.xml"), home.path("back.gift"), home: home)
    #expect(back.ending == .exited(0), "\(back.errors)")
    #expect(try content(of: "back.gift") == Self.bank)
  }

  @Test("from standard input to standard output, with what is lost on standard error")
  func pipes() throws {
    let finished = try Viva.run(
      "convert", "-", "-", "--from", "gift", "--to", "aiken", input: Self.bank, home: home)
    #expect(finished.ending == .exited(0))
    #expect(
      finished.output
        == "Which is made of young buds?\nA. White tea\nB. Black tea\nC. Oolong\nANSWER: A\n")
    #expect(finished.errors.contains("-: warning: two: "), "\(finished.errors)")
    #expect(finished.errors.contains("[lost-feedback]"))
    #expect(finished.errors.contains("1 question, 1 left out"))
    let quiet = try Viva.run(
      "convert", "-", "-", "--from", "gift", "--to", "aiken", "--quiet", input: Self.bank,
      home: home)
    #expect(quiet.errors.isEmpty)
  }

  @Test("a file that is there is replaced only if asked for")
  func existing() throws {
    let bank = try write(Self.bank, to: "tea.gift")
    let table = try write("mine", to: "tea.tsv")
    let refused = try Viva.run("convert", bank, table, home: home)
    #expect(refused.ending == .exited(73))
    #expect(try content(of: "tea.tsv") == "mine")
    #expect(try Viva.run("convert", bank, table, "--force", home: home).ending == .exited(0))
    #expect(try content(of: "tea.tsv").hasPrefix("id\tkind\tquestion"))
  }

  @Test("a bank that cannot be converted is refused with the status of its kind")
  func refused() throws {
    let bank = try write(Self.bank, to: "tea.gift")
    let article = try write("Tea\n\nTea is a drink.\n", to: "tea.txt")
    let essay = try write("Why?{}\n", to: "essay.gift")
    func expect(_ status: Int32, _ finished: Finished) {
      #expect(finished.ending == .exited(status), "\(finished.errors)")
      #expect(finished.output.isEmpty)
    }
    expect(64, try Viva.run("convert", bank, home.path("tea.doc"), home: home))
    expect(64, try Viva.run("convert", article, home.path("x.xml"), home: home))
    expect(65, try Viva.run("convert", article, home.path("x.xml"), "--from", "gift", home: home))
    expect(65, try Viva.run("convert", article, home.path("x.xml"), "--from", "xml", home: home))
    expect(66, try Viva.run("convert", home.path("none.gift"), home.path("x.xml"), home: home))
    expect(73, try Viva.run("convert", bank, home.path("none/x.xml"), home: home))
    expect(1, try Viva.run("convert", essay, home.path("x.txt"), "--to", "aiken", home: home))
    #expect(!FileManager.default.fileExists(atPath: home.path("x.txt")))
  }

  // MARK: - check

  @Test("findings have file, line, column, severity and rule, and only errors make the status 1")
  func check() throws {
    let bank = try write("Who?{=%33%a =b}\n\nWhat? {=x\n", to: "a.gift")
    let finished = try Viva.run("check", "--quiet", bank, home: home)
    #expect(finished.ending == .exited(1))
    let lines = finished.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("\(bank):1:7: warning: ") == true, "\(lines)")
    #expect(lines.first?.hasSuffix(" [weight]") == true)
    #expect(lines.last?.hasPrefix("\(bank):3:7: error: ") == true, "\(lines)")
    let good = try write("Who?{=%33%a =b}\n", to: "b.gift")
    #expect(try Viva.run("check", good, home: home).ending == .exited(0))
  }

  @Test("every finding has a place, as JSON a line for scripts as well")
  func checkJSON() throws {
    let bank = try write("// [id:a]\nWho?{=x}\n", to: "a.gift")
    let finished = try Viva.run("check", "--json", bank, home: home)
    #expect(
      finished.output.split(separator: "\n").map(String.init) == [
        """
        {"column":1,"file":"\(bank)","line":1,"message":"there is no explanation","question":"a",\
        "rule":"gate-1-source","severity":"note"}
        """
      ])
  }

  @Test("one file that is no bank does not keep the others from being checked")
  func severalFiles() throws {
    let article = try write("Tea\n\nTea is a drink.\n", to: "tea.txt")
    let bank = try write("Who?{~a ~b}\n", to: "a.gift")
    let finished = try Viva.run("check", "--quiet", article, bank, home: home)
    #expect(finished.ending == .exited(65))
    #expect(finished.output.hasSuffix(" [no-key]\n"))
    #expect(finished.errors.hasPrefix("viva: \(article): not GIFT: "), "\(finished.errors)")
  }

  // MARK: - Sessions

  @Test("a bank of another program is summed up, and what needs an image is not asked")
  func foreignBank() throws {
    let bank = try write(
      "Is it tea? {T}\n\nWhich is it? <img src\\=\"a.png\"> {T}\n\nBroken {=a\n", to: "a.gift")
    let finished = try Viva.run("study", bank, "--plain", input: ":quit\n", home: home)
    #expect(
      finished.errors.contains(
        "3 read: 1 ready, 1 needs an image (parked), 1 broken (viva check)"))
    #expect(finished.output.contains("Question 1 of 1."))
  }
}
