internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A whole file, mapped for reading as it was when it was opened.
///
/// The mapping outlives the file's name: a file that is removed stays readable for whoever has it
/// mapped. A file that another program *cuts* while it is mapped cannot be guarded against: the
/// system ends a process that reads beyond the cut (SIGBUS). An index never changes a file that it
/// has written.
@safe
public final class MappedFile: Sendable {
  public let path: String
  public let byteCount: Int
  /// Valid while this object lives; written once, never changed.
  private nonisolated(unsafe) let base: UnsafeRawPointer
  private let isUnmappedElsewhere = Atomic(false)

  /// Maps the file at `path`.
  init(path: String) throws(StorageError) {
    self.path = path
    let descriptor = try FileSystem.openForReading(path)
    defer { _ = close(descriptor) }
    byteCount = try FileSystem.regularFileSize(descriptor, path)
    unsafe base = try MappedFile.mapping(of: descriptor, byteCount, path)
  }

  deinit {
    guard byteCount > 0 else { return }
    if isUnmappedElsewhere.load(ordering: .relaxed) {
      unsafe BackgroundUnmapping.unmap(bytes)
    } else {
      unsafe munmap(UnsafeMutableRawPointer(mutating: base), byteCount)
    }
  }

  /// Has the memory given back on another thread when this object goes: see `BackgroundUnmapping`.
  package func unmapElsewhere() {
    isUnmappedElsewhere.store(true, ordering: .relaxed)
  }

  /// Has the memory given back by whoever lets this object go.
  package func unmapHere() {
    isUnmappedElsewhere.store(false, ordering: .relaxed)
  }

  /// The bytes of the file. They are valid while this object lives.
  package var bytes: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base, count: byteCount)
  }

  /// Takes the pages that lie in `range` as a whole from this process's memory; they come back from
  /// the file when they are asked for again. For who reads a large file once, from end to end.
  package func releasePages(in range: Range<Int>) {
    let pageByteCount = Int(sysconf(Int32(_SC_PAGESIZE)))
    let start = (range.lowerBound + pageByteCount - 1) / pageByteCount * pageByteCount
    let end = min(range.upperBound, byteCount) / pageByteCount * pageByteCount
    guard start >= 0 && start < end else { return }
    // Advice: where it is not taken, nothing is lost.
    _ = unsafe madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, MADV_DONTNEED)
  }

  private static func mapping(
    of descriptor: Int32, _ byteCount: Int, _ path: String
  ) throws(StorageError) -> UnsafeRawPointer {
    // An empty file cannot be mapped; nothing is ever read from this address.
    guard byteCount > 0 else { return unsafe UnsafeRawPointer(bitPattern: 8).unsafelyUnwrapped }
    let address = unsafe mmap(nil, byteCount, PROT_READ, MAP_SHARED, descriptor, 0)
    guard let address = unsafe address, unsafe address != MAP_FAILED else {
      throw .lastFailure(of: "map \(byteCount) bytes", at: path)
    }
    return UnsafeRawPointer(address)
  }
}
