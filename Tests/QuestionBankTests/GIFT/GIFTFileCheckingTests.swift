import Testing

@testable import QuestionBank

struct GIFTFileCheckingTests {
  /// The mistakes of which Moodle's importer says nothing, or only that the whole file is lost.
  private static let silentFailures: [(rule: String, severity: Finding.Severity, text: String)] = [
    ("no-key", .error, "Which?{right ~wrong}"),
    ("title-colon", .error, ":Title:: Which?{=a ~b}"),
    ("brace-in-stem", .error, "f(x) {x} is?{=a ~b}"),
    ("open-brace", .error, "Which?{\n=a\n\n~b}"),
    ("category-blank-line", .warning, "$CATEGORY: a\nWhich?{=a ~b}"),
    ("second-braces", .warning, "A {=a} and {=b}"),
    ("weight", .warning, "Which?{=a ~%33%b}"),
    ("weight-sum", .warning, "Which?{~%50%a ~%40%b ~%-100%c}"),
    ("not-a-number", .error, "When?{#in 1822}"),
    ("duplicate-id", .error, "// [id:a]\nWho?{=a}\n\n// [id:a]\nWhat?{=b}"),
  ]

  @Test("the ten silent failures are found", arguments: silentFailures)
  func silentFailure(_ rule: String, _ severity: Finding.Severity, _ text: String) throws {
    #expect(try read(text).checked().contains { $0.rule == rule && $0.severity == severity })
  }

  @Test("answers that are worth less than all points are an error, and empty ones a warning")
  func answers() throws {
    #expect(try rules("Who?{=%50%a =%90%b}") == ["no-key"])
    #expect(try rules("When?{#=%50%1}") == ["no-key"])
    #expect(try rules("Who?{=a =}") == ["empty-answer"])
    #expect(try rules("Which?{=a ~ ~b}") == ["empty-answer"])
  }

  @Test("thirds add up")
  func thirds() throws {
    #expect(try rules("Which?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}") == [])
  }

  @Test("what nearly asks the same is noted at the later question")
  func nearDuplicates() throws {
    let findings = try read(
      """
      Which river is the longest river of all Africa?{=The Nile ~The Congo}

      Which river is the longest of all in Africa?{=the nile ~The Niger}

      Which river is the longest river of all Asia?{=The Yangtze ~The Indus}
      """
    ).checked()
    #expect(findings.map(\.rule) == ["near-duplicate"])
    #expect(findings.map(\.line) == [3])
    #expect(findings.map(\.severity) == [.note])
  }

  @Test("siblings of one fact, and questions of different kinds, are no duplicates")
  func siblings() throws {
    #expect(
      try rules(
        """
        // @viva kind=short fact=a
        Who wrote the book?{=She}

        // @viva kind=short fact=a
        Who wrote that book?{=She}

        Who wrote the book?{=She ~He}
        """) == [])
  }

  @Test("findings stand in the order of the file")
  func order() throws {
    #expect(
      try rules("Who?{~a ~b}\n\nWhat?{=%33%a =b}\n\nWhy?{~a ~b}") == ["no-key", "weight", "no-key"])
  }

  private func rules(_ text: String) throws -> [String] {
    try read(text).checked().map(\.rule)
  }
}
