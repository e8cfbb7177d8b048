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
enum BackgroundUnmapping {
  private struct Queue {
    /// Address and bytes.
    var mappings: [(address: UInt, byteCount: Int)] = []
    var isThreadRunning = false
  }

  private static let queue = Mutex(Queue())

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
    while let (address, byteCount) = next() {
      unsafe munmap(UnsafeMutableRawPointer(bitPattern: address), byteCount)
    }
  }

  private static func next() -> (UInt, Int)? {
    queue.withLock { queue in
      guard let mapping = queue.mappings.popLast() else {
        queue.isThreadRunning = false
        return nil
      }
      return mapping
    }
  }
}
