import ByteStorage
import Glibc
import Synchronization

/// The real file system with room for so many bytes, in all and in each file. What does not fit is
/// written in part, as on a disk that runs full.
final class LimitedStorage: Storage {
  private let real = FileSystem()
  private let limit: Mutex<Int>
  private let fileLimit: Int
  private let sizes = Mutex<[String: Int]>([:])
  private let refused = Mutex<Set<String>>([])

  init(byteLimit: Int, fileByteLimit: Int = .max) {
    limit = Mutex(byteLimit)
    fileLimit = fileByteLimit
  }

  /// Files for which there was no room.
  var refusedPaths: Set<String> { refused.withLock { $0 } }

  /// Makes more room, or less.
  func setLimit(_ byteCount: Int) { limit.withLock { $0 = byteCount } }

  /// Takes up to `wanted` bytes for a file, and gives how many.
  fileprivate func take(_ wanted: Int, for path: String) throws(StorageError) -> Int {
    let limit = limit.withLock { $0 }
    let taken = sizes.withLock { sizes in
      let room = min(limit - sizes.values.reduce(0, +), fileLimit - sizes[path, default: 0])
      let taken = min(wanted, max(0, room))
      sizes[path, default: 0] += taken
      return taken
    }
    guard taken > 0 || wanted == 0 else {
      _ = refused.withLock { $0.insert(path) }
      throw .system(path: path, operation: "write", errno: ENOSPC)
    }
    return taken
  }

  func createFolder(at path: String) throws(StorageError) { try real.createFolder(at: path) }

  func createFile(at path: String) throws(StorageError) -> any WritableFile {
    sizes.withLock { $0[path] = 0 }
    return LimitedFile(try real.createFile(at: path), path, self)
  }

  func rename(_ source: String, to target: String) throws(StorageError) {
    try real.rename(source, to: target)
    sizes.withLock { $0[target] = $0.removeValue(forKey: source) }
  }

  func removeFile(at path: String) throws(StorageError) {
    try real.removeFile(at: path)
    _ = sizes.withLock { $0.removeValue(forKey: path) }
  }

  func synchronizeFolder(at path: String) throws(StorageError) {}

  func names(inFolder path: String) throws(StorageError) -> [String] {
    try real.names(inFolder: path)
  }

  func map(_ path: String) throws(StorageError) -> MappedFile { try real.map(path) }

  func lastBytes(_ count: Int, of path: String) throws(StorageError) -> [UInt8] {
    try real.lastBytes(count, of: path)
  }

  func lock(_ folder: String) throws(StorageError) -> FolderLock? { try real.lock(folder) }
}

private final class LimitedFile: WritableFile {
  private let file: any WritableFile
  private let path: String
  private let storage: LimitedStorage

  init(_ file: any WritableFile, _ path: String, _ storage: LimitedStorage) {
    self.file = file
    self.path = path
    self.storage = storage
  }

  func write(_ bytes: Span<UInt8>) throws(StorageError) -> Int {
    let count = try storage.take(bytes.count, for: path)
    try file.append(bytes.extracting(first: count))
    return count
  }

  func synchronize() throws(StorageError) {}

  func close() throws(StorageError) { try file.close() }
}
