import CMarkup

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
  ///
  /// - Throws: `BankFormatError` if the document is not well-formed or libxml2 is not there.
  static func read(_ bytes: [UInt8]) throws(BankFormatError) -> XMLNode {
    let builder = XMLTreeBuilder()
    let outcome = bytes.withUnsafeBytes { buffer in
      markup_read_xml(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
        XMLTreeBuilder.events, Unmanaged.passUnretained(builder).toOpaque())
    }
    guard outcome.is_loaded != 0 else { throw .missingLibrary }
    guard outcome.is_well_formed != 0, let root = builder.root else {
      throw .xml(line: outcome.line, column: outcome.column)
    }
    return root
  }
}

/// Collects what the parser reports.
private final class XMLTreeBuilder {
  private(set) var root: XMLNode?
  private var open: [XMLNode] = []

  static var events: markup_events {
    markup_events(
      begin: { builder, name, attributes, _ in
        guard let name else { return }
        XMLTreeBuilder.at(builder)?.begin(String(cString: name), attributes)
      },
      end: { builder, _ in XMLTreeBuilder.at(builder)?.end() },
      characters: { builder, text, count, _ in
        let bytes = UnsafeRawBufferPointer(start: text, count: count)
        XMLTreeBuilder.at(builder)?.append(String(decoding: bytes, as: UTF8.self))
      })
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
    pointer.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(_ name: String, _ attributes: UnsafePointer<UnsafePointer<CChar>?>?) {
    var node = XMLNode(name: name)
    var next = attributes
    while let name = next?.pointee {
      node.attributes[String(cString: name)] = next?[1].map { String(cString: $0) }
      next = next?.advanced(by: 2)
    }
    open.append(node)
  }

  private func end() {
    guard let node = open.popLast() else { return }
    if open.isEmpty {
      root = node
    } else {
      open[open.count - 1].children.append(node)
    }
  }

  private func append(_ text: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += text
  }
}
