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

  /// Maps the file at `path`.
  init(path: String) throws(StorageError) {
    self.path = path
    let descriptor = retrying { unsafe open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .lastFailure(of: "open", at: path) }
    defer { _ = close(descriptor) }
    byteCount = try MappedFile.regularFileSize(descriptor, path)
    unsafe base = try MappedFile.mapping(of: descriptor, byteCount, path)
  }

  deinit {
    if byteCount > 0 { unsafe munmap(UnsafeMutableRawPointer(mutating: base), byteCount) }
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

  private static func regularFileSize(
    _ descriptor: Int32, _ path: String
  ) throws(StorageError) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .lastFailure(of: "inspect", at: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .damaged(path: path, offset: 0, expected: "a file", found: "something else")
    }
    return Int(status.st_size)
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
