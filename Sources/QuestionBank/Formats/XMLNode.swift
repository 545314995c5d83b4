import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of XML with what is in it.
struct XMLNode {
  var name: String
  var attributes: [String: String] = [:]
  var children: [XMLNode] = []
  /// The text directly inside the element.
  var text = ""

  /// The children of a name.
  subscript(all name: String) -> [XMLNode] {
    children.filter { $0.name == name }
  }

  /// The first child of a name.
  subscript(_ name: String) -> XMLNode? {
    children.first { $0.name == name }
  }

  /// Reads a document; what is declared outside of it is not fetched.
  static func read(_ bytes: [UInt8]) throws(BankFormatError) -> XMLNode {
    let builder = XMLTreeBuilder()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = builder
    guard parser.parse(), let root = builder.root else {
      throw .xml(line: parser.lineNumber, column: parser.columnNumber)
    }
    return root
  }
}

/// Collects what the parser reports.
private final class XMLTreeBuilder: NSObject, XMLParserDelegate {
  private(set) var root: XMLNode?
  private var open: [XMLNode] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(XMLNode(name: name, attributes: attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let node = open.popLast() else { return }
    if open.isEmpty {
      root = node
    } else {
      open[open.count - 1].children.append(node)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += string
  }

  func parser(_ parser: XMLParser, foundCDATA data: Data) {
    self.parser(parser, foundCharacters: String(decoding: data, as: UTF8.self))
  }
}
