#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Memory that is handed out from its beginning to its end and given back as a whole; pieces are
/// named by their offset, in 32 bits.
///
/// It grows by `realloc`, which moves large memory by its page tables, not by copying: what has not
/// been handed out costs no memory, only addresses.
@safe
package struct ByteArena: ~Copyable {
  /// Offsets below this are never handed out, so that 0 can stand for none; zeros lie there.
  package static let firstOffset = 64
  /// Behind everything that was handed out, so many bytes can be read.
  @usableFromInline package static let slack = 64

  /// Where offset 0 is, until the next piece is handed out.
  @unsafe package private(set) var base: UnsafeMutableRawPointer
  @usableFromInline package var byteCount = ByteArena.firstOffset
  @usableFromInline package private(set) var capacity: Int

  /// - Parameter capacity: so many bytes can be handed out before the memory has to grow.
  package init(capacity: Int) {
    self.capacity = max(capacity, 1 << 12) + Self.slack
    unsafe base = Self.checked(unsafe malloc(self.capacity), self.capacity)
    unsafe base.initializeMemory(as: UInt8.self, repeating: 0, count: Self.firstOffset)
    unsafe LargePages.advise(base, self.capacity)
  }

  deinit {
    unsafe free(base)
  }

  /// Hands out so many bytes, whatever they hold.
  ///
  /// - Precondition: less than 4 GiB were handed out with these.
  @inlinable @inline(__always)
  package mutating func allocate(_ count: Int) -> Int {
    let offset = byteCount
    if offset &+ count &+ Self.slack > capacity { grow(by: count) }
    byteCount = offset &+ count
    return offset
  }

  @usableFromInline
  package mutating func grow(by count: Int) {
    precondition(byteCount + count <= Int(UInt32.max), "an arena of \(byteCount + count) bytes")
    capacity = max(capacity + capacity / 4, byteCount + count + Self.slack)
    unsafe base = Self.checked(unsafe realloc(base, capacity), capacity)
    unsafe LargePages.advise(base, capacity)
  }

  /// Memory is refused only where the address space is full: nothing sensible is left to do then.
  private static func checked(
    _ address: UnsafeMutableRawPointer?, _ count: Int
  ) -> UnsafeMutableRawPointer {
    guard let address = unsafe address else { fatalError("no memory for \(count) bytes") }
    return unsafe address
  }
}
