import Testing

@testable import Shell

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Việt", 4), ("Vi\u{1EC7}t", 4), ("Vie\u{0323}\u{0302}t", 4),
    ("会談", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("🇻🇳", 2), ("❤️", 2), ("a\u{200B}b", 2),
    ("ｆｕｌｌ", 8),
  ])
  func `Text is as wide as a terminal shows it`(text: String, cells: Int) {
    #expect(text.cellCount == cells)
  }

  @Test(arguments: [
    ("plain", "plain"), ("two\nlines\tand\ra tab", "two lines and a tab"),
    ("\u{1B}]0;title\u{7}", "\u{FFFD}]0;title\u{FFFD}"), ("\u{9B}2J", "\u{FFFD}2J"),
    ("a\u{202E}b\u{2069}c", "a\u{FFFD}b\u{FFFD}c"), ("\u{7F}", "\u{FFFD}"), ("\r\n", "  "),
    ("a\u{2028}b", "a b"),
  ])
  func `Nothing of a clipping can steer a terminal`(text: String, shown: String) {
    #expect(text.printable == shown)
    #expect(StyledText(text).rendered(inColor: false) == shown)
  }

  @Test func `Lines break at white space, and within a word only where it is too long`() {
    #expect("one two three".wrapped(toCells: 7) == ["one two", "three"])
    #expect("abcdefghij".wrapped(toCells: 4) == ["abcd", "efgh", "ij"])
    #expect("会談会談".wrapped(toCells: 3) == ["会", "談", "会", "談"])
    #expect("会".wrapped(toCells: 1) == ["会"])
    #expect("".wrapped(toCells: 5) == [""])
    #expect("a b".wrapped(toCells: nil) == ["a b"])
  }

  @Test func `Clipping keeps styles and never cuts a wide character in two`() {
    var text = StyledText("ab", .strong)
    text.append("会談cd")
    #expect(text.clipped(toCells: 5).plainText == "ab会…")
    #expect(text.clipped(toCells: 4).plainText == "ab…")
    #expect(text.clipped(toCells: 8).plainText == "ab会談cd")
    #expect(text.clipped(toCells: 0).plainText == "")
    #expect(text.clipped(toCells: 5).runs.first?.style == .strong)
  }

  @Test func `Ranges are marked by UTF-8 offsets, and a bad range marks nothing`() {
    let text = "họp ở Hà Nội"
    let found = StyledText(text, marking: [0..<5], .match)
    #expect(found.runs.first?.text == "họp")
    #expect(found.plainText == text)
    #expect(StyledText(text, marking: [3..<500, 2..<1 + 1], .match).plainText == text)
    #expect(
      StyledText("abc", marking: [1..<2], .match).rendered(inColor: true)
        == "a\u{1B}[1;33mb\u{1B}[0mc")
  }
}
