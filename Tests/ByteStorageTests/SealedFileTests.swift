import ByteStorage
import Foundation
import Testing

@Suite("SealedFile")
struct SealedFileTests {
  private let format = FileFormat(magic: 0x1122_3344_5566_7788, version: 3)

  private func write(_ content: [UInt8], to path: String, _ format: FileFormat) throws -> Checksum {
    let writer = try SealedFileWriter(at: path, format: format, in: FileSystem())
    let entrance = writer.position
    try writer.append(content.span)
    let seal = try writer.finish(entrance: entrance)
    try writer.synchronize()
    try writer.close()
    return seal
  }

  private func open(_ path: String, _ format: FileFormat) throws -> SealedFile {
    try SealedFile(FileSystem().map(path), format: format)
  }

  @Test(
    "what was written is read, whatever its length",
    arguments: [0, 1, 7, 8, 16367, 16368, 16369, 40000, 600_000])
  func roundTrip(count: Int) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      let content = bytes(count, seed: 1)
      let seal = try write(content, to: path, format)
      let file = try open(path, format)
      #expect(file.seal == seal)
      #expect(try SealedFile.seal(ofFileAt: path, in: FileSystem()) == seal)
      #expect(file.contentEnd - file.entrance == count)
      let read = unsafe Array(try file.bytes(in: file.entrance..<file.contentEnd))
      #expect(read == content)
      withExtendedLifetime(file) {}
    }
  }

  @Test("a flipped byte is told when its page is read, and pages beside it can still be read")
  func damagedPage() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      _ = try write(bytes(100_000, seed: 2), to: path, format)
      var data = try Data(contentsOf: URL(fileURLWithPath: path))
      data[50_000] ^= 4
      try data.write(to: URL(fileURLWithPath: path))
      let file = try open(path, format)
      try file.verify(0..<49_152)
      try file.verify(65_536..<100_000)
      #expect {
        try file.verify(49_999..<50_001)
      } throws: { error in
        guard case .damaged(_, 49_152, _, _) = error as? StorageError else { return false }
        return true
      }
      var errors: [StorageError] = []
      file.checkAllPages { errors.append($0) }
      #expect(errors.count == 1)
    }
  }

  @Test("a range outside the content is refused")
  func rangeOutside() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      _ = try write(bytes(100, seed: 2), to: path, format)
      let file = try open(path, format)
      #expect(throws: StorageError.self) { try file.verify(0..<(file.contentEnd + 1)) }
      #expect(throws: StorageError.self) { try file.verify(-1..<3) }
    }
  }

  @Test("a later version is told from damage; an earlier one is read")
  func versions() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      _ = try write([1, 2, 3], to: path, FileFormat(magic: format.magic, version: 4))
      #expect(throws: StorageError.newerVersion(path: path, found: 4, supported: 3)) {
        _ = try open(path, format)
      }
      _ = try write([1, 2, 3], to: path, FileFormat(magic: format.magic, version: 2))
      _ = try open(path, format)
      #expect(throws: StorageError.self) {
        _ = try open(path, FileFormat(magic: 7, version: 3))
      }
    }
  }

  @Test("every cut of a file, and every flipped byte of its frame, is told when it is opened")
  func frame() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      _ = try write(bytes(50, seed: 4), to: path, format)
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      for length in 0..<data.count {
        try data.prefix(length).write(to: URL(fileURLWithPath: path))
        #expect(throws: StorageError.self, "\(length) bytes") { _ = try open(path, format) }
      }
      for offset in Array(0..<16) + Array(66..<data.count) {
        var damaged = data
        damaged[offset] ^= 0x10
        try damaged.write(to: URL(fileURLWithPath: path))
        #expect(throws: StorageError.self, "byte \(offset)") { _ = try open(path, format) }
      }
    }
  }

  @Test("many threads verify one file at once")
  func concurrentReaders() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/sealed-\(UUID().uuidString)"
    try FileSystem().createFolder(at: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try write(bytes(900_000, seed: 6), to: folder + "/file", format)
    let file = try open(folder + "/file", format)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for reader in 0..<8 {
        group.addTask {
          for step in 0..<2000 {
            let start = (step * 7919 + reader * 104_729) % 890_000
            try file.verify(start..<(start + 10_000))
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
