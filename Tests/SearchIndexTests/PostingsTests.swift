import ByteStorage
import Testing

@testable import SearchIndex

/// What is written of a term's postings comes back, whatever the numbers are.
@Suite("Postings")
struct PostingsTests {
  private func random(_ seed: Int) -> SeededRandom { SeededRandom(seed: UInt64(seed)) }

  @Test("Few wide integers among narrow ones are cut and put back", arguments: 0..<40)
  func patches(seed: Int) {
    var random = random(seed)
    let width = Int.random(in: 0...24, using: &random)
    var values = (0..<128).map { _ in
      width == 0 ? 0 : UInt32.random(in: 0...(UInt32.max >> UInt32(32 - width)), using: &random)
    }
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      values[Int.random(in: 0..<128, using: &random)] = UInt32.random(
        in: 0...(UInt32.max >> UInt32(24 - width)), using: &random)
    }
    values.removeLast(Int.random(in: 0...127, using: &random))
    let (patched, exceptions) = unsafe values.withUnsafeBufferPointer {
      let patched = unsafe PatchedWidth(for: $0)
      return (patched, unsafe patched.exceptions(among: $0))
    }
    #expect(exceptions.count == 2 * patched.exceptionCount)
    let mask = UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(patched.width)) - 1)
    var restored = values.map { $0 & mask }
    for exception in 0..<patched.exceptionCount {
      restored[Int(exceptions[2 * exception])] |=
        UInt32(exceptions[2 * exception + 1]) << UInt32(patched.width)
    }
    #expect(restored == values, "seed \(seed)")
    #expect(PatchedWidth(code: patched.code) == patched)
  }

  @Test("Widths of several blocks add up, for every code", arguments: 0..<16)
  func byteCounts(count: Int) {
    for code in 0..<231 {
      var codes = SIMD16<UInt8>()
      for place in 0..<16 { codes[place] = UInt8((code + 37 * place) % 231) }
      let expected = (0..<count).reduce(0) {
        $0 + PatchedWidth(code: codes[$1]).byteCount(of: 128)
      }
      #expect(PatchedWidth.byteCount(ofBlocks: codes, count: count) == expected, "code \(code)")
    }
  }

  @Test("A bound in a byte is never below what it bounds", arguments: 0..<40)
  func quantisation(seed: Int) {
    var random = random(seed)
    let greatest = Float.random(in: 0.0001...1, using: &random)
    for _ in 0..<200 {
      let impact = Float.random(in: 0...greatest, using: &random)
      let byte = ImpactTable.quantised(impact, of: greatest)
      #expect(ImpactTable.dequantised(byte, of: greatest) >= impact, "seed \(seed)")
    }
    #expect(ImpactTable.quantised(greatest, of: greatest) == 255)
  }

  @Test(
    "The documents behind the last block come back, packed or not, of any number", arguments: 0..<4)
  func tails(seed: Int) throws {
    var random = random(seed)
    var texts = Array(repeating: "", count: 2000)
    var expected: [Int: [UInt32: UInt32]] = [:]
    for count in 1...140 {
      // Even ones lie close together, odd ones anywhere; a few occur very often.
      let limit = count.isMultiple(of: 2) ? 2 * count : 2000
      for document in (0..<limit).shuffled(using: &random).prefix(count) {
        let frequency =
          switch Int.random(in: 0..<40, using: &random) {
          case 0: 300
          case ..<15: Int.random(in: 2...9, using: &random)
          default: 1
          }
        texts[document] += String(repeating: "w\(count) ", count: frequency)
        expected[count, default: [:]][UInt32(document)] = UInt32(frequency)
      }
    }
    try withTemporaryFolder { path in
      let index = try Index(path: path, schema: .sample)
      let writer = try index.writer()
      for (number, text) in texts.enumerated() {
        var document = Document(key: String(number))
        document.add(text, to: "text")
        try writer.add(document)
      }
      try writer.commit()
      let reader = try index.snapshot().segments[0].reader
      let field = FieldShape(ordinal: 0, isText: true, hasPositions: true)
      for count in 1...140 {
        let entry = try #require(try reader.entry(field: 0, bytes: Array("w\(count)".utf8)))
        var decoder = try PostingsDecoder(reader, field: field, entry: entry)
        var batch = PostingsBatch()
        while try decoder.next(into: &batch) {}
        let wanted = try #require(expected[count])
        #expect(batch.documents == wanted.keys.sorted(), "seed \(seed), \(count) documents")
        #expect(
          batch.frequencies == wanted.sorted { $0.key < $1.key }.map(\.value),
          "seed \(seed), \(count) documents")
        var first: [UInt32] = []
        let list = try reader.postingList(entry, field: field)
        list.forEachTailDocument {
          first.append($0)
          return first.count < 20
        }
        #expect(first == Array(batch.documents.suffix(count % 128).prefix(20)))
      }
    }
  }

  @Test(
    "More occurrences of a term than can be counted are refused; the next term may have as many")
  func tooManyOccurrences() throws {
    try withTemporaryFolder { folder in
      let storage = FileSystem()
      var sections = PostingsSections(
        postings: SectionWriter(spillingTo: folder + "/postings", in: storage),
        positions: SectionWriter(spillingTo: folder + "/positions", in: storage))
      var encoder = PostingsEncoder(occurrenceLimit: 300)
      let field = FieldShape(ordinal: 0, isText: false, hasPositions: true)
      encoder.begin(field: field, norms: [], documentLimit: 200, averageLength: 1)
      var batch = PostingsBatch()
      batch.documents = Array(0..<150)
      batch.frequencies = Array(repeating: 2, count: 150)
      batch.positionDeltas = Array(repeating: 1, count: 300)
      for _ in 0..<2 {
        try encoder.append(batch)
        #expect(try encoder.end(&sections).documentCount == 150)
      }
      try encoder.append(batch)
      batch.documents = [150]
      batch.frequencies = [1]
      batch.positionDeltas = [1]
      #expect {
        try encoder.append(batch)
      } throws: { error in
        guard case IndexError.badValue = error else { return false }
        return true
      }
    }
  }
}
