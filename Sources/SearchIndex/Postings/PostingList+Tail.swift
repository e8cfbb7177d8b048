import BlockCodec

/// The documents behind the last block.
///
/// A few of them are varints. More are packed, where that takes less: integers that begin at known bits
/// are read without waiting for each other.
extension PostingList {
  /// Postings from which on a tail says in its first byte how it is written.
  static let packedTailCount = 16
  /// What it says where it is written as varints; else the width of the documents.
  static let unpackedTail: UInt8 = 255

  /// How a packed tail is written; nil where it consists of varints.
  @inline(__always)
  private var tailWidths: (documents: Int, frequencies: PatchedWidth)? {
    guard tailCount >= Self.packedTailCount else { return nil }
    let width = unsafe tail.load(as: UInt8.self)
    guard width != Self.unpackedTail else { return nil }
    return unsafe (Int(width), PatchedWidth(code: tail.load(fromByteOffset: 1, as: UInt8.self)))
  }

  /// Where the varints begin.
  @inline(__always)
  private var firstVarint: UnsafeRawPointer {
    unsafe tail + (tailCount >= Self.packedTailCount ? 1 : 0)
  }

  @inline(__always)
  private var lastBeforeTail: UInt32 { blockCount == 0 ? 0 : last(ofBlock: blockCount &- 1) }

  /// Whether a packed tail lies within the list, and has widths that there are.
  var isTailComplete: Bool {
    guard let (width, frequencies) = tailWidths else { return true }
    let byteCount =
      2 + BitStream.byteCount(count: tailCount, width: width)
      + frequencies.byteCount(of: tailCount)
    return unsafe width <= 32 && byteCount <= tailEnd - tail
  }

  /// Decodes the tail: its documents, and their frequencies less one.
  ///
  /// - Parameters:
  ///   - offset: what is added to each document.
  ///   - documents, frequencies: room for 128 each.
  func decodeTail(
    offset: UInt32 = 0, documents: UnsafeMutablePointer<UInt32>,
    frequencies: UnsafeMutablePointer<UInt32>
  ) {
    var document = lastBeforeTail &+ offset
    if let (width, frequencyWidth) = tailWidths {
      let source = unsafe tail + 2
      for index in 0..<tailCount {
        document &+= unsafe BitStream.value(at: index, width: width, in: source)
        unsafe documents[index] = document
      }
      let second = unsafe source + BitStream.byteCount(count: tailCount, width: width)
      return unsafe decodeTailFrequencies(second, frequencyWidth, into: frequencies)
    }
    var cursor = unsafe firstVarint
    for index in 0..<tailCount {
      let code = unsafe Self.varint(&cursor, end: tailEnd)
      document &+= code &>> 1
      unsafe documents[index] = document
      unsafe frequencies[index] =
        code & 1 == 1 ? 0 : Self.varint(&cursor, end: tailEnd) &- 1
    }
  }

  private func decodeTailFrequencies(
    _ source: UnsafeRawPointer, _ width: PatchedWidth,
    into frequencies: UnsafeMutablePointer<UInt32>
  ) {
    for index in 0..<tailCount {
      unsafe frequencies[index] = BitStream.value(at: index, width: width.width, in: source)
    }
    let exceptions = unsafe source + BitStream.byteCount(count: tailCount, width: width.width)
    for exception in 0..<width.exceptionCount {
      let place = unsafe exceptions.load(fromByteOffset: 2 &* exception, as: UInt8.self)
      let high = unsafe exceptions.load(fromByteOffset: 2 &* exception &+ 1, as: UInt8.self)
      unsafe frequencies[Int(place & 127)] |= UInt32(high) &<< UInt32(width.width)
    }
  }

  /// Calls `body` for the documents of the tail, ascending, until it says false.
  @inline(__always)
  func forEachTailDocument(_ body: (UInt32) -> Bool) {
    var document = lastBeforeTail
    if let (width, _) = tailWidths {
      for index in 0..<tailCount {
        document &+= unsafe BitStream.value(at: index, width: width, in: tail + 2)
        guard body(document) else { return }
      }
      return
    }
    var cursor = unsafe firstVarint
    for _ in 0..<tailCount {
      let code = unsafe Self.varint(&cursor, end: tailEnd)
      document &+= code &>> 1
      guard body(document) else { return }
      if code & 1 == 0 { _ = unsafe Self.varint(&cursor, end: tailEnd) }
    }
  }

  /// A varint, 0 at the end of the list.
  @inline(__always)
  private static func varint(_ cursor: inout UnsafeRawPointer, end: UnsafeRawPointer) -> UInt32 {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while unsafe cursor < end {
      let byte = unsafe cursor.load(as: UInt8.self)
      unsafe cursor += 1
      value |= UInt32(byte & 0x7F) &<< shift
      if byte < 0x80 { break }
      shift &+= 7
    }
    return value
  }
}
