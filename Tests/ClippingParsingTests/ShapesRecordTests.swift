import ClippingModel
import ClippingParsing
import Testing

@Suite("Files of records: JSON Lines, JSON, CSV, feeds")
struct ShapesRecordTests {
  @Test(
    arguments: [
      ("{{menu}} {{rate}} 1\n\nThe ministers met.\n", "a.txt", ClippingFormat.plain),
      ("{ as told }\n\nThe ministers met.\n", "a.txt", .plain),
      ("{\"title\": \"T\", \"body\": \"The ministers met.\"}\n", "a.txt", .jsonl),
      ("[{\"title\": \"T\", \"body\": \"The ministers met.\"}]\n", "a.txt", .jsonl),
    ])
  func `a brace opens an object only where a name follows`(
    text: String, name: String, format: ClippingFormat
  ) throws {
    let clipping = try #require(readings(text, named: name).first?.clipping)
    #expect(clipping.format == format)
    #expect(clipping.body.text.contains("The ministers met."))
  }

  @Test func `a line that is no object is refused in a file that is called JSON Lines`() {
    #expect(readings("{{menu}}\n", named: "a.jsonl").first?.refusal != nil)
  }

  @Test("A JSON line gives its fields, and its text points through the escapes")
  func jsonLine() throws {
    let text =
      #"{"id": "a1", "title": "G\u1eb7p \"nhau\"", "body": "M\u1ed9t.\nHai \ud83d\ude00 ba.", "#
      + #""date": "2024-03-05", "url": "https://x.example/1", "lang": "vi", "source": "Sen", "author": ["Mai", "Lan"]}"#
    let bytes = Array(text.utf8)
    let clipping = try #require(readings(bytes, named: "a.jsonl").first?.clipping)
    #expect(clipping.statedID == "a1")
    #expect(clipping.format == .jsonl)
    #expect(clipping.record == 1 && clipping.line == 1)
    #expect(clipping.title?.text == "Gặp \"nhau\"")
    #expect(clipping.body.text == "Một.\n\nHai 😀 ba.")
    #expect(clipping.published?.value.description == "2024-03-05")
    #expect(clipping.language == .vietnamese)
    #expect(clipping.source?.value == "Sen")
    #expect(clipping.author?.value == "Mai, Lan")
    #expect(clipping.url?.value == "https://x.example/1")
    #expect(clipping.source(of: "Một", in: bytes) == #"M\u1ed9t"#)
    #expect(clipping.source(of: "😀 ba", in: bytes) == #"\ud83d\ude00 ba"#)
  }

  @Test(
    "A broken line is refused with its place and the next is read",
    arguments: [
      (#"{"title": "x", "body": "half"#, 24), (#"{"title": x}"#, 11), ("{}garbage", 3),
      (#"{"title" "x"}"#, 10), ("[1, 2]", 1), (#"{"a": [1, {"b": 2]}"#, 18),
      (#"{"ừ": tru}"#, 7),
    ])
  func brokenLine(line: String, column: Int) throws {
    let good = #"{"title": "A", "body": "Some text."}"#
    let found = readings("\(good)\n\(line)\n\n\(good)\n", named: "a.jsonl")
    #expect(found.count == 3)
    #expect(found[0].clipping?.line == 1)
    #expect(found[2].clipping?.line == 4)
    let refusal = try #require(found[1].refusal)
    #expect(refusal.reason == .syntax)
    #expect(refusal.line == 2)
    #expect(refusal.column == column)
    #expect(refusal.remedy != nil)
  }

  @Test("A record without text says what it has")
  func noText() throws {
    let refusal = try #require(readings(#"{"x": 1, "y": null}"#, named: "a.jsonl").first?.refusal)
    #expect(refusal.reason == .noText)
    #expect(refusal.message.contains("'x', 'y'"))
  }

  @Test("Bytes that are no UTF-8 are replaced and said")
  func invalidUTF8() throws {
    let bytes = Array(#"{"body": "caf"#.utf8) + [0xE9] + Array(#" and more text"}"#.utf8)
    let reading = try #require(readings(bytes, named: "a.jsonl").first)
    #expect(reading.clipping?.body.text == "caf\u{FFFD} and more text")
    #expect(reading.diagnostics.map(\.byteOffset) == [13])
    #expect(reading.diagnostics.map(\.column) == [14])
  }

  @Test("One object over several lines, and an array of objects, are read too")
  func jsonDocuments() {
    let pretty = "{\n  \"title\": \"A\",\n  \"body\": \"Some text.\"\n}\n"
    #expect(clippings(pretty).map { $0.title?.text } == ["A"])
    let array =
      "[\n{\"title\": \"A\", \"body\": \"One.\"},\n{\"title\": \"B\", \"body\": \"Two.\"}\n]\n"
    #expect(clippings(array).map { $0.title?.text } == ["A", "B"])
    #expect(clippings(array).map(\.line) == [2, 3])
  }

  @Test("Nesting costs no stack")
  func nesting() throws {
    let deep = String(repeating: "[", count: 200_000)
    let refusal = try #require(readings("{\"a\": \(deep)}", named: "a.jsonl").first?.refusal)
    #expect(refusal.reason == .syntax)
  }

  @Test("HTML in a field is read as HTML")
  func markedUpBody() throws {
    let text = #"{"title": "A", "body": "<p>One &amp; two.</p><p>Th\u1eed &aacute;.</p>"}"#
    let clipping = try #require(clippings(text, named: "a.jsonl").first)
    #expect(clipping.paragraphs == ["One & two.", "Thử á."])
    #expect(clipping.source(of: "Thử á", in: Array(text.utf8)) == #"Th\u1eed &aacute;"#)
  }

  @Test(
    "CSV: quotes, line breaks, other separators",
    arguments: [",", ";", "\t"])
  func csv(separator: String) throws {
    let rows = [
      ["id", "title", "date", "body"],
      ["1", "\"Talks \"\"again\"\"\"", "2024-03-05", "\"One.\nTwo\(separator)three.\""],
      ["2", "Ngày mới", "2024-03-06", "Bốn."],
    ]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n") + "\r\n"
    let found = clippings(text, named: "a.csv")
    #expect(found.map { $0.title?.text } == ["Talks \"again\"", "Ngày mới"])
    #expect(
      found.map(\.body.text) == ["One.\n\nTwo\(separator == "\t" ? " " : separator)three.", "Bốn."])
    #expect(found.map(\.line) == [2, 4])
    #expect(found.first?.source(of: "three", in: Array(text.utf8)) == "three")
  }

  @Test("A quote that is never closed is refused with the row that it begins in")
  func openQuote() throws {
    let text = "title,body\nA,One.\nB,\"Two.\nC,Three.\n"
    let found = readings(text, named: "a.csv")
    #expect(found.first?.clipping?.title?.text == "A")
    let refusal = try #require(found.last?.refusal)
    #expect(refusal.line == 3)
  }

  @Test("RSS items give title, date, writer and text, the feed its name")
  func rss() throws {
    let text = """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Lotus</title><link>https://l.example</link>
      <item><title>Fish &amp; rice</title><link>https://l.example/1</link>
      <pubDate>Tue, 05 Mar 2024 08:00:00 +0700</pubDate><dc:creator>Mai Lan</dc:creator>
      <description><![CDATA[<p>First part.</p><p>Second part.</p>]]></description></item>
      <item><title>Two</title><description>Plain &lt;b&gt;words&lt;/b&gt; here.</description></item>
      <item><title>Cut sh
      """
    let found = clippings(text, named: "feed.xml")
    #expect(found.count == 2)
    #expect(found.map(\.format) == [.feed, .feed])
    #expect(found[0].title?.text == "Fish & rice")
    #expect(found[0].published?.value.description == "2024-03-05")
    #expect(found[0].author?.value == "Mai Lan")
    #expect(found[0].source?.value == "Lotus")
    #expect(found[0].url?.value == "https://l.example/1")
    #expect(found[0].paragraphs == ["First part.", "Second part."])
    #expect(found[0].line == 2)
  }

  @Test("Atom entries: the alternate link, published before updated, xhtml content")
  func atom() throws {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Lotus</title>
      <entry><title>One</title><link rel="self" href="https://l.example/self"/>
      <link rel="alternate" href="https://l.example/1"/><updated>2024-04-01T00:00:00Z</updated>
      <published>2024-03-05T00:00:00Z</published>
      <content type="xhtml"><div><p>Inside a box.</p></div></content></entry></feed>
      """
    let clipping = try #require(clippings(text).first)
    #expect(clipping.url?.value == "https://l.example/1")
    #expect(clipping.published?.value.description == "2024-03-05")
    #expect(clipping.body.text == "Inside a box.")
  }
}
