import ByteStorage
import Foundation
import Testing

@testable import SearchIndex

/// Nonsense under right checksums: what only a faulty or a hostile writer makes. Readers owe no right
/// answer to it, but what reads the manifest, metadata, dictionary and columns must not trap or hang.
/// (Lists of postings are decoded without checks once their checksums are right.)
@Suite("Nonsense under right checksums")
struct DamageResealedTests {
  /// Changes some bytes of a sealed file's content and seals it again.
  private func reseal(_ file: [UInt8], changing change: (inout [UInt8], Range<Int>) -> Void)
    -> (file: [UInt8], seal: Checksum)
  {
    var content = file
    let footer = file.count - 64
    let end = Int(number(file, footer))
    content.removeLast(file.count - end)
    change(&content, 16..<end)
    var trailer = [UInt8](repeating: 0, count: (8 - end % 8) % 8)
    for start in stride(from: 0, to: end, by: 16384) {
      let page = content.span.extracting(start..<min(start + 16384, end))
      append(Checksum(of: page).value, to: &trailer)
    }
    var head = Array(file[footer..<(footer + 16)])
    append(Checksum(of: trailer.span).value, to: &head)
    head += file[(footer + 24)..<(footer + 56)]
    let seal = Checksum(of: head.span)
    append(seal.value, to: &head)
    return (content + trailer + head, seal)
  }

  private func number(_ bytes: [UInt8], _ offset: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
  }

  private func append(_ value: UInt64, to bytes: inout [UInt8]) {
    for index in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
  }

  private func build(_ path: String) throws {
    var random = SeededRandom(seed: 8)
    let writer = try Index(path: path, schema: .sample).writer()
    for number in 0..<300 {
      try writer.add(
        .sample(key: "k\(number)", text: random.text(words: 0...9), number: Int64(number % 11)))
    }
    try writer.commit()
  }

  /// Asks for everything; errors are as good as answers.
  private func readAll(_ path: String) {
    do {
      _ = try Index(reading: path, schema: .sample).check()
      let snapshot = try Index(reading: path, schema: .sample).snapshot()
      for word in ["w0", "w1", "w7", "w30"] {
        _ = try? snapshot.search(.term(Term("text", word)))
        _ = try? snapshot.count(.match(.fuzzy(Term("text", word), edits: 1, prefix: 0)))
      }
      _ = try? snapshot.search(
        .phrase(
          [[.exact(Term("text", "w0"))], [.exact(Term("text", "w1"))]], slop: 2, ordered: true))
      _ = try? snapshot.count(.range(field: "number", 2...5))
      _ = try? snapshot.facets(.all, field: "tag", limit: 5)
      for document in 0..<UInt32(min(snapshot.documentLimit, 1000)) {
        _ = try? snapshot.key(of: document)
        _ = try? snapshot.stored("source", of: document)
        _ = try? snapshot.integer("number", of: document)
        _ = try? snapshot.document(withKey: "k\(document)")
      }
    } catch {}
  }

  @Test(
    "no trap in what is read before postings, whatever the bytes",
    arguments: 1...20 as ClosedRange<UInt64>)
  func nonsenseBytes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for count in [0, 1, 2, 5, 16, 40, 200] {
      // Small numbers make more sense, and so go deeper.
      let most: UInt8 = Bool.random(using: &random) ? 255 : 20
      let bytes = (0..<(count + 64)).map { _ in UInt8.random(in: 0...most, using: &random) }
      unsafe bytes.withUnsafeBytes { buffer in
        unsafe readNonsense(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
  }

  private func readNonsense(_ bytes: UnsafeRawBufferPointer) {
    var cursor = unsafe ByteCursor(bytes)
    _ = SegmentMetadata(from: &cursor, contentEnd: 1000)
    cursor = unsafe ByteCursor(bytes)
    _ = LiveDocuments(from: &cursor, documentCount: 100)
    _ = unsafe StoredRecord.value(of: 3, in: bytes)
    _ = unsafe StoredRecord.isValid(bytes, fieldCount: 6)
    let packed = unsafe PackedIntegerReader(bytes, count: 300)
    let column = unsafe IntegerColumn(bytes, documentCount: 300)
    for index in 0..<300 {
      _ = packed.value(at: index)
      _ = packed.bounds(ofBlockAt: index)
      _ = column?.value(of: UInt32(index))
    }
    var terms = unsafe BlockTerms(bytes)
    while terms.next() {}
    terms = unsafe BlockTerms(bytes)
    _ = unsafe terms.position(ofField: 1, term: bytes)
  }

  @Test("no trap, whatever the manifest", arguments: 1...4 as ClosedRange<UInt64>)
  func nonsenseManifest(seed: UInt64) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/index"
      try build(path)
      var random = SeededRandom(seed: seed)
      let manifestPath = path + "/manifest"
      let manifest = Array(try Data(contentsOf: URL(fileURLWithPath: manifestPath)))
      for _ in 0..<100 {
        let (file, _) = reseal(manifest) { content, range in
          content[Int.random(in: range, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        try Data(file).write(to: URL(fileURLWithPath: manifestPath))
        readAll(path)
      }
    }
  }
}
