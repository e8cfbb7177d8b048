/// What the tables know of one Unicode scalar.
struct ScalarProperties {
  private let entry: UInt16

  @inline(__always)
  init(of scalar: UInt32) {
    guard scalar < UnicodeTables.limit else {
      entry = 0
      return
    }
    let page = Int(UnicodeTables.pageOfScalar[Int(scalar >> 8)])
    entry = UnicodeTables.pages[page << 8 | Int(scalar & 0xFF)]
  }

  /// General category L or N.
  @inline(__always) var isWord: Bool { entry & 0x300 != 0 }
  var isLetter: Bool { entry & 0x100 != 0 }
  /// General category M.
  var isMark: Bool { entry & 0x400 != 0 }
  /// Has a canonical decomposition in the tables (Hangul syllables have theirs by arithmetic).
  var isDecomposable: Bool { entry & 0x800 != 0 }
  /// May join with, or change places with, what stands before it under NFC.
  var isUnstable: Bool { entry & 0x1000 != 0 }
  /// Soft hyphen, zero-width and direction marks: not seen by readers, skipped in words.
  var isIgnored: Bool { entry & 0x2000 != 0 }

  /// The simple lower case; Ð (eth) becomes đ.
  @inline(__always)
  func lowercase(of scalar: UInt32) -> UInt32 {
    UInt32(
      truncatingIfNeeded: Int32(truncatingIfNeeded: scalar)
        &+ UnicodeTables.lowercaseDeltas[Int(entry & 0xFF)])
  }
}

/// What stands for bytes that are no UTF-8.
let replacementScalar: UInt32 = 0xFFFD

/// Decodes the scalar at `offset` and moves `offset` behind it. Bytes that are no UTF-8 give
/// U+FFFD, one byte at a time.
///
/// - Precondition: `offset` is less than `text.count`.
@inline(__always)
func decodeScalar(_ text: Span<UInt8>, at offset: inout Int) -> UInt32 {
  let lead = UInt32(text[offset])
  offset += 1
  if lead < 0x80 { return lead }
  return decodeMultibyteScalar(lead, text, at: &offset)
}

@inline(__always)
private func decodeMultibyteScalar(
  _ lead: UInt32, _ text: Span<UInt8>, at offset: inout Int
) -> UInt32 {
  let count = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
  guard lead >= 0xC2, lead <= 0xF4, offset + count <= text.count else { return replacementScalar }
  var scalar = lead & (0x3F >> UInt32(count))
  for i in offset..<offset + count {
    let byte = UInt32(text[i])
    guard byte & 0xC0 == 0x80 else { return replacementScalar }
    scalar = scalar << 6 | byte & 0x3F
  }
  let least: UInt32 = count == 1 ? 0x80 : count == 2 ? 0x800 : 0x10000
  guard scalar >= least, scalar <= 0x10FFFF, scalar & 0xFFFF_F800 != 0xD800 else {
    return replacementScalar
  }
  offset += count
  return scalar
}

extension Array<UInt8> {
  /// Appends a scalar as UTF-8.
  @inline(__always)
  mutating func appendScalar(_ scalar: UInt32) {
    if scalar < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}
