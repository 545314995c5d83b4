/// Why a file cannot be read as GIFT at all.
package enum GIFTError: Error, Equatable, CustomStringConvertible {
  /// The byte at this offset, counted from 0, does not belong to a text in UTF-8.
  case notUTF8(offset: Int, byte: UInt8)

  package var description: String {
    switch self {
    case .notUTF8(let offset, let byte):
      """
      not UTF-8: the byte at offset \(offset) is 0x\(String(byte, radix: 16)); convert the file, \
      for example with: iconv -f WINDOWS-1252 -t UTF-8
      """
    }
  }
}
