internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Gives mapped files back on a thread of its own.
///
/// Whoever lets go last of a file that has lost its name waits until the file system has taken its
/// room back, milliseconds of computing and waiting for the disk: nothing that a search should pay
/// for. The thread ends when there is nothing left to do.
package enum BackgroundUnmapping {
  private struct Queue {
    /// Address and bytes.
    var mappings: [(address: UInt, byteCount: Int)] = []
    var isThreadRunning = false
  }

  private static let queue = Mutex(Queue())
  /// Held by who is giving something back.
  private static let working = Mutex(())

  /// - Precondition: nothing reads the memory any more.
  static func unmap(_ bytes: UnsafeRawBufferPointer) {
    let mapping = (address: UInt(bitPattern: bytes.baseAddress), byteCount: bytes.count)
    let mustStart = queue.withLock { queue in
      queue.mappings.append(mapping)
      defer { queue.isThreadRunning = true }
      return !queue.isThreadRunning
    }
    if mustStart, WorkerThread(work)?.detach() == nil { work() }
  }

  private static func work() {
    while unmapNext() {}
  }

  /// Has all that was handed over given back before it returns. False where that was nothing.
  package static func finish() -> Bool {
    // A thread that runs may be at the last of it.
    guard queue.withLock({ $0.isThreadRunning }) else { return false }
    while unmapNext() {}
    return true
  }

  /// Gives one mapping back, after one that another thread is giving back; false where there is none.
  private static func unmapNext() -> Bool {
    working.withLock { _ in
      let next = queue.withLock { queue in
        if queue.mappings.isEmpty { queue.isThreadRunning = false }
        return queue.mappings.popLast()
      }
      guard let (address, byteCount) = next else { return false }
      unsafe munmap(UnsafeMutableRawPointer(bitPattern: address), byteCount)
      return true
    }
  }
}
