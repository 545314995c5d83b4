import Testing

@testable import QuestionBank

/// Reads a text as the file `rivers.gift`.
func read(_ text: String) throws -> GIFTFile {
  try GIFTFile(bytes: Array(text.utf8), name: "rivers")
}

/// The only question of a text, which must be read without findings.
func onlyQuestion(
  _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Question {
  let file = try read(text)
  #expect(file.findings == [], sourceLocation: sourceLocation)
  #expect(file.bank.questions.count == 1, sourceLocation: sourceLocation)
  return try #require(file.bank.questions.first, sourceLocation: sourceLocation)
}

/// The findings of a text in short: severity, rule, line and column.
func findings(_ text: String) throws -> [String] {
  try read(text).findings.map {
    "\($0.severity) \($0.rule) \($0.line ?? 0):\($0.column ?? 0)"
  }
}
