import Testing

@testable import Archive

@Suite struct SnippetTests {
  /// Marks every occurrence of the words, each of weight 1, and a sentence after each full stop.
  private func marked(_ text: String, _ words: [String]) -> WordMarker.MarkedText {
    var marked = WordMarker.MarkedText()
    var offset = 0
    for (position, word) in text.split(separator: " ", omittingEmptySubsequences: false)
      .enumerated()
    {
      let bare = word.filter { $0.isLetter }
      if words.contains(String(bare)) {
        marked.marks.append(
          .init(
            range: offset..<offset + bare.utf8.count, position: position, term: Array(bare.utf8),
            weight: 1))
      }
      offset += word.utf8.count + 1
      if word.hasSuffix(".") { marked.sentenceStarts.append(offset) }
    }
    return marked
  }

  private func highlighted(_ snippet: Snippet) -> [String] {
    snippet.highlights.map { snippet.text.substring(utf8: $0) }
  }

  @Test func `a short text is shown whole`() {
    let snippet = Snippet(of: "Một câu ngắn.", marked: marked("Một câu ngắn.", ["câu"]))
    #expect(snippet.text == "Một câu ngắn.")
    #expect(highlighted(snippet) == ["câu"])
  }

  @Test func `without marks the beginning is shown, cut between words`() {
    let text = String(repeating: "chữ ", count: 200)
    let snippet = Snippet(of: text, marked: .init())
    #expect(snippet.text.hasPrefix("chữ chữ"))
    #expect(snippet.text.hasSuffix("chữ …"))
    #expect(snippet.text.utf8.count <= Snippet.byteLimit + 4)
    #expect(snippet.highlights.isEmpty)
  }

  @Test func `the stretch with more different words wins, and begins with its sentence`() {
    let filler = String(repeating: "xa lắm rồi. ", count: 60)
    let text = "Cảng cảng cảng. " + filler + "Ở đây cảng gặp tàu. " + filler
    let snippet = Snippet(of: text, marked: marked(text, ["cảng", "tàu"]))
    #expect(snippet.text.hasPrefix("Ở đây"))
    #expect(highlighted(snippet).contains("tàu"))
  }

  @Test func `lines are joined and offsets stay those of the snippet`() {
    let text = "đầu\n\nsau cảng"
    let snippet = Snippet(
      of: text,
      marked: .init(
        marks: [.init(range: 12..<18, position: 2, term: [1], weight: 1)], sentenceStarts: [0]))
    #expect(snippet.text == "đầu sau cảng")
    #expect(highlighted(snippet) == ["cảng"])
  }

  @Test func `a text without spaces is cut between characters`() {
    let text = String(repeating: "漢", count: 500)
    let snippet = Snippet(of: text, marked: .init())
    #expect(!snippet.text.contains("\u{FFFD}"))
    #expect(snippet.text.utf8.count <= Snippet.byteLimit + 4)
  }

  @Test func `a match far into one endless sentence is shown with words before it`() {
    let text =
      String(repeating: "dài ", count: 300) + "đích " + String(repeating: "dài ", count: 300)
    let snippet = Snippet(of: text, marked: marked(text, ["đích"]))
    #expect(snippet.text.hasPrefix("… "))
    #expect(highlighted(snippet) == ["đích"])
    #expect(!snippet.text.hasPrefix("… đích"))
  }

  @Test func `an empty text gives an empty snippet`() {
    #expect(Snippet(of: "", marked: .init()).text == "")
  }
}
