import Canvas
import Foundation

extension String {
  /// The places of a text, whatever its case and accents, in their order and apart.
  func places(of text: String) -> [Range<String.Index>] {
    guard !text.isEmpty else { return [] }
    var places: [Range<String.Index>] = []
    var rest = startIndex..<endIndex
    while let place = range(
      of: text, options: [.caseInsensitive, .diacriticInsensitive], range: rest)
    {
      places.append(place)
      rest = place.upperBound..<endIndex
    }
    return places
  }
}

extension Page {
  /// The line of the middle to go to for the next marked place, or the one before.
  ///
  /// - Parameters:
  ///   - step: 1 for the next, -1 for the one before, 0 for the first from the lines in view on.
  ///   - layout: The size of the screen.
  /// - Returns: The line, going round at the end; nil where nothing is marked.
  func markedLine(_ step: Int, _ layout: Layout) -> Int? {
    let marked = body.lines.indices.filter { index in
      body.lines[index].spans.contains { $0.style == .highlight }
    }
    let now = firstLine(layout)
    return switch step {
    case 0: marked.first { $0 >= now } ?? marked.first
    case 1: marked.first { $0 > now } ?? marked.first
    default: marked.last { $0 < now } ?? marked.last
    }
  }
}
