import ClippingModel
import Testing

@testable import Archive

@Suite struct PassageLocatorTests {
  /// `Hà Nội` and ` gặp`, the first from a run of other length (it was decomposed in the file).
  private let passage = Passage(
    text: "Hà Nội gặp",
    pieces: [
      .init(textOffset: 0, textCount: 9, source: SourceSpan(100, 114)),
      .init(textOffset: 9, textCount: 6, source: SourceSpan(120, 126)),
    ])

  @Test(arguments: [
    (100, 114, "Hà Nội"), (101, 102, "Hà Nội"), (121, 122, "g"), (122, 124, "ặ"),
    (110, 126, "Hà Nội gặp"),
  ]) func `a span is found where it came to stand`(_ start: Int, _ end: Int, _ text: String) throws
  {
    let range = try #require(PassageLocator(passage).range(of: SourceSpan(start, end)))
    #expect(passage.text.substring(utf8: range) == text)
  }

  @Test(arguments: [(0, 100), (114, 120), (126, 400), (121, 121)])
  func `what was cut is nowhere`(_ start: Int, _ end: Int) {
    #expect(PassageLocator(passage).range(of: SourceSpan(start, end)) == nil)
  }
}
