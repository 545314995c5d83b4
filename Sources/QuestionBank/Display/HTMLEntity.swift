/// Characters that HTML writes by name or number.
enum HTMLEntity {
  /// Takes an entity from the front of a text; nil, and nothing taken, if there is none.
  static func decoded(_ rest: inout Substring) -> String? {
    guard let semicolon = rest.prefix(12).firstIndex(of: ";") else { return nil }
    let name = rest[rest.index(after: rest.startIndex)..<semicolon]
    guard let text = character(named: name) else { return nil }
    rest = rest[rest.index(after: semicolon)...]
    return text
  }

  /// A text with all its entities decoded.
  static func decoded(_ text: String) -> String {
    var decodedText = ""
    var rest = text[...]
    while let character = rest.first {
      if character == "&", let entity = decoded(&rest) {
        decodedText += entity
      } else {
        decodedText.append(rest.removeFirst())
      }
    }
    return decodedText
  }

  private static func character(named name: Substring) -> String? {
    guard name.first == "#" else { return named[String(name)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
  }

  private static let named: [String: String] = {
    var table = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—",
      "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
      "lsaquo": "‹", "rsaquo": "›", "hellip": "…", "bull": "•", "dagger": "†", "permil": "‰",
      "prime": "′", "Prime": "″", "euro": "€", "trade": "™", "larr": "←", "uarr": "↑",
      "rarr": "→", "darr": "↓", "harr": "↔", "rArr": "⇒", "hArr": "⇔", "forall": "∀",
      "part": "∂", "exist": "∃", "empty": "∅", "isin": "∈", "notin": "∉", "prod": "∏",
      "sum": "∑", "minus": "−", "radic": "√", "prop": "∝", "infin": "∞", "ang": "∠",
      "and": "∧", "or": "∨", "cap": "∩", "cup": "∪", "int": "∫", "there4": "∴", "asymp": "≈",
      "ne": "≠", "equiv": "≡", "le": "≤", "ge": "≥", "sub": "⊂", "sup": "⊃", "sube": "⊆",
      "supe": "⊇", "perp": "⊥", "sdot": "⋅", "OElig": "Œ", "oelig": "œ", "Scaron": "Š",
      "scaron": "š", "ensp": " ", "emsp": " ", "thinsp": " ", "zwj": "", "zwnj": "",
    ]
    func add(_ names: String, from first: UInt32) {
      for (offset, name) in names.split(separator: " ").enumerated() {
        table[String(name)] = Unicode.Scalar(first + UInt32(offset)).map { String($0) }
      }
    }
    add(
      """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc \
      Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml \
      Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc \
      euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
      ugrave uacute ucirc uuml yacute thorn yuml
      """, from: 0xA0)
    add(
      """
      Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho
      """, from: 0x391)
    add("Sigma Tau Upsilon Phi Chi Psi Omega", from: 0x3A3)
    add(
      """
      alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho \
      sigmaf sigma tau upsilon phi chi psi omega
      """, from: 0x3B1)
    return table
  }()
}
