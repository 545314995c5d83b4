import Testing

@testable import Authoring

@Test(
  "a sentence that needs the one before it is known by what it begins with or refers to",
  arguments: [
    "The rest moves downhill.", "Then pull out the tube.", "Resentment against such laws grew.",
    "By 1350 it had arrived.", "The pulmonary artery is an exception.", "The latter is heavier.",
  ])
func leaning(sentence: String) {
  #expect(leansOnContext(sentence))
}

@Test(
  "a sentence that can stand alone is not taken for one that cannot",
  arguments: [
    "Fruits such as apples keep well.", "Rest restores the body.", "In 1350 the ships arrived.",
    "In winter the bees eat what they have stored.", "The exception of the rule is mercury.",
  ])
func standing(sentence: String) {
  #expect(!leansOnContext(sentence))
}
