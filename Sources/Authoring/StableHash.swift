/// A hash that is the same on every machine and in every run, unlike `Hasher`.
///
/// FNV-1a of 64 bits (Fowler, Noll, Vo). It gives orders that look arbitrary but never change.
func stableHash(_ parts: String...) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for part in parts {
    for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ 0x1F) &* 0x0000_0100_0000_01b3
  }
  // The low bits of FNV are weak where the last bytes are alike: mix them (Murmur3's finalizer).
  hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
  hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
  return hash ^ (hash >> 33)
}

/// Twelve hexadecimal digits that name a thing as long as its parts stay the same.
func stableName(_ parts: String...) -> String {
  let hash = parts.reduce("") { $0 + $1 + "\u{1F}" }
  let digits = String(stableHash(hash) & 0xFFFF_FFFF_FFFF, radix: 16)
  return String(repeating: "0", count: 12 - digits.count) + digits
}

/// A text as part of a name: small letters, digits and hyphens.
func slug(_ text: String) -> String {
  let name = words(in: text).joined(separator: "-")
  return name.has("'") ? name.filter { $0 != "'" } : name
}
