import ByteStorage
import Synchronization

/// The real file system, counting how often someone waits for the disk and what is opened.
final class CountingStorage: Storage {
  private let real = FileSystem()
  private let count = Mutex(0)
  private let mapped = Mutex<[String]>([])

  var synchronisations: Int { count.withLock { $0 } }
  /// The files that were opened, in order.
  var mappings: [String] { mapped.withLock { $0 } }

  fileprivate func increment() { count.withLock { $0 += 1 } }

  func createFolder(at path: String) throws(StorageError) { try real.createFolder(at: path) }

  func createFile(at path: String) throws(StorageError) -> any WritableFile {
    CountingFile(try real.createFile(at: path), self)
  }

  func rename(_ source: String, to target: String) throws(StorageError) {
    try real.rename(source, to: target)
  }

  func removeFile(at path: String) throws(StorageError) { try real.removeFile(at: path) }

  func synchronizeFolder(at path: String) throws(StorageError) {
    increment()
    try real.synchronizeFolder(at: path)
  }

  func names(inFolder path: String) throws(StorageError) -> [String] {
    try real.names(inFolder: path)
  }

  func map(_ path: String) throws(StorageError) -> MappedFile {
    mapped.withLock { $0.append(path) }
    return try real.map(path)
  }

  func lastBytes(_ count: Int, of path: String) throws(StorageError) -> [UInt8] {
    try real.lastBytes(count, of: path)
  }

  func lock(_ folder: String) throws(StorageError) -> FolderLock? { try real.lock(folder) }
}

private final class CountingFile: WritableFile {
  private let file: any WritableFile
  private let storage: CountingStorage

  init(_ file: any WritableFile, _ storage: CountingStorage) {
    self.file = file
    self.storage = storage
  }

  func write(_ bytes: Span<UInt8>) throws(StorageError) -> Int { try file.write(bytes) }

  func synchronize() throws(StorageError) {
    storage.increment()
    try file.synchronize()
  }

  func close() throws(StorageError) { try file.close() }
}
