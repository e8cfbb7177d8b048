import ClippingModel
import Testing

@testable import Archive
@testable import Shell

@Suite struct RecordTests {
  private let row = ArticleRow(
    rank: 1, id: 7, score: 2.5, date: CalendarDate(year: 2025, month: 10, day: 26),
    title: "Hội đàm", language: .vietnamese, source: "TTXVN", url: nil, path: "a/b.jsonl",
    line: 3, record: 2, countries: ["SG", "VN"], people: ["Lê Minh"], kinds: [.meeting], story: 4,
    snippet: "hội đàm tại Huế\u{1B}[31m", highlights: [0..<5], missing: ["biển"])

  private func write(
    _ rows: [ArticleRow], as format: OutputFormat, screen: Screen = .plain, query: Int? = nil
  ) -> String {
    let output = TextBuffer()
    RecordWriter(
      format: format, output: output, screen: screen, usesColor: screen.usesColor,
      queryNumber: query
    ).write(rows)
    return output.text
  }

  @Test func `A hit has the promised keys in the promised order`() {
    #expect(
      write([row], as: .jsonl, query: 2) == """
        {"rank": 1, "id": 7, "score": 2.5, "date": "2025-10-26", "title": "Hội đàm", \
        "lang": "vi", "source": "TTXVN", "url": null, "path": "a/b.jsonl", "line": 3, "record": 2, \
        "countries": ["SG", "VN"], "people": ["Lê Minh"], "kinds": ["meeting"], "story": 4, \
        "snippet": "hội đàm tại Huế\\u001b[31m", "highlights": [[0, 5]], "missing": ["biển"], \
        "query": 2}

        """)
  }

  @Test func `Keys that say nothing of a file of one are left out`() {
    var whole = row
    (whole.line, whole.record, whole.missing, whole.story) = (nil, nil, [], nil)
    let text = write([whole], as: .jsonl)
    #expect(text.contains(#""path": "a/b.jsonl", "countries""#))
    #expect(text.contains(#""story": null"#))
    #expect(text.hasSuffix("\"highlights\": [[0, 5]]}\n"))
  }

  @Test func `JSON is one array`() {
    #expect(write([], as: .json) == "[]\n")
    let text = write([row, row], as: .json)
    #expect(text.hasPrefix("[{\"rank\""))
    #expect(text.hasSuffix("}]\n"))
    #expect(text.contains("},\n {"))
  }

  @Test func `Every separated line has the same cells`() {
    var whole = row
    (whole.line, whole.record, whole.missing) = (nil, nil, [])
    let lines = write([whole, row], as: .tsv).split(separator: "\n")
    #expect(lines.count == 3)
    let counts = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }
    #expect(Set(counts).count == 1)
    #expect(lines[0].hasPrefix("rank\tid\tscore\tdate\ttitle\tlang\tsource\turl\tpath\tline"))
    #expect(lines[2].contains("SG; VN"))
  }

  @Test(arguments: [OutputFormat.table, .list, .csv, .tsv, .markdown, .json, .jsonl])
  func `No format lets a clipping steer the terminal`(format: OutputFormat) {
    var hostile = row
    hostile.title = "a\u{1B}]0;x\u{7}\u{9B}2J\u{202E}"
    hostile.path = "\u{1B}c"
    hostile.source = "\u{90}q"
    let text = write([hostile], as: format)
    #expect(!text.unicodeScalars.contains { $0.isControl && $0 != "\n" && $0 != "\t" })
  }

  @Test func `A list shows all there is, with colour where the screen has it`() {
    #expect(
      write([row], as: .list) == """
        1. Hội đàm
           2025-10-26 · SG VN · meeting · TTXVN · id 7
           a/b.jsonl:3
           hội đàm tại Huế\u{FFFD}[31m
           partial: without biển

        """)
    let screen = Screen(isTerminal: true, columnCount: 80, usesColor: true)
    #expect(write([row], as: .list, screen: screen).contains("\u{1B}[1;33mhội\u{1B}[0m"))
  }

  @Test func `A clipping has the promised keys, and null where the text says nothing`() throws {
    var clipping = Clipping(
      path: "a.txt", format: .plain, body: Passage(text: "Thân bài", pieces: []))
    clipping.figures = [
      Figure(
        text: "20 tỷ USD", value: 2e10, unit: "USD", bound: .about, year: 2030, kind: .target,
        span: SourceSpan(3, 14))
    ]
    clipping.published = DatedFact(
      try #require(CalendarDate(year: 2025, month: 10)), basis: .header, span: SourceSpan(0, 7))
    #expect(
      JSONValue.object(clipping.json).description == """
        {"path": "a.txt", "format": "plain", "lang": null, "title": null, "source": null, \
        "author": null, "url": null, \
        "published": {"value": "2025-10", "basis": "header", "span": [0, 7]}, "date": null, \
        "countries": [], "people": [], "organisations": [], "events": [], \
        "figures": [{"text": "20 tỷ USD", "value": 20000000000, "unit": "USD", \
        "bound": "about", "year": 2030, "kind": "target", "span": [3, 14]}], \
        "agreements": [], "commitments": [], "topics": [], "body": "Thân bài"}
        """)
  }
}
