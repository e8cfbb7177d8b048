import Foundation
import QueryLanguage
import Testing

@Suite struct DiagnosticRendererTests {
  /// The cells that stand before and under the carets.
  private func caret(_ line: String) -> (before: Int, width: Int)? {
    let rows = rendered(line).split(separator: "\n", omittingEmptySubsequences: false)
    guard rows.count >= 3, let start = rows[2].firstIndex(of: "^") else { return nil }
    let carets = rows[2][start...].prefix { $0 == "^" }
    return (rows[2][..<start].count - 2, carets.count)
  }

  @Test(arguments: [
    ("việt m*", 5, 2), ("vie\u{323}\u{302}t m*", 5, 2), ("東京 m*", 5, 2), ("ｖ m*", 3, 2),
    ("🇻🇳🙂 *東", 5, 3), ("a\u{200B}b m*", 3, 2), ("\u{1112}\u{1161}\u{11AB} m*", 3, 2),
  ])
  func `carets stand under the very characters, in cells`(line: String, before: Int, width: Int) {
    let found = caret(line)
    #expect(found?.before == before)
    #expect(found?.width == width)
  }

  @Test func `a mistake at the end of the line has one caret`() {
    let mistake = Diagnostic(.loneOperator, "nothing", at: 3..<3)
    #expect(
      DiagnosticRenderer().render(mistake, in: "abc") == "error[Q007]: nothing\n  abc\n     ^")
  }

  @Test func `no control character of a line reaches a terminal`() {
    let line = "a\u{1B}[31m\u{7}\u{9B}b\u{202E} cuontry:\u{1B}x m*"
    let text = rendered(line)
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!text.contains("\u{202E}"))
  }

  @Test func `a long line is shown around the mistake`() {
    let line =
      String(repeating: "kinh tế ", count: 200) + "m* " + String(repeating: "x ", count: 200)
    let rows = rendered(line).split(separator: "\n")
    #expect(rows.allSatisfy { CellWidth.of($0) <= 170 })
    let (shown, carets) = (Array(rows[1]), Array(rows[2]))
    let start = carets.firstIndex(of: "^")
    #expect(start.map { String(shown[$0..<($0 + 2)]) } == "m*")
  }

  @Test func `a diagnostic is written as the interface says`() throws {
    let parsed = parse("cuontry:SG")
    let data = try JSONEncoder().encode(try #require(parsed.diagnostics.first))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(object.keys) == ["code", "message", "span", "suggestions"])
    #expect(object["code"] as? String == "Q012")
    #expect(object["span"] as? [Int] == [0, 7])
    #expect(object["suggestions"] as? [String] == ["country"])
  }
}
