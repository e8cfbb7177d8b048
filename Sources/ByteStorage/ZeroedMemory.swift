#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Memory that holds zeros at first, at the beginning of a cache line. What is never touched of a
/// large piece takes none.
@safe
package struct ZeroedMemory: ~Copyable {
  /// Bytes of a cache line.
  private static let lineByteCount = 64

  @unsafe package let start: UnsafeMutableRawPointer
  @unsafe private let memory: UnsafeMutableRawPointer

  package init(byteCount: Int) {
    // Memory is refused only where the address space is full: nothing sensible is left to do then.
    guard let memory = unsafe calloc(1, byteCount + Self.lineByteCount) else {
      fatalError("no memory for \(byteCount) bytes")
    }
    unsafe self.memory = unsafe memory
    unsafe start = memory.alignedUp(toMultipleOf: Self.lineByteCount)
    unsafe LargePages.advise(start, byteCount)
  }

  deinit {
    unsafe free(memory)
  }
}
