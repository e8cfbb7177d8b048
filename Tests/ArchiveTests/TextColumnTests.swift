import ClippingModel
import Testing

@testable import Archive

@Suite struct TextColumnTests {
  @Test(arguments: [
    [], [SourceSpan(0, 0)], [SourceSpan(3, 9), SourceSpan(12, 4000)],
  ]) func `spans are read as they were written`(_ spans: [SourceSpan]) {
    #expect(SpanText.readAll(SpanText.write(spans)) == spans)
  }

  @Test(arguments: ["", "x", "3", "9-3", "-1-4", "3-", "3-9-12"])
  func `what is no span is left out`(_ text: String) {
    #expect(SpanText.readAll(text).isEmpty)
  }

  @Test func `pieces with gaps between them keep their places`() {
    let pieces: [Passage.Piece] = [
      .init(textOffset: 2, textCount: 5, source: SourceSpan(10, 15)),
      .init(textOffset: 7, textCount: 1, source: SourceSpan(15, 18)),
      .init(textOffset: 20, textCount: 3, source: SourceSpan(40, 43)),
    ]
    #expect(PieceText.read(PieceText.write(pieces)) == pieces)
    #expect(PieceText.read("") == [])
  }

  @Test(arguments: [[], ["a"], ["\"", "\\", "\u{1}\n\t", "Lê Hoài Trung", ""]])
  func `lists are read as they were written`(_ items: [String]) {
    #expect(ListText.read(ListText.write(items)) == items)
  }

  @Test func `a fingerprint tells where one text ends and the next begins`() {
    #expect(Fingerprint(title: "ab", body: "c").value != Fingerprint(title: "a", body: "bc").value)
    #expect(Fingerprint(title: nil, body: "c").value != Fingerprint(title: "", body: "c").value)
  }

  @Test func `the fingerprint is FNV-1a over the bytes and an end mark`() {
    // By hand: each byte is xored in and multiplied by 0x100000001b3.
    var expected: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte: UInt8 in [0xFE, 0x61, 0xFF] {
      expected = (expected ^ UInt64(byte)) &* 1_099_511_628_211
    }
    #expect(Fingerprint(title: nil, body: "a").value == expected)
  }
}
