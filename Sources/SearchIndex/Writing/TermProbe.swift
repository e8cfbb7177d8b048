/// A term that is looked up in a `TermTable`, and what is computed of it beforehand.
@safe
struct TermProbe: BitwiseCopyable {
  /// Terms, with their field, are shorter than this.
  private static let byteCountLimit = 1 << 16
  /// The bytes of a slot's word that belong to the key.
  static let keyMask: UInt64 = 0x00FF_FFFF_FFFF_FFFF

  /// Eight bytes behind them can be read.
  private let bytes: UnsafeRawPointer
  let count: Int
  /// The first eight bytes, zeros behind the last.
  let head: UInt64
  /// Hash, length and field, never 0.
  let key: UInt64

  var hash: UInt32 { UInt32(truncatingIfNeeded: key) }
  var field: UInt8 { UInt8(truncatingIfNeeded: key >> 48) }

  static func byteCount(ofKey key: UInt64) -> Int { Int(key >> 32 & 0xFFFF) - 1 }

  /// - Precondition: eight bytes behind the term can be read; they outlive this value.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer, _ count: Int, field: UInt8) {
    precondition(count + 1 < Self.byteCountLimit, "a term of too many bytes")
    unsafe self.bytes = bytes
    self.count = count
    head = unsafe Self.word(bytes, 0, count)
    let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    var state = ((UInt64(field) << 32 | UInt64(count)) &* multiplier ^ head) &* multiplier
    state ^= state &>> 32
    var offset = 8
    while offset < count {
      state = unsafe (state ^ Self.word(bytes, offset, count)) &* multiplier
      state ^= state &>> 32
      offset &+= 8
    }
    let shape = UInt64(field) << 16 | UInt64(count &+ 1)
    key = shape << 32 | state & 0xFFFF_FFFF
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawPointer, _ offset: Int, _ count: Int) -> UInt64 {
    let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let rest = count &- offset
    return rest >= 8 ? word : UInt64(littleEndian: word) & ~(.max &<< UInt64(8 &* rest))
  }

  /// Whether the bytes behind the first eight are those at `text`, which are as many, with zeros
  /// behind them.
  @inline(__always)
  func tailIsEqual(to text: UnsafeRawPointer) -> Bool {
    var offset = 8
    while offset < count {
      let word = unsafe text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard unsafe word == Self.word(bytes, offset, count) else { return false }
      offset &+= 8
    }
    return true
  }

  func copyBytes(to target: UnsafeMutableRawPointer) {
    unsafe target.copyMemory(from: bytes, byteCount: count)
  }
}
