internal import ByteStorage

/// The integers of one field of a segment, by document.
///
///     1     0: no document has a value (and nothing follows); 1: all have; 2: some have
///     …     where some have: a bit for each document, in words of 64
///     …     `PackedIntegers` of the values, the sign bit flipped so that they sort as unsigned; a
///           document without a value repeats the one before it
@safe
struct IntegerColumn {
  private enum Presence: UInt8 {
    case none, all, some
  }

  private static let signBit: UInt64 = 1 << 63
  let documentCount: Int
  private let presence: Presence
  private let presentWords: UnsafeRawBufferPointer
  private let values: PackedIntegerReader

  /// Reads a column from its bytes; nil where they are none.
  ///
  /// - Precondition: `bytes` outlives the column and has 64 readable bytes behind it.
  init?(_ bytes: UnsafeRawBufferPointer, documentCount: Int) {
    guard let first = unsafe bytes.first, let presence = Presence(rawValue: first) else {
      return nil
    }
    let wordsByteCount = presence == .some ? (documentCount + 63) / 64 * 8 : 0
    guard bytes.count >= 1 + wordsByteCount else { return nil }
    self.documentCount = documentCount
    self.presence = presence
    unsafe presentWords = UnsafeRawBufferPointer(rebasing: bytes[1..<(1 + wordsByteCount)])
    values = unsafe PackedIntegerReader(
      UnsafeRawBufferPointer(rebasing: bytes[(1 + wordsByteCount)...]), count: documentCount)
  }

  /// The value of a document, where it has one.
  ///
  /// - Complexity: O(1), a few nanoseconds.
  @inline(__always)
  func value(of document: UInt32) -> Int64? {
    hasValue(document) ? Int64(bitPattern: values.value(at: Int(document)) ^ Self.signBit) : nil
  }

  @inline(__always)
  func hasValue(_ document: UInt32) -> Bool {
    guard presence != .all else { return document < documentCount }
    guard presence == .some, document < documentCount else { return false }
    return unsafe presentWords[Int(document / 8)] &>> UInt8(document % 8) & 1 != 0
  }

  /// A range that holds every value of the 128 documents that `document` is one of.
  func bounds(ofBlockAt document: UInt32) -> ClosedRange<Int64> {
    let bounds = values.bounds(ofBlockAt: Int(document))
    return Int64(
      bitPattern: bounds.lowerBound ^ Self.signBit)...Int64(
        bitPattern: bounds.upperBound ^ Self.signBit)
  }

  /// Appends the column of `values`, one for each document.
  static func encode(_ values: [Int64?], into bytes: inout [UInt8]) {
    let presentCount = values.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
    if presentCount == 0 { return bytes.append(Presence.none.rawValue) }
    let presence = presentCount == values.count ? Presence.all : .some
    bytes.append(presence.rawValue)
    if presence == .some { appendPresence(of: values, to: &bytes) }
    var previous: UInt64 = values.lazy.compactMap(\.self).first.map(flipped) ?? 0
    let filled = values.map { value in
      previous = value.map(flipped) ?? previous
      return previous
    }
    PackedIntegers.encode(filled, into: &bytes)
  }

  private static func flipped(_ value: Int64) -> UInt64 {
    UInt64(bitPattern: value) ^ signBit
  }

  private static func appendPresence(of values: [Int64?], to bytes: inout [UInt8]) {
    for start in stride(from: 0, to: values.count, by: 64) {
      var word: UInt64 = 0
      for (bit, value) in values[start..<min(start + 64, values.count)].enumerated()
      where value != nil {
        word |= 1 << UInt64(bit)
      }
      bytes.append(littleEndian: word)
    }
  }
}
