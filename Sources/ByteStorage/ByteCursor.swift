/// Reads numbers and bytes one behind the other, and never beyond the end.
///
/// A read that would pass the end gives zero, moves to the end and sets `isOverrun`: a decoder runs
/// over bytes without a branch for errors in each step, and asks once when it is done.
@safe
package struct ByteCursor {
  @usableFromInline var position: UnsafeRawPointer
  @usableFromInline let end: UnsafeRawPointer
  /// Whether a read passed the end, or met a number that is no number.
  package private(set) var isOverrun = false

  /// - Precondition: `bytes` outlives the cursor.
  @inlinable
  package init(_ bytes: UnsafeRawBufferPointer) {
    // An empty buffer may have no address; nothing is read from this one.
    unsafe position =
      bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 8).unsafelyUnwrapped
    unsafe end = unsafe position + bytes.count
  }

  @inlinable
  package var remaining: Int { unsafe end - position }

  @inlinable
  package var isAtEnd: Bool { unsafe position == end }

  @usableFromInline
  package mutating func overrun() {
    isOverrun = true
    unsafe position = end
  }

  @inlinable @inline(__always)
  package mutating func byte() -> UInt8 {
    guard unsafe position < end else {
      overrun()
      return 0
    }
    let value = unsafe position.load(as: UInt8.self)
    unsafe position += 1
    return value
  }

  @inlinable @inline(__always)
  package mutating func load<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type = Value.self
  ) -> Value {
    guard remaining >= MemoryLayout<Value>.size else {
      overrun()
      return 0
    }
    let value = unsafe position.loadUnaligned(as: Value.self)
    unsafe position += MemoryLayout<Value>.size
    return Value(littleEndian: value)
  }

  /// A number of seven bits a byte, lowest first; at most ten bytes.
  @inlinable @inline(__always)
  package mutating func varint() -> UInt64 {
    let first = byte()
    if first < 0x80 { return UInt64(first) }
    return longVarint(UInt64(first & 0x7F))
  }

  @usableFromInline
  mutating func longVarint(_ low: UInt64) -> UInt64 {
    var value = low
    var shift: UInt64 = 7
    while shift < 64 {
      let next = byte()
      value |= UInt64(next & 0x7F) &<< shift
      if next < 0x80 { return value }
      shift += 7
    }
    overrun()
    return 0
  }

  /// A number that fits into 32 bits.
  @inlinable @inline(__always)
  package mutating func varint32() -> UInt32 {
    let value = varint()
    guard value <= UInt64(UInt32.max) else {
      overrun()
      return 0
    }
    return UInt32(truncatingIfNeeded: value)
  }

  /// A number that fits into `Int`.
  @inlinable
  package mutating func count() -> Int {
    let value = varint()
    guard value <= UInt64(Int.max) else {
      overrun()
      return 0
    }
    return Int(value)
  }

  /// The next `count` bytes where they lie; none where there are not so many.
  @inlinable
  package mutating func bytes(_ count: Int) -> UnsafeRawBufferPointer {
    guard count >= 0 && count <= remaining else {
      overrun()
      return unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    }
    let slice = unsafe UnsafeRawBufferPointer(start: position, count: count)
    unsafe position += count
    return unsafe slice
  }

  @inlinable
  package mutating func skip(_ count: Int) {
    _ = unsafe bytes(count)
  }
}

extension [UInt8] {
  /// Appends a number of seven bits a byte, lowest first.
  @inlinable
  package mutating func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// - Precondition: `value` is not negative.
  @inlinable
  package mutating func append(varint value: Int) {
    append(varint: UInt64(value))
  }

  /// Appends the bytes of a number, lowest first.
  @inlinable
  package mutating func append<Value: FixedWidthInteger>(littleEndian value: Value) {
    var rest = value
    for _ in 0..<(Value.bitWidth / 8) {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Appends the length of the bytes, then the bytes.
  package mutating func append(lengthAndBytes bytes: some Collection<UInt8>) {
    append(varint: bytes.count)
    append(contentsOf: bytes)
  }
}
