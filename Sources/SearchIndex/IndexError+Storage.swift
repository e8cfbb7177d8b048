internal import ByteStorage

extension IndexError {
  /// What went wrong below, in the words of this library.
  init(_ error: StorageError) {
    switch error {
    case .system(let path, let operation, let code):
      self = .system(
        path: path, operation: operation, errno: code,
        message: StorageError.message(forErrno: code))
    case .damaged(let path, let offset, let expected, let found):
      self = .damaged(path: path, offset: offset, expected: expected, found: found)
    case .newerVersion(let path, let found, let supported):
      self = .newerVersion(path: path, found: found, supported: supported)
    }
  }
}

/// Runs `body`, turning what goes wrong in ByteStorage into this library's errors.
@inline(__always)
func translatingErrors<Result: ~Copyable>(
  _ body: () throws(StorageError) -> Result
) throws(IndexError) -> Result {
  do { return try body() } catch { throw IndexError(error) }
}
