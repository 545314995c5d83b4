import Testing

@testable import Authoring

@Suite("Questions turned into statements") struct TurnedQuestionsTests {
  /// The words that the article begins sentences with.
  private let known: Set<String> = ["stars", "the sun", "sun", "meat", "honey bees", "honey"]

  private func turn(_ question: String) -> String? {
    turned(question) { words in known.contains(words.joined(separator: " ").lowercased()) }
  }

  @Test(
    "put the verb behind the subject",
    arguments: [
      ("Are all stars of the same age?", "All stars are of the same age."),
      ("Will the Sun become a black hole?", "The Sun will become a black hole."),
      ("Can meat go into an open heap?", "Meat can go into an open heap."),
      ("Can meat be frozen twice?", "Meat can be frozen twice."),
      ("Does meat replace beans?", "Meat replaces beans."),
      ("Does meat only carry germs?", "Meat only carries germs."),
      ("Do drones sting?", "Drones sting."),
      ("Is there air on the Moon?", "There is air on the Moon."),
      ("Are honey bees the only dancers?", "Honey bees are the only dancers."),
      ("Is the amount of water always growing?", "The amount of water is always growing."),
      ("Is glass a liquid?", "Glass is a liquid."),
      ("Are all volcanoes active?", "All volcanoes are active."),
    ])
  func turnable(question: String, statement: String) {
    #expect(turn(question) == statement)
  }

  @Test(
    "are left alone where the subject may end elsewhere, or the statement would say too little",
    arguments: [
      "Are hieroglyphs pictures only?", "Can one kind of rock turn into another?",
      "Does it sleep in winter?", "Is it dangerous?", "Are there any drones?",
      "Is light a wave or a particle?", "Did the plague disappear?", "Why do bees dance?",
      "Are big honey buckets heavy things?", "Really?",
    ])
  func unturnable(question: String) {
    #expect(turn(question) == nil)
  }
}
