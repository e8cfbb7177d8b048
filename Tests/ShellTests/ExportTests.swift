import ClippingModel
import Testing

@testable import Archive
@testable import Shell

@Suite struct ExportTests {
  private let rows = [
    ArticleRow(
      rank: 1, id: 7, score: 2, date: CalendarDate(year: 2025, month: 10), title: "A <b> & \"c\"",
      language: .english, source: "Harbour", url: "https://h.example/?a=1&b=2", path: "a.txt",
      countries: ["SG"], people: [], kinds: [], snippet: "they <met> in May", highlights: [5..<10],
      missing: []),
    ArticleRow(
      rank: 2, id: 8, score: 1, title: "Không ngày", url: "javascript:alert(1)", path: "b.txt",
      countries: [], people: [], kinds: [], snippet: "x", highlights: [], missing: []),
  ]

  @Test func `A page escapes what clippings say and links to the web alone`() {
    let text = HTMLPage(heading: "a < b", rows: rows).text
    #expect(text.contains("<h1>a &lt; b</h1>"))
    #expect(
      text.contains(
        "<a href=\"https://h.example/?a=1&amp;b=2\">A &lt;b&gt; &amp; &quot;c&quot;</a>"))
    #expect(text.contains("<p>they <mark>&lt;met&gt;</mark> in May</p>"))
    #expect(text.contains("<h2>Không ngày</h2>"))
    #expect(!text.contains("javascript:"))
  }

  @Test func `RIS gives a date as far as it is known`() {
    #expect(
      Bibliography(rows: rows).ris == """
        TY  - NEWS
        ID  - 7
        TI  - A <b> & "c"
        T2  - Harbour
        PY  - 2025
        DA  - 2025/10//
        LA  - en
        UR  - https://h.example/?a=1&b=2
        KW  - SG
        ER  - 

        TY  - NEWS
        ID  - 8
        TI  - Không ngày
        UR  - javascript:alert(1)
        ER  - 

        """)
  }

  @Test func `CSL and TimelineJS give dates in parts, and no date none`() {
    let csl = Bibliography(rows: rows).csl.description
    #expect(csl.contains(#""issued": {"date-parts": [[2025, 10]]}"#))
    #expect(
      csl.contains(
        #"{"id": "chancery-8", "type": "article-newspaper", "title": "Không ngày", "URL""#))
    let slides = TimelineSlides(heading: "q", rows: rows).json.description
    #expect(slides.contains(#""start_date": {"year": 2025, "month": 10}"#))
    #expect(!slides.contains("Không ngày"))
  }

  @Test func `Only export writes what only export can`() throws {
    let sample = try SampleArchive()
    #expect(sample.session.run(.search, arguments: ["--format", "html", "*"]) == .usageError)
    #expect(sample.session.run(.export, arguments: ["--format", "html", "kind:call"]) == .success)
    #expect(sample.bench.output.drain().contains("<h2>Điện đàm với Hàn Quốc</h2>"))
    #expect(sample.session.run(.export, arguments: ["country:VN"]) == .success)
    #expect(sample.bench.output.drain().split(separator: "\n").count == 2)
    #expect(sample.session.run(.export, arguments: ["zzyzx"]) == .nothingFound)
  }
}
