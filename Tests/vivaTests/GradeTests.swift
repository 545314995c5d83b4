import Foundation
import TestSupport
import Testing

/// `viva grade`: a teacher's pile of answers.
@Suite("A pile of answers is marked")
struct GradeTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
    try write(Self.bank, to: "tea.gift")
  }

  private static let bank = """
    // [id:steep]
    How long does green tea steep?{
    	=two minutes
    	=%50%a minute#Short, but drinkable.
    	=%0%an hour#<b>Bitter</b> &amp; cold by then.
    }

    // [id:plant]
    Which are made from the tea plant?{
    	~%50%Green tea
    	~%50%Black tea
    	~%-50%Rooibos
    	~%-50%Mint
    }

    // [id:origin]
    Match the teas.{
    	=Sencha -> Japan
    	=Assam -> India
    }

    // [id:order]
    // @viva kind=ordering
    Put the steps in order.{
    	=Picking -> 1
    	=Rolling -> 2
    	=Drying -> 3
    }

    // [id:heat]
    How hot is the water?{#75:5}

    // [id:essay]
    What is tea to you?{}
    """

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: home.path(name), atomically: true, encoding: .utf8)
  }

  private func grade(_ answers: String, _ options: String...) throws -> Finished {
    try write(answers, to: "answers.tsv")
    let arguments = ["grade", home.path("tea.gift"), home.path("answers.tsv")] + options
    return try TestSupport.run(
      [Viva.path] + arguments, environment: Viva.environment(home: home))
  }

  @Test("a line of JSON says what each answer is worth and why")
  func json() throws {
    let graded = try grade(
      """
      steep\t2 minutes
      steep\ttwo minuets
      steep\tan hour
      plant\tBlack tea | green tea
      plant\t1|3
      origin\tAssam -> India|Sencha -> India
      order\tRolling|Picking|Drying
      heat\t77,5
      essay\tA pause.
      steep\t

      """, "--json")
    #expect(graded.ending == .exited(0), "\(graded.errors)")
    #expect(
      graded.output == #"""
        {"answer":"2 minutes","credit":1,"id":"steep","reason":"","verdict":"correct"}
        {"answer":"two minuets","credit":1,"id":"steep","reason":"It is written “two minutes”.","verdict":"typo"}
        {"answer":"an hour","credit":0,"id":"steep","reason":"*Bitter* & cold by then.","verdict":"wrong"}
        {"answer":"Black tea | green tea","credit":1,"id":"plant","reason":"","verdict":"correct"}
        {"answer":"1|3","credit":0,"id":"plant","reason":"1 right, 1 wrong, 1 missing.","verdict":"wrong"}
        {"answer":"Assam -> India|Sencha -> India","credit":0,"id":"origin","reason":"1 right, 1 wrong.","verdict":"wrong"}
        {"answer":"Rolling|Picking|Drying","credit":0.5,"id":"order","reason":"1 of 2 neighbours are in order.","verdict":"partly"}
        {"answer":"77,5","credit":1,"id":"heat","reason":"","verdict":"correct"}
        {"answer":"A pause.","credit":0,"id":"essay","reason":"Compare it with the model answer.","verdict":"undecided"}
        {"answer":"","credit":0,"id":"steep","reason":"The right answer is “two minutes”.","verdict":"wrong"}

        """#)
  }

  @Test("in text the marks stand under their question, and the sum on standard error")
  func text() throws {
    let graded = try grade("steep\ta minute\nsteep\tan hour\nheat\t75\r\n")
    #expect(graded.ending == .exited(0))
    #expect(
      graded.output == """
        steep  How long does green tea steep?
          partly     0.50  “a minute”  Short, but drinkable.
          wrong      0.00  “an hour”  *Bitter* & cold by then.
        heat  How hot is the water?
          correct    1.00  “75”

        """)
    #expect(graded.errors == "1 right, 1 partly right, 1 wrong.\n")
    #expect(try grade("heat\t75\n", "--quiet").errors.isEmpty)
  }

  @Test("a line that cannot be marked is named, the others are marked, and the status is 65")
  func badLines() throws {
    let graded = try grade(
      """
      coffee\tyes
      heat 75
      plant\tGreen tea|Coffee

      origin\tSencha -> China
      order\tPicking|Drying
      heat\t75
      """, "--quiet")
    #expect(graded.ending == .exited(65))
    #expect(graded.output.contains("correct    1.00  “75”"))
    let errors = graded.errors.split(separator: "\n").map { $0.drop { $0 != ":" } }
    #expect(errors.count == 5)
    #expect(
      zip(errors, [1, 2, 3, 5, 6]).allSatisfy { $0.hasPrefix(":\($1): error: ") },
      "\(graded.errors)")
    #expect(graded.errors.contains("no question 'coffee'"))
    #expect(graded.errors.contains("no tab"))
    #expect(graded.errors.contains("'Green tea|Coffee' is none of the options of 'plant'"))
  }

  @Test("answers come from standard input too, and what is no pile of answers is refused")
  func input() throws {
    let quiz = home.path("tea.gift")
    let graded = try Viva.run("grade", quiz, "-", "--json", input: "heat\t90\n", home: home)
    #expect(graded.ending == .exited(0))
    #expect(graded.output.contains(#""verdict":"wrong""#))
    #expect(try Viva.run("grade", quiz, "-", home: home).ending == .exited(65))
    #expect(try Viva.run("grade", quiz, home.path("none"), home: home).ending == .exited(66))
    #expect(try Viva.run("grade", home.path("none.gift"), "-", home: home).ending == .exited(66))
    #expect(try Viva.run("grade", quiz, home: home).ending == .exited(64))
    let help = try Viva.run("grade", "--help", home: home)
    #expect(help.output.contains("Example: viva grade"))
  }
}
