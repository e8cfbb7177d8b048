import ByteStorage
import Testing

@testable import SearchIndex

@Suite("Columns and sets")
struct StorageColumnTests {
  @Test(
    "packed numbers come back, whatever their width and number",
    arguments: [0, 1, 3, 8, 31, 32, 33, 57, 63, 64], [1, 127, 128, 129, 1000])
  func packedIntegers(width: Int, count: Int) {
    var random = SeededRandom(seed: UInt64(width * 1000 + count))
    let mask = width == 0 ? 0 : UInt64.max >> UInt64(64 - width)
    let values = (0..<count).map { _ in random.next() & mask }
    var bytes: [UInt8] = []
    PackedIntegers.encode(values, into: &bytes)
    let byteCount = bytes.count
    bytes += repeatElement(0xAB, count: 64)
    unsafe bytes.withUnsafeBytes { buffer in
      let reader = unsafe PackedIntegerReader(
        UnsafeRawBufferPointer(rebasing: buffer[..<byteCount]), count: count)
      for (index, value) in values.enumerated() {
        #expect(reader.value(at: index) == value)
        #expect(reader.bounds(ofBlockAt: index).contains(value))
      }
    }
  }

  @Test(
    "a column gives back what documents have and what they lack",
    arguments: [[], [nil], [5], [nil, 7, nil], [.min, .max, 0, -1], [nil, nil, -9]] as [[Int64?]])
  func columns(values: [Int64?]) throws {
    var bytes: [UInt8] = []
    IntegerColumn.encode(values, into: &bytes)
    let byteCount = bytes.count
    bytes += repeatElement(0, count: 64)
    try unsafe bytes.withUnsafeBytes { buffer in
      let column = try #require(
        unsafe IntegerColumn(
          UnsafeRawBufferPointer(rebasing: buffer[..<byteCount]), documentCount: values.count))
      for (document, value) in values.enumerated() {
        #expect(column.value(of: UInt32(document)) == value)
      }
      #expect(column.value(of: UInt32(values.count)) == nil)
    }
  }

  @Test("norms: exact up to 39, never above the length, ascending, and their own fixed points")
  func norms() {
    for length in 0..<40 as Range<UInt32> { #expect(Norm.decode(Norm.encode(length)) == length) }
    for byte in 0...255 as ClosedRange<UInt8> {
      #expect(Norm.encode(Norm.decode(byte)) == byte)
      if byte > 0 { #expect(Norm.decode(byte) > Norm.decode(byte - 1)) }
    }
    for length in [40, 41, 100, 1000, 65_535, 1 << 20, 1 << 31] as [UInt32] {
      let decoded = Norm.decode(Norm.encode(length))
      #expect(decoded <= length && length - decoded <= length / 8)
    }
    // From the published table of the scale: these bytes stand for these lengths.
    #expect(Norm.decode(40) == 40 && Norm.decode(41) == 42 && Norm.decode(255) == 2_013_265_944)
  }

  @Test("a set of live documents comes back, sparse or dense", arguments: [0, 1, 64, 65, 1000])
  func liveDocuments(count: Int) throws {
    for share in [0, 1, 50, 100] {
      var random = SeededRandom(seed: UInt64(count + share))
      var live = LiveDocuments(documentCount: count)
      for document in 0..<UInt32(count) where Int.random(in: 1...100, using: &random) <= share {
        live.delete(document)
      }
      var bytes: [UInt8] = []
      live.encode(into: &bytes)
      try unsafe bytes.withUnsafeBytes { buffer in
        var cursor = unsafe ByteCursor(buffer)
        var read = try #require(LiveDocuments(from: &cursor, documentCount: count))
        #expect(cursor.isAtEnd && read.deletedCount == live.deletedCount)
        #expect((0..<UInt32(count)).allSatisfy { read.contains($0) == live.contains($0) })
        #expect(read.makeWords() == live.makeWords())
        // What was read can be deleted from.
        if live.liveCount > 0, let document = (0..<UInt32(count)).first(where: live.contains) {
          #expect(read.delete(document) && !read.contains(document) && !read.delete(document))
          #expect(read.deletedCount == live.deletedCount + 1)
        }
      }
      let deleted = (0..<UInt32(count)).filter { !live.contains($0) }
      #expect(live.deletedCount == deleted.count && live.liveCount == count - deleted.count)
    }
  }

  @Test("a set that a manifest only claims takes no memory for documents that nobody has seen")
  func claimedDocuments() throws {
    let bytes: [UInt8] = [2, 5, 0xF0, 0xFF, 0xFF, 0xFF, 0x0F]
    try unsafe bytes.withUnsafeBytes { buffer in
      // Half a gigabyte each, if it did: more than a test may take.
      var sets: [LiveDocuments] = []
      for _ in 0..<1000 {
        var cursor = unsafe ByteCursor(buffer)
        sets.append(
          try #require(LiveDocuments(from: &cursor, documentCount: Int(UInt32.max) - 1)))
      }
      #expect(sets.allSatisfy { $0.deletedCount == 2 && !$0.contains(5) && $0.contains(6) })
    }
  }
}
