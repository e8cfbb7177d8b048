import ByteStorage
import Foundation
import Glibc
import Testing

@Suite("FileSystem")
struct FileSystemTests {
  private let storage = FileSystem()

  @Test("folders are made with those above them; one that is there is left alone")
  func folders() throws {
    try withTemporaryFolder { folder in
      try storage.createFolder(at: folder + "/a/b/c")
      try storage.createFolder(at: folder + "/a/b/c")
      #expect(try storage.names(inFolder: folder + "/a") == ["b"])
      try Data([1]).write(to: URL(fileURLWithPath: folder + "/file"))
      #expect(throws: StorageError.self) { try storage.createFolder(at: folder + "/file") }
    }
  }

  @Test("a file takes another's place in one step")
  func replacement() throws {
    try withTemporaryFolder { folder in
      for (name, byte) in [("one", UInt8(1)), ("two", UInt8(2))] {
        let file = try storage.createFile(at: folder + "/" + name)
        try file.append([byte].span)
        try file.synchronize()
        try file.close()
      }
      let mapped = try storage.map(folder + "/two")
      try storage.rename(folder + "/one", to: folder + "/two")
      try storage.synchronizeFolder(at: folder)
      let mappedAnew = try storage.map(folder + "/two")
      #expect(unsafe Array(mapped.bytes) == [2], "a mapping keeps what it was of")
      #expect(unsafe Array(mappedAnew.bytes) == [1])
      withExtendedLifetime((mapped, mappedAnew)) {}
      #expect(try storage.names(inFolder: folder) == ["two"])
    }
  }

  @Test("what fails is told by file, operation and error number")
  func errors() throws {
    try withTemporaryFolder { folder in
      let missing = folder + "/none"
      #expect {
        _ = try storage.map(missing)
      } throws: { error in
        error as? StorageError == .system(path: missing, operation: "open", errno: ENOENT)
          && (error as? StorageError)?.isMissingFile == true
      }
      #expect(throws: StorageError.self) { try storage.removeFile(at: missing) }
      #expect(throws: StorageError.self) { _ = try storage.map(folder) }
      #expect(StorageError.message(forErrno: ENOSPC) == "No space left on device")
      #expect(StorageError.isDiskFull(ENOSPC) && !StorageError.isDiskFull(ENOENT))
    }
  }

  @Test("a folder is locked by one at a time, and free again when that one goes")
  func lock() throws {
    try withTemporaryFolder { folder in
      do {
        let lock = try storage.lock(folder)
        #expect(lock != nil)
        #expect(try storage.lock(folder) == nil)
        withExtendedLifetime(lock) {}
      }
      #expect(try storage.lock(folder) != nil)
      #expect(try storage.names(inFolder: folder).isEmpty, "it leaves nothing behind")
    }
  }

  @Test("an empty file is mapped as no bytes")
  func emptyFile() throws {
    try withTemporaryFolder { folder in
      try storage.createFile(at: folder + "/empty").close()
      #expect(try storage.map(folder + "/empty").byteCount == 0)
    }
  }

  @Test("the last bytes of a file, fewer where it has not so many")
  func lastBytes() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      let file = try storage.createFile(at: path)
      try file.append([1, 2, 3].span)
      try file.close()
      #expect(try storage.lastBytes(2, of: path) == [2, 3])
      #expect(try storage.lastBytes(8, of: path) == [1, 2, 3])
      #expect(throws: StorageError.self) { try storage.lastBytes(2, of: folder) }
      #expect(throws: StorageError.self) { try storage.lastBytes(2, of: folder + "/none") }
    }
  }

  @Test("reading a file does not note when it was read")
  func accessTime() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      let file = try storage.createFile(at: path)
      try file.append(bytes(100, seed: 1).span)
      try file.close()
      var times = [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 2, tv_usec: 0)]
      #expect(unsafe utimes(path, &times) == 0)
      _ = try storage.lastBytes(10, of: path)
      let mapped = try storage.map(path)
      #expect(unsafe mapped.bytes.count == 100)
      withExtendedLifetime(mapped) {}
      var status = stat()
      #expect(unsafe stat(path, &status) == 0)
      #expect(status.st_atim.tv_sec == 1)
    }
  }

  @Test("a file that is given back elsewhere is given back soon")
  func unmappingElsewhere() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      let file = try storage.createFile(at: path)
      try file.append(bytes(100_000, seed: 1).span)
      try file.close()
      for _ in 0..<50 { try storage.map(path).unmapElsewhere() }
      let deadline = ContinuousClock.now + .seconds(10)
      while try isMapped(path), ContinuousClock.now < deadline { usleep(1000) }
      #expect(try !isMapped(path))
    }
  }

  private func isMapped(_ path: String) throws -> Bool {
    let maps = try #require(FileManager.default.contents(atPath: "/proc/self/maps"))
    return String(decoding: maps, as: UTF8.self).contains(path)
  }
}
