#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An advisory lock (`flock`) on a folder, for as long as the value lives.
///
/// The lock belongs to the open folder, not to a file in it: it ends with the process, however that
/// ends, and leaves nothing behind. A second lock on the same folder is refused within one process
/// too.
public final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock, or gives nil where another holds it.
  init?(path: String) throws(StorageError) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    descriptor = retrying { unsafe open(path, flags) }
    guard descriptor >= 0 else { throw .lastFailure(of: "open", at: path) }
    if retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return }
    if errno == EWOULDBLOCK { return nil }
    throw .lastFailure(of: "lock", at: path)
  }

  deinit {
    guard descriptor >= 0 else { return }
    // Closing is not enough: a process that this one is just starting holds a copy of the
    // descriptor until it runs its program, and with it the lock.
    _ = flock(descriptor, LOCK_UN)
    _ = close(descriptor)
  }
}
