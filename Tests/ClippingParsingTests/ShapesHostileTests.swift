import ClippingParsing
import Testing

@Suite("Text made to be slow")
struct ShapesHostileTests {
  /// A minute is a hundred times what linear reading of such a text takes here, and a fraction of
  /// what reading it in quadratic time would.
  @Test(
    "Repetition is read in linear time", .timeLimit(.minutes(1)), .serialized,
    arguments: [
      ",", "A", "1.", ":", "Ảnh: ", "[", "](", "[a](", "*", "a_b ", ". ", "\n", "A\n", "Theo ",
      "/.",
      "\"", "title: a\n", "# ", "> ", "&amp;", "---\n", "=====\n", "\n date 2024-01-01 ", "(",
      "e\u{323}\u{302}", "\u{301}", "\\", "Bộ trưởng ", "Nga, ", "1 tỷ USD ", "gặp ", "Nguyễn Văn ",
      "1/1/2024 ", "\u{200B}", "<p>", ">> ", "{\"a\":",
    ])
  func repetition(unit: String) {
    let text = "x" + String(repeating: unit, count: 60_000 / unit.utf8.count)
    for name in ["a.txt", "a.md"] {
      #expect(!readings(text, named: name).isEmpty)
    }
  }
}
