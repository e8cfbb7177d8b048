/// The file system as an index sees it: everything that is written, synchronised, renamed or removed
/// goes through one of these calls, so that a test can make each of them fail.
public protocol Storage: Sendable {
  /// Creates the folder, and those above it, where there is none.
  func createFolder(at path: String) throws(StorageError)
  /// Creates an empty file; one of that name is replaced.
  func createFile(at path: String) throws(StorageError) -> any WritableFile
  /// Gives `source` the name `target`, replacing a file of that name in one step.
  func rename(_ source: String, to target: String) throws(StorageError)
  func removeFile(at path: String) throws(StorageError)
  /// Makes the names in a folder durable.
  func synchronizeFolder(at path: String) throws(StorageError)
  /// The names in a folder, sorted.
  func names(inFolder path: String) throws(StorageError) -> [String]
  /// Maps a file for reading.
  func map(_ path: String) throws(StorageError) -> MappedFile
  /// Reads the last bytes of a file; fewer where it has not so many.
  func lastBytes(_ count: Int, of path: String) throws(StorageError) -> [UInt8]
  /// Takes the lock of a folder, or gives nil where someone else has it.
  func lock(_ folder: String) throws(StorageError) -> FolderLock?
}

/// A file that is being written, from its beginning to its end.
public protocol WritableFile: AnyObject {
  /// Appends the first of the bytes, as many as there is room for, and gives their number: at least
  /// one, unless there are none. Where it throws, nothing was appended.
  func write(_ bytes: Span<UInt8>) throws(StorageError) -> Int
  /// Makes what was written durable.
  func synchronize() throws(StorageError)
  /// Gives the descriptor back; nothing may be written after it.
  func close() throws(StorageError)
}

extension WritableFile {
  /// Appends the bytes, all of them.
  public func append(_ bytes: Span<UInt8>) throws(StorageError) {
    var done = 0
    while done < bytes.count { done += try write(bytes.extracting(droppingFirst: done)) }
  }
}
