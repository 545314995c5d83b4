extension Question {
  /// Whether the question cannot be asked in a terminal, because it shows an image that has no
  /// words to stand for it.
  package var needsImage: Bool {
    switch content {
    case .choice(let options), .select(let options), .classify(let options):
      stem.needsImage || options.contains { $0.text.needsImage }
    case .matching(let pairs), .sorting(let pairs):
      stem.needsImage || pairs.contains { $0.left.needsImage }
    case .ordering(let entries):
      stem.needsImage || entries.contains(where: \.needsImage)
    case .trueFalse, .cloze, .short, .list, .numerical, .essay, .description:
      stem.needsImage
    }
  }
}
