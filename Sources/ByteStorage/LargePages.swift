#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Memory in pages of two megabytes, where the system has them: what is looked up all over a large
/// table costs fewer walks through the tables of pages, and its first use fewer faults.
package enum LargePages {
  /// Memory before this stays in small pages: little use should not cost a whole large one.
  private static let firstOffset = 4 << 20

  /// Asks for large pages for what lies behind the first megabytes of a piece of memory.
  package static func advise(_ start: UnsafeMutableRawPointer, _ byteCount: Int) {
    #if os(Linux)
      guard byteCount >= 2 * firstOffset else { return }
      let pageByteCount = Int(sysconf(Int32(_SC_PAGESIZE)))
      let first = unsafe (start + firstOffset).alignedUp(toMultipleOf: pageByteCount)
      let count = unsafe (start + byteCount - first) / pageByteCount * pageByteCount
      // Advice: where it is not taken, nothing is lost.
      _ = unsafe madvise(first, count, MADV_HUGEPAGE)
    #endif
  }
}
