import Testing

@testable import Archive
@testable import Shell

@Suite struct MarkedTextTests {
  private func mark(_ meaning: Article.Mark.Meaning, _ range: Range<Int>) -> Article.Mark {
    Article.Mark(meaning: meaning, range: range)
  }

  private func colored(_ text: String, _ marks: [Article.Mark], width: Int? = nil) -> [String] {
    MarkedText(text, marks: marks).wrapped(toCells: width).map { line in
      line.runs.map { $0.style == .plain ? $0.text : "<\($0.text)>" }.joined()
    }
  }

  @Test func `Runs that mean something are marked in their line`() {
    let marks = [mark(.country(code: "SG"), 2..<4)]
    #expect(colored("a SG\nb 26 c", [marks[0], mark(.date, 7..<9)]) == ["a <SG>", "b <26> c"])
  }

  @Test func `A mark that goes on in the next line goes on there`() {
    #expect(
      colored("một hai ba", [mark(.person(name: "x"), 0..<12)], width: 7) == ["<một hai>", "<ba>"])
  }

  @Test func `Of marks that overlap the first is shown, and a clause hides nothing`() {
    let marks = [
      mark(.event(ordinal: 0), 0..<9), mark(.country(code: "SG"), 0..<4),
      mark(.person(name: "x"), 2..<6),
    ]
    #expect(colored("abcdefghi", marks) == ["<abcd><ef>ghi"])
  }

  @Test(arguments: [1, 2, 3, 7, 20])
  func `Wrapping loses no letter and keeps the width`(width: Int) {
    let text = "Hội nghị  Cấp cao\n\nlần thứ 47会談 abcdefghijkl"
    let lines = MarkedText(text, marks: []).wrapped(toCells: width).map(\.plainText)
    #expect(lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    #expect(lines.allSatisfy { $0.cellCount <= max(2, width) })
  }
}
