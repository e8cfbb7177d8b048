import ByteStorage
import Foundation
import Testing

@testable import SearchIndex

/// Nonsense under right checksums: what only a faulty or a hostile writer makes. Readers owe no right
/// answer to it, but a typed error or an answer: no trap, no hang, no memory without end.
@Suite("Nonsense under right checksums")
struct DamageResealedTests {
  /// Some changes to one index, more often to one part of it than to several.
  private func changes(
    to index: ResealedIndex, _ random: inout SeededRandom
  ) -> [ResealedIndex.Change] {
    let count = Int.random(in: 1...4, using: &random)
    let part = index.parts.randomElement(using: &random) ?? index.parts[0]
    return (0..<count).map { _ in
      let other = index.parts.randomElement(using: &random) ?? part
      return ResealedIndex.Change(
        part: Int.random(in: 0..<4, using: &random) == 0 ? other : part,
        offset: Int.random(in: 0..<1 << 30, using: &random), operation: operation(&random))
    }
  }

  private func operation(_ random: inout SeededRandom) -> ResealedIndex.Operation {
    func byte() -> UInt8 { UInt8.random(in: 0...255, using: &random) }
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return .set([byte()])
    case 1: return .set([0xFF, 0xFF, 0xFF, 0xFF])
    case 2: return .set([0, 0, 0, 0])
    case 3: return .set((0..<Int.random(in: 2...24, using: &random)).map { _ in byte() })
    case 4: return .add(Bool.random(using: &random) ? 1 : 255)
    case 5:
      return .copy(
        distance: Int.random(in: 1...200, using: &random),
        count: Int.random(in: 1...64, using: &random))
    default: return .flip(1 << UInt8.random(in: 0..<8, using: &random))
    }
  }

  @Test(
    "no trap, no hang: whatever is asked of an index that was changed and sealed again",
    .timeLimit(.minutes(10)), arguments: 1...4 as ClosedRange<UInt64>)
  func nonsenseIndex(seed: UInt64) throws {
    try withTemporaryFolder { folder in
      let bases = try ResealedIndex.bases(in: folder)
      var random = SeededRandom(seed: seed)
      for number in 0..<75 {
        let index = bases[number % 8 == 7 ? 1 : 0]
        let files = index.files(with: changes(to: index, &random))
        // Kept in the folder until the next one: where a trap ends the process, it can be looked at.
        try ResealedIndex.write(files, to: folder + "/index")
        ResealedIndex.exercise(folder + "/index")
      }
    }
  }

  @Test("an index that was sealed again without a change is well")
  func unchanged() throws {
    try withTemporaryFolder { folder in
      for base in try ResealedIndex.bases(in: folder) {
        let same = base.parts.map {
          ResealedIndex.Change(part: $0, offset: 0, operation: .flip(0))
        }
        let files = base.files(with: same)
        #expect(files == base.files)
        try ResealedIndex.write(files, to: folder + "/index")
        let findings = try Index(reading: folder + "/index", schema: .sample).check()
        #expect(findings == [])
      }
    }
  }

  @Test(
    "no trap in what is read at once, whatever the bytes",
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
    _ = unsafe BlockTerms.isValid(bytes, prefix: 0)
  }

  @Test("a manifest is refused whose numbers a writer could not go on from")
  func inconsistentManifests() {
    func manifest(_ change: (inout Manifest) -> Void) -> Manifest {
      var manifest = Manifest(schema: [])
      manifest.nextSegmentNumber = 3
      manifest.segments = [1, 2].map { number in
        Manifest.Segment(
          number: number, documentCount: 8, byteCount: 100, seal: Checksum(value: 0),
          live: LiveDocuments(documentCount: 8))
      }
      change(&manifest)
      return manifest
    }
    #expect(manifest { _ in }.isConsistent)
    #expect(!manifest { $0.generation = .max }.isConsistent)
    #expect(!manifest { $0.nextSegmentNumber = 2 }.isConsistent)
    #expect(!manifest { $0.nextSegmentNumber = .max }.isConsistent)
    #expect(!manifest { $0.segments[1] = $0.segments[0] }.isConsistent)
    for documentCount in [21, Int(UInt32.max)] {
      let tooMany = Manifest.Segment(
        number: 2, documentCount: documentCount, byteCount: documentCount > 21 ? 1 << 40 : 100,
        seal: Checksum(value: 0), live: LiveDocuments(documentCount: 0))
      #expect(!manifest { $0.segments[1] = tooMany }.isConsistent, "\(documentCount)")
    }
  }
}
